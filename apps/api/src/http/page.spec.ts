import { describe, expect, it } from '@jest/globals';
import { encodeCursor } from './cursor.ts';
import { pageOf, pageOfAll } from './page.ts';

describe('a page of a list', () => {
  const rows = [{ n: 1 }, { n: 2 }, { n: 3 }];
  const page = (limit: number): unknown =>
    pageOf(
      rows,
      limit,
      ({ n }) => n * 10,
      ({ n }) => [n],
    );

  it('says where to go on when there is more', () => expect(page(2)).toEqual({ items: [10, 20], nextCursor: encodeCursor([2]) }));
  it('says that nothing follows when the rows end', () => expect(page(3)).toEqual({ items: [10, 20, 30], nextCursor: null }));
  it('is empty when there is nothing', () => expect(pageOf([], 5, String, () => [1])).toEqual({ items: [], nextCursor: null }));
});

describe('a page of a list that is read whole', () => {
  const all = ['a', 'b', 'c'];
  const page = (query: { limit?: number; cursor?: string }) => pageOfAll(all, query, (item) => item);

  it('goes on behind the item that the cursor names', () => {
    const first = page({ limit: 2 });
    expect(first).toEqual({ items: ['a', 'b'], nextCursor: encodeCursor(['b']) });
    expect(page({ limit: 2, cursor: first.nextCursor ?? '' })).toEqual({ items: ['c'], nextCursor: null });
  });
  it('refuses a cursor that names none of its items', () =>
    expect(() => page({ cursor: encodeCursor(['d']) })).toThrow('http/cursor-invalid'));
});
