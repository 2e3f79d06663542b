import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { giveRowsBack, moveRows, type MergedPart } from '../members/merged-rows.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { CommitmentRow } from './commitment.row.ts';

/** Answers and amendments, also those that the acting person may not read: the database moves them by their ids. */
const recordPart = (part: 'answers' | 'amendments'): MergedPart => ({
  part,
  find: (tx, { kept, other }) =>
    tx.rows(
      'select r.id from members m cross join records_of_person(m.id, $3) r where m.centre_id = $1 and m.id = $2 and r.part = $4',
      other,
      kept,
      part,
    ),
  give: (tx, ids, to) =>
    tx.rows('select give_records($2::uuid[], $3::uuid, m.id) from members m where m.centre_id = $1 and m.id = $4', ids, to.from, to.id),
});

const parts: readonly MergedPart[] = [
  recordPart('answers'),
  {
    part: 'commitments',
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id from commitments o where o.centre_id = $1 and o.person_id = $2 and not exists (
           select 1 from commitments k where k.centre_id = $1 and k.person_id = $3 and k.session_id = o.session_id)`,
        other,
        kept,
      ),
    give: (tx, id, to) => tx.table(CommitmentRow).update({ id }, { personId: to.id }),
  },
  recordPart('amendments'),
];

/** The answers, the notes about a member, their commitments and the amendments of them follow a merge and its undo. */
@Injectable()
export class FollowMergesOfRecords {
  @Follows('member-merged', { when: 'in-transaction' })
  async move(tx: CentreTransaction, events: readonly EventOf<'member-merged'>[]): Promise<void> {
    await moveRows(tx, events, parts);
  }

  @Follows('member-unmerged', { when: 'in-transaction' })
  async giveBack(tx: CentreTransaction, events: readonly EventOf<'member-unmerged'>[]): Promise<void> {
    await giveRowsBack(tx, events, parts);
  }
}
