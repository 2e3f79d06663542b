import type { StaffRole } from '@saath/domain/staff';
import { LeadersPlanView } from '../sessions/leaders-plan.view.ts';
import type { Count, Id } from '../http/units.ts';
import type { SubstituteReasonView } from './substitute.view.ts';

/** The reasons for a person at one of several sessions, or against them. */
export class SubstituteAtView {
  /** The session. */
  sessionId: Id;
  /** Whether the person could be there. */
  isFree: boolean;
  /** Every reason. */
  reasons: readonly SubstituteReasonView[];
}

/** A person who could lead several sessions of a group. */
export class GroupSubstituteView {
  /** The person, as a member of the staff. */
  staffId: Id;
  /**
   * The name of the person.
   * @example Sana Shaikh
   */
  name: string;
  /** The role of the person in the centre. */
  role: StaffRole;
  /** For how many of the sessions the person is free. */
  free: Count;
  /** The reasons at each session that the person may lead. */
  sessions: readonly SubstituteAtView[];
}

/** The people who could lead several sessions of a group, and what choosing one of them would do. */
export class GroupSubstitutesPlanView extends LeadersPlanView {
  /** The people, those who are free for most of the sessions first. */
  people: readonly GroupSubstituteView[];
}
