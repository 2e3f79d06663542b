import type { Stage } from '@saath/domain/members';
import { pageViewOf } from '../http/page.view.ts';
import type { Count, DayText, Days, Id } from '../http/units.ts';

/** A group in which a member has a seat, now or later. */
export class QuietGroupView {
  /** The group. */
  id: Id;
  /**
   * The name of the group.
   * @example Naya Savera
   */
  name: string;
}

/** A relative who may be called instead of a member. */
export class QuietRelativeView {
  /** The relative. */
  id: Id;
  /**
   * The given name of the relative.
   * @example Asha
   */
  displayName: string;
  /**
   * How the relative is related to the member.
   * @example sister
   */
  relation: string;
}

/** A member who has come to nothing for some days. */
export class QuietMemberView {
  /** The member. */
  memberId: Id;
  /**
   * The alias of the member.
   * @example Sagar P.
   */
  displayName: string;
  /**
   * The code of the member.
   * @example KTH-0042
   */
  code: string;
  /**
   * The name of the member’s branch.
   * @example Kothrud
   */
  branchName: string;
  /** The stage of the member. */
  stage: Stage;
  /** The day from which the days are counted: the last session, the admission, the entry here or the first day of the last seat, whichever is latest. */
  since: DayText;
  /** The days since then. */
  days: Days;
  /** The day of the last session that the member attended; null for none. */
  lastAttendedOn: DayText | null;
  /** The day on which somebody spoke with the member last, by a follow-up or because they needed a word; null for never. */
  lastContactOn: DayText | null;
  /** The groups in which the member has a seat; none is as good a reason to call. */
  groups: readonly QuietGroupView[];
  /** The relatives with a number on record to whose calls the member consents today. */
  relatives: readonly QuietRelativeView[];
}

/** Members who have come to nothing, a page at a time. */
export class QuietMemberPage extends pageViewOf(QuietMemberView) {
  /** How many members the list has in all; 1000 stands for 1000 or more. */
  count: Count;
  /** The days without a session that put a member on the list: those asked for, or those that the centre has set. */
  days: Days;
}
