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

  const pageOfOthers = (items: readonly string[], cursor: string | null) =>
    pageOfAll(items, { limit: 2, ...(cursor === null ? {} : { cursor }) }, (item) => item);

  it('goes on behind the items that the cursor names', () => {
    const first = page({ limit: 2 });
    expect(first).toEqual({ items: ['a', 'b'], nextCursor: encodeCursor(['a\nb', 0]) });
    expect(page({ limit: 2, cursor: first.nextCursor ?? '' })).toEqual({ items: ['c'], nextCursor: null });
  });
  it.each([
    { sentence: 'the last item has left', now: ['a', 'c', 'd'], then: ['c', 'd'] },
    { sentence: 'another one of the page has left', now: ['b', 'c', 'd'], then: ['c', 'd'] },
    { sentence: 'the whole page has left', now: ['c', 'd'], then: ['c', 'd'] },
    { sentence: 'an item has come before', now: ['z', 'a', 'b', 'c'], then: ['c'] },
    { sentence: 'the rest has left', now: ['a'], then: [] },
  ])('goes on when $sentence, without leaving one out', ({ now, then }) => {
    const { nextCursor } = pageOfOthers(['a', 'b', 'c', 'd'], null);
    expect(pageOfOthers(now, nextCursor).items).toEqual(then);
  });
  it('walks through hundreds of items, of which some leave on the way', () => {
    const items = Array.from({ length: 230 }, (_, index) => `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`);
    const seen: string[] = [];
    let here: readonly string[] = items;
    for (let cursor: string | null | undefined; cursor !== null;) {
      const read = pageOfAll(here, { limit: 50, ...(cursor === undefined ? {} : { cursor }) }, (item) => item);
      expect(read.nextCursor?.length ?? 0).toBeLessThanOrEqual(500);
      seen.push(...read.items);
      here = here.filter((item) => !read.items.slice(-3).includes(item));
      cursor = read.nextCursor;
    }
    expect(seen).toEqual(items);
  });
  it('refuses a cursor without a place in a list', () =>
    expect(() => page({ cursor: encodeCursor(['d', -1]) })).toThrow('http/cursor-invalid'));
});
