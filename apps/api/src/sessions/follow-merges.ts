import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { giveRowsBack, moveRows, type MergedPart } from '../members/merged-rows.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';

const parts: readonly MergedPart[] = [
  {
    part: 'sessions',
    // A session that names both in its roster, or has a mark of the one that is kept, keeps the other one in its roster.
    find: (tx, { kept, other }) =>
      tx.rows('select id from sessions where centre_id = $1 and $2::uuid = any(roster) and not $3::uuid = any(roster)', other, kept),
    give: (tx, ids, to) =>
      tx.rows(
        `update sessions set roster = array_replace(roster, $3::uuid, $4::uuid) where centre_id = $1 and id = any($2::uuid[]) returning id`,
        ids,
        to.from,
        to.id,
      ),
  },
];

/** The rosters of finished sessions follow a merge and its undo. */
@Injectable()
export class FollowMergesOfSessions {
  @Follows('member-merged', { when: 'in-transaction' })
  async move(tx: CentreTransaction, events: readonly EventOf<'member-merged'>[]): Promise<void> {
    await moveRows(tx, events, parts);
  }

  @Follows('member-unmerged', { when: 'in-transaction' })
  async giveBack(tx: CentreTransaction, events: readonly EventOf<'member-unmerged'>[]): Promise<void> {
    await giveRowsBack(tx, events, parts);
  }
}
