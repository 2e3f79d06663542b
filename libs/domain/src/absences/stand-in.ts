import { isBefore } from '../kernel/index.ts';
import type { AbsenceId, Instant, SessionId, StaffId, StandInRequestId } from '../kernel/index.ts';
import type { SessionState } from '../sessions/index.ts';
import type { StandInEnding } from './stand-in-ending.ts';
import type { StandInEvent } from './stand-in.events.ts';

/**
 * The states of a question. One that nobody answered in time is `unanswered`: others were told of it, and a late answer still counts as
 * long as nobody else was found.
 */
export const standInStates = ['asked', 'unanswered', 'accepted', 'declined', 'withdrawn'] as const;
export type StandInState = (typeof standInStates)[number];
/** The states in which an answer counts. */
export const openStandInStates = ['asked', 'unanswered'] as const satisfies readonly StandInState[];
/** The states in which the person who was asked may still lead the session. */
export const hopefulStandInStates: readonly StandInState[] = ['accepted', ...openStandInStates];
/** The states of a question that is over. */
export const settledStandInStates: readonly StandInState[] = ['accepted', 'declined', 'withdrawn'];

/** After these nobody is asked any more although somebody is still needed, so those who asked are told. */
const needsAnother: readonly StandInEnding[] = ['moved', 'person-unavailable'];
export const leavesOpen = (because: StandInEnding): boolean => needsAnother.includes(because);

/** A person is asked to lead one session, in the place of somebody or beside those who lead it. */
export interface StandInRequest {
  readonly id: StandInRequestId;
  /** The requests to one person at once have one question, about one session or several. */
  readonly questionId: string;
  readonly sessionId: SessionId;
  readonly staffId: StaffId;
  /** The person in whose place; null for beside those who lead the session. */
  readonly insteadOfId: StaffId | null;
  readonly absenceId: AbsenceId | null;
  readonly askedById: StaffId;
  /** The people who are asked one after the other where this one does not say yes, as those who asked wished. */
  readonly nextIds: readonly StaffId[];
  readonly askedAt: Instant;
  /** The start of the session as it was asked for. */
  readonly startsAt: Instant;
  /** Until when an answer is waited for. */
  readonly answerBy: Instant;
  readonly state: StandInState;
  /** When it got its state. */
  readonly changedAt: Instant;
  readonly because: StandInEnding | null;
}

/** The facts about the session and the person who is asked. */
export interface StandInFacts {
  readonly state: SessionState;
  readonly startsAt: Instant;
  readonly startedAt: Instant | null;
  readonly leaders: readonly StaffId[];
  /** Whether the person still works here and is not away on that day. */
  readonly isAvailable: boolean;
}

/** A question with what happened to it. */
export interface StandInChanged {
  readonly request: StandInRequest;
  readonly events: readonly StandInEvent[];
}

/** The most people who are asked after the first without anybody looking at it again. */
export const mostNext = 5;

/** How long an answer is waited for, in hours; and how long before the session at the latest, so that somebody else can still be found. */
export const answerHours = 12;
export const answerHoursBefore = 2;

/** Until when an answer is waited for. */
export function answerBy(askedAt: Instant, startsAt: Instant): Instant {
  const [after, before] = [askedAt.add({ hours: answerHours }), startsAt.subtract({ hours: answerHoursBefore })];
  return isBefore(after, before) ? after : before;
}

export const isOpenStandIn = ({ state }: Pick<StandInRequest, 'state'>): boolean =>
  (openStandInStates as readonly StandInState[]).includes(state);

/** The facts of every event about a question. */
export const aboutQuestion = ({ id, questionId, staffId, askedById, insteadOfId }: StandInRequest) => ({
  ...{ requestId: id, questionId, staffId, askedById, insteadOfId },
});
