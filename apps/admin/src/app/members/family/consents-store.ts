import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { apiRoot } from '../../api/api.ts';
import type { Allowances } from '../../api/shapes.ts';
import { MemberStore } from '../member-store.ts';
import { allowedLines, type AllowedLine } from './allowed.ts';

/** The recipients of a member: the member, then every relative, each with what is allowed today. */
export interface Recipient {
  readonly relative: AllowedLine['relative'];
  readonly lines: readonly AllowedLine[];
}

/** The consents of one member and what they allow today. */
@Injectable()
export class ConsentsStore {
  readonly record = inject(MemberStore);
  readonly allowances = httpResource<Allowances>(() =>
    this.record.id() === ''
      ? undefined
      : { url: `${apiRoot}/members/${encodeURIComponent(this.record.id())}/allowances`, params: { limit: 200 } },
  );
  readonly recipients = computed((): readonly Recipient[] => {
    const member = this.record.member();
    if (member === undefined || !this.allowances.hasValue()) return [];
    const { items } = this.allowances.value();
    return [null, ...member.relatives].map((relative) => ({ relative, lines: allowedLines(items, member.consents, relative) }));
  });

  async after(act: Promise<boolean>): Promise<void> {
    if (!(await act)) return;
    this.record.saved();
    this.allowances.reload();
  }
}
