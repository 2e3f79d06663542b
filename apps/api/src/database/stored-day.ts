import { dayFrom, type Day } from '@saath/domain/kernel';

/** Days read before, by their text. The rows of a centre name the same few hundred again and again, and reading one takes 10 µs. */
const known = new Map<string, Day>();
/** Ten years. */
const mostKnown = 3_660;

/** Reads a day from a column of type date; throws when the text is no day, which is a bug. */
export function storedDay(text: string): Day {
  const before = known.get(text);
  if (before !== undefined) return before;
  const day = dayFrom(text);
  if (day === undefined) throw new Error('The database contains an invalid day.');
  if (known.size === mostKnown) known.clear();
  known.set(text, day);
  return day;
}
