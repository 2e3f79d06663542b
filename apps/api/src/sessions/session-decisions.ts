import { Injectable } from '@nestjs/common';
import { roomOn } from '@saath/domain/groups';
import { dayIn, idOf, type BranchId, type RoomId, type SessionId } from '@saath/domain/kernel';
import {
  addSession,
  cancelSession,
  moveSession,
  restoreSession,
  type CancelledSession,
  type GroupCalendar,
  type PlaceChange,
  type PlannedSession,
  type SessionChange,
  type SessionPlace,
} from '@saath/domain/sessions';
import { GroupRepository, type StoredGroup } from '../groups/group.repository.ts';
import { givenInstant } from '../http/request-values.ts';
import { newId } from '../platform/new-id.ts';
import { valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { closedDays } from './closed-days.query.ts';
import type { AddSessionBody, MoveBody } from './session.body.ts';
import { sessionsOfGroups } from './session-records.ts';
import type { StoredSession } from './session.repository.ts';

/** A branch that a request names, locked against changes of its time zone, with that zone. */
export interface GivenBranch {
  readonly id: BranchId;
  readonly timeZone: string;
}

/** The decisions about single sessions, with what they need of their group: of a change and of its plan alike. Nothing is stored here. */
@Injectable()
export class SessionDecisions {
  constructor(private readonly groups: GroupRepository) {}

  /** Locks the branch of a request before any group or session is locked, as a change of the branch does. */
  async lockBranch(tx: CentreTransaction, branchId: string | undefined): Promise<GivenBranch | undefined> {
    if (branchId === undefined) return undefined;
    return { id: idOf<BranchId>(branchId), timeZone: await this.groups.lockBranchZone(tx, branchId) };
  }

  async move(
    tx: CentreTransaction,
    stored: StoredSession,
    { startsAt, roomId }: Pick<MoveBody, 'startsAt' | 'roomId'>,
    branch: GivenBranch | undefined,
  ): Promise<SessionChange<PlannedSession>> {
    const { session } = stored;
    const places = await this.placesOf(tx, stored, branch, roomId);
    const start = startsAt === undefined ? session.startsAt : givenInstant(startsAt);
    const others = await sessionsOfGroups(tx, [session.groupId], tx.now);
    const calendar = await this.calendarOf(tx, session.groupId);
    return valueOf(moveSession(session, { startsAt: start, places, calendar, others, now: tx.now }));
  }

  cancel(tx: CentreTransaction, { session }: StoredSession, reason: string): SessionChange<CancelledSession> {
    return valueOf(cancelSession(session, { reason, now: tx.now }));
  }

  async restore(tx: CentreTransaction, { session }: StoredSession): Promise<SessionChange<PlannedSession>> {
    const others = await sessionsOfGroups(tx, [session.groupId], tx.now);
    return valueOf(restoreSession(session, { calendar: await this.calendarOf(tx, session.groupId), others, now: tx.now }));
  }

  async add(
    tx: CentreTransaction,
    group: StoredGroup,
    body: AddSessionBody,
    branch: GivenBranch | undefined,
  ): Promise<SessionChange<PlannedSession>> {
    const { startsAt, minutes } = body;
    const place = await this.placeOf(tx, group, body, branch);
    const others = await sessionsOfGroups(tx, [group.id], tx.now);
    const given = { id: newId<SessionId>(), groupId: group.id, startsAt: givenInstant(startsAt), minutes, place, others };
    const timeZone = branch?.timeZone ?? group.timeZone;
    return valueOf(addSession({ ...given, timeZone, calendar: group, now: tx.now }));
  }

  /** Where a session meets now and where it would meet; undefined where the request says nothing about its place. */
  private async placesOf(
    tx: CentreTransaction,
    { place: from, session }: StoredSession,
    branch: GivenBranch | undefined,
    roomId: string | null | undefined,
  ): Promise<PlaceChange | undefined> {
    if (branch === undefined && roomId === undefined) return undefined;
    const branchId = branch?.id ?? from.branchId;
    const stays = roomId === undefined && branchId === from.branchId;
    const to = stays ? from : await this.placeIn(tx, branchId, roomId ?? null);
    return { from, to, timeZone: branch?.timeZone ?? session.timeZone };
  }

  /** Where an added session meets instead of its group; null where it meets with its group. */
  private async placeOf(
    tx: CentreTransaction,
    group: StoredGroup,
    { startsAt, roomId }: AddSessionBody,
    branch: GivenBranch | undefined,
  ): Promise<SessionPlace | null> {
    const branchId = branch?.id ?? group.branchId;
    const ofGroup = roomOn(group, dayIn(givenInstant(startsAt), group.timeZone));
    if (branchId === group.branchId && (roomId === undefined || roomId === ofGroup)) return null;
    return this.placeIn(tx, branchId, roomId ?? null);
  }

  private async placeIn(tx: CentreTransaction, branchId: BranchId, roomId: string | null): Promise<SessionPlace> {
    await this.groups.checkRoom(tx, branchId, roomId);
    return { branchId, roomId: roomId === null ? null : idOf<RoomId>(roomId) };
  }

  private async calendarOf(tx: CentreTransaction, groupId: StoredGroup['id']): Promise<GroupCalendar> {
    const [group] = await this.groups.load(tx, [groupId]);
    if (group === undefined) throw new Error('A session belongs to a group.');
    return { schedules: group.schedules, holidays: (await closedDays(tx, [groupId])).get(groupId) ?? [] };
  }
}
