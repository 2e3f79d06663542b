import { pageViewOf } from '../http/page.view.ts';
import type { Id, Minutes } from '../http/units.ts';

/** How long it takes from one branch to another, and back. */
export class TravelTimeView {
  /** One of the two branches. */
  branchId: Id;
  /** The other branch. */
  otherBranchId: Id;
  /** How long the way takes. */
  minutes: Minutes;
}

/** Travel times, a page at a time. */
export class TravelTimePage extends pageViewOf(TravelTimeView) {}
