import { Type } from 'class-transformer';
import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { MayBeMissing } from './request-values.ts';
import type { Count } from './units.ts';
import { httpRefusals } from './http.refusals.ts';

export const defaultLimit = 50;
export const highestLimit = 200;

/** `?limit=` (default 50, at most 200) and `?cursor=` of every list; the filters of a list extend this class. */
export class PageQuery {
  /**
   * How many items a page has, from 1 to 200; left out, 50.
   * @default 50
   * @example 50
   */
  @MayBeMissing()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(highestLimit)
  limit?: Count;

  /**
   * The `nextCursor` of the page before; left out, the first page.
   * @example WyJTYWdhciJd
   */
  @MayBeMissing()
  @IsString()
  @MaxLength(500)
  cursor?: string;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** Makes a page from at most `limit + 1` rows. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  view: (row: Row) => Item,
  key: (row: Row) => readonly (string | number)[],
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(view), nextCursor: rows.length > limit && last !== undefined ? encodeCursor(key(last)) : null };
}

/** How many characters of the names of a page its cursor has at most, the last names of the page. */
const mostNamed = 250;

/**
 * A page of a short list that is read whole. The cursor has the names of the last items of the page before and their place. The list goes on
 * after the last of them that is still there: an item may have left it meanwhile. Where all have left, it goes on at their place, and repeats
 * an item rather than leaving one out.
 */
export function pageOfAll<Item>(
  all: readonly Item[],
  { limit = defaultLimit, cursor }: PageQuery,
  nameOf: (item: Item) => string,
): { items: Item[]; nextCursor: string | null } {
  const begin = beginAfter(all.map(nameOf), decodeCursor(cursor, ['text', 'number']));
  const items = all.slice(begin, begin + limit);
  const end = begin + items.length;
  if (items.length === 0 || end >= all.length) return { items, nextCursor: null };
  const names = lastNames(items.map(nameOf));
  return { items, nextCursor: encodeCursor([names.join(lineBreak), end - names.length]) };
}

const lineBreak = '\n';

function beginAfter(names: readonly string[], after: readonly [before: string, place: number] | undefined): number {
  if (after === undefined) return 0;
  const [before, place] = after;
  if (place < 0) throw httpRefusals.cursorInvalid();
  const known = before.split(lineBreak).map((name) => names.lastIndexOf(name));
  const last = Math.max(...known);
  return last === -1 ? place : last + 1;
}

/** The last names that fit into a cursor, at least one. */
function lastNames(names: readonly string[]): readonly string[] {
  const from = names.findIndex((_, index) => names.slice(index).join(lineBreak).length <= mostNamed);
  return names.slice(from === -1 ? -1 : from);
}
