import { instantFrom, type Instant } from '@saath/domain/kernel';
import { ValidateBy, type ValidationOptions } from 'class-validator';
import { decodeCursor } from '../http/page.ts';
import { refusal } from '../platform/refusal.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** What the database can keep as well: no sign for an extended year, no year nought. */
const plainYear = /^(?!0000)\d{4}-/;

const readInstant = (text: unknown): Instant | undefined =>
  typeof text === 'string' && plainYear.test(text) ? instantFrom(text) : undefined;

/** ISO 8601 with an offset or `Z`: without one the same text would mean another moment on another machine. */
export const IsInstant = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isInstant', validator: { validate: (value) => readInstant(value) !== undefined } }, options);

/** Text that the database can keep: it has no place for the character nought. */
export const IsStorable = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isStorable', validator: { validate: (value) => typeof value === 'string' && !value.includes('\0') } }, options);

/** An instant that {@link IsInstant} has let through. */
export function givenInstant(text: string): Instant {
  const instant = readInstant(text);
  if (instant === undefined) throw refusal('malformed', 'http/malformed');
  return instant;
}

/** The place in a list sorted by something and id; a cursor that was made up, or belongs to another list, is 400. */
export function placeAfter<Key>(
  cursor: string | undefined,
  read: (text: string) => Key | undefined,
): { readonly key: Key; readonly id: string } | undefined {
  const parts = decodeCursor(cursor, 2);
  if (parts === undefined) return undefined;
  const [key, id] = [read(String(parts[0])), String(parts[1])];
  if (key === undefined || !uuid.test(id)) throw refusal('malformed', 'http/cursor-invalid');
  return { key, id };
}

export const instantKey = (text: string): Instant | undefined => readInstant(text);
