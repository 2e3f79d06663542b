import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { apiRoot } from '../api/api.ts';
import type { Member } from '../api/shapes.ts';
import { fromAddress } from '../ui/from-address.ts';
import { Notice } from '../ui/notice.ts';

/** One member, read again after each change of their record. */
@Injectable()
export class MemberStore {
  readonly #notice = inject(Notice);
  readonly id = fromAddress('');
  readonly found = httpResource<Member>(() => (this.id() === '' ? undefined : `${apiRoot}/members/${encodeURIComponent(this.id())}`));
  readonly member = computed(() => (this.found.hasValue() ? this.found.value() : undefined));

  /** Waits for an act, and reads the member again when it has changed something. */
  async after(act: Promise<boolean>): Promise<void> {
    if (await act) this.saved();
  }
  saved(): void {
    this.#notice.say('common.saved');
    this.found.reload();
  }
}
