import { isUnusual, lookActions, numberActions } from '@saath/domain/members';
import { sqlList } from '../database/sql-list.ts';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { LooksView } from './audit.view.ts';

interface LooksRecord {
  readonly staff_id: string;
  readonly name: string;
  readonly revealed_in_day: number;
  readonly revealed_in_week: number;
  readonly numbers_in_day: number;
  readonly numbers_in_week: number;
  readonly searches_in_day: number;
  readonly searches_in_week: number;
}

const looksSql = `
  select s.id as staff_id, s.name,
    count(*) filter (where a.action = 'member-revealed' and a.at > $2)::int as revealed_in_day,
    count(*) filter (where a.action = 'member-revealed')::int as revealed_in_week,
    count(*) filter (where a.action in (${sqlList(numberActions)}) and a.at > $2)::int as numbers_in_day,
    count(*) filter (where a.action in (${sqlList(numberActions)}))::int as numbers_in_week,
    count(*) filter (where a.action = 'legal-names-searched' and a.at > $2)::int as searches_in_day,
    count(*) filter (where a.action = 'legal-names-searched')::int as searches_in_week
  from staff s join audit_entries a on a.centre_id = s.centre_id and a.actor_id = s.user_id and a.action = any($4::text[]) and a.at > $3
  where s.centre_id = $1 group by s.id, s.name order by count(*) desc, s.name, s.id`;

/** The people of the staff who were shown legal names, contact details and numbers, or searched by legal name, within 24 hours and seven days, the most first. */
export async function looksOfStaff(tx: CentreTransaction): Promise<LooksView[]> {
  const [day, week] = [toDate(tx.now.subtract({ hours: 24 })), toDate(tx.now.subtract({ hours: 7 * 24 }))];
  const rows = await tx.rows<LooksRecord>(looksSql, day, week, lookActions);
  return rows.map((row) => ({
    staffId: row.staff_id,
    name: row.name,
    revealed: { inDay: row.revealed_in_day, inWeek: row.revealed_in_week },
    numbers: { inDay: row.numbers_in_day, inWeek: row.numbers_in_week },
    searches: { inDay: row.searches_in_day, inWeek: row.searches_in_week },
    isUnusual: isUnusual({
      inDay: row.revealed_in_day + row.numbers_in_day + row.searches_in_day,
      inWeek: row.revealed_in_week + row.numbers_in_week + row.searches_in_week,
    }),
  }));
}
