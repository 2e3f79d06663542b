import { dayIn, type Day } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { countsAsAttended, countsAsExpected } from '../sessions/session-figures.read-model.ts';
import { reach } from '../tenancy/reach.ts';
import type { OverviewBranchView, OverviewContactsView, OverviewView, OverviewWeekView } from './overview.view.ts';

const weeksBack = 7;
const contactDays = 90;
/** Figures based on fewer people are suppressed, because they could identify someone. */
const fewestPeople = 5;

interface Marks {
  readonly branch_id: string | null;
  readonly week: string | null;
  readonly expected: number;
  readonly attended: number;
  readonly people: number;
}

/**
 * The figures of the sessions summed up by week and by branch, in one statement. Of a finished session the people of the roster without a
 * mark count as well; of one that is not finished only the marks so far; of a cancelled one nobody.
 */
const marksSql = `
  select x.branch_id, x.week, x.expected, x.attended, x.people from (
    select g.branch_id, to_char(date_trunc('week', s.starts_at at time zone s.time_zone), 'YYYY-MM-DD') as week,
      count(*) filter (where a.state is null or ${countsAsExpected('a.state')})::int as expected,
      count(*) filter (where ${countsAsAttended('a.state')})::int as attended,
      count(distinct a.person_id)::int as people
    from sessions s
      join groups g on g.centre_id = s.centre_id and g.id = s.group_id
      cross join lateral (
        select q.person_id, q.state from attendance q where q.centre_id = s.centre_id and q.session_id = s.id
        union all
        select r.id, null from unnest(s.roster) r (id) where not exists (
          select 1 from attendance q where q.centre_id = s.centre_id and q.session_id = s.id and q.person_id = r.id)) a
    where s.centre_id = $1 and ${reach.groups('g')} and s.state <> 'cancelled' and s.starts_at >= $2 and s.starts_at <= $3
    group by grouping sets ((g.branch_id), (date_trunc('week', s.starts_at at time zone s.time_zone)))
  ) x order by x.week`;

const branchesSql = `
  select b.id as "branchId", b.name as "branchName",
    (select count(*)::int from members m where m.centre_id = b.centre_id and m.branch_id = b.id and m.stage <> 'left') as members,
    (select count(*)::int from groups g where g.centre_id = b.centre_id and g.branch_id = b.id) as groups,
    (select count(*)::int from members m where m.centre_id = b.centre_id and m.branch_id = b.id and m.needs_word_from <= $2) as "needWord",
    (select count(*)::int from follow_ups f join members m on m.centre_id = f.centre_id and m.id = f.member_id
      where f.centre_id = b.centre_id and m.branch_id = b.id and f.state = 'due' and f.due_on < $3) as overdue
  from branches b where b.centre_id = $1 and ${reach.branches('b.id')} order by b.name`;

const contactsSql = `
  select f.kind, count(*)::int as due, count(distinct f.member_id)::int as people,
    count(*) filter (where f.outcome in ('reached', 'visited'))::int as reached,
    count(*) filter (where f.outcome = 'not-reached')::int as tried
  from follow_ups f join members m on m.centre_id = f.centre_id and m.id = f.member_id
  where f.centre_id = $1 and ${reach.members('m')} and f.kind like 'day-%' and f.due_on > $2 and f.due_on <= $3
  group by f.kind order by length(f.kind), f.kind`;

/** Replaces figures based on fewer than {@link fewestPeople} people by null. */
const suppressed = <Figures extends object>(people: number, figures: Figures): { [Name in keyof Figures]: number | null } =>
  (people >= fewestPeople ? figures : Object.fromEntries(Object.keys(figures).map((name) => [name, null]))) as {
    [Name in keyof Figures]: number | null;
  };

async function today(tx: CentreTransaction): Promise<{ readonly day: Day; readonly timeZone: string }> {
  const { timeZone } = await tx.own();
  return { day: dayIn(tx.now, timeZone), timeZone };
}

/** The figures of the reader's branches, in three statements. */
export async function overviewOf(tx: CentreTransaction): Promise<OverviewView> {
  const { day, timeZone } = await today(tx);
  const monday = day.subtract({ days: day.dayOfWeek - 1 + 7 * weeksBack });
  const marks = await tx.rows<Marks>(marksSql, toDate(monday.toZonedDateTime(timeZone).toInstant()), toDate(tx.now));
  const branches = await tx.rows<Omit<OverviewBranchView, 'expected' | 'attended'>>(branchesSql, toDate(tx.now), day.toString());
  const contacts = await tx.rows<OverviewContactsView & { readonly people: number; readonly reached: number; readonly tried: number }>(
    contactsSql,
    day.subtract({ days: contactDays }).toString(),
    day.toString(),
  );
  const ofBranch = new Map(marks.flatMap((one) => (one.branch_id === null ? [] : [[one.branch_id, one] as const])));
  return {
    weeks: marks.flatMap(({ week, people, expected, attended }): OverviewWeekView[] =>
      week === null ? [] : [{ startsOn: week, ...suppressed(people, { expected, attended }) }],
    ),
    branches: branches.map((branch) => {
      const { people = 0, expected = 0, attended = 0 } = ofBranch.get(branch.branchId) ?? {};
      return { ...branch, ...suppressed(people, { expected, attended }) };
    }),
    contacts: contacts.map(({ kind, due, people, reached, tried }) => ({ kind, due, ...suppressed(people, { reached, tried }) })),
  };
}
