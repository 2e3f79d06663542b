import type { Instant, SessionId, StaffId } from '../kernel/index.ts';
import type { LadderStep } from '../programmes/index.ts';

/** The results of a step. */
export const ladderOutcomes = ['reached-well', 'reached-needs-support', 'not-reached', 'wrong-number', 'asked-not-to-be-called'] as const;
export type LadderOutcome = (typeof ladderOutcomes)[number];
/** The results in which somebody spoke with the member. */
export const outcomesOfTalks = [
  'reached-well',
  'reached-needs-support',
  'asked-not-to-be-called',
] as const satisfies readonly LadderOutcome[];

/** The reasons with which a person closes a ladder. */
export const reasonsByHand = ['reached-another-way', 'excused', 'readmitted', 'asked-not-to-be-called', 'left-programme'] as const;
export type ReasonByHand = (typeof reasonsByHand)[number];
/** The reasons with which marks close a ladder by themselves; a correction may open it again. */
export const reasonsByMarks = ['came-back', 'excused'] as const;
export const ladderReasons = ['came-back', 'reached-well', 'needs-support', ...reasonsByHand] as const;
export type LadderReason = (typeof ladderReasons)[number];

/** The state of a session to the member: `neither` is excused, cancelled, or without a mark. */
export type SessionState = 'missed' | 'attended' | 'neither';

/** A mark of a session, as it was recorded in the ladder. */
export interface SessionFact {
  readonly type: 'session';
  readonly at: Instant;
  readonly sessionId: SessionId;
  readonly startsAt: Instant;
  readonly state: SessionState;
}

/** A step was given to a person; nobody when there is no such person, such as a member without a mentor. */
export interface GivenFact {
  readonly type: 'given';
  readonly at: Instant;
  readonly step: number;
  readonly to: StaffId | null;
}

/** Everything that happens to a ladder; it is only ever added to. */
export type LadderFact =
  | SessionFact
  | GivenFact
  | { readonly type: 'outcome'; readonly at: Instant; readonly step: number; readonly outcome: LadderOutcome }
  | { readonly type: 'closed'; readonly at: Instant; readonly reason: LadderReason };

/**
 * A step in the order of the ladder: `ahead` has not begun, `waiting` has begun and has nobody yet, `next` is to be done, `passed` had
 * nobody, `not-done` was left to the step after it, `done` has an outcome.
 */
export type StepState = 'ahead' | 'waiting' | 'next' | 'passed' | 'not-done' | 'done';

export interface LadderStepNow extends LadderStep {
  readonly state: StepState;
  readonly ownerId: StaffId | null;
  readonly beganAt: Instant | null;
  /** Null until the step begins. */
  readonly dueAt: Instant | null;
  readonly outcome: LadderOutcome | null;
  readonly doneAt: Instant | null;
}

/** A ladder at an instant. */
export interface LadderNow {
  readonly openedAt: Instant;
  /** The sessions that are missed and for which nobody was reached yet. */
  readonly misses: readonly SessionId[];
  readonly steps: readonly LadderStepNow[];
  /** Null while it is open. */
  readonly closed: { readonly reason: LadderReason; readonly at: Instant } | null;
  /** The place of the step that is next; null in a closed ladder. */
  readonly current: number | null;
  readonly isOverdue: boolean;
  /** When the step passes to the one after it by itself; null when it does not. */
  readonly changesAt: Instant | null;
}
