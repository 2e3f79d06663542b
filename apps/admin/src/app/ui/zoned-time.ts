const day = 86_400_000;

/** The day some days later (or earlier), by the calendar alone. Days are `YYYY-MM-DD`. */
export const addDays = (from: string, days: number): string =>
  new Date(Date.parse(`${from}T00:00:00Z`) + days * day).toISOString().slice(0, 10);

/** Whole days between two days; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);

/** Whether a text of an address names a day that exists. */
export function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** Wall clock of an instant in a zone, as `YYYY-MM-DDTHH:MM`. */
export function wallClock(instant: string | Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const part = Object.fromEntries(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${part['year'] ?? ''}-${part['month'] ?? ''}-${part['day'] ?? ''}T${part['hour'] ?? ''}:${part['minute'] ?? ''}`;
}

export const dayIn = (instant: string | Date, timeZone: string): string => wallClock(instant, timeZone).slice(0, 10);
export const timeIn = (instant: string | Date, timeZone: string): string => wallClock(instant, timeZone).slice(11);

/**
 * The instant of a wall clock (`YYYY-MM-DDTHH:MM`) in a zone. A clock that a change of summer time skips becomes the moment after it;
 * one that comes twice is the earlier.
 */
export function instantAt(wall: string, timeZone: string): string {
  const asUtc = Date.parse(`${wall}:00Z`);
  const offset = (at: number): number => Date.parse(`${wallClock(new Date(at), timeZone)}:00Z`) - at;
  const early = asUtc - offset(asUtc - day);
  const candidates = [early, asUtc - offset(early)];
  const at = candidates.find((candidate) => wallClock(new Date(candidate), timeZone) === wall) ?? early;
  return new Date(at).toISOString();
}

export const minutesBetween = (from: string | Date, to: string | Date): number =>
  Math.round((new Date(to).getTime() - new Date(from).getTime()) / 60_000);
