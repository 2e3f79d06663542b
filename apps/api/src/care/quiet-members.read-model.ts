import { daysQuiet, quietCountedTo, reachedOutcomes } from '@saath/domain/care';
import { dayIn } from '@saath/domain/kernel';
import type { Stage } from '@saath/domain/members';
import { sqlList } from '../database/sql-list.ts';
import { storedDay } from '../database/stored-day.ts';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { QuietMemberView } from './quiet.view.ts';
import { relativesToCall, relativeToCallView } from '../members/relatives-to-call.read-model.ts';

export interface QuietFilter {
  readonly days: number;
  readonly branchId?: string | undefined;
}

export interface QuietMember {
  readonly id: string;
  readonly since: string;
}

/**
 * SQL: the members within reach who have come to nothing for `$3` days, by the calendar of their branch. The bound by the calendar of the
 * place that is furthest ahead is the same for all branches, so that an index is read no further.
 */
const quiet = `m.centre_id = $1 and ${reach.members('m')} and m.quiet_since > '-infinity'
    and m.quiet_since <= ($2::timestamptz at time zone 'Pacific/Kiritimati')::date - $3::int
    and m.quiet_since <= b.until and ($4::uuid is null or m.branch_id = $4)`;

/** SQL: the members with the last day by which somebody of their branch has come to nothing for so long, which is reckoned once for a branch. */
const membersHere = `members m join (
    select b.id, ($2::timestamptz at time zone b.time_zone)::date - $3::int as until from branches b where b.centre_id = $1 offset 0) b
    on b.id = m.branch_id`;

/** One page of these members, those who have come to nothing for longest first; one more than the limit when there are more. */
export const quietMembers = (
  tx: CentreTransaction,
  { days, branchId }: QuietFilter,
  limit: number,
  after?: readonly [since: string, id: string],
): Promise<QuietMember[]> =>
  tx.rows<QuietMember>(
    `select m.id, m.quiet_since::text as since from ${membersHere}
     where ${quiet} and ($5::date is null or (m.quiet_since, m.id) > ($5::date, $6::uuid)) order by m.quiet_since, m.id limit $7`,
    toDate(tx.now),
    days,
    branchId ?? null,
    after?.[0] ?? null,
    after?.[1] ?? null,
    limit + 1,
  );

/** How many members the list has in all; a list of `most` or more is read no further. */
export async function countQuiet(tx: CentreTransaction, { days, branchId }: QuietFilter, most: number = quietCountedTo): Promise<number> {
  const row = await tx.row<{ count: number }>(
    `select count(*)::int as count from (select 1 from ${membersHere} where ${quiet} limit $5) counted`,
    toDate(tx.now),
    days,
    branchId ?? null,
    most,
  );
  return row?.count ?? 0;
}

interface QuietRecord {
  readonly id: string;
  readonly alias: string;
  readonly code: string;
  readonly branch_name: string;
  readonly time_zone: string;
  readonly stage: Stage;
  readonly since: string;
  readonly last_attended_on: string | null;
  readonly last_contact_on: string | null;
  readonly groups: QuietMemberView['groups'];
}

/** The last conversation with the member `m`: a follow-up that reached them, or an answer of staff that somebody spoke with them. */
const lastContact = `(
    select max(c.at at time zone b.time_zone)::date::text from (
      select f.done_at as at from follow_ups f where f.centre_id = $1 and f.member_id = m.id and f.outcome in (${sqlList(reachedOutcomes)})
      union all
      select w.answered_at from attention_answers w where w.centre_id = $1 and w.member_id = m.id and w.answer = 'spoke') c)`;

const detailsSql = `
  select m.id, m.alias, m.code, b.name as branch_name, b.time_zone, m.stage, m.quiet_since::text as since,
    m.last_attended_on::text as last_attended_on, ${lastContact} as last_contact_on,
    coalesce((select jsonb_agg(distinct jsonb_build_object('id', g.id, 'name', g.name)) from enrolments e
      join groups g on g.centre_id = $1 and g.id = e.group_id
      where e.centre_id = $1 and e.member_id = m.id
        and (e.ends_on is null or e.ends_on > greatest(e.starts_on, ($3::timestamptz at time zone b.time_zone)::date))), '[]') as groups
  from members m join branches b on b.centre_id = $1 and b.id = m.branch_id
  where m.centre_id = $1 and ${reach.members('m')} and m.id = any($2::uuid[])`;

/** These members in this order, with what helps to call them. */
export async function quietViews(tx: CentreTransaction, ids: readonly string[]): Promise<QuietMemberView[]> {
  const rows = new Map((await tx.rows<QuietRecord>(detailsSql, ids, toDate(tx.now))).map((row) => [row.id, row]));
  const relatives = Map.groupBy(await relativesToCall(tx, ids), ({ member_id: memberId }) => memberId);
  return ids.flatMap((id) => {
    const row = rows.get(id);
    const views = (relatives.get(id) ?? []).map((relative) => relativeToCallView(tx, relative));
    return row === undefined ? [] : [viewOf(tx, row, views)];
  });
}

const viewOf = (tx: CentreTransaction, row: QuietRecord, relatives: QuietMemberView['relatives']): QuietMemberView => ({
  memberId: row.id,
  displayName: row.alias,
  code: row.code,
  branchName: row.branch_name,
  stage: row.stage,
  since: row.since,
  days: daysQuiet(storedDay(row.since), dayIn(tx.now, row.time_zone)),
  lastAttendedOn: row.last_attended_on,
  lastContactOn: row.last_contact_on,
  groups: row.groups,
  relatives,
});
