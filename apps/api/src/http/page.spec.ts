import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../platform/refusal.ts';
import { decodeCursor, encodeCursor, pageOf } from './page.ts';

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

describe('a cursor', () => {
  it('carries the key of the last row', () => expect(decodeCursor(encodeCursor(['a', 1]), 2)).toEqual(['a', 1]));
  it('is not needed for the first page', () => expect(decodeCursor(undefined, 2)).toBeUndefined());

  it.each([
    { given: 'not base64 json' },
    { given: encodeCursor(['a']) },
    { given: Buffer.from('{"a":1}').toString('base64url') },
    { given: Buffer.from('[[1],{}]').toString('base64url') },
  ])('is refused when it is $given', ({ given }) => expect(() => decodeCursor(given, 2)).toThrow(Refusal));
});
