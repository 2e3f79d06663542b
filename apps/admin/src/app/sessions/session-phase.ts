import { Temporal } from '@saath/domain/kernel';
import { addMinutes, hasCome } from '../ui/zoned-time.ts';

/** Where a session stands for somebody who looks at the clock. `unfinished`: its time is over and nobody has closed it. */
export type SessionPhase = 'upcoming' | 'running' | 'unfinished' | 'done' | 'cancelled';

interface Seen {
  readonly state: 'planned' | 'held' | 'cancelled';
  readonly startsAt: string;
  readonly endsAt: string;
  readonly startedAt?: string | null;
}

export function sessionPhase({ state, startsAt, endsAt, startedAt }: Seen, now: Temporal.Instant): SessionPhase {
  if (state !== 'planned') return state === 'held' ? 'done' : 'cancelled';
  if (hasCome(endsAt, now)) return 'unfinished';
  const hasBegun = (startedAt !== undefined && startedAt !== null) || hasCome(startsAt, now);
  return hasBegun ? 'running' : 'upcoming';
}

/** Doors open this many minutes ahead: a session can be started and marked from then on (the server says the same). */
export const opensMinutesBefore = 60;

/** Whether somebody may open the roster and mark. */
export const isOpen = (session: Seen, now: Temporal.Instant): boolean =>
  session.state === 'planned' && hasCome(addMinutes(session.startsAt, -opensMinutesBefore), now);

/** Days after its end for which the marks of a session can be put right (the server says the same). */
export const correctionDays = 7;

/** Whether the marks of a held session can still be put right; a number without names stands as it was counted. */
export const mayCorrect = (
  { state, endsAt, confidentiality }: Seen & { readonly confidentiality: string },
  now: Temporal.Instant,
): boolean =>
  state === 'held' && confidentiality !== 'headcount' && hasCome(now, Temporal.Instant.from(endsAt).add({ hours: correctionDays * 24 }));

/** Whether it may still be cancelled or moved: only what has not begun. */
export const isAhead = (session: Seen, now: Temporal.Instant): boolean => sessionPhase(session, now) === 'upcoming';
