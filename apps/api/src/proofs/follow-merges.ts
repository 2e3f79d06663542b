import { Injectable } from '@nestjs/common';
import { FollowsMerges, type MergedTable } from '../members/follows-merges.ts';
import { ProofRow } from './proof.row.ts';

const tables: readonly MergedTable[] = [
  {
    table: 'proofs',
    part: 'proofs',
    find: (tx, { other }) => tx.rows('select id from proofs where centre_id = $1 and member_id = $2', other),
    give: (tx, id, to) => tx.table(ProofRow).update({ id }, { memberId: to.id }),
  },
];

/** The proofs of a member follow a merge and its undo. */
@Injectable()
export class FollowMergesOfProofs extends FollowsMerges {
  readonly tables = tables;
}
