import type { Day } from '@saath/domain/kernel';
import { endsAfter } from '../groups/ends-after.ts';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';

/** The sessions of a day that are shown, earliest first, and how many there are in all. */
export interface SessionsAround {
  readonly ids: readonly string[];
  readonly count: number;
}

/**
 * The sessions that start on the day: at most so many, and then those that have not ended before those that have. A session that continues
 * after midnight belongs to the day of its start; on the day of its end it is shown as well until it is finished.
 */
export async function sessionsAround(tx: CentreTransaction, day: Day, timeZone: string, most: number): Promise<SessionsAround> {
  const rows = await tx.rows<{ id: string; count: number }>(
    `select d.id, d.count from (
       select s.id, s.starts_at, (count(*) over ())::int as count from sessions s
       where s.centre_id = $1 and ${reach.sessions('s')} and ${endsAfter('s', '$2')} and s.starts_at < $3
         and (s.starts_at >= $2 or s.state = 'planned')
       order by s.ends_at <= $4, case when s.ends_at > $4 then s.starts_at end, case when s.ends_at > $4 then s.id end, s.starts_at desc, s.id desc
       limit $5) d
     order by d.starts_at, d.id`,
    toDate(day.toZonedDateTime(timeZone).toInstant()),
    toDate(day.add({ days: 1 }).toZonedDateTime(timeZone).toInstant()),
    toDate(tx.now),
    most,
  );
  return { ids: rows.map(({ id }) => id), count: rows[0]?.count ?? 0 };
}
