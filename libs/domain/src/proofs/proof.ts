import type { AttendanceState } from '../programmes/index.ts';
import { daysBetween, happened, isBefore, isDayBefore, ok, refuse, Temporal } from '../kernel/index.ts';
import type { Day, Instant, LocalTime, MemberId, Result } from '../kernel/index.ts';
import type { ProofEvent } from './proofs.events.ts';
import { proofProblems } from './proofs.problems.ts';
import type { ProofProblem } from './proofs.problems.ts';

/** A session with the mark of a person who attended it. */
export interface AttendedSession {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** When staff finished it; null while they have not. */
  readonly finishedAt: Instant | null;
  readonly timeZone: string;
  readonly state: AttendanceState;
  /** How long the person stayed; null when not recorded. */
  readonly minutes: number | null;
}

/** One time at which a person was present, on the clock of the place. */
export interface Presence {
  readonly on: Day;
  readonly from: LocalTime;
  readonly until: LocalTime;
  readonly minutes: number;
}

/** The days of a proof, both included. */
export interface ProofPeriod {
  readonly startsOn: Day;
  readonly endsOn: Day;
}

/** The longest period of one proof, in days. */
const longestProof = 366;

/** The length of the name on a proof, in characters. */
export const proofNameLength = 100;

/**
 * When a person was present at a session. A session that was finished early ended then. Somebody who left early was there from the start,
 * everybody else until the end; without recorded minutes the session counts whole. The day is the one on which they were there: somebody who
 * came after midnight to a session that began the evening before was there on the next day.
 */
export function presenceAt({ startsAt, endsAt, finishedAt, timeZone, state, minutes }: AttendedSession): Presence {
  const finish = finishedAt !== null && isBefore(finishedAt, endsAt) && isBefore(startsAt, finishedAt) ? finishedAt : endsAt;
  const length = Math.floor(startsAt.until(finish).total('minutes'));
  const stayed = Math.min(minutes ?? length, length);
  const from = state === 'left-early' ? startsAt : finish.subtract({ minutes: stayed });
  const local = from.toZonedDateTimeISO(timeZone);
  return {
    on: local.toPlainDate(),
    from: local.toPlainTime(),
    until: local.add({ minutes: stayed }).toPlainTime(),
    minutes: stayed,
  };
}

/** On how many days a person was present, and for how many minutes in all. */
export interface ProofTotals {
  readonly dates: number;
  readonly minutes: number;
}

export const proofTotals = (presences: readonly Presence[]): ProofTotals => ({
  dates: new Set(presences.map(({ on }) => on.toString())).size,
  minutes: presences.reduce((sum, { minutes }) => sum + minutes, 0),
});

/** Refuses a period that no proof can be about. */
export function checkProofPeriod({ startsOn, endsOn }: ProofPeriod, today: Day): Result<ProofPeriod, ProofProblem> {
  if (isDayBefore(endsOn, startsOn)) return refuse(proofProblems.endsBeforeStart());
  if (isDayBefore(today, endsOn)) return refuse(proofProblems.inFuture());
  if (daysBetween(startsOn, endsOn) >= longestProof) return refuse(proofProblems.tooLong());
  return ok({ startsOn, endsOn });
}

const isIn = ({ startsOn, endsOn }: ProofPeriod, on: Day): boolean => !isDayBefore(on, startsOn) && !isDayBefore(endsOn, on);

export interface IssueProof {
  readonly proofId: string;
  readonly memberId: MemberId;
  /** The name on the paper, as the person wants it. */
  readonly name: string;
  readonly attended: readonly AttendedSession[];
  readonly period: ProofPeriod;
}

/** The content of a proof, and the events. */
export interface ProofIssued {
  readonly name: string;
  readonly presences: readonly Presence[];
  readonly events: readonly ProofEvent[];
}

/** Issues a proof of when a person was present on the days of a period, in that order; a time of no minutes is left out. */
export function issueProof({ proofId, memberId, name, attended, period }: IssueProof): Result<ProofIssued, ProofProblem> {
  if (name.trim() === '') return refuse(proofProblems.nameMissing());
  const presences = attended
    .map(presenceAt)
    .filter(({ on, minutes }) => minutes > 0 && isIn(period, on))
    .toSorted((one, other) => Temporal.PlainDate.compare(one.on, other.on));
  if (presences.length === 0) return refuse(proofProblems.nothingAttended());
  return ok({ name: name.trim(), presences, events: [happened('proof-issued', 'member', memberId, { proofId })] });
}

/** Withdraws a proof for good: its dates are shown to nobody any more. */
export function withdrawProof({
  proofId,
  memberId,
  isWithdrawn,
}: {
  readonly proofId: string;
  readonly memberId: MemberId;
  readonly isWithdrawn: boolean;
}): Result<readonly ProofEvent[], ProofProblem> {
  if (isWithdrawn) return refuse(proofProblems.alreadyWithdrawn());
  return ok([happened('proof-withdrawn', 'member', memberId, { proofId })]);
}
