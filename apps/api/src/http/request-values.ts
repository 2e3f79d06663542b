import { dayFrom, instantFrom, type Day, type Instant } from '@saath/domain/kernel';
import { ValidateBy, ValidateIf, type ValidationOptions } from 'class-validator';
import { refusal, type FieldError } from '../platform/refusal.ts';

/** What the database can keep as well: no sign for an extended year, no year nought. */
const plainYear = /^(?!0000)\d{4}-/;
/** Deeper than anything we take: going through it must not cost more than it says. */
const deepest = 20;

/** Reads an instant that the database can keep. */
export const readInstant = (text: string): Instant | undefined => (plainYear.test(text) ? instantFrom(text) : undefined);

/** Whether the database can keep the text: it has no place for the character nought, nor for half a character. */
export const isStorable = (text: string): boolean => !/[\0\p{Surrogate}]/u.test(text);

/** The first place in what was given at which something stands that no column can keep. */
export function unstorableIn(given: unknown, path = '', depth = 0): FieldError | undefined {
  if (typeof given === 'string') return isStorable(given) ? undefined : { path, code: 'unstorable' };
  if (typeof given !== 'object' || given === null) return undefined;
  if (depth >= deepest) return { path, code: 'too-deep' };
  for (const [key, inner] of Object.entries(given)) {
    const fault = unstorableIn(key, path) ?? unstorableIn(inner, path === '' ? key : `${path}.${key}`, depth + 1);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** A field that may be left out. Null is not left out: it is refused, because nobody can say what it would mean. */
export const MayBeMissing = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** A field that may be left out, or be null where the field says what null means. */
export const MayBeNull = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined && value !== null);

/** The names of the fields that a caller sent: a body has every field of its class, those left out as undefined. */
export const fieldsGiven = (body: object): readonly string[] =>
  Object.entries(body).flatMap(([name, value]) => (value === undefined ? [] : [name]));

/** ISO 8601 with an offset or `Z`: without one the same text would mean another moment on another machine. */
export const IsInstant = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    { name: 'isInstant', validator: { validate: (value) => typeof value === 'string' && readInstant(value) !== undefined } },
    options,
  );

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
