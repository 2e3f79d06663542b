import { dayFrom, type Day } from '@saath/domain/kernel';

/** Reads a day from a column of type date; throws when the text is no day, which is a bug. */
export function storedDay(text: string): Day {
  const day = dayFrom(text);
  if (day === undefined) throw new Error('The database contains an invalid day.');
  return day;
}
