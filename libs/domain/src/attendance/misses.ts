import { Temporal } from '../kernel/index.ts';
import type { Day, GroupId, Instant, Localised, SessionId } from '../kernel/index.ts';
import { attended } from '../programmes/index.ts';
import type { AttendanceState, ProgrammeKind, Signal } from '../programmes/index.ts';

/** One session of a member's history: a finished session with the member's final mark, or one that is not finished yet with their present mark. */
export interface ExpectedSession {
  readonly sessionId: SessionId;
  /** Its local day. */
  readonly on: Day;
  readonly startsAt: Instant;
  /** When it was finished: a miss is known from then on. Null while nobody has finished the session. */
  readonly finishedAt: Instant | null;
  /** Null when nobody marked the member. */
  readonly state: AttendanceState | null;
  /** The code of a mark of the kind's own, which `state` counts; null or left out for one of the product. */
  readonly own?: string | null;
}

/** The part of a kind that reads a history of attendance. */
export type ReadingKind = Pick<ProgrammeKind, 'confidentiality' | 'attendance' | 'signals' | 'signalTexts'>;

/** The history of a member in one group in which they are enrolled today. A group that they have left does not count any more. */
export interface GroupHistory {
  readonly groupId: GroupId;
  readonly groupName: string;
  readonly kind: ReadingKind;
  /**
   * The sessions that the enrolment covers, in any order: the finished ones whose roster named the member, and all others at which the
   * member has a mark. Cancelled sessions are not among them.
   */
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
  /** The sentence of a signal that only this kind reports; null for those of the product. */
  readonly text: Localised | null;
}

/**
 * Whether a session says something about the member: a finished session always, another session only that the member attended. A miss is
 * not known before the session is finished.
 */
const isTelling = (
  { finishedAt, state }: Pick<ExpectedSession, 'finishedAt' | 'state'>,
  { attendance: { misses } }: Pick<ProgrammeKind, 'attendance'>,
): boolean => finishedAt !== null || (state !== null && attended(state) && !misses.includes(state));

/** The history that a kind reads, oldest first, with final states. */
export function readableHistory<Given extends Pick<ExpectedSession, 'on' | 'startsAt' | 'finishedAt' | 'state'>>(
  sessions: readonly Given[],
  kind: Pick<ProgrammeKind, 'confidentiality' | 'attendance'>,
): readonly Given[] {
  const telling = sessions.filter((session) => isTelling(session, kind));
  const ordered = telling.toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
  return ordered.map((session) => ({ ...session, state: finalState(session, kind) }));
}

/**
 * The signals of a member in one group, as the group's kind reads their sessions. One attended session ends a run of misses, also when
 * nobody has finished that session.
 */
export function groupSignals({ groupId, groupName, kind, sessions }: GroupHistory): readonly GroupSignal[] {
  const history = readableHistory(sessions, kind);
  const latest = history.findLast((session) => isMiss(session, kind));
  const knownSince = latest?.finishedAt ?? null;
  if (latest === undefined || knownSince === null) return [];
  const { sessionId } = latest;
  const textOf = (code: string): Localised | null => kind.signalTexts[code] ?? null;
  return kind.signals(history).map((signal) => ({ ...signal, groupId, groupName, sessionId, knownSince, text: textOf(signal.code) }));
}
