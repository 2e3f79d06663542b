import type { Device } from '@saath/domain/attendance';
import type { PersonKind } from '@saath/domain/groups';
import type { AttendanceState } from '@saath/domain/programmes';
import { pageViewOf } from '../http/page.view.ts';
import type { Count, Id, InstantText, Minutes } from '../http/units.ts';

/** The mark of a person at a session. */
export class MarkView {
  /** The mark; null when it was cleared. Of a mark of the kind’s own, what it counts as. */
  state: AttendanceState | null;
  /**
   * The code of a mark of the kind’s own; null for one of the product.
   * @example showed-work
   */
  own: string | null;
  /** How long the person was there; null when nobody wrote it. */
  minutes: Minutes | null;
  /** When the facilitator tapped, by the clock of the device. */
  markedAt: InstantText;
}

/** Two taps on one person that differ: the later one counts. */
export class MarkConflictView {
  /**
   * The identity of the tap that was sent.
   * @example tablet-7-0042
   */
  clientId: string;
  /** The mark that was sent. */
  mine: MarkView;
  /** The mark that another device had sent, and that counts. */
  theirs: MarkView;
  /** The member of staff who made the mark that counts; null when that user is no staff of the centre. */
  theirStaffId: Id | null;
  /**
   * The name of that member of staff.
   * @example Sana Shaikh
   */
  theirStaffName: string | null;
  /** The device on which that mark was made; null where the device did not say it. */
  theirDevice: Device | null;
}

/** The outcome of a batch of taps. */
export class AppliedView {
  /** How many taps were applied. */
  applied: Count;
  /** How many taps had been sent before and changed nothing. */
  replayed: Count;
  /** The taps that lost against a later one. */
  conflicts: readonly MarkConflictView[];
}

/** The facts about a person that a facilitator should know before the session. */
export class HintView {
  /**
   * The hint, as a code.
   * @example missed-last
   */
  code: string;
  /** Facts about the hint, such as a number of sessions. */
  params: Readonly<Record<string, unknown>>;
}

/** A person on the roster of a session. */
export class RosterItemView {
  /** The person. */
  personId: Id;
  /** Whether the person is a member or a relative of one. */
  personKind: PersonKind;
  /**
   * The name under which the person is known here.
   * @example Sagar P.
   */
  displayName: string;
  /**
   * The code of the member; of a relative, the code of their member.
   * @example KTH-0042
   */
  code: string | null;
  /** The seat of the person; null for a person who walked in without one. */
  enrolmentId: Id | null;
  /** Whether the person is or was expected: not when they walked in, nor when their seat was entered after the session began. */
  isExpected: boolean;
  /** Whether the person said at this session that they would like to talk to someone. */
  wantsToTalk: boolean;
  /** The facts that the facilitator should know; null when there is nothing. */
  hint: HintView | null;
  /** The mark; null when nobody marked the person. */
  mark: MarkView | null;
}

/** The people expected at a session, and those who walked in. */
export class RosterPage extends pageViewOf(RosterItemView) {}
