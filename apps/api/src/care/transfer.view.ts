import type { Count, Id } from '../http/units.ts';

/** A person of the new branch who may take over. */
export class TransferPersonView {
  /** The person. */
  id: Id;
  /**
   * The name of the person.
   * @example Asha Patil
   */
  name: string;
}

/** The mentor of a member who is transferred. */
export class TransferMentorView {
  /**
   * The alias of the mentor.
   * @example Prakash
   */
  displayName: string;
  /** Whether the mentor stays; otherwise the pairing ends, and the member waits for another one. */
  stays: boolean;
}

/** The consequences of a transfer. Nothing is stored. */
export class TransferPlanView {
  /** The names of the groups in which the seat ends. */
  groups: readonly string[];
  /** The names of the groups whose waiting list is left. */
  waiting: readonly string[];
  /** How many follow-ups are handed over. */
  followUps: Count;
  /** How many steps of ladders are handed over. */
  ladders: Count;
  /** The mentor; null without one. */
  mentor: TransferMentorView | null;
  /** The people of the new branch who may take over, the proposed one first. */
  people: readonly TransferPersonView[];
}
