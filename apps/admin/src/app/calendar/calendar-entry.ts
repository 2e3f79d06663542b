import type { ExpectedSession, SessionItem } from '../api/shapes.ts';
import type { KindFace } from '../ui/index.ts';
import { addMinutes, dayIn, minutesBetween, timeIn } from '../ui/zoned-time.ts';
import type { SessionConflict } from '../sessions/conflicts-by-session.ts';
import type { SessionPhase } from '../sessions/session-phase.ts';

/** An entry as the grid draws it. Times are those of the wall clock, without a zone: the grid draws wall clocks. */
interface EntryShape {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly kind: KindFace;
  readonly conflicts: readonly SessionConflict[];
  /** The slot that a session has left: a dashed outline with the new time. */
  readonly left: boolean;
  /** Whether the session can be dragged to another time. */
  readonly movable: boolean;
}
/** A session that is planned, or was. */
export interface SessionEntry extends EntryShape {
  readonly session: SessionItem;
  readonly phase: SessionPhase;
}
/** A session that a schedule gives and that is not planned yet: it is only shown. */
export interface ExpectedEntry extends EntryShape {
  readonly session: ExpectedSession;
  readonly phase: 'expected';
}
export type CalendarEntry = SessionEntry | ExpectedEntry;

const wallClock = (at: string, timeZone: string): string => `${dayIn(at, timeZone)}T${timeIn(at, timeZone)}`;

interface Looks {
  readonly phase: SessionPhase;
  readonly kind: KindFace;
  readonly conflicts: readonly SessionConflict[];
  readonly mayMove: boolean;
}

/** The entry of a session and, where it was moved, that of the slot it has left. */
export function entriesOf(session: SessionItem, { mayMove, ...looks }: Looks): readonly SessionEntry[] {
  const { id, startsAt, endsAt, movedFrom, timeZone } = session;
  const here = {
    ...{ id, session, left: false, start: wallClock(startsAt, timeZone), end: wallClock(endsAt, timeZone), ...looks },
    movable: mayMove && looks.phase === 'upcoming' && !session.isGuest,
  };
  if (movedFrom === null) return [here];
  const leftUntil = addMinutes(movedFrom, minutesBetween(startsAt, endsAt));
  const left = { id: `${id} left`, left: true, start: wallClock(movedFrom, timeZone), end: wallClock(leftUntil, timeZone), movable: false };
  return [here, { ...here, ...left, conflicts: [] }];
}

export const expectedEntry = (session: ExpectedSession, kind: KindFace): ExpectedEntry => ({
  ...{ id: `${session.groupId} ${session.startsAt}`, session, kind, phase: 'expected' },
  ...{ start: wallClock(session.startsAt, session.timeZone), end: wallClock(session.endsAt, session.timeZone) },
  ...{ conflicts: [], left: false, movable: false },
});
