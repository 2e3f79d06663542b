import { dayFrom } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import { isId } from '../platform/new-id.ts';
import { isStorable, readInstant } from './request-values.ts';
import { httpRefusals } from './http.refusals.ts';

interface PartValues {
  readonly text: string;
  readonly id: string;
  readonly day: string;
  readonly instant: string;
  readonly number: number;
}
export type CursorPart = keyof PartValues;
type Key<Parts extends readonly CursorPart[]> = { readonly [At in keyof Parts]: PartValues[Parts[At]] };

const isText =
  (fits: (text: string) => boolean) =>
  (part: unknown): boolean =>
    typeof part === 'string' && fits(part);

/** Whether a text is an instant as lists write it; the database may not read other notations of ISO 8601. */
function isOwnInstant(text: string): boolean {
  const instant = readInstant(text);
  return instant !== undefined && toDate(instant).toISOString() === text;
}

/** The check of each part, so that only values which its column can be compared with are sent to the database. */
const fits: Readonly<Record<CursorPart, (part: unknown) => boolean>> = {
  text: isText(isStorable),
  id: isText(isId),
  day: isText((text) => dayFrom(text) !== undefined),
  instant: isText(isOwnInstant),
  number: Number.isSafeInteger,
};

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const isKey = <Parts extends readonly CursorPart[]>(key: unknown, parts: Parts): key is Key<Parts> =>
  Array.isArray(key) && key.length === parts.length && parts.every((part, at) => fits[part](key[at]));

/** The sort key of the last row, opaque to callers. */
export const encodeCursor = (key: readonly (string | number)[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** Decodes the sort key of a list with these parts, in this order; a forged cursor, or a cursor of another list, is 400. */
export function decodeCursor<const Parts extends readonly CursorPart[]>(cursor: string | undefined, parts: Parts): Key<Parts> | undefined {
  if (cursor === undefined) return undefined;
  const key = parsed(cursor);
  if (!isKey(key, parts)) throw httpRefusals.cursorInvalid();
  return key;
}
