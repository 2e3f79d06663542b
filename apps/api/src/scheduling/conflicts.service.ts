import { Injectable } from '@nestjs/common';
import { longestWay } from '@saath/domain/branches';
import { dayIn, idOf, isBefore, type BranchId, type GroupId, type PersonId, type RoomId, type StaffId } from '@saath/domain/kernel';
import { roomOn, type ScheduleVersion } from '@saath/domain/groups';
import { findConflicts, planSessions, roster, type Conflict, type Session, type SessionPlace } from '@saath/domain/sessions';
import { loadTravelTimes } from '../branches/travel-times.query.ts';
import { checkFacilitators } from '../groups/assign-facilitators.ts';
import { GroupRepository, type StoredGroup } from '../groups/group.repository.ts';
import type { EnrolBody } from '../groups/group.body.ts';
import { consideredSeries, scheduleFrom } from '../groups/schedule-from.ts';
import { givenDay, givenInstant } from '../http/request-values.ts';
import { newId } from '../platform/new-id.ts';
import { kindsInPlace } from '../programme-kinds/kinds-here.query.ts';
import { horizon } from '../sessions/session-planner.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import {
  bookings,
  comingSessions,
  namedOfGroup,
  reachablePerson,
  seatsOfGroup,
  type Seat,
  type StoredBooking,
  type Times,
} from './bookings.read-model.ts';
import type { Window } from './overlapping-sessions.read-model.ts';
import { branchHolidays } from '../sessions/closed-days.query.ts';
import { refuseWindow } from './refuse-window.ts';
import { summarise, type OneSided } from './conflict-summary.ts';
import type { ConflictsQuery, ConsideredGroupBody } from './scheduling.body.ts';
import type { CalendarConflictView, ScheduleConflictView } from './schedule-conflict.view.ts';

/** The needs of sessions of a group, in the room that each of them has. */
interface Place extends Pick<StoredBooking, 'groupId' | 'groupName' | 'branchId' | 'facilitators'> {
  readonly roomAt: (session: Times) => RoomId | null;
}

/** A group that is not there yet, or not so. */
interface NewGroup extends Pick<StoredBooking, 'groupId' | 'branchId' | 'roomId' | 'facilitators'> {
  readonly schedules: readonly ScheduleVersion[];
}

/** Finds what sessions need at the same time, of different groups or of one. Conflicts are shown and refuse nothing. */
@Injectable()
export class ConflictsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly groups: GroupRepository,
  ) {}

  /** The conflicts in the calendar, from the side of the groups within reach; between two of them, from the side of the older group. */
  list({ from, to, branchId, groupId }: ConflictsQuery): Promise<CalendarConflictView[]> {
    const isAsked = (one: StoredBooking): boolean =>
      one.isReachable && (branchId === undefined || one.branchId === branchId) && (groupId === undefined || one.groupId === groupId);
    return this.scope.transaction(async (tx) => {
      const window = {
        from: from === undefined ? tx.now : givenInstant(from),
        to: to === undefined ? horizon(tx.now) : givenInstant(to),
      };
      refuseWindow(window);
      const times = await loadTravelTimes(tx);
      const found = findConflicts(await bookings(tx, window, longestWay(times), undefined, { branchId, groupId }), times);
      return summarise(
        tx,
        found.flatMap((conflict) => {
          const [own, other] = [conflict.first, conflict.second].filter(isAsked).toSorted(byAge);
          return own === undefined ? [] : [{ own, other: other ?? theOther(conflict, own), conflict }];
        }),
      );
    });
  }

  /** The conflicts of a group that is considered, new or with other details, up to the horizon of planning. */
  ofConsideredGroup(body: ConsideredGroupBody): Promise<ScheduleConflictView[]> {
    return this.scope.transaction(async (tx) => {
      const timeZone = await this.groups.lockBranchZone(tx, body.branchId);
      await this.groups.checkRoom(tx, body.branchId, body.roomId ?? null);
      await checkFacilitators(
        tx,
        (body.facilitatorIds ?? []).map((staffId) => ({ branchId: body.branchId, staffId })),
      );
      const schedule = scheduleFrom(body.schedule, timeZone);
      const known = body.groupId === undefined ? undefined : await this.groups.read(tx, body.groupId);
      const groupId = known?.id ?? newId<GroupId>();
      const kind = body.kind === undefined ? undefined : (await kindsInPlace(tx))({ kind: body.kind, branchId: body.branchId });
      return this.ofNew(tx, {
        ...{ groupId, branchId: idOf<BranchId>(body.branchId), roomId: body.roomId == null ? null : idOf<RoomId>(body.roomId) },
        facilitators: (body.facilitatorIds ?? []).map((id) => idOf<StaffId>(id)),
        schedules: consideredSeries(schedule, kind, body.firstWeeks ?? null),
      });
    });
  }

  /** The conflicts of a group as it would meet, with the people who have a seat in it already. */
  async ofNew(tx: CentreTransaction, { groupId, branchId, roomId, facilitators, schedules }: NewGroup): Promise<ScheduleConflictView[]> {
    const planned = planSessions({
      ...{ groupId, schedules, existing: [], from: tx.now, to: horizon(tx.now) },
      holidays: await branchHolidays(tx, branchId),
    });
    const place = { groupId, groupName: '', branchId, roomAt: () => roomId, facilitators };
    return this.ofSessions(tx, place, planned, expectedBy(groupId, await seatsOfGroup(tx, groupId)));
  }

  /** The conflicts of one person who would get a seat in a group. */
  ofEnrolment(groupId: string, body: EnrolBody): Promise<ScheduleConflictView[]> {
    const startsOn = givenDay(body.startsOn, 'startsOn');
    const endsOn = body.endsOn === undefined ? null : givenDay(body.endsOn, 'endsOn');
    return this.scope.transaction(async (tx) => {
      const group = await this.groups.read(tx, groupId);
      const personId = await reachablePerson(tx, body);
      const seats = [{ groupId: group.id, personId, startsOn, endsOn, enrolledAt: tx.now }];
      const place = { ...placeOf(group), roomAt: () => null, facilitators: [] };
      return this.ofSessions(tx, place, await comingSessions(tx, group.id), expectedBy(group.id, seats));
    });
  }

  /** The conflicts of sessions that a group has or would have, with the people who have a seat; in its own room unless another is named. */
  async ofGroup(
    tx: CentreTransaction,
    group: StoredGroup,
    sessions: readonly Times[],
    place?: SessionPlace,
  ): Promise<ScheduleConflictView[]> {
    const named = await namedOfGroup(tx, group.id);
    return this.ofSessions(
      tx,
      place === undefined ? placeOf(group) : { ...placeOf(group), branchId: place.branchId, roomAt: () => place.roomId },
      sessions,
      expectedBy(group.id, await seatsOfGroup(tx, group.id)),
      named,
    );
  }

  /** Where groups would share one room, with these sessions in it: with other groups, and among themselves. */
  async inRoom(
    tx: CentreTransaction,
    groups: readonly StoredGroup[],
    sessions: ReadonlyMap<GroupId, readonly Times[]>,
  ): Promise<CalendarConflictView[]> {
    const needsRoomOnly = { facilitators: [], people: [] };
    const own = groups.flatMap(({ id, name, branchId, roomId }) =>
      (sessions.get(id) ?? []).map((session): StoredBooking => ({
        ...{ groupId: id, groupName: name, branchId, roomId, isReachable: true },
        ...{ ...session, ...needsRoomOnly },
      })),
    );
    const window = spanOf(own, 0);
    if (window === undefined) return [];
    const rooms = [...new Set(own.flatMap(({ roomId }) => roomId ?? []))];
    const chosen = new Set(groups.map(({ id }) => id));
    const others = (await bookings(tx, window, 0, { rooms, ...needsRoomOnly }))
      .filter(({ groupId }) => !chosen.has(groupId))
      .map((booking) => ({ ...booking, ...needsRoomOnly }));
    const found = findConflicts<StoredBooking>([...own, ...others]).flatMap((conflict): OneSided[] => {
      const [ours] = [conflict.first, conflict.second].filter(({ groupId }) => chosen.has(groupId)).toSorted(byAge);
      return ours === undefined ? [] : [{ own: ours, other: theOther(conflict, ours), conflict }];
    });
    return summarise(tx, found);
  }

  private async ofSessions(
    tx: CentreTransaction,
    { roomAt, ...place }: Place,
    sessions: readonly Times[],
    peopleAt: (session: Times) => readonly PersonId[],
    named: ReadonlyMap<string, readonly StaffId[]> = new Map(),
  ): Promise<ScheduleConflictView[]> {
    const own = sessions.map((session): StoredBooking => {
      const facilitators = named.get(session.id ?? '') ?? place.facilitators;
      return { ...place, ...session, roomId: roomAt(session), facilitators, isReachable: true, people: peopleAt(session) };
    });
    const times = await loadTravelTimes(tx);
    const longest = longestWay(times);
    const window = spanOf(own, longest);
    if (window === undefined) return [];
    const way = { minutes: longest };
    const people = [...new Set(own.flatMap((session) => session.people))];
    const needs = {
      rooms: [...new Set(own.flatMap(({ roomId }) => roomId ?? []))],
      facilitators: [...new Set(own.flatMap((session) => session.facilitators))],
      ...{ people, at: own.map(({ startsAt, endsAt }) => ({ from: startsAt.subtract(way), to: endsAt.add(way) })) },
    };
    const others = (await bookings(tx, window, longest, needs)).filter(({ groupId }) => groupId !== place.groupId);
    const found = findConflicts<StoredBooking>([...own, ...others], times).flatMap((conflict): OneSided[] => {
      const ours = [conflict.first, conflict.second].find(({ groupId }) => groupId === place.groupId);
      return ours === undefined ? [] : [{ own: ours, other: theOther(conflict, ours), conflict }];
    });
    return (await summarise(tx, found)).map(({ groupId: _group, groupName: _name, otherStartsAt: _starts, ...line }) => line);
  }
}

const placeOf = (group: StoredGroup): Place => ({
  ...{ groupId: group.id, groupName: group.name, branchId: group.branchId, facilitators: group.facilitators },
  roomAt: (session) => roomOn(group, dayIn(session.startsAt, session.timeZone)),
});

/** Ids grow with time, so the older group comes first. */
const byAge = (a: StoredBooking, b: StoredBooking): number => (a.groupId < b.groupId ? -1 : 1);
const theOther = ({ first, second }: Conflict<StoredBooking>, own: StoredBooking): StoredBooking => (first === own ? second : first);

/** The people who are expected at a session of the group. */
const expectedBy =
  (groupId: GroupId, seats: readonly Seat[]) =>
  (session: Times): readonly PersonId[] =>
    roster({ groupId, ...session }, seats).map(({ personId }) => personId);

/** From the first start to the last end of these sessions, and so many minutes around; undefined where there are none. */
function spanOf(sessions: readonly Pick<Session, 'startsAt' | 'endsAt'>[], minutes: number): Window | undefined {
  const [first] = sessions;
  return first === undefined
    ? undefined
    : {
        from: sessions.reduce((so, { startsAt }) => (isBefore(startsAt, so) ? startsAt : so), first.startsAt).subtract({ minutes }),
        to: sessions.reduce((so, { endsAt }) => (isBefore(so, endsAt) ? endsAt : so), first.endsAt).add({ minutes }),
      };
}
