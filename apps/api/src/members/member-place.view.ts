import type { PlaceState } from '@saath/domain/groups';
import type { Count, DayText, Id, KindCode } from '../http/units.ts';

/** The place of a member on the waiting list of a group. */
export class MemberPlaceView {
  /** The place. */
  id: Id;
  /** The group. */
  groupId: Id;
  /**
   * The name of the group.
   * @example Tuesday circle
   */
  groupName: string;
  /** The kind of the group. */
  kind: KindCode;
  /** Whether the member asked and was not answered yet, waits, or is offered a seat. */
  state: PlaceState;
  /** The day of asking. */
  askedOn: DayText;
  /** The place in the order, counted from one. */
  position: Count;
}
