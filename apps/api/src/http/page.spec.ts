import { describe, expect, it } from '@jest/globals';
import { encodeCursor } from './cursor.ts';
import { pageOf } from './page.ts';

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
