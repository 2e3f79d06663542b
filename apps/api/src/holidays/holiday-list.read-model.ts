import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { BranchHolidayView, HolidayDayView } from './holiday.view.ts';

/** Days as `YYYY-MM-DD`; both belong to the window. */
export interface HolidayWindow {
  readonly from: string | null;
  readonly to: string | null;
  readonly branchId: string | null;
  /** Only these holidays; null for all. */
  readonly ids?: readonly string[] | null;
}

/** The holidays within reach, earliest first. The groups that meet all the same are named within reach only. */
export function listHolidays(tx: CentreTransaction, { from, to, branchId, ids = null }: HolidayWindow): Promise<BranchHolidayView[]> {
  return tx.rows<BranchHolidayView>(
    `select h.id, h.held_on::text as on, h.name, b.id as "branchId", b.name as "branchName", b.time_zone as "timeZone",
       coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name) order by g.name collate natural_order, g.id)
         from holiday_exceptions e join groups g on g.centre_id = $1 and g.id = e.group_id
         where e.centre_id = $1 and e.holiday_id = h.id and ${reach.groups('g')}), '[]') as "keptGroups"
     from holidays h join branches b on b.centre_id = $1 and b.id = h.branch_id
     where h.centre_id = $1 and ${reach.branches('b.id')} and ($2::date is null or h.held_on >= $2::date)
       and ($3::date is null or h.held_on <= $3::date) and ($4::uuid is null or b.id = $4::uuid) and ($5::uuid[] is null or h.id = any($5::uuid[]))
     order by h.held_on, b.name collate natural_order, h.id`,
    from,
    to,
    branchId,
    ids,
  );
}

/** The days on which branches within reach are closed, earliest first: however many branches there are, a day is one item. */
export function listHolidayDays(
  tx: CentreTransaction,
  { from, to, branchIds }: Omit<HolidayWindow, 'branchId' | 'ids'> & { readonly branchIds: readonly string[] | null },
): Promise<HolidayDayView[]> {
  return tx.rows<HolidayDayView>(
    `select d.held_on::text as on, jsonb_agg(jsonb_build_object('name', d.name, 'branchIds', d.ids, 'branchNames', d.names)
       order by d.name collate natural_order) as holidays
     from (
       select h.held_on, h.name, jsonb_agg(b.id order by b.name collate natural_order, b.id) as ids,
         jsonb_agg(b.name order by b.name collate natural_order, b.id) as names
       from holidays h join branches b on b.centre_id = $1 and b.id = h.branch_id
       where h.centre_id = $1 and ${reach.branches('b.id')} and ($2::date is null or h.held_on >= $2::date)
         and ($3::date is null or h.held_on <= $3::date) and ($4::uuid[] is null or b.id = any($4::uuid[]))
       group by h.held_on, h.name) d
     group by d.held_on order by d.held_on`,
    from,
    to,
    branchIds,
  );
}

/** The holidays of the branches within reach that fall on the present day of their branch. */
export async function holidaysToday(tx: CentreTransaction): Promise<BranchHolidayView[]> {
  const around = (days: number): string =>
    tx.now
      .add({ hours: 24 * days })
      .toString()
      .slice(0, 10);
  const all = await listHolidays(tx, { from: around(-1), to: around(1), branchId: null });
  return all.filter(({ on, timeZone }) => tx.now.toZonedDateTimeISO(timeZone).toPlainDate().toString() === on);
}
