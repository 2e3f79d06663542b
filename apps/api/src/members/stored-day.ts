import { dayFrom, type Day } from '@saath/domain/kernel';
import { refusal } from '../platform/refusal.ts';

/** A day that the database gave: it is one. */
export function storedDay(text: string): Day {
  const day = dayFrom(text);
  if (day === undefined) throw new Error('The database holds a day that is none.');
  return day;
}

/** A day that a caller gave; one that no calendar holds is refused by its field. */
export function givenDay(text: string, path: string): Day {
  const day = dayFrom(text);
  if (day === undefined) throw refusal('malformed', 'http/malformed', undefined, { errors: [{ path, code: 'date-invalid' }] });
  return day;
}
