import type { Id } from '../http/units.ts';
import { PlacedSessionView } from '../sessions/placed-session.view.ts';

/** A session of this week or the next at which nobody could stand in. */
export class LoneSessionView extends PlacedSessionView {
  /** The group, on whose page a back-up is named. */
  groupId: Id;
}
