import { attendedStates, type AttendanceState } from '@saath/domain/programmes';
import type { AttendedSession, ProofPeriod } from '@saath/domain/proofs';
import { sqlList } from '../database/sql-list.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

interface AttendedRecord {
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly finished_at: Date | null;
  readonly time_zone: string;
  readonly state: AttendanceState;
  readonly minutes: number | null;
}

/** From the evening before the first day, because a session may go past midnight; the range of instants lets the index find its rows. */
const attendedSql = `
  select s.starts_at, s.ends_at, s.finished_at, s.time_zone, a.state, a.minutes
  from attendance a join sessions s on s.centre_id = $1 and s.id = a.session_id
  where a.centre_id = $1 and a.person_id = $2 and a.state in (${sqlList(attendedStates)}) and s.state <> 'cancelled'
    and (s.state = 'held' or s.ends_at <= $5) and s.starts_at >= $3::date - interval '2 days' and s.starts_at < $4::date + interval '2 days'
    and (s.starts_at at time zone s.time_zone)::date between $3::date - 1 and $4::date
  order by s.starts_at, s.id`;

/** The sessions at which a person may have been on these days, in every group; only those that are over. */
export async function attendedSessions(
  tx: CentreTransaction,
  personId: string,
  { startsOn, endsOn }: ProofPeriod,
): Promise<AttendedSession[]> {
  const rows = await tx.rows<AttendedRecord>(attendedSql, personId, startsOn.toString(), endsOn.toString(), toDate(tx.now));
  return rows.map((row) => ({
    startsAt: toInstant(row.starts_at),
    endsAt: toInstant(row.ends_at),
    finishedAt: row.finished_at === null ? null : toInstant(row.finished_at),
    timeZone: row.time_zone,
    state: row.state,
    minutes: row.minutes,
  }));
}
