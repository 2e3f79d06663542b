import { Injectable } from '@nestjs/common';
import { happened } from '@saath/domain/kernel';
import { mostPrintedAccesses } from '@saath/domain/members';
import { decodeCursor } from '../http/cursor.ts';
import { defaultLimit, pageOf, type PageQuery } from '../http/page.ts';
import { noteOpened } from '../members/looks.ts';
import { toDate } from '../platform/clock.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { accessedMember, memberAccesses } from './member-accesses.query.ts';
import type { MemberAccessPage } from './member-accesses.view.ts';
import { accessesPaper } from './accesses-paper.ts';

/** The member's own access list: who saw their record. Reading it is a look at the record too. */
@Injectable()
export class MemberAccessesService {
  constructor(private readonly scope: TenantScope) {}

  list(memberId: string, { limit = defaultLimit, cursor }: PageQuery): Promise<MemberAccessPage> {
    return this.scope.transaction(async (tx) => {
      await accessedMember(tx, memberId);
      await noteOpened(tx, memberId);
      const before = decodeCursor(cursor, ['number'])?.[0] ?? null;
      const rows = await memberAccesses(tx, memberId, { before, limit: limit + 1 });
      const page = pageOf(
        rows,
        limit,
        (row) => row,
        ({ seq }) => [seq],
      );
      return { items: [...page.items], nextCursor: page.nextCursor };
    });
  }

  /** The list as a paper for the member. The printing is noted before it is handed out. */
  async paper(memberId: string): Promise<Buffer> {
    const { printed, at } = await this.scope.transaction(async (tx) => {
      const member = await accessedMember(tx, memberId);
      await noteOpened(tx, memberId);
      const entries = await memberAccesses(tx, memberId, { before: null, limit: mostPrintedAccesses });
      await tx.raise([happened('accesses-printed', 'member', memberId)]);
      return { printed: { member, entries }, at: toDate(tx.now) };
    });
    return accessesPaper(printed, at);
  }
}
