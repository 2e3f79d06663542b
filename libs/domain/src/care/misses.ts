import { Temporal } from '../kernel/index.ts';
import type { Day, GroupId, Instant, SessionId } from '../kernel/index.ts';
import type { AttendanceState, ProgrammeKind, Signal } from '../programmes/index.ts';

/** One finished session at which the member was expected, as attendance left it. */
export interface ExpectedSession {
  readonly sessionId: SessionId;
  /** Its local day. */
  readonly on: Day;
  readonly startsAt: Instant;
  /** When it was finished; a miss is a fact from then on. */
  readonly finishedAt: Instant;
  /** Null when nobody marked the member. */
  readonly state: AttendanceState | null;
}

/** What the rules of a group's kind need to read a history. */
export type ReadingKind = Pick<ProgrammeKind, 'confidentiality' | 'attendance' | 'signals'>;

/** One member in one group they are enrolled in today. A group they left says nothing any more. */
export interface GroupHistory {
  readonly groupId: GroupId;
  readonly groupName: string;
  readonly kind: ReadingKind;
  /** Held sessions that the enrolment covers, in any order; planned and cancelled ones are left out. */
  readonly sessions: readonly ExpectedSession[];
}

/**
 * What stands for a member after a session was finished: nobody marked them means they did not come. A kind that keeps no names says
 * nothing about anyone.
 */
export function finalState(
  { state }: Pick<ExpectedSession, 'state'>,
  kind: Pick<ProgrammeKind, 'confidentiality'>,
): AttendanceState | null {
  return state ?? (kind.confidentiality === 'headcount' ? null : 'absent');
}

/** Expected, the session is finished, and not there without an excuse, in the words of the kind. */
export function isMiss(session: Pick<ExpectedSession, 'state'>, kind: Pick<ProgrammeKind, 'confidentiality' | 'attendance'>): boolean {
  const state = finalState(session, kind);
  return state !== null && kind.attendance.misses.includes(state);
}

export interface GroupSignal extends Signal {
  readonly groupId: GroupId;
  readonly groupName: string;
  /** The latest session missed: where the signal can be looked up. */
  readonly sessionId: SessionId;
  /** When that one was finished. */
  readonly knownSince: Instant;
}

/** What a member's sessions in one group say now, as the group's kind reads them. Coming once ends a run of misses. */
export function groupSignals({ groupId, groupName, kind, sessions }: GroupHistory): readonly GroupSignal[] {
  const ordered = sessions.toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
  const latest = ordered.findLast((session) => isMiss(session, kind));
  if (latest === undefined) return [];
  const signals = kind.signals(ordered.map((session) => ({ on: session.on, state: finalState(session, kind) })));
  return signals.map((signal) => ({ ...signal, groupId, groupName, sessionId: latest.sessionId, knownSince: latest.finishedAt }));
}
