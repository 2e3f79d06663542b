import type { Language } from '@saath/domain/kernel';
import type { StaffRole } from '@saath/domain/staff';
import { pageViewOf } from '../http/page.view.ts';
import type { Count, Id, Version } from '../http/units.ts';
import { type NamedView } from '../sign-in/me.view.ts';

/** A person of the staff. */
export class StaffView {
  /** The person, as a member of the staff. */
  id: Id;
  /**
   * The name of the person.
   * @example Meera Kulkarni
   */
  name: string;
  /**
   * The address of the person; empty for somebody whom a timetable named and who has none yet.
   * @example meera@example.org
   */
  email: string;
  /** The role of the person. */
  role: StaffRole;
  /** Whether the person is invited, works here, or works here no longer. */
  state: 'invited' | 'active' | 'deactivated';
  /** The branches that the person reaches; null for every branch. */
  branches: readonly NamedView[] | null;
  /** The languages that the person speaks. */
  languages: readonly Language[];
  /** How many groups the person leads. */
  leads: Count;
  /** The version of the person’s record. */
  version: Version;
}

/** The people of the staff, a page at a time. */
export class StaffPage extends pageViewOf(StaffView) {}
