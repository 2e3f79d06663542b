import type { AttendanceState } from '@saath/domain/programmes';
import type { LocalisedView } from '../http/localised.view.ts';
import type { Count, DayText, Days, Id } from '../http/units.ts';

/** The mark of a member at one session. */
export class MarkAtSessionView {
  /** The session. */
  sessionId: Id;
  /** The day of the session. */
  on: DayText;
  /** The mark; of a mark of the kind’s own, what it counts as. */
  state: AttendanceState;
  /**
   * The code of a mark of the kind’s own; null for one of the product.
   * @example showed-work
   */
  own: string | null;
}

/** How a member attended one group. */
export class GroupAttendanceView {
  /** The group. */
  groupId: Id;
  /**
   * The name of the group.
   * @example Naya Savera
   */
  groupName: string;
  /**
   * The code of the kind of the group.
   * @example group-counselling
   */
  kind: string;
  /** The sessions of the time at which the member was expected and attended. */
  attended: Count;
  /** The sessions of the time at which the member was expected and not excused. */
  expected: Count;
  /** The most sessions in a row that the member attended. */
  longestRun: Count;
  /** The last of these sessions, at most 24, oldest first. */
  sessions: readonly MarkAtSessionView[];
}

/** An answer of a member at one session or check-in. */
export class SaidPointView {
  /** The session; null for a check-in. */
  sessionId: Id | null;
  /**
   * The name of the group; null for a check-in.
   * @example Naya Savera
   */
  groupName: string | null;
  /** The day of the session or check-in. */
  on: DayText;
  /**
   * The answer.
   * @example 4
   */
  value: number;
}

/** A question that a member answered from session to session and at check-ins. */
export class SaidLineView {
  /** The question. */
  code: 'mood' | 'craving';
  /** The question in words. */
  name: LocalisedView;
  /**
   * The lowest answer.
   * @example 1
   */
  min: number;
  /**
   * The highest answer.
   * @example 5
   */
  max: number;
  /** The answers, oldest first; a session or a check-in at which the member did not answer is left out. */
  points: readonly SaidPointView[];
}

/** How a member attended and what they said of themselves, in every group. */
export class MemberFiguresView {
  /** The days before now that are looked at. */
  days: Days;
  /** The groups at whose sessions the member has a mark, the one with the latest session first. */
  groups: readonly GroupAttendanceView[];
  /** Mood and craving, as the member chose to say them; a question that they never answered is left out. */
  said: readonly SaidLineView[];
}
