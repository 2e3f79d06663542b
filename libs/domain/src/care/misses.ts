import { Temporal } from '../kernel/index.ts';
import type { Day, GroupId, Instant, SessionId } from '../kernel/index.ts';
import type { AttendanceState, ProgrammeKind, Signal } from '../programmes/index.ts';

/** One finished session at which the member was expected, with their final mark. */
export interface ExpectedSession {
  readonly sessionId: SessionId;
  /** Its local day. */
  readonly on: Day;
  readonly startsAt: Instant;
  /** When it was finished: a miss is known from then on. */
  readonly finishedAt: Instant;
  /** Null when nobody marked the member. */
  readonly state: AttendanceState | null;
}

/** The part of a kind that reads a history of attendance. */
export type ReadingKind = Pick<ProgrammeKind, 'confidentiality' | 'attendance' | 'signals'>;

/** The history of a member in one group in which they are enrolled today. A group that they have left does not count any more. */
export interface GroupHistory {
  readonly groupId: GroupId;
  readonly groupName: string;
  readonly kind: ReadingKind;
  /** The held sessions that the enrolment covers, in any order, without planned and cancelled ones. */
  readonly sessions: readonly ExpectedSession[];
}

/**
 * The state of a member after a finished session: without a mark they were absent. A kind that records only a headcount knows nothing about
 * any member.
 */
export function finalState(
  { state }: Pick<ExpectedSession, 'state'>,
  kind: Pick<ProgrammeKind, 'confidentiality'>,
): AttendanceState | null {
  return state ?? (kind.confidentiality === 'headcount' ? null : 'absent');
}

/** Whether an expected member missed a finished session: the kind decides which states are misses. */
export function isMiss(session: Pick<ExpectedSession, 'state'>, kind: Pick<ProgrammeKind, 'confidentiality' | 'attendance'>): boolean {
  const state = finalState(session, kind);
  return state !== null && kind.attendance.misses.includes(state);
}

export interface GroupSignal extends Signal {
  readonly groupId: GroupId;
  readonly groupName: string;
  /** The latest missed session, which the signal links to. */
  readonly sessionId: SessionId;
  /** When that session was finished. */
  readonly knownSince: Instant;
}

/** The signals of a member in one group, as the group's kind reads their sessions. One attended session ends a run of misses. */
export function groupSignals({ groupId, groupName, kind, sessions }: GroupHistory): readonly GroupSignal[] {
  const ordered = sessions.toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
  const latest = ordered.findLast((session) => isMiss(session, kind));
  if (latest === undefined) return [];
  const signals = kind.signals(ordered.map((session) => ({ on: session.on, state: finalState(session, kind) })));
  return signals.map((signal) => ({ ...signal, groupId, groupName, sessionId: latest.sessionId, knownSince: latest.finishedAt }));
}
