import { isBefore } from '../kernel/index.ts';
import type { Instant, SessionId } from '../kernel/index.ts';
import type { SessionFact, SessionState } from './ladder.ts';
import { openMisses } from './open-misses.ts';

/** A session of a member as the attendance has it now. */
export interface SessionNow {
  readonly sessionId: SessionId;
  readonly startsAt: Instant;
  readonly state: SessionState;
  /** The code of the kind of its group. */
  readonly kind: string;
  /** After how many misses a ladder of that kind opens; 0 for never. */
  readonly opensAfter: number;
}

export type NewMark = Pick<SessionFact, 'sessionId' | 'startsAt' | 'state'>;

/**
 * The marks that a ladder does not have yet: those that differ from the ones it has, and of sessions that are new to it the misses and what
 * the member attended after its first miss. A session that is not found any more, because it was cancelled or its mark taken back, is neither.
 */
export function marksToRecord(known: readonly SessionFact[], sessions: readonly SessionNow[], since: Instant): readonly NewMark[] {
  const now = new Map(sessions.map((session) => [session.sessionId, session]));
  const changed = known
    .filter(({ startsAt }) => !isBefore(startsAt, since))
    .map(({ sessionId, startsAt, state }) => ({ sessionId, startsAt, before: state, state: now.get(sessionId)?.state ?? 'neither' }))
    .filter(({ before, state }) => before !== state)
    .map(({ sessionId, startsAt, state }): NewMark => ({ sessionId, startsAt, state }));
  const has = new Set(known.map(({ sessionId }) => sessionId));
  const isNew = ({ sessionId, startsAt, state, opensAfter }: SessionNow): boolean =>
    !has.has(sessionId) &&
    ((state === 'missed' && opensAfter > 0) || (state === 'attended' && known.some((mark) => isBefore(mark.startsAt, startsAt))));
  return [...changed, ...sessions.filter(isNew).map(({ sessionId, startsAt, state }) => ({ sessionId, startsAt, state }))];
}

/**
 * The misses with which a ladder opens; none while no kind has as many as it takes. `settled` are misses on earlier ladders, about which
 * somebody has spoken with the member.
 */
export function missesToOpen(sessions: readonly SessionNow[], settled: ReadonlySet<SessionId>): readonly SessionNow[] {
  const misses = openMisses(sessions).filter(({ sessionId, opensAfter }) => opensAfter > 0 && !settled.has(sessionId));
  const ofKind = (kind: string): number => misses.filter((miss) => miss.kind === kind).length;
  return misses.some(({ kind, opensAfter }) => ofKind(kind) >= opensAfter) ? misses : [];
}
