import type { NotCopied } from '@saath/domain/groups';
import type { Count, DayText } from '../http/units.ts';
import type { FacilitatorView } from './facilitator.view.ts';
import type { GroupView } from './group.view.ts';

/** A part of a group that a copy in another branch has not. */
export class NotCopiedView {
  /** The room is not in the other branch; a facilitator or a back-up does not work there. */
  code: NotCopied['code'];
  /**
   * The name of the person; null for the room.
   * @example Rohan Patil
   */
  name: string | null;
}

/** What a copy of a group in another branch would be, without making it. */
export class GroupCopyPlanView {
  /**
   * The name of the copy.
   * @example Himmat
   */
  name: string;
  /** The first day of the copy: the next session of the group, or today where its series is over. */
  startsOn: DayText;
  /** How many sessions the copy would have where the rule counts them: those of the group that are to come; null for others. */
  sessions: Count | null;
  /** The people who would lead the copy, because they work in that branch too. */
  facilitators: readonly FacilitatorView[];
  /** Its back-ups. */
  backUps: readonly FacilitatorView[];
  /** What the copy would not have. */
  notCopied: readonly NotCopiedView[];
}

/** A copy of a group. */
export class CopiedGroupView {
  /** The copy. */
  group: GroupView;
  /** What the copy has not. */
  notCopied: readonly NotCopiedView[];
}
