import { Injectable } from '@nestjs/common';
import { FollowsMerges, type MergedTable } from '../members/follows-merges.ts';
import { CommitmentRow } from './commitment.row.ts';

/** Answers and amendments, also those that the acting person may not read: the database moves them by their ids. */
const recordTable = (table: 'answers' | 'amendments'): Pick<MergedTable, 'table' | 'find' | 'give'> => ({
  table,
  find: (tx, { kept, other }) =>
    tx.rows(
      'select r.id from members m cross join records_of_person(m.id, $3) r where m.centre_id = $1 and m.id = $2 and r.part = $4',
      other,
      kept,
      table,
    ),
  give: (tx, ids, to) =>
    tx.rows('select give_records($2::uuid[], $3::uuid, m.id) from members m where m.centre_id = $1 and m.id = $4', ids, to.from, to.id),
});

const tables: readonly MergedTable[] = [
  {
    ...recordTable('answers'),
    part: 'records',
    count: (tx, { kept, other }) =>
      tx.rows(
        `select o.id, exists (
           select 1 from answers k where k.centre_id = $1 and k.person_id = $3 and k.session_id = o.session_id and k.form = o.form
             and (o.form <> 'note' or k.author_id = o.author_id)) as stays
         from answers o where o.centre_id = $1 and o.person_id = $2`,
        other,
        kept,
      ),
  },
  {
    table: 'commitments',
    part: 'records',
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id, exists (
           select 1 from commitments k where k.centre_id = $1 and k.person_id = $3 and k.session_id = o.session_id) as stays
         from commitments o where o.centre_id = $1 and o.person_id = $2`,
        other,
        kept,
      ),
    give: (tx, id, to) => tx.table(CommitmentRow).update({ id }, { personId: to.id }),
  },
  { ...recordTable('amendments'), part: null },
];

/** The answers, the notes about a member, their commitments and the amendments of them follow a merge and its undo. */
@Injectable()
export class FollowMergesOfRecords extends FollowsMerges {
  readonly tables = tables;
}
