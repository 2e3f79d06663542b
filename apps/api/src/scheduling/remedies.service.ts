import { Injectable } from '@nestjs/common';
import { longestWay, type TravelTime } from '@saath/domain/branches';
import { idOf, type BranchId, type RoomId, type StaffId } from '@saath/domain/kernel';
import {
  dayOf,
  findConflicts,
  hasStarted,
  rankRemedies,
  startsOfDay,
  type BookedSession,
  type Remedy,
  type RoomToUse,
  type Session,
} from '@saath/domain/sessions';
import { openSessions, substitutesFor, type NamedSubstitute } from '../absences/substitutes.read-model.ts';
import { loadTravelTimes } from '../branches/travel-times.query.ts';
import { SessionRepository } from '../sessions/session.repository.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { bookings, type StoredBooking } from './bookings.read-model.ts';
import type { Window } from './overlapping-sessions.read-model.ts';
import { instantText } from './considered-changes.ts';
import type { RemedyView } from './remedy.view.ts';

/** The most remedies that are offered for a conflict, and the most conflicts: more are no help in choosing one. */
const mostRemedies = 6;
const mostConflicts = 5;

type Stored = StoredBooking & BookedSession;
type NamedRoom = RoomToUse & { readonly name: string };
type People = ReadonlyMap<string, readonly NamedSubstitute[]>;

const isStored = (booking: StoredBooking | undefined): booking is Stored => booking?.sessionId !== undefined;

/** Finds what can be done about every conflict of a session. Nothing is stored: each remedy is a change that is planned and made elsewhere. */
@Injectable()
export class RemediesService {
  constructor(
    private readonly scope: TenantScope,
    private readonly sessions: SessionRepository,
  ) {}

  /** The ways out of each conflict, the best first; those of the first conflict come first, and none is offered twice. */
  ofSession(id: string): Promise<RemedyView[]> {
    return this.scope.transaction(async (tx) => {
      const { session } = await this.sessions.read(tx, id);
      const times = await loadTravelTimes(tx);
      const pairs = session.state === 'planned' ? await conflictsOf(tx, session, longestWay(times), times) : [];
      const found: RemedyView[] = [];
      for (const pair of pairs.slice(0, mostConflicts)) found.push(...(await this.ofPair(tx, session, pair, times)));
      return found;
    });
  }

  private async ofPair(
    tx: CentreTransaction,
    session: Session,
    pair: readonly [Stored, Stored],
    times: readonly TravelTime[],
  ): Promise<RemedyView[]> {
    const changeable = await this.changeable(tx, pair);
    const ids = changeable.map((one) => one.id);
    const people = await substitutesFor(tx, await openSessions(tx, ids));
    const rooms = await roomsOf(tx, [...new Set(pair.map(({ branchId }) => branchId))]);
    const others = (await dayBookings(tx, session, pair, rooms, people, longestWay(times))).filter(
      ({ sessionId }) => !pair.some((one) => one.sessionId === sessionId),
    );
    const ranked = rankRemedies({
      ...{ sessions: pair, changeable: ids, others, rooms, times },
      substitutes: new Map(ids.map((one) => [one, (people.get(one) ?? []).filter(({ isFree }) => isFree).map(({ staffId }) => staffId)])),
      starts: new Map(changeable.map((one) => [one.id, startsOfDay(one, tx.now)])),
    });
    return ranked.slice(0, mostRemedies).map((remedy) => viewOf(remedy, session.id, pair, rooms, people));
  }

  /** Those of the two sessions that the reader reaches and that have not begun. */
  private async changeable(tx: CentreTransaction, pair: readonly Stored[]): Promise<Session[]> {
    const found: Session[] = [];
    for (const { sessionId, isReachable } of pair) {
      if (!isReachable) continue;
      const { session } = await this.sessions.read(tx, sessionId);
      if (session.state === 'planned' && !hasStarted(session, tx.now)) found.push(session);
    }
    return found;
  }
}

/** The conflicts of a session: the session and each other one, once. */
async function conflictsOf(
  tx: CentreTransaction,
  { id, groupId, startsAt, endsAt }: Session,
  minutes: number,
  times: Parameters<typeof findConflicts>[1],
): Promise<readonly (readonly [Stored, Stored])[]> {
  const window = { from: startsAt.subtract({ minutes }), to: endsAt.add({ minutes }) };
  const around = await bookings(tx, window, minutes, undefined, { groupId });
  const own = around.find(({ sessionId }) => sessionId === id);
  if (!isStored(own)) return [];
  const others = findConflicts(around, times).flatMap(({ first, second }) => (first === own ? [second] : second === own ? [first] : []));
  return [...new Set(others)].filter(isStored).map((other) => [own, other] as const);
}

/** The sessions of the day of a session that need a room, a person of the staff or a person of these two. */
function dayBookings(
  tx: CentreTransaction,
  session: Session,
  pair: readonly Stored[],
  rooms: readonly NamedRoom[],
  people: People,
  minutes: number,
): Promise<StoredBooking[]> {
  const morning = dayOf(session).toZonedDateTime(session.timeZone);
  const window: Window = { from: morning.toInstant(), to: morning.add({ days: 1 }).toInstant() };
  const staff = [...pair.flatMap(({ facilitators }) => facilitators), ...[...people.values()].flat().map(({ staffId }) => staffId)];
  return bookings(tx, window, minutes, {
    rooms: rooms.map(({ id }) => id),
    facilitators: [...new Set<StaffId>(staff)],
    people: [...new Set(pair.flatMap((one) => one.people))],
  });
}

async function roomsOf(tx: CentreTransaction, branchIds: readonly BranchId[]): Promise<NamedRoom[]> {
  const rows = await tx.rows<{ id: string; branch_id: string; name: string; capacity: number | null }>(
    'select id, branch_id, name, capacity from rooms where centre_id = $1 and branch_id = any($2::uuid[]) order by name, id',
    branchIds,
  );
  return rows.map((row) => ({ id: idOf<RoomId>(row.id), branchId: idOf<BranchId>(row.branch_id), name: row.name, seats: row.capacity }));
}

function viewOf(remedy: Remedy, id: string, pair: readonly Stored[], rooms: readonly NamedRoom[], people: People): RemedyView {
  const { kind, sessionId } = remedy;
  const other = pair.find((one) => one.sessionId !== id);
  const room = kind === 'room' ? rooms.find(({ id }) => id === remedy.room.id) : undefined;
  const person = kind === 'facilitator' ? people.get(sessionId)?.find(({ staffId }) => staffId === remedy.staffId) : undefined;
  return {
    ...{ kind, sessionId, otherSessionId: other?.sessionId ?? id },
    otherGroupName: other?.isReachable === true ? other.groupName : null,
    ...{ groupName: pair.find((one) => one.sessionId === sessionId)?.groupName ?? '' },
    ...{ roomId: room?.id ?? null, roomName: room?.name ?? null, seats: room?.seats ?? null },
    ...{ staffId: person?.staffId ?? null, staffName: person?.name ?? null },
    insteadOfId: kind === 'facilitator' ? remedy.insteadOf : null,
    startsAt: kind === 'time' ? instantText(remedy.startsAt) : null,
    missing: kind === 'time' ? remedy.missing : 0,
  };
}
