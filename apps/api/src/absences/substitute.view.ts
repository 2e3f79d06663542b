import type { SubstituteReason } from '@saath/domain/absences';
import type { Language } from '@saath/domain/kernel';
import type { StaffRole } from '@saath/domain/staff';
import { pageViewOf } from '../http/page.view.ts';
import type { Count, Id, InstantText, Minutes } from '../http/units.ts';

/** A reason for which a person fits, or does not. */
export class SubstituteReasonView {
  /** The reason. */
  code: SubstituteReason['code'];
  /**
   * The group that the person leads at that time or that day; null for other reasons and for a group out of reach.
   * @example Family evening
   */
  groupName: string | null;
  /**
   * The branch from which the person comes; null for other reasons and for a branch out of reach.
   * @example Hadapsar
   */
  branchName: string | null;
  /** When the session ends that the person leads that day; null for other reasons. */
  until: InstantText | null;
  /** How long the way from the other branch takes; null for other reasons. */
  minutes: Minutes | null;
  /** The language of the group; null for other reasons. */
  language: Language | null;
  /** How often the person led the group or the kind in the last half year; null for other reasons. */
  times: Count | null;
}

/** A person who could lead a session instead of those who lead it. */
export class SubstituteView {
  /** The person, as a member of the staff. */
  staffId: Id;
  /**
   * The name of the person.
   * @example Sana Shaikh
   */
  name: string;
  /** The role of the person in the centre. */
  role: StaffRole;
  /** Whether the person could be there: not away, not in another session, and with time for the way. */
  isFree: boolean;
  /** From when the person could lead it later that day, where they lead another session before; null for others. */
  freeFrom: InstantText | null;
  /** Every reason for the place of the person in the list. */
  reasons: readonly SubstituteReasonView[];
}

/** The people who could lead a session, a page at a time; those who fit best first. */
export class SubstitutePage extends pageViewOf(SubstituteView) {}
