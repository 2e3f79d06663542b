import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../platform/refusal.ts';
import { decodeCursor, encodeCursor, type CursorPart } from './cursor.ts';

const id = '01890a5d-ac96-774b-bcce-b302099a8057';

describe('a cursor', () => {
  it.each<{ key: (string | number)[]; parts: CursorPart[] }>([
    { key: ['Asha', id], parts: ['text', 'id'] },
    { key: ['2026-06-02T12:00:00.123Z', id], parts: ['instant', 'id'] },
    { key: ['2026-06-02', id], parts: ['day', 'id'] },
    { key: [12], parts: ['number'] },
  ])('carries the key of the last row: $parts', ({ key, parts }) => expect(decodeCursor(encodeCursor(key), parts)).toEqual(key));

  it('is not needed for the first page', () => expect(decodeCursor(undefined, ['text', 'id'])).toBeUndefined());

  it.each<{ given: string; parts: CursorPart[] }>([
    { given: 'not base64 json', parts: ['text'] },
    { given: Buffer.from('{"a":1}').toString('base64url'), parts: ['text'] },
    { given: encodeCursor(['Asha']), parts: ['text', 'id'] },
    { given: encodeCursor(['Asha', id, id]), parts: ['text', 'id'] },
    { given: encodeCursor([1]), parts: ['text'] },
    { given: encodeCursor(['a\0b']), parts: ['text'] },
    { given: encodeCursor(['x']), parts: ['id'] },
    { given: encodeCursor(['2026-02-31']), parts: ['day'] },
    { given: encodeCursor(['0000-02-01']), parts: ['day'] },
    { given: encodeCursor(['2026-06-02T12:00']), parts: ['instant'] },
    { given: encodeCursor(['2026-06-02T12:00:00.000Z[Asia/Kolkata]']), parts: ['instant'] },
    { given: encodeCursor(['+012026-06-02T12:00Z']), parts: ['instant'] },
    { given: encodeCursor(['1']), parts: ['number'] },
    { given: encodeCursor([0.5]), parts: ['number'] },
    { given: encodeCursor([1e30]), parts: ['number'] },
  ])('is refused when it is $given for $parts', ({ given, parts }) => expect(() => decodeCursor(given, parts)).toThrow(Refusal));
});
