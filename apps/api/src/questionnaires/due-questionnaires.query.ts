import { outsideStages } from '@saath/domain/members';
import { seriesWindows, type SeriesDay } from '@saath/domain/questionnaires';
import { sqlList } from '../database/sql-list.ts';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';

/** A questionnaire of the series that is due for a member, or comes within seven days. */
export interface StoredDue {
  readonly member_id: string;
  readonly alias: string;
  readonly member_code: string;
  readonly branch_name: string;
  readonly code: string;
  readonly step: SeriesDay;
  readonly on: string;
  readonly is_due: boolean;
}

export interface DueFilter {
  /** The questionnaires that are offered in the series. */
  readonly codes: readonly string[];
  /** Only members of whom this person of the staff is in charge. */
  readonly inChargeId: string | null;
}

/** The days since an admission after which no step of the series is due, and two more for the time zones. */
const longest = Math.max(...seriesWindows.map(({ ends }) => ends)) + 2;

/** The parameters of the list from `$2` to `$8`: the present moment, the filter, and the steps as days since the admission. */
const listed = (tx: CentreTransaction, { codes, inChargeId }: DueFilter): readonly unknown[] => [
  ...[toDate(tx.now), codes, inChargeId, longest],
  ...(['day', 'opens', 'ends'] as const).map((part) => seriesWindows.map((window) => window[part])),
];

const earliest = `(($2::timestamptz at time zone 'UTC')::date - $5::int)`;

/**
 * SQL: the steps to ask for, one a member and questionnaire, by the rule of `askedStep`: of the steps that are open and not answered the
 * first. A last answer before a step opened is none for it, and older stays and answers belong to no step that is open.
 */
const dueSql = `
  select m.id as member_id, m.alias, m.code as member_code, b.name as branch_name, asked.code, step.day as step,
    admitted.on + step.day as on, admitted.on + step.day <= b.today as is_due
  from (select y.member_id, max(y.admitted_on) as on from stays y
    where y.centre_id = $1 and y.admitted_on >= ${earliest} group by y.member_id) admitted
  join members m on m.centre_id = $1 and m.id = admitted.member_id
  join (select at.id, at.name, at.time_zone, ($2::timestamptz at time zone at.time_zone)::date as today
    from branches at where at.centre_id = $1 offset 0) b on b.id = m.branch_id
  cross join unnest($3::text[]) as asked (code)
  left join (select a.member_id, a.code, max(a.finished_at) as at from questionnaire_answers a
    where a.centre_id = $1 and a.finished_at >= ${earliest} group by a.member_id, a.code) given
    on given.member_id = m.id and given.code = asked.code
  cross join lateral (select w.day from unnest($6::int[], $7::int[], $8::int[]) as w (day, opens, ends)
    where b.today - admitted.on between w.opens and w.ends
      and (given.at is null or (given.at at time zone b.time_zone)::date < admitted.on + w.opens)
    order by w.day limit 1) step
  where m.stage not in (${sqlList(outsideStages)}) and ${reach.members('m')} and ($4::uuid is null or m.in_charge_id = $4)`;

type After = readonly [on: string, memberId: string, code: string];

/** One page of what is due and coming, the longest due first; one more than the limit when there is more. */
export const dueQuestionnaires = (tx: CentreTransaction, filter: DueFilter, limit: number, after?: After): Promise<StoredDue[]> =>
  tx.rows<StoredDue>(
    `select d.member_id, d.alias, d.member_code, d.branch_name, d.code, d.step, d.on::text as on, d.is_due from (${dueSql}) d
     where $9::date is null or (d.on, d.member_id, d.code) > ($9::date, $10::uuid, $11::text)
     order by d.on, d.member_id, d.code limit $12`,
    ...listed(tx, filter),
    ...(after ?? [null, null, null]),
    limit + 1,
  );

/** The number above which the list is not counted. */
const countedTo = 1000;

/** The number of them in all; 1000 for 1000 or more. */
export async function countDue(tx: CentreTransaction, filter: DueFilter): Promise<number> {
  const row = await tx.row<{ count: number }>(
    `select count(*)::int as count from (select 1 from (${dueSql}) d limit $9) counted`,
    ...listed(tx, filter),
    countedTo,
  );
  return row?.count ?? 0;
}
