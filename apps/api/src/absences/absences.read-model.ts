import type { Absence, TouchedSession } from '@saath/domain/absences';
import { idOf, type AbsenceId, type SessionId, type StaffId } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import { toDate } from '../platform/clock.ts';
import { leadersOf, leadsOn } from '../sessions/leaders.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { dayOfSession, isTouched } from './touched-session.sql.ts';

/** An absence with the name of the person and the version of its row. */
export interface StoredAbsence extends Absence {
  readonly staffName: string;
  readonly version: number;
}

const absenceSql = `
  select a.id, a.staff_id, t.name, a.starts_on, a.ends_on, a.version
  from absences a join staff t on t.centre_id = $1 and t.id = a.staff_id
  where a.centre_id = $1 and ${reach.staff('t')}`;

interface AbsenceRecord {
  readonly id: string;
  readonly staff_id: string;
  readonly name: string;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly version: number;
}

const absenceOf = (row: AbsenceRecord): StoredAbsence => ({
  ...{ id: idOf<AbsenceId>(row.id), staffId: idOf<StaffId>(row.staff_id), staffName: row.name, version: row.version },
  ...{ startsOn: storedDay(row.starts_on), endsOn: storedDay(row.ends_on) },
});

/** One absence of a person within reach. */
export async function readAbsence(tx: CentreTransaction, id: string): Promise<StoredAbsence | undefined> {
  const row = await tx.row<AbsenceRecord>(`${absenceSql} and a.id = $2`, id);
  return row === undefined ? undefined : absenceOf(row);
}

/** The absences of people within reach, or of one of them, that are not over on a day; the earliest first. */
export async function listAbsences(tx: CentreTransaction, day: string, staffId: StaffId | null): Promise<StoredAbsence[]> {
  const rows = await tx.rows<AbsenceRecord>(
    `${absenceSql} and a.ends_on >= $2::date and ($3::uuid is null or a.staff_id = $3) order by a.starts_on, a.id`,
    day,
    staffId,
  );
  return rows.map(absenceOf);
}

/**
 * The planned sessions within reach that an absence touches and that are not over: those that the person would lead, and those for which somebody was named
 * because of it. The earliest first.
 */
export async function touchedSessions(tx: CentreTransaction, { id, staffId, startsOn, endsOn }: Absence): Promise<TouchedSession[]> {
  const rows = await tx.rows<{ id: string; before: string[]; of_group: string[]; substitutes: string[] }>(
    `select x.* from (
       select s.id, s.starts_at, array(select l.staff_id from ${leadersOf('s', 'd.on_day')} l) as before,
         array(select f.staff_id from group_facilitators f where f.centre_id = $1 and f.group_id = s.group_id and ${leadsOn('d.on_day')}) as of_group,
         array(select n.staff_id from session_facilitators n where n.centre_id = $1 and n.session_id = s.id and n.absence_id = $2) as substitutes
       from sessions s
       join groups g on g.centre_id = $1 and g.id = s.group_id
       cross join lateral (select ${dayOfSession('s')} as on_day) d
       where s.centre_id = $1 and ${isTouched('s', '$4::date', '$5::date', '$6::timestamptz')} and ${reach.sessionsOf('s', 'g')}) x
     where $3::uuid = any(x.before) or cardinality(x.substitutes) > 0 order by x.starts_at, x.id`,
    id,
    staffId,
    startsOn.toString(),
    endsOn.toString(),
    toDate(tx.now),
  );
  const staffIds = (found: readonly string[]): readonly StaffId[] => found.map((one) => idOf<StaffId>(one));
  return rows.map((row) => ({
    ...{ sessionId: idOf<SessionId>(row.id), before: staffIds(row.before) },
    ...{ ofGroup: staffIds(row.of_group), substitutes: staffIds(row.substitutes) },
  }));
}
