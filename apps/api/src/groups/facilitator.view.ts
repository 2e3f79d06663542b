import type { Id } from '../http/units.ts';

/** A person of the staff who leads a group. */
export class FacilitatorView {
  /** The person, as a member of the staff. */
  staffId: Id;
  /**
   * The name of the person.
   * @example Meera Kulkarni
   */
  name: string;
}
