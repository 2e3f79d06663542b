import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { giveRowsBack, moveRows, type MergedPart } from '../members/merged-rows.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { AttendanceChangeRow, AttendanceRow } from './attendance.row.ts';
import { writeDaysOf } from './write-daily.ts';

const parts: readonly MergedPart[] = [
  {
    part: 'attendance',
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id from attendance o where o.centre_id = $1 and o.person_id = $2 and not exists (
           select 1 from attendance k where k.centre_id = $1 and k.person_id = $3 and k.session_id = o.session_id)`,
        other,
        kept,
      ),
    give: (tx, id, to) => tx.table(AttendanceRow).update({ id }, { personId: to.id }),
  },
  {
    part: 'attendance_changes',
    find: (tx, { other }) => tx.rows('select id from attendance_changes where centre_id = $1 and person_id = $2', other),
    give: (tx, id, to) => tx.table(AttendanceChangeRow).update({ id }, { personId: to.id }),
  },
];

/** Figures are suppressed by the number of different people, which a merge changes. */
async function countAnew(tx: CentreTransaction, events: readonly EventOf<'member-merged' | 'member-unmerged'>[]): Promise<void> {
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
export class FollowMergesOfAttendance {
  @Follows('member-merged', { when: 'in-transaction' })
  async move(tx: CentreTransaction, events: readonly EventOf<'member-merged'>[]): Promise<void> {
    await moveRows(tx, events, parts);
    await countAnew(tx, events);
  }

  @Follows('member-unmerged', { when: 'in-transaction' })
  async giveBack(tx: CentreTransaction, events: readonly EventOf<'member-unmerged'>[]): Promise<void> {
    await giveRowsBack(tx, events, parts);
    await countAnew(tx, events);
  }
}
