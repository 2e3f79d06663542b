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

/** A page of a short list that is read whole. The cursor names the last item of the page before; these lists never lose an item. */
export function pageOfAll<Item>(
  all: readonly Item[],
  { limit = defaultLimit, cursor }: PageQuery,
  nameOf: (item: Item) => string,
): { items: Item[]; nextCursor: string | null } {
  const after = decodeCursor(cursor, ['text'])?.[0];
  const begin = after === undefined ? 0 : all.findIndex((item) => nameOf(item) === after) + 1;
  if (after !== undefined && begin === 0) throw httpRefusals.cursorInvalid();
  const page = pageOf(
    all.slice(begin, begin + limit + 1),
    limit,
    (item) => item,
    (item) => [nameOf(item)],
  );
  return { items: [...page.items], nextCursor: page.nextCursor };
}
