import type { Temporal } from '@saath/domain/kernel';
import { sessionPhase, type SessionPhase } from '../sessions/session-phase.ts';
import { compareInstants, hasCome } from '../ui/zoned-time.ts';

interface Planned {
  readonly id: string;
  readonly state: 'planned' | 'held' | 'cancelled';
  readonly startsAt: string;
  readonly endsAt: string;
  readonly startedAt?: string | null;
}
export type DayEntry<Session> =
  | { readonly type: 'now'; readonly key: 'now' }
  | { readonly type: 'session'; readonly key: string; readonly session: Session; readonly phase: SessionPhase };

/**
 * The day from top to bottom, with a line where the clock stands. A day without sessions has none; while a session is under way, the clock
 * stands in it.
 */
export function dayEntries<Session extends Planned>(sessions: readonly Session[], now: Temporal.Instant): readonly DayEntry<Session>[] {
  const ordered = sessions.toSorted((a, b) => compareInstants(a.startsAt, b.startsAt));
  const entries = ordered.map((session): DayEntry<Session> => ({
    type: 'session',
    key: session.id,
    session,
    phase: sessionPhase(session, now),
  }));
  const isUnderWay = entries.some((entry) => entry.type === 'session' && entry.phase === 'running');
  if (entries.length === 0 || isUnderWay) return entries;
  const begun = ordered.filter(({ startsAt }) => hasCome(startsAt, now)).length;
  return [...entries.slice(0, begun), { type: 'now', key: 'now' }, ...entries.slice(begun)];
}

/** The session to show first: the one under way, otherwise the next one; undefined once the day is over. */
export function nextSession<Session extends Planned>(sessions: readonly Session[], now: Temporal.Instant): Session | undefined {
  const ordered = sessions.toSorted((a, b) => compareInstants(a.startsAt, b.startsAt));
  const inPhase = (phase: SessionPhase): Session | undefined => ordered.find((session) => sessionPhase(session, now) === phase);
  return inPhase('running') ?? inPhase('upcoming');
}

/** The greeting that fits the hour of a wall clock (`HH:MM`). */
export function greetingOf(time: string): 'morning' | 'afternoon' | 'evening' {
  if (time < '12:00') return 'morning';
  return time < '17:00' ? 'afternoon' : 'evening';
}
