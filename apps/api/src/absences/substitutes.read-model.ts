import { rankSubstitutes, type Available, type Candidate, type SessionToLead, type Substitute } from '@saath/domain/absences';
import { travelBy } from '@saath/domain/branches';
import { dayIn, isBefore, type BranchId, type Instant, type Language, type SessionId, type StaffId } from '@saath/domain/kernel';
import { mayDo, staffRoles, type StaffRole } from '@saath/domain/staff';
import { loadTravelTimes } from '../branches/travel-times.query.ts';
import { sqlList } from '../database/sql-list.ts';
import { toInstant } from '../platform/clock.ts';
import { leadersOfSessions } from '../sessions/facilitators.query.ts';
import { toDate } from '../platform/clock.ts';
import { branchOfSession } from '../sessions/session-place.sql.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { absencesWithin, backUpsOf, ledOfLate, sessionsOfStaff, type OtherSession } from './leading.read-model.ts';

/** A session for which somebody is looked for. */
export interface OpenSession extends SessionToLead {
  readonly groupId: string;
  readonly kind: string;
  /** The branch of the group, whose people may lead the session wherever it meets. */
  readonly groupBranchId: BranchId;
}

/** A person who could lead a session, with their name and the sessions to which the reasons refer. */
export interface NamedSubstitute extends Substitute {
  readonly name: string;
  readonly role: StaffRole;
  readonly sessions: ReadonlyMap<string, OtherSession>;
}

/** The sessions within reach with these ids, earliest first. */
export async function openSessions(tx: CentreTransaction, ids: readonly string[]): Promise<OpenSession[]> {
  const rows = await tx.rows<{
    id: SessionId;
    group_id: string;
    kind: string;
    language: Language;
    branch_id: BranchId;
    group_branch_id: BranchId;
    starts_at: Date;
    ends_at: Date;
    time_zone: string;
  }>(
    `select s.id, s.group_id, g.kind, g.language, ${branchOfSession('s', 'g')} as branch_id, g.branch_id as group_branch_id, s.starts_at, s.ends_at, s.time_zone
     from sessions s join groups g on g.centre_id = $1 and g.id = s.group_id
     where s.centre_id = $1 and s.id = any($2::uuid[]) and ${reach.sessionsOf('s', 'g')} order by s.starts_at, s.id`,
    ids,
  );
  return rows.map((row) => ({
    ...{ sessionId: row.id, groupId: row.group_id, kind: row.kind, language: row.language, branchId: row.branch_id },
    groupBranchId: row.group_branch_id,
    ...{ startsAt: toInstant(row.starts_at), endsAt: toInstant(row.ends_at), timeZone: row.time_zone },
  }));
}

interface Leader {
  readonly id: StaffId;
  readonly name: string;
  readonly role: StaffRole;
  readonly languages: readonly Language[];
  readonly branchIds: readonly BranchId[];
}

/** The roles whose people run sessions. */
const leadingRoles = staffRoles.filter((role) => mayDo(role, 'sessions:write'));

/**
 * The people who may lead one of these sessions, as {@link mayLead} says of each: those within reach, and those who work where one of them
 * meets. Others are not read: what is known about each person is much.
 */
const leadersInReach = (tx: CentreTransaction, sessions: readonly OpenSession[]): Promise<Leader[]> =>
  tx.rows<Leader>(
    `select s.id, s.name, s.role, s.languages,
       array(select b.branch_id from staff_branches b where b.centre_id = $1 and b.staff_id = s.id) as "branchIds"
     from staff s where s.centre_id = $1 and s.state = 'active' and s.role in (${sqlList(leadingRoles)})
       and (s.role = 'administrator' or s.id in (select h.staff_id from staff_branches h where h.centre_id = $1 and h.branch_id = any($3::uuid[])))
       and (${reach.staff('s')}
         or exists (select 1 from staff_branches h where h.centre_id = $1 and h.staff_id = s.id and h.branch_id = any($2::uuid[])))`,
    [...new Set(sessions.map(({ branchId }) => branchId))],
    [...new Set(sessions.flatMap(({ branchId, groupBranchId }) => [branchId, groupBranchId]))],
  );

/**
 * The people who could lead each of these sessions instead of those who lead it, by session; those who fit best first. People who are named
 * for a session already are among them where `named` says so. Everything is read once for all sessions.
 */
export async function substitutesFor(
  tx: CentreTransaction,
  sessions: readonly OpenSession[],
  named: ReadonlyMap<string, readonly StaffId[]> = new Map(),
): Promise<ReadonlyMap<string, readonly NamedSubstitute[]>> {
  const [first] = sessions;
  if (first === undefined) return new Map();
  const known = await loadKnown(tx, sessions, first);
  return new Map(
    sessions.map((session) => {
      const isNamed = (id: StaffId): boolean => named.get(session.sessionId)?.includes(id) === true;
      const people = known.people.filter((person) => mayLead(person, session) && (isNamed(person.id) || !known.leads(session, person.id)));
      const names = new Map(people.map((person) => [person.id, person]));
      const ranked = rankSubstitutes(
        session,
        people.map((person) => candidateOf(session, person, known)),
        known.travel,
      );
      return [session.sessionId, ranked.flatMap((one) => withName(one, names.get(one.staffId), known.others.get(one.staffId) ?? []))];
    }),
  );
}

/** People lead sessions that meet in their own branches, and those of the groups of these wherever they meet; administrators lead all. */
const mayLead = ({ role, branchIds }: Pick<Leader, 'role' | 'branchIds'>, { branchId, groupBranchId }: OpenSession): boolean =>
  role === 'administrator' || branchIds.includes(branchId) || branchIds.includes(groupBranchId);

/** Everything that is known about the people, for all sessions at once. */
async function loadKnown(tx: CentreTransaction, sessions: readonly OpenSession[], first: OpenSession) {
  const free = await loadFree(tx, sessions, first);
  return {
    ...free,
    led: await ledOfLate(
      tx,
      free.people.map(({ id }) => id),
      [...new Set(sessions.map(({ kind }) => kind))],
    ),
    backUps: await backUpsOf(tx, [...new Set(sessions.map(({ groupId }) => groupId))]),
  };
}
type Known = Awaited<ReturnType<typeof loadKnown>>;

/** The facts that decide who is free: the people, the sessions that they lead around these, their absences, and the ways. */
async function loadFree(tx: CentreTransaction, sessions: readonly OpenSession[], first: OpenSession) {
  const from = sessions.reduce((so, { startsAt }) => (isBefore(startsAt, so) ? startsAt : so), first.startsAt).subtract({ hours: 24 });
  const to = sessions.reduce((so, { endsAt }) => (isBefore(so, endsAt) ? endsAt : so), first.endsAt).add({ hours: 24 });
  const people = await leadersInReach(tx, sessions);
  const leaders = await leadersOfSessions(
    tx,
    sessions.map(({ sessionId }) => sessionId),
  );
  const staffIds = people.map(({ id }) => id);
  return {
    people,
    leads: (session: OpenSession, staffId: StaffId): boolean => leaders.get(session.sessionId)?.before.includes(staffId) ?? false,
    others: await sessionsOfStaff(tx, staffIds, from, to),
    absences: await absencesWithin(tx, dayIn(from, 'UTC'), dayIn(to, 'UTC')),
    travel: travelBy(await loadTravelTimes(tx)),
  };
}
type Free = Awaited<ReturnType<typeof loadFree>>;

/** A person who may lead a session, with what decides whether they can. */
export interface AvailablePerson extends Available {
  readonly role: StaffRole;
  /** Whether they lead it as it is planned. */
  readonly isLeader: boolean;
}

/** The people who may lead each of these sessions, those who lead it among them, with what decides whether they can. */
export async function availabilityAt(tx: CentreTransaction, sessions: readonly OpenSession[]) {
  const [first] = sessions;
  if (first === undefined) return { of: (): readonly AvailablePerson[] => [], travel: travelBy([]) };
  const free = await loadFree(tx, sessions, first);
  return {
    of: (session: OpenSession): readonly AvailablePerson[] =>
      free.people
        .filter((person) => mayLead(person, session))
        .map(({ id, role }) => ({ ...availableAt(session, id, free), role, isLeader: free.leads(session, id) })),
    travel: free.travel,
  };
}

/** Whether a person is away on the day of a session, and what else they lead around it. */
function availableAt(session: OpenSession, staffId: StaffId, { absences, others }: Pick<Free, 'absences' | 'others'>): Available {
  const day = dayIn(session.startsAt, session.timeZone).toString();
  return {
    isAbsent: absences.some((one) => one.staffId === staffId && one.startsOn.toString() <= day && day <= one.endsOn.toString()),
    leads: (others.get(staffId) ?? []).filter((other) => other.sessionId !== session.sessionId && isNear(session.startsAt, other.startsAt)),
  };
}

function candidateOf(session: OpenSession, { id, role, languages, branchIds }: Leader, known: Known): Candidate {
  const led = known.led.filter(({ staffId, kind }) => staffId === id && kind === session.kind);
  const timesOf = (counted: typeof led): number => counted.reduce((sum, { times }) => sum + times, 0);
  return {
    ...{ staffId: id, languages, isOfBranch: branchIds.includes(session.branchId), isOfEvery: role === 'administrator' },
    ...availableAt(session, id, known),
    isBackUp: known.backUps.some((one) => one.groupId === session.groupId && one.staffId === id),
    ledGroup: timesOf(led.filter(({ groupId }) => groupId === session.groupId)),
    ledKind: timesOf(led),
  };
}

/** Within a day of each other. */
const isNear = (one: Instant, other: Instant): boolean => Math.abs(toDate(one).getTime() - toDate(other).getTime()) <= 86_400_000;

function withName(substitute: Substitute, leader: Leader | undefined, others: readonly OtherSession[]): readonly NamedSubstitute[] {
  if (leader === undefined) return [];
  const { name, role } = leader;
  return [{ ...substitute, name, role, sessions: new Map(others.map((other) => [other.sessionId, other])) }];
}
