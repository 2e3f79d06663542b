import { dayIn, idOf, type Instant, type StaffId } from '@saath/domain/kernel';
import { lastMarks, openMisses, type Caller, type PeopleOfLadder } from '@saath/domain/ladders';
import { sqlList } from '../database/sql-list.ts';
import { relativesToCall } from '../members/relatives-to-call.read-model.ts';
import { leadersOf } from '../sessions/leaders.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { mentorsOf } from './mentors-of.ts';
import type { StoredLadder } from './stored-ladder.ts';

/** The roles that have a step of a ladder. */
const callingRoles = ['counsellor', 'administrator'] as const;

interface CallerRecord {
  readonly id: string;
  readonly role: string;
  readonly branches: readonly string[];
  readonly openSteps: number;
  readonly absences: readonly Absence[];
}

const callersSql = `
  select t.id, t.role, array(select w.branch_id from staff_branches w where w.centre_id = $1 and w.staff_id = t.id) as branches,
    (select count(*)::int from ladders l where l.centre_id = $1 and l.owner_id = t.id and l.state = 'open') as "openSteps",
    coalesce((select json_agg(json_build_object('startsOn', a.starts_on, 'endsOn', a.ends_on)) from absences a
      where a.centre_id = $1 and a.staff_id = t.id and a.ends_on >= $2::date), '[]') as absences
  from staff t where t.centre_id = $1 and t.state = 'active' and t.role in (${sqlList(callingRoles)})`;

interface LeadingRecord {
  readonly session_id: string;
  readonly leading: readonly string[];
  readonly back_ups: readonly string[];
}

const leadingSql = `
  select s.id as session_id, array(select x.staff_id from ${leadersOf('s', '(s.starts_at at time zone s.time_zone)::date')} x) as leading,
    array(select f.staff_id from group_facilitators f where f.centre_id = $1 and f.group_id = s.group_id and f.role = 'back-up' and f.ends_on is null) as back_ups
  from sessions s where s.centre_id = $1 and s.id = any($2::uuid[])`;

/** The session that the member missed last. */
const lastMiss = ({ facts }: StoredLadder): string | undefined => openMisses(lastMarks(facts)).at(-1)?.sessionId;

/** Finds the people among whom a step of a ladder that is due at an instant is given. */
export type FindPeople = (ladder: StoredLadder, dueAt: Instant) => PeopleOfLadder;

/**
 * Loads the people among whom the steps of these ladders are given. The reach of the acting person does not count: a step is given to the
 * person who fits.
 */
export async function peopleOfLadders(tx: CentreTransaction, ladders: readonly StoredLadder[]): Promise<FindPeople> {
  const memberIds = ladders.map(({ memberId }) => memberId);
  const staff = await tx.rows<CallerRecord>(callersSql, dayIn(tx.now, 'UTC').subtract({ days: 1 }).toString());
  const lastMisses = new Map(ladders.map((ladder) => [ladder.id, lastMiss(ladder)]));
  const sessions = await tx.rows<LeadingRecord>(leadingSql, [...new Set([...lastMisses.values()].filter((id) => id !== undefined))]);
  const leading = new Map(sessions.map((row) => [row.session_id, row]));
  const mentors = await mentorsOf(tx, memberIds);
  const absent = await absencesOf(tx, [...new Set(mentors.values())]);
  const withRelatives = new Set((await relativesToCall(tx.withGivenRecord(), memberIds)).map(({ member_id: id }) => id));
  return (ladder, dueAt) => {
    const on = dayIn(dueAt, ladder.timeZone).toString();
    const mentorId = mentors.get(ladder.memberId) ?? null;
    return {
      callers: callersFor(ladder, staff, { led: leading.get(lastMisses.get(ladder.id) ?? ''), on }),
      inChargeId: ladder.inChargeId === null ? null : idOf<StaffId>(ladder.inChargeId),
      mentorId: mentorId !== null && isAbsent(absent.get(mentorId) ?? [], on) ? null : mentorId,
      mayCallRelative: withRelatives.has(ladder.memberId),
    };
  };
}

interface Absence {
  readonly startsOn: string;
  readonly endsOn: string;
}

const isAbsent = (absences: readonly Absence[], on: string): boolean =>
  absences.some(({ startsOn, endsOn }) => startsOn <= on && on <= endsOn);

/** The absences of mentors, by the id of the person: a mentor who is away has no step either. */
async function absencesOf(tx: CentreTransaction, staffIds: readonly string[]): Promise<ReadonlyMap<string, readonly Absence[]>> {
  if (staffIds.length === 0) return new Map();
  const rows = await tx.rows<Absence & { readonly staffId: string }>(
    `select a.staff_id as "staffId", a.starts_on as "startsOn", a.ends_on as "endsOn" from absences a
     where a.centre_id = $1 and a.staff_id = any($2::uuid[])`,
    staffIds,
  );
  return Map.groupBy(rows, ({ staffId }) => staffId);
}

interface Occasion {
  readonly led: LeadingRecord | undefined;
  /** The day on which the step is due, `YYYY-MM-DD`. */
  readonly on: string;
}

const callersFor = ({ branchId }: StoredLadder, staff: readonly CallerRecord[], { led, on }: Occasion): readonly Caller[] =>
  staff
    .filter(({ role, branches }) => role === 'administrator' || branches.includes(branchId))
    .map(({ id, role, openSteps, absences }) => ({
      id: idOf<StaffId>(id),
      leads: led?.leading.includes(id) ?? false,
      isBackUp: led?.back_ups.includes(id) ?? false,
      isAdministrator: role === 'administrator',
      openSteps,
      isUnavailable: isAbsent(absences, on),
    }));
