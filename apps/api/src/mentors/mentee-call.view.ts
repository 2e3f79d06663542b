/** The number of a person for a call of their mentor. */
export class MenteeCallView {
  /**
   * The telephone number; null when none is on record.
   * @example +919822012345
   */
  phone: string | null;
  /** Whether several people have this number, so that somebody else may answer. */
  isShared: boolean;
}
