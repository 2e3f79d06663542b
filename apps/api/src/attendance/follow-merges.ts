import { Injectable } from '@nestjs/common';
import { FollowsMerges, type MergedTable, type MergeEvent } from '../members/follows-merges.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { AttendanceChangeRow, AttendanceRow } from './attendance.row.ts';
import { writeDaysOf } from './write-daily.ts';

const tables: readonly MergedTable[] = [
  {
    table: 'attendance',
    part: 'attendance',
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id, exists (
           select 1 from attendance k where k.centre_id = $1 and k.person_id = $3 and k.session_id = o.session_id) as stays
         from attendance o where o.centre_id = $1 and o.person_id = $2`,
        other,
        kept,
      ),
    give: (tx, id, to) => tx.table(AttendanceRow).update({ id }, { personId: to.id }),
  },
  {
    table: 'attendance_changes',
    part: null,
    find: (tx, { other }) => tx.rows('select id from attendance_changes where centre_id = $1 and person_id = $2', other),
    give: (tx, id, to) => tx.table(AttendanceChangeRow).update({ id }, { personId: to.id }),
  },
];

/** Figures are suppressed by the number of different people, which a merge changes. */
async function countAnew(tx: CentreTransaction, events: readonly MergeEvent[]): Promise<void> {
  const people = events.flatMap(({ subject, facts }) => [subject.id, facts.otherId]);
  const sessions = await tx.rows<{ id: string }>(
    'select id from sessions where centre_id = $1 and roster && $2::uuid[] union select session_id from attendance where centre_id = $1 and person_id = any($2::uuid[])',
    people,
  );
  await writeDaysOf(
    tx,
    sessions.map(({ id }) => id),
  );
}

/** The marks of a member follow a merge and its undo, and the days of their sessions are counted anew. */
@Injectable()
export class FollowMergesOfAttendance extends FollowsMerges {
  readonly tables = tables;

  protected override afterwards(tx: CentreTransaction, events: readonly MergeEvent[]): Promise<void> {
    return countAnew(tx, events);
  }
}
