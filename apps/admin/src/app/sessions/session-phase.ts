import { Temporal } from '@saath/domain/kernel';
import { opensMinutesBefore } from '@saath/domain/sessions';
import { addMinutes, hasCome } from '../ui/zoned-time.ts';

/**
 * The phase of a session at a time of day. `unfinished`: its time is over and nobody has finished it. `history`: the same, but it began
 * before its group was entered, so nothing is owed for it.
 */
export type SessionPhase = 'upcoming' | 'running' | 'unfinished' | 'history' | 'done' | 'cancelled';

interface Seen {
  readonly state: 'planned' | 'held' | 'cancelled';
  readonly startsAt: string;
  readonly endsAt: string;
  readonly startedAt?: string | null;
  readonly isHistory?: boolean;
}

export function sessionPhase({ state, startsAt, endsAt, startedAt, isHistory = false }: Seen, now: Temporal.Instant): SessionPhase {
  if (state !== 'planned') return state === 'held' ? 'done' : 'cancelled';
  if (hasCome(endsAt, now)) return isHistory ? 'history' : 'unfinished';
  const hasBegun = (startedAt !== undefined && startedAt !== null) || hasCome(startsAt, now);
  return hasBegun ? 'running' : 'upcoming';
}

/** The instant from which a session can be started and marked. */
export const opensAt = (startsAt: string): string => addMinutes(startsAt, -opensMinutesBefore);

/** Whether the roster can be opened and people can be marked. */
export const isOpen = (session: Seen, now: Temporal.Instant): boolean =>
  session.state === 'planned' && hasCome(opensAt(session.startsAt), now);

/** Whether the marks of a held session can still be corrected; a head count cannot. */
export const mayCorrect = (
  session: Seen & { readonly confidentiality: string; readonly correctionDays: number },
  now: Temporal.Instant,
): boolean => session.state === 'held' && session.confidentiality !== 'headcount' && !isLocked(session, now);

/** Whether the time for corrections of a session is over, so that its record is only amended. */
export const isLocked = (
  { endsAt, correctionDays }: Pick<Seen, 'endsAt'> & { readonly correctionDays: number },
  now: Temporal.Instant,
): boolean => !hasCome(now, Temporal.Instant.from(endsAt).add({ hours: correctionDays * 24 }));

/** Whether a session can be started now: its roster is open, its time is not over, and nobody has started it. */
export const mayStart = (session: Seen & { readonly startedAt: string | null }, now: Temporal.Instant): boolean =>
  isOpen(session, now) && session.startedAt === null && !hasCome(session.endsAt, now);

/** Whether a session can still be cancelled or moved: only before it begins. */
export const isAhead = (session: Seen, now: Temporal.Instant): boolean => sessionPhase(session, now) === 'upcoming';

/** Whether the cancellation of a session can be undone: only before it would begin. */
export const mayRestore = (session: Seen, now: Temporal.Instant): boolean =>
  session.state === 'cancelled' && !hasCome(session.startsAt, now);

/** Whether a session has been started, or somebody has been marked in it. */
export const hasBegun = ({ startedAt, marked }: { readonly startedAt: string | null; readonly marked: number }): boolean =>
  startedAt !== null || marked > 0;
