import type { PersonKind, PlaceOutcome, PlaceState } from '@saath/domain/groups';
import type { EnrolmentMode } from '@saath/domain/programmes';
import type { Count, DayText, Days, Id, InstantText } from '../http/units.ts';

/** A decision that a group may have more people than seats, with the person who decided. */
export class CapacityDecisionView {
  /** The most people at a time. */
  most: Count;
  /** The last day on which a person may be enrolled beyond the seats; null for no end. */
  until: DayText | null;
  /**
   * Why the group may have more people than seats; empty where no reason is on record.
   * @example The morning circle closed, and the hall has the chairs.
   */
  reason: string;
  /**
   * The name of the person of the staff who decided; null where that is not known.
   * @example Meera Kulkarni
   */
  decidedBy: string | null;
  /** Whether a sheet brought the people, so that the person who imported it decided. */
  isBySheet: boolean;
  /** When it was decided. */
  decidedAt: InstantText;
}

/** The last move of a person in the order of a waiting list. */
export class PlaceMoveView {
  /** The place in the order before. */
  from: Count;
  /**
   * The name of the person of the staff who moved them; null where that is not known.
   * @example Meera Kulkarni
   */
  by: string | null;
  /** When they were moved. */
  at: InstantText;
  /**
   * Why they were moved.
   * @example Goes home next week.
   */
  reason: string;
}

/** A person on the waiting list of a group. */
export class WaitingPlaceView {
  /** The place. */
  id: Id;
  /** The person who waits. */
  personId: Id;
  /** Whether the person is a member or a relative of one. */
  personKind: PersonKind;
  /**
   * The name under which the person is known here.
   * @example Nikhil
   */
  displayName: string;
  /**
   * The code of the member; of a relative, the code of their member.
   * @example KTH-0127
   */
  code: string;
  /** Whether the person asked and was not answered yet, waits, or is offered a seat; a settled place is enrolled or ended. */
  state: PlaceState;
  /** The place in the order, counted from one. */
  position: Count;
  /** The place in the order on the day of asking. */
  firstPosition: Count;
  /** When the person asked. */
  askedAt: InstantText;
  /**
   * The wish of the person; empty where nothing is on record.
   * @example Asked for mornings.
   */
  wish: string;
  /** Whether the last offer was declined or not answered: only staff offer this person another seat. */
  isPassed: boolean;
  /** Whether the next free seat goes to this person. */
  isNext: boolean;
  /** Why the kind does not allow the person now, as codes; empty where it does. */
  reasons: readonly string[];
  /** When the seat was offered; null without an offer. */
  offeredAt: InstantText | null;
  /** When the offer lapses; null without an offer. */
  offerEndsAt: InstantText | null;
  /** How the person was last moved in the order; null where nobody moved them. */
  moved: PlaceMoveView | null;
}

/** A person who was on the list, and how that ended. */
export class SettledPlaceView {
  /** The place. */
  id: Id;
  /**
   * The name under which the person is known here.
   * @example Devika R.
   */
  displayName: string;
  /** Whether the person has a seat, or left the list without one. */
  state: PlaceState;
  /** Why the place ended without a seat; null for a person who has one. */
  outcome: PlaceOutcome | null;
  /** When the person asked. */
  askedAt: InstantText;
  /** When it was settled. */
  settledAt: InstantText;
}

/** How many people a kind recommends for a group. */
export class RecommendedView {
  /** The fewest. */
  from: Count;
  /** The most. */
  to: Count;
}

/** The waiting list of a group, with the facts that decide about it. */
export class WaitingListView {
  /** Whether people can wait for a seat of the group. */
  isKept: boolean;
  /** How people join the group. */
  mode: EnrolmentMode;
  /** How people may join a group of this kind, strictest first. */
  modes: readonly EnrolmentMode[];
  /** How many people the kind recommends. */
  recommended: RecommendedView;
  /** The most people that a decision may allow; null without a limit. */
  cap: Count | null;
  /** The number of days for which an offer is open. */
  offerDays: Days;
  /** The decision that counts; null where nobody decided. */
  decision: CapacityDecisionView | null;
  /** The people on the list, in its order. */
  places: readonly WaitingPlaceView[];
  /** The people whose waiting ended lately, the latest first. */
  lately: readonly SettledPlaceView[];
}

/** The effect of enrolling a person, before anything is stored. */
export class OutlookView {
  /** `seat`: there is one. `full`: the person waits, or staff decide. `refused`: no decision changes it. */
  outlook: 'seat' | 'full' | 'refused';
  /**
   * The code of the problem that enrolling would be refused with; null for a free seat.
   * @example groups/full
   */
  problem: string | null;
  /** Why the kind does not allow the person, as codes; empty where it does. */
  reasons: readonly string[];
  /** How many people there are on the fullest day from then on, reserved seats included. */
  people: Count;
  /** How many seats the group has; null without a limit. */
  seats: Count | null;
  /** Whether one more person is more than the kind recommends, although there is a seat. */
  isAboveRecommended: boolean;
  /** The place that the person would have on the waiting list, or has already; null where the person cannot wait. */
  position: Count | null;
  /** Whether the person is on the list already. */
  isWaiting: boolean;
  /** The people who are on the list before this one. */
  before: readonly WaitingPersonView[];
  /** The most people that a decision could allow; null where no decision is possible. */
  mostAllowed: Count | null;
  /** The decision that counts; null where nobody decided. */
  decision: CapacityDecisionView | null;
}

/** A person who asked before another. */
export class WaitingPersonView {
  /**
   * The name under which the person is known here.
   * @example Nikhil
   */
  displayName: string;
  /** When the person asked. */
  askedAt: InstantText;
}
