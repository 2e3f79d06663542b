import { byOurClock, cleanText, dayFrom, instantFrom, type Day, type Instant } from '@saath/domain/kernel';
import type { TransformFnParams } from 'class-transformer';
import { ValidateBy, ValidateIf, type ValidationOptions } from 'class-validator';
import type { FieldError } from '../platform/refusal.ts';
import { httpRefusals } from './http.refusals.ts';

/** Years that the database can store as well: no sign of an extended year, and no year 0000. */
const plainYear = /^(?!0000)\d{4}-/;
/** No request of ours nests deeper than this many levels; the limit bounds the cost of the walk. */
const maxDepth = 20;

/** Reads an instant that the database can store; undefined for any other text. */
export const readInstant = (text: string): Instant | undefined => (plainYear.test(text) ? instantFrom(text) : undefined);

/** Whether the database can store the text: it takes neither the null character nor an unpaired surrogate. */
export const isStorable = (text: string): boolean => !/[\0\p{Surrogate}]/u.test(text);

/** The first field of a request value whose text no column can store; undefined when there is none. */
export function unstorableIn(given: unknown, path = '', depth = 0): FieldError | undefined {
  if (typeof given === 'string') return isStorable(given) ? undefined : { path, code: 'unstorable' };
  if (typeof given !== 'object' || given === null) return undefined;
  if (depth >= maxDepth) return { path, code: 'too-deep' };
  for (const [key, inner] of Object.entries(given)) {
    const fault = unstorableIn(key, path) ?? unstorableIn(inner, path === '' ? key : `${path}.${key}`, depth + 1);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Passwords are compared as they are typed, and a space at their end counts. */
const isSecret = (name: string): boolean => /password$/i.test(name);

/** The values of a request with every text cleaned as it is stored and compared; names of fields stay as they are. */
export function cleanedValues<Value>(given: Value): Value;
export function cleanedValues(given: unknown): unknown {
  if (typeof given === 'string') return cleanText(given);
  if (Array.isArray(given)) return given.map((inner: unknown) => cleanedValues(inner));
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(Object.entries(given).map(([name, inner]) => [name, isSecret(name) ? inner : cleanedValues<unknown>(inner)]));
}

/** A parameter that may be repeated: one value is a list of one. */
export const asList = ({ value }: TransformFnParams): unknown => (value === undefined || Array.isArray(value) ? value : [value]);

/** A field that may be left out. Null is refused, because it has no meaning for such a field. */
export const MayBeMissing = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** A field that may be left out or be null; the description of the field gives the meaning of null. */
export const MayBeNull = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined && value !== null);

/** The names of the fields that a caller sent: a body has every field of its class, those left out as undefined. */
export const fieldsGiven = (body: object): readonly string[] =>
  Object.entries(body).flatMap(([name, value]) => (value === undefined ? [] : [name]));

/** The names under which the door finds days and instants again, to refuse those that cannot be meant. */
export const dayRule = 'dateInvalid';
export const instantRule = 'isInstant';

/** Validates ISO 8601 with an offset or `Z`: without one, the same text would mean another instant on another machine. */
export const IsInstant = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    { name: instantRule, validator: { validate: (value) => typeof value === 'string' && readInstant(value) !== undefined } },
    options,
  );

/** Validates a calendar day, `YYYY-MM-DD`, that exists. */
export const IsDay = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: dayRule, validator: { validate: (value) => typeof value === 'string' && dayFrom(value) !== undefined } }, options);

/** Reads an instant that {@link IsInstant} has validated. */
export function givenInstant(text: string): Instant {
  const instant = readInstant(text);
  if (instant === undefined) throw httpRefusals.malformed();
  return instant;
}

/** Reads the instant of an act on a device, by our clock, from its own clock and what that showed when the request was sent. */
export const instantOnDevice = (text: string, sentAt: string | undefined, now: Instant): Instant =>
  byOurClock(givenInstant(text), sentAt === undefined ? undefined : givenInstant(sentAt), now);

/** Reads a day that {@link IsDay} has validated. */
export function givenDay(text: string, path: string): Day {
  const day = dayFrom(text);
  if (day === undefined) throw httpRefusals.malformed({ path, code: 'date-invalid' });
  return day;
}
