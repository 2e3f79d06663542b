import { dayFrom, inLatinDigits } from '@saath/domain/kernel';

/** Day, month and year with any mark between them. */
const ours = /^(?<day>\d{1,2})[./\s-]+(?<month>\d{1,2})[./\s-]+(?<year>\d{4})$/;
/** The eight digits that a keyboard of numbers gives. */
const eight = /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/;

/** A day as people of these countries write it: 26/11/2026, 26.11.2026, 26112026, also 2026-11-26. Undefined when it is none. */
export function writtenDay(text: string): string | undefined {
  const written = inLatinDigits(text).trim();
  const { day, month, year } = ours.exec(written)?.groups ?? eight.exec(written)?.groups ?? {};
  const iso = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
  return dayFrom(year === undefined ? written : iso)?.toString();
}
