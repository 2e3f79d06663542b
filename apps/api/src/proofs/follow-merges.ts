import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { giveRowsBack, moveRows, type MergedPart } from '../members/merged-rows.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { ProofRow } from './proof.row.ts';

const parts: readonly MergedPart[] = [
  {
    part: 'proofs',
    find: (tx, { other }) => tx.rows('select id from proofs where centre_id = $1 and member_id = $2', other),
    give: (tx, id, to) => tx.table(ProofRow).update({ id }, { memberId: to.id }),
  },
];

/** The proofs of a member follow a merge and its undo. */
@Injectable()
export class FollowMergesOfProofs {
  @Follows('member-merged', { when: 'in-transaction' })
  async move(tx: CentreTransaction, events: readonly EventOf<'member-merged'>[]): Promise<void> {
    await moveRows(tx, events, parts);
  }

  @Follows('member-unmerged', { when: 'in-transaction' })
  async giveBack(tx: CentreTransaction, events: readonly EventOf<'member-unmerged'>[]): Promise<void> {
    await giveRowsBack(tx, events, parts);
  }
}
