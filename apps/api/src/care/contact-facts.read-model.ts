import { noContacts, reachedOutcomes, type ContactFacts, type RunningDischarge, type SeatInGroup } from '@saath/domain/care';
import { dayIn, idOf, isDayBefore, type GroupId, type MemberId } from '@saath/domain/kernel';
import { ladderOutcomes, outcomesOfTalks } from '@saath/domain/ladders';
import type { Stage } from '@saath/domain/members';
import { sqlList } from '../database/sql-list.ts';
import { prepared } from '../database/statement.ts';
import { storedDay } from '../database/stored-day.ts';
import { toInstant } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

type Seat = readonly [groupId: string, name: string, overOn: string | null, endsWithGroup: boolean];
interface ContactRecord {
  readonly id: string;
  readonly time_zone: string;
  readonly attended_on: string | null;
  readonly registered_on: string;
  readonly reached_at: Date | null;
  readonly contact_try: readonly [id: string, at: string] | null;
  readonly ladder_try: readonly [id: string, at: string] | null;
  readonly discharged_on: string | null;
  readonly asked_at: Date | null;
  readonly seats: readonly Seat[];
}

/** The stages of members who live outside: nobody sees them unless there is contact. */
export const stagesOutside = ['discharged', 'aftercare'] as const satisfies readonly Stage[];

const inVain = ladderOutcomes.filter((outcome) => !outcomesOfTalks.some((one) => one === outcome));

/** SQL: the contacts that mentors had with the member `m`, what happened to the ladders of the member, and the follow-ups that are done. */
const contactsOfMentors = `mentorships a join mentor_contacts c on c.centre_id = $1 and c.mentorship_id = a.id
        where a.centre_id = $1 and a.member_id = m.id`;
const stepsOfLadders = `ladders l join ladder_events e on e.centre_id = $1 and e.ladder_id = l.id
        where l.centre_id = $1 and l.member_id = m.id`;
const contactsMade = `follow_ups f where f.centre_id = $1 and f.member_id = m.id and f.state = 'done'`;

/** SQL: the first day on which no seat is left of the enrolment `e`, in a group whose last schedule ends with the day `g.until`. */
const overOn = `least(e.ends_on, g.until + 1)`;

/**
 * The contacts of members with anybody of the centre, and the seats of those in aftercare. A mentor's step of a ladder in vain is one of the
 * mentor also where a colleague recorded it.
 */
const contactsSql = prepared(`
  select m.id, b.time_zone, m.last_attended_on::text as attended_on, (m.created_at at time zone b.time_zone)::date::text as registered_on,
    greatest(
      (select max(f.done_at) from ${contactsMade} and f.outcome in (${sqlList(reachedOutcomes)})),
      (select max(c.at) from ${contactsOfMentors} and c.outcome <> 'not-reached'),
      (select max(e.at) from ${stepsOfLadders} and (e.outcome in (${sqlList(outcomesOfTalks)}) or e.reason = 'reached-another-way'))) as reached_at,
    (select json_build_array(c.id, c.at) from ${contactsOfMentors} and c.outcome = 'not-reached' order by c.at desc, c.id desc limit 1) as contact_try,
    (select json_build_array(l.id, e.at) from ${stepsOfLadders} and e.outcome in (${sqlList(inVain)})
      and l.policy -> 'steps' -> e.step ->> 'who' = 'mentor' order by e.at desc, e.id desc limit 1) as ladder_try,
    case when m.stage in (${sqlList(stagesOutside)}) then (select max(t.discharged_on) from stays t
      where t.centre_id = $1 and t.member_id = m.id)::text end as discharged_on,
    greatest(
      (select max(f.done_at) from ${contactsMade} and f.outcome = 'asked-not-to-be-called'),
      (select max(e.at) from ${stepsOfLadders} and 'asked-not-to-be-called' in (e.outcome, e.reason))) as asked_at,
    case when m.stage = 'aftercare' then coalesce((
      select json_agg(json_build_array(g.id, g.name, ${overOn}, coalesce(g.until < e.ends_on, g.until is not null))) from enrolments e
      cross join lateral (select o.id, o.name, (select q.until from group_schedules q where q.centre_id = $1 and q.group_id = o.id
          order by q.applies_from desc limit 1) as until
        from groups o where o.centre_id = $1 and o.id = e.group_id offset 0) g
      where e.centre_id = $1 and e.member_id = m.id and e.ends_on is distinct from e.starts_on), '[]') else '[]' end as seats
  from unnest($2::uuid[]) w (id)
    cross join lateral (select o.id, o.stage, o.created_at, o.last_attended_on, o.branch_id from members o
      where o.centre_id = $1 and o.id = w.id offset 0) m
    cross join lateral (select o.time_zone from branches o where o.centre_id = $1 and o.id = m.branch_id offset 0) b`);

/** The last day of attendance of members, where it has just changed and is not stored yet. */
export type AttendedDays = ReadonlyMap<string, string | null>;

/** The contacts of these members, as far as they are a reason for a word. */
export async function contactFactsOf(
  tx: CentreTransaction,
  memberIds: readonly string[],
  attended: AttendedDays = new Map(),
): Promise<(memberId: string) => ContactFacts> {
  if (memberIds.length === 0) return () => noContacts;
  const { noContactDays } = await tx.own();
  const rows = await tx.rows<ContactRecord>(contactsSql, memberIds);
  const attendedOn = (row: ContactRecord): string | null => attended.get(row.id) ?? (attended.has(row.id) ? null : row.attended_on);
  const facts = new Map(rows.map((row) => [row.id, factsOf({ ...row, attended_on: attendedOn(row) }, noContactDays)]));
  return (memberId) => facts.get(memberId) ?? noContacts;
}

const factsOf = (row: ContactRecord, noContactDays: number): ContactFacts => ({
  memberId: idOf<MemberId>(row.id),
  reachedAt: row.reached_at === null ? null : toInstant(row.reached_at),
  attendedOn: row.attended_on === null ? null : storedDay(row.attended_on),
  mentorTry: mentorTryOf(row),
  discharge: dischargeOf(row, noContactDays),
  seats: row.seats.map(([groupId, groupName, over, endsWithGroup]): SeatInGroup => ({
    ...{ groupId: idOf<GroupId>(groupId), groupName, overOn: over === null ? null : storedDay(over), endsWithGroup },
  })),
});

function mentorTryOf({ contact_try: contact, ladder_try: ladder }: ContactRecord): ContactFacts['mentorTry'] {
  const tries = [
    ...(contact === null ? [] : [{ type: 'mentor-contact' as const, id: contact[0], at: toInstant(new Date(contact[1])) }]),
    ...(ladder === null ? [] : [{ type: 'ladder' as const, id: ladder[0], at: toInstant(new Date(ladder[1])) }]),
  ];
  return tries.toSorted((a, b) => b.at.epochMilliseconds - a.at.epochMilliseconds)[0] ?? null;
}

function dischargeOf(row: ContactRecord, noContactDays: number): RunningDischarge | null {
  if (row.discharged_on === null) return null;
  const [on, registered] = [storedDay(row.discharged_on), storedDay(row.registered_on)];
  const asked = row.asked_at === null ? null : dayIn(toInstant(row.asked_at), row.time_zone);
  const asksNotToBeCalled = asked !== null && !isDayBefore(asked, on);
  return { on, countedFrom: isDayBefore(on, registered) ? registered : on, asksNotToBeCalled, noContactDays };
}
