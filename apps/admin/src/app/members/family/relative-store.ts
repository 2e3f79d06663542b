import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { apiRoot } from '../../api/api.ts';
import type { RelativePage } from '../../api/shapes.ts';
import { fromAddress } from '../../ui/from-address.ts';
import { Notice } from '../../ui/notice.ts';
import { allowedLines } from './allowed.ts';

/** One relative of a member, read again after each change. */
@Injectable()
export class RelativeStore {
  readonly #notice = inject(Notice);
  readonly memberId = fromAddress('');
  readonly id = fromAddress('');
  readonly found = httpResource<RelativePage>(() => {
    const [memberId, id] = [this.memberId(), this.id()].map(encodeURIComponent);
    return memberId === '' || id === '' ? undefined : `${apiRoot}/members/${String(memberId)}/relatives/${String(id)}`;
  });
  readonly relative = computed(() => (this.found.hasValue() ? this.found.value() : undefined));
  readonly lines = computed(() => {
    const relative = this.relative();
    return relative === undefined ? [] : allowedLines(relative.allowances, relative.consents, relative);
  });

  async after(act: Promise<boolean>): Promise<void> {
    if (!(await act)) return;
    this.#notice.say('common.saved');
    this.found.reload();
  }
}
