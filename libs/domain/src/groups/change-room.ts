import { isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { Day, Result, RoomId } from '../kernel/index.ts';
import type { Group } from './group.ts';
import { groupProblems } from './group.problems.ts';
import type { GroupProblem } from './group.problems.ts';

/** The room of a group, with the room before a dated change. */
export type RoomOfGroup = Pick<Group, 'roomId' | 'roomBefore' | 'roomFrom'>;

/** The room in which a group meets on a local day. */
export const roomOn = ({ roomId, roomBefore, roomFrom }: RoomOfGroup, on: Day): RoomId | null =>
  roomFrom !== null && isDayBefore(on, roomFrom) ? roomBefore : roomId;

export interface ChangeRoom {
  readonly roomId: RoomId | null;
  /** The first local day in the other room. */
  readonly from: Day;
  /** Today in the branch's zone. */
  readonly today: Day;
}

/**
 * Gives a group another room from a day on, and replaces a change that was still to come. Sessions of before keep the room of today. Null
 * where the group is in that room on every coming day anyway.
 */
export function changeRoom(room: RoomOfGroup, { roomId, from, today }: ChangeRoom): Result<RoomOfGroup | null, GroupProblem> {
  if (isDayBefore(from, today)) return refuse(groupProblems.changeInPast());
  const roomBefore = roomOn(room, today);
  const isComing = room.roomFrom !== null && isDayBefore(today, room.roomFrom);
  if (roomBefore === roomId) return ok(isComing ? { roomId, roomBefore, roomFrom: today } : null);
  return ok({ roomId, roomBefore, roomFrom: from });
}
