import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { giveRowsBack, moveRows, type MergedPart } from '../members/merged-rows.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { LadderRow } from './ladder.row.ts';
import { laddersWork } from './ladders-work.ts';

const parts: readonly MergedPart[] = [
  {
    part: 'ladders',
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id from ladders o where o.centre_id = $1 and o.member_id = $2 and (o.state <> 'open' or not exists (
           select 1 from ladders k where k.centre_id = $1 and k.member_id = $3 and k.state = 'open'))`,
        other,
        kept,
      ),
    give: (tx, id, to) => tx.table(LadderRow).update({ id }, { memberId: to.id }),
  },
];

/** The ladders of a member follow a merge and its undo. Of two that are open, that of the record which is kept goes on. */
@Injectable()
export class FollowMergesOfLadders {
  @Follows('member-merged', { when: 'in-transaction' })
  async move(tx: CentreTransaction, events: readonly EventOf<'member-merged'>[]): Promise<void> {
    await moveRows(tx, events, parts);
  }

  @Follows('member-unmerged', { when: 'in-transaction' })
  async giveBack(tx: CentreTransaction, events: readonly EventOf<'member-unmerged'>[]): Promise<void> {
    await giveRowsBack(tx, events, parts);
    // The steps of a merged record rest meanwhile.
    tx.wake(laddersWork, tx.now);
  }
}
