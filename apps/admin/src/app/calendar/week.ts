import { addDays, compareInstants, dayIn, instantAt, mondayOf } from '../ui/zoned-time.ts';

/** The seven days, Monday first, of the week of a day. */
export function weekOf(day: string): readonly string[] {
  const monday = mondayOf(day);
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}

/** The instants at which a day begins and ends in a zone, as the list of sessions asks for them. */
export const dayBounds = (day: string, timeZone: string): { readonly from: string; readonly to: string } => ({
  from: instantAt(`${day}T00:00`, timeZone),
  to: instantAt(`${addDays(day, 1)}T00:00`, timeZone),
});

/** The instants at which the week of a day begins and ends in a zone. */
export function weekBounds(day: string, timeZone: string): { readonly from: string; readonly to: string } {
  const monday = mondayOf(day);
  return { from: dayBounds(monday, timeZone).from, to: dayBounds(addDays(monday, 6), timeZone).to };
}

/** Each session once: one that continues after midnight is in the lists of two days. */
export const eachOnce = <Session extends { readonly id: string }>(sessions: readonly Session[]): readonly Session[] => [
  ...new Map(sessions.map((session) => [session.id, session])).values(),
];

interface Placed {
  readonly id: string;
  readonly startsAt: string;
  readonly timeZone: string;
  readonly movedFrom?: string | null;
}
/**
 * The sessions that have a place in a window which begins on a day. One that began the evening before and only continues into it belongs to
 * the day before, and is neither drawn nor counted here.
 */
export const placedFrom = <Session extends Placed>(sessions: readonly Session[], first: string): readonly Session[] =>
  sessions.filter(({ startsAt, movedFrom, timeZone }) => [startsAt, movedFrom ?? startsAt].some((at) => dayIn(at, timeZone) >= first));

/** A session in its place, or the place it left when it moved to another day. */
export interface WeekEntry<Session> {
  readonly session: Session;
  readonly left: boolean;
  readonly at: string;
}
export interface WeekDay<Session> {
  readonly day: string;
  readonly entries: readonly WeekEntry<Session>[];
}

/** Sessions by their own local day, earliest first; a moved one also shows, as left, on the day it was to be. */
export function weekDays<Session extends Placed>(sessions: readonly Session[], day: string): readonly WeekDay<Session>[] {
  const entries = sessions.flatMap((session): WeekEntry<Session>[] => {
    const here = { session, left: false, at: session.startsAt };
    const from = session.movedFrom ?? session.startsAt;
    const isOtherDay = dayIn(from, session.timeZone) !== dayIn(session.startsAt, session.timeZone);
    return isOtherDay ? [here, { session, left: true, at: from }] : [here];
  });
  const ordered = entries.toSorted((a, b) => compareInstants(a.at, b.at));
  return weekOf(day).map((on) => ({ day: on, entries: ordered.filter(({ at, session }) => dayIn(at, session.timeZone) === on) }));
}
