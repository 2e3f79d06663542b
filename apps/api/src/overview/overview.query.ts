import { fewestPeople } from '@saath/domain/attendance';
import { figureDays } from '@saath/domain/care';
import { dayIn, type Day } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { contactsOf, dischargesOf, headline } from './contacts-after.query.ts';
import { suppressed } from './suppressed.ts';
import type { OverviewBranchView, OverviewInvitationsView, OverviewView, OverviewWeekView } from './overview.view.ts';

const weeksBack = 7;
interface Marks {
  readonly branch_id: string | null;
  readonly week: string | null;
  readonly expected: number;
  readonly attended: number;
  /** Whether a day with five people or more is among them, and the people of the other days, as ids with commas. */
  readonly has_many: boolean;
  readonly few_people: string | null;
}

/** The Monday of a day, counted from a Monday in whole days. */
const mondayOf = (day: string): string => `${day} - (${day} - date '2001-01-01') % 7`;

/**
 * The attendance of the branches summed up by week and by branch, in one statement. While a session of a branch lies ahead, somebody may have
 * been marked for it: of such a day, which is not over anywhere, the groups are read whose sessions have begun.
 */
const marksSql = `
  select x.branch_id, x.week, sum(x.attended + x.missed)::int as expected, sum(x.attended)::int as attended, bool_or(x.few_people is null) as has_many,
    string_agg(array_to_string(x.few_people, ','), ',') as few_people
  from (
    select d.branch_id, ${mondayOf('d.day')} as week, d.attended, d.missed, d.few_people from (
      select b.branch_id, b.day, b.attended, b.missed, b.few_people from branch_days b
      where b.centre_id = $1 and b.day >= $2::date and b.begun_at <= $3
      union all
      select a.branch_id, a.day, a.attended, a.missed, a.few_people from branch_days b
        join attendance_daily a on a.centre_id = $1 and a.day = b.day and a.branch_id = b.branch_id and a.begun_at <= $3
      where b.centre_id = $1 and b.day >= ($3::timestamptz - interval '2 days')::date and b.begun_at > $3) d
    where ${reach.branches('d.branch_id')}) x
  group by grouping sets ((x.branch_id), (x.week)) order by x.week`;

/** The number of people behind the figures, as far as it decides whether they are suppressed. */
const peopleOf = ({ has_many: hasMany, few_people: few }: Marks): number => (hasMany ? fewestPeople : new Set((few ?? '').split(',')).size);

const branchesSql = `
  select b.id as "branchId", b.name as "branchName",
    coalesce(c.members, 0) as members,
    (select count(*)::int from groups g where g.centre_id = $1 and g.branch_id = b.id) as groups,
    coalesce(n.needed, 0) as "needWord", coalesce(f.overdue, 0) as overdue
  from branches b
    left join member_counts c on c.centre_id = $1 and c.branch_id = b.id
    left join (select m.branch_id, count(*)::int as needed from members m where m.centre_id = $1 and m.needs_word_from <= $2 and m.merged_into_id is null
      group by m.branch_id) n on n.branch_id = b.id
    left join (select m.branch_id, count(*)::int as overdue
      from follow_ups f cross join lateral (
        select o.branch_id from members o where o.centre_id = $1 and o.id = f.member_id and o.merged_into_id is null offset 0) m
      join branches d on d.centre_id = $1 and d.id = m.branch_id
      where f.centre_id = $1 and f.state = 'due' and f.due_on <= $3 and f.due_on < ($2::timestamptz at time zone d.time_zone)::date
      group by m.branch_id) f on f.branch_id = b.id
  where b.centre_id = $1 and ${reach.branches('b.id')} order by b.name collate natural_order, b.id`;

const invitationsSql = `
  select count(u.email_cipher)::int as waiting, (count(*) - count(u.email_cipher))::int as "withoutAddress"
  from staff s join platform.users u on u.id = s.user_id where s.centre_id = $1 and s.state = 'invited'`;

async function today(tx: CentreTransaction): Promise<Day> {
  return dayIn(tx.now, (await tx.own()).timeZone);
}

/** The figures of the reader's branches, each kind in one statement. */
export async function overviewOf(tx: CentreTransaction): Promise<OverviewView> {
  const day = await today(tx);
  const monday = day.subtract({ days: day.dayOfWeek - 1 + 7 * weeksBack });
  const marks = await tx.rows<Marks>(marksSql, monday.toString(), toDate(tx.now));
  const branches = await tx.rows<Omit<OverviewBranchView, 'expected' | 'attended' | 'contacts'>>(
    branchesSql,
    toDate(tx.now),
    // No branch is more than a day ahead of the centre: it bounds what is read.
    day.add({ days: 1 }).toString(),
  );
  const discharges = await dischargesOf(tx, day);
  const invitations = await tx.row<OverviewInvitationsView>(invitationsSql);
  const ofBranch = new Map(marks.flatMap((one) => (one.branch_id === null ? [] : [[one.branch_id, one] as const])));
  return {
    weeks: marks.flatMap((one): OverviewWeekView[] =>
      one.week === null ? [] : [{ startsOn: one.week, ...suppressed(peopleOf(one), { expected: one.expected, attended: one.attended }) }],
    ),
    branches: branches.map((branch) => {
      const one = ofBranch.get(branch.branchId);
      return {
        ...branch,
        contacts: contactsOf(discharges.get(branch.branchId) ?? [], headline),
        ...suppressed(one === undefined ? 0 : peopleOf(one), { expected: one?.expected ?? 0, attended: one?.attended ?? 0 }),
      };
    }),
    contacts: contactsOf([...discharges.values()].flat(), figureDays),
    invitations: invitations ?? { waiting: 0, withoutAddress: 0 },
  };
}
