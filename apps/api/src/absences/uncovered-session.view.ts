import type { Id } from '../http/units.ts';
import { PlacedSessionView } from '../sessions/placed-session.view.ts';

/** A session that has nobody to lead it, because a person is away. */
export class UncoveredSessionView extends PlacedSessionView {
  /** The absence, on whose page people are asked. */
  absenceId: Id;
  /**
   * The name of the person who is away.
   * @example Prakash Rao
   */
  staffName: string;
  /**
   * The name of the person who is asked and has not answered; null while nobody is asked.
   * @example Sana Shaikh
   */
  askedName: string | null;
}
