import { dayFrom, type Day } from '@saath/domain/kernel';

/** A day that the database gave: it is one. */
export function storedDay(text: string): Day {
  const day = dayFrom(text);
  if (day === undefined) throw new Error('The database holds a day that is none.');
  return day;
}
