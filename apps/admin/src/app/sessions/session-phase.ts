/** Where a session stands for somebody who looks at the clock. `unfinished`: its time is over and nobody has closed it. */
export type SessionPhase = 'upcoming' | 'running' | 'unfinished' | 'done' | 'cancelled';

interface Seen {
  readonly state: 'planned' | 'held' | 'cancelled';
  readonly startsAt: string;
  readonly endsAt: string;
  readonly startedAt?: string | null;
}

export function sessionPhase({ state, startsAt, endsAt, startedAt }: Seen, now: Date): SessionPhase {
  if (state !== 'planned') return state === 'held' ? 'done' : 'cancelled';
  if (new Date(endsAt) <= now) return 'unfinished';
  const hasBegun = (startedAt !== undefined && startedAt !== null) || new Date(startsAt) <= now;
  return hasBegun ? 'running' : 'upcoming';
}

/** Doors open this many minutes ahead: a session can be started and marked from then on (the server says the same). */
export const opensMinutesBefore = 60;

/** Whether somebody may open the roster and mark. */
export const isOpen = (session: Seen, now: Date): boolean =>
  session.state === 'planned' && new Date(session.startsAt).getTime() - opensMinutesBefore * 60_000 <= now.getTime();

/** Whether it may still be cancelled or moved: only what has not begun. */
export const isAhead = (session: Seen, now: Date): boolean => sessionPhase(session, now) === 'upcoming';
