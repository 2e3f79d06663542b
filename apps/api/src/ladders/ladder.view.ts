import type { LadderOutcome, LadderReason, StepState } from '@saath/domain/ladders';
import type { LadderChannel, LadderPerson } from '@saath/domain/programmes';
import { pageViewOf } from '../http/page.view.ts';
import type { Count, DayText, Id, InstantText, Version, ZoneText } from '../http/units.ts';

/** An open ladder as lists show it. */
export class LadderItemView {
  /** The ladder. */
  id: Id;
  /** The member. */
  memberId: Id;
  /**
   * The alias of the member.
   * @example Sagar P.
   */
  displayName: string;
  /**
   * The code of the member.
   * @example KTH-0042
   */
  code: string;
  /** How many sessions were missed. */
  misses: Count;
  /** The place of the step that is next, from 1. */
  step: Count;
  /** How many steps the ladder has. */
  steps: Count;
  /** The person of the step that is next. */
  who: LadderPerson;
  /** When that step is due. */
  dueAt: InstantText;
  /** Whether its time has passed. */
  isOverdue: boolean;
  /** The person of the staff who has the step; null where nobody can have it. */
  ownerId: Id | null;
  /**
   * Their name.
   * @example Meera Kulkarni
   */
  ownerName: string | null;
  /** Whether the step is the reader’s. */
  isMine: boolean;
  /** The zone of the member’s branch. */
  timeZone: ZoneText;
  /** The version of the ladder. */
  version: Version;
}
/** Open ladders, a page at a time. */
export class LadderPage extends pageViewOf(LadderItemView) {}

/** A missed session of a ladder. */
export class LadderMissView {
  /** The session. */
  sessionId: Id;
  /**
   * The name of its group.
   * @example Naya Savera
   */
  groupName: string;
  /** When it began. */
  startsAt: InstantText;
  /** When the miss was known: after the session, or when the marks of a device arrived. */
  knownAt: InstantText;
}

/** A step of a ladder. */
export class LadderStepView {
  /** The place of the step, from 1. */
  step: Count;
  /** The person of the step. */
  who: LadderPerson;
  /** How the member is contacted. */
  channel: LadderChannel;
  /** `ahead` has not begun, `waiting` has nobody yet, `next` is to be done, `passed` had nobody, `not-done` was left to the step after it, `done` has an outcome. */
  state: StepState;
  /** When the step is due; null before it begins. */
  dueAt: InstantText | null;
  /** The person of the staff who has the step; null where nobody has it. */
  ownerId: Id | null;
  /**
   * Their name.
   * @example Meera Kulkarni
   */
  ownerName: string | null;
  /** The result; null without an outcome. */
  outcome: LadderOutcome | null;
  /** When the outcome was recorded. */
  doneAt: InstantText | null;
  /**
   * The line for the next person.
   * @example Rang out twice.
   */
  note: string | null;
}

/** A relative whom the member allows to be called today. */
export class LadderRelativeView {
  /** The relative. */
  id: Id;
  /**
   * The name of the relative.
   * @example Asha
   */
  displayName: string;
  /**
   * How they are related, as the member says it.
   * @example sister
   */
  relation: string;
  /** The day on which the member consented. */
  grantedOn: DayText;
  /** The first day on which the consent is no longer in force; null for no end. */
  until: DayText | null;
}

/** A person of the staff to whom a step may be handed over. */
export class LadderPersonView {
  /** The person of the staff. */
  id: Id;
  /**
   * Their name.
   * @example Sana Shaikh
   */
  name: string;
}

/** An earlier ladder of the same member. */
export class EarlierLadderView {
  /** The ladder. */
  id: Id;
  /** When it opened. */
  openedAt: InstantText;
  /** When it closed. */
  closedAt: InstantText;
  /** Why it closed. */
  closedBecause: LadderReason;
  /** How many sessions were missed when it closed. */
  misses: Count;
}

/** A ladder with everything that happened to it. */
export class LadderView {
  /** The ladder. */
  id: Id;
  /** The member. */
  memberId: Id;
  /**
   * The alias of the member.
   * @example Sagar P.
   */
  displayName: string;
  /**
   * The code of the member.
   * @example KTH-0042
   */
  code: string;
  /** Whether it is open. */
  state: 'open' | 'closed';
  /** When it opened. */
  openedAt: InstantText;
  /** When it closed; null while it is open. */
  closedAt: InstantText | null;
  /** Why it closed; null while it is open. */
  closedBecause: LadderReason | null;
  /**
   * The line with which a person closed it.
   * @example Wrote that he is at his uncle’s until Sunday.
   */
  closedNote: string | null;
  /** The missed sessions, the earliest first. */
  misses: readonly LadderMissView[];
  /** The steps in their order. */
  steps: readonly LadderStepView[];
  /** The place of the step that is next, from 1; null in a closed ladder. */
  step: Count | null;
  /** Whether the time of that step has passed. */
  isOverdue: boolean;
  /** Whether that step is the reader’s. */
  isMine: boolean;
  /** The relatives who may be called now; empty unless the next step is a call to one. */
  relatives: readonly LadderRelativeView[];
  /** The people to whom the next step may be handed over. */
  people: readonly LadderPersonView[];
  /** The earlier ladders of the member, the latest first, at most ten. */
  earlier: readonly EarlierLadderView[];
  /** The zone of the member’s branch. */
  timeZone: ZoneText;
  /** The version of the ladder. */
  version: Version;
}

/** The number of a person who is to be called. */
export class LadderCallView {
  /**
   * The telephone number; null when none is on record.
   * @example +919822012345
   */
  phone: string | null;
  /** Whether several people have this number, so that somebody else may answer. */
  isShared: boolean;
}
