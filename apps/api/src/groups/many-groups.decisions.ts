import {
  changeRoom,
  endEnrolmentsFrom,
  endSeries,
  isOpen,
  leaveList,
  type EnrolmentEnded,
  type GroupProblem,
  type PlaceChanged,
  type RoomOfGroup,
  type SeriesEnded,
} from '@saath/domain/groups';
import { dayIn, idOf, type Day, type Result, type RoomId } from '@saath/domain/kernel';
import { httpRefusals } from '../http/http.refusals.ts';
import { givenDay } from '../http/request-values.ts';
import { valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { StoredGroup } from './group.repository.ts';
import type { ChangeRoomBody, ChosenGroupBody } from './many-groups.body.ts';
import { seatingOf } from './seating.query.ts';

/**
 * The parts that end with a group: its series, unless that is over by then or cannot end so early, the seats of its people, and its waiting
 * list.
 */
export interface GroupEnding {
  readonly series: Result<SeriesEnded | null, GroupProblem>;
  readonly enrolments: readonly EnrolmentEnded[];
  readonly places: readonly PlaceChanged[];
}

/** The end of a group with a last day: of the change itself and of its plan alike. Nothing is stored. */
export async function endingOf(tx: CentreTransaction, group: StoredGroup, lastDay: Day): Promise<GroupEnding> {
  const { enrolments, places } = await seatingOf(tx, group.id);
  return {
    series: endSeries(group.schedules, { lastDay, today: dayIn(tx.now, group.timeZone) }),
    enrolments: endEnrolmentsFrom(enrolments, lastDay.add({ days: 1 })),
    places: places.filter(isOpen).map((place) => valueOf(leaveList(place, 'group-ended', tx.now))),
  };
}

/** The room of a group after a change; null where it has that room on every coming day anyway. */
export const roomAfter = (tx: CentreTransaction, group: StoredGroup, { roomId, from }: ChangeRoomBody): RoomOfGroup | null =>
  valueOf(changeRoom(group, { roomId: idOf<RoomId>(roomId), from: givenDay(from, 'from'), today: dayIn(tx.now, group.timeZone) }));

/** Refuses a change of groups that changed since the caller read them. */
export function refuseStaleGroups(groups: readonly StoredGroup[], chosen: readonly ChosenGroupBody[]): void {
  const seen = new Map(chosen.map(({ groupId, version }) => [groupId, version]));
  if (groups.some(({ id, version }) => seen.get(id) !== version)) throw httpRefusals.stale();
}
