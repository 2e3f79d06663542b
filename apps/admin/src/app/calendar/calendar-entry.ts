import type { SessionItem } from '../api/shapes.ts';
import type { KindFace } from '../ui/index.ts';
import { addMinutes, dayIn, minutesBetween, timeIn } from '../ui/zoned-time.ts';
import type { SessionConflict } from './conflicts-by-session.ts';
import type { SessionPhase } from '../sessions/session-phase.ts';

/** A session as the grid draws it. Times are those of its wall clock, without a zone: the grid draws wall clocks. */
export interface CalendarEntry {
  readonly id: string;
  readonly session: SessionItem;
  /** The slot that a session has left: a dashed outline with the new time. */
  readonly left: boolean;
  readonly start: string;
  readonly end: string;
  readonly phase: SessionPhase;
  readonly kind: KindFace;
  readonly conflicts: readonly SessionConflict[];
  /** Whether the session can be dragged to another time. */
  readonly movable: boolean;
}

const wallClock = (at: string, timeZone: string): string => `${dayIn(at, timeZone)}T${timeIn(at, timeZone)}`;

interface Looks {
  readonly phase: SessionPhase;
  readonly kind: KindFace;
  readonly conflicts: readonly SessionConflict[];
  readonly mayMove: boolean;
}

/** The entry of a session and, where it was moved, that of the slot it has left. */
export function entriesOf(session: SessionItem, { mayMove, ...looks }: Looks): readonly CalendarEntry[] {
  const { id, startsAt, endsAt, movedFrom, timeZone } = session;
  const here = {
    ...{ id, session, left: false, start: wallClock(startsAt, timeZone), end: wallClock(endsAt, timeZone), ...looks },
    movable: mayMove && looks.phase === 'upcoming',
  };
  if (movedFrom === null) return [here];
  const leftUntil = addMinutes(movedFrom, minutesBetween(startsAt, endsAt));
  const left = { id: `${id} left`, left: true, start: wallClock(movedFrom, timeZone), end: wallClock(leftUntil, timeZone), movable: false };
  return [here, { ...here, ...left, conflicts: [] }];
}
