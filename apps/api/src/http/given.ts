import { dayFrom, instantFrom, type Day, type Instant } from '@saath/domain/kernel';
import { ValidateBy, type ValidationOptions } from 'class-validator';
import { refusal } from '../platform/refusal.ts';

/** What the database can keep as well: no sign for an extended year, no year nought. */
const plainYear = /^(?!0000)\d{4}-/;

/** Reads an instant that the database can keep. */
export const readInstant = (text: string): Instant | undefined => (plainYear.test(text) ? instantFrom(text) : undefined);

/** Whether the database can keep the text: it has no place for the character nought. */
export const isStorable = (text: string): boolean => !text.includes('\0');

/** ISO 8601 with an offset or `Z`: without one the same text would mean another moment on another machine. */
export const IsInstant = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    { name: 'isInstant', validator: { validate: (value) => typeof value === 'string' && readInstant(value) !== undefined } },
    options,
  );

/** Text that the database can keep. */
export const IsStorable = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isStorable', validator: { validate: (value) => typeof value === 'string' && isStorable(value) } }, options);

/** An instant that {@link IsInstant} has let through. */
export function givenInstant(text: string): Instant {
  const instant = readInstant(text);
  if (instant === undefined) throw refusal('malformed', 'http/malformed');
  return instant;
}

/** A day that a caller gave; one that no calendar holds is refused by its field. */
export function givenDay(text: string, path: string): Day {
  const day = dayFrom(text);
  if (day === undefined) throw refusal('malformed', 'http/malformed', undefined, { errors: [{ path, code: 'date-invalid' }] });
  return day;
}
