import { Injectable } from '@nestjs/common';
import { FollowsMerges, type MergedTable } from '../members/follows-merges.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { LadderRow } from './ladder.row.ts';
import { laddersWork } from './ladders-work.ts';

const tables: readonly MergedTable[] = [
  {
    table: 'ladders',
    part: 'ladders',
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id, o.state = 'open' and exists (
           select 1 from ladders k where k.centre_id = $1 and k.member_id = $3 and k.state = 'open') as stays
         from ladders o where o.centre_id = $1 and o.member_id = $2`,
        other,
        kept,
      ),
    give: (tx, id, to) => tx.table(LadderRow).update({ id }, { memberId: to.id }),
  },
];

/** The ladders of a member follow a merge and its undo. Of two that are open, that of the record which is kept goes on. */
@Injectable()
export class FollowMergesOfLadders extends FollowsMerges {
  readonly tables = tables;

  /** The steps of a merged record rest meanwhile. */
  protected override afterwards(tx: CentreTransaction): Promise<void> {
    tx.wake(laddersWork, tx.now);
    return Promise.resolve();
  }
}
