import { describe, expect, it } from '@jest/globals';
import { chainHash, chainStart, type ChainedEntry } from './append-audit.ts';

const entry: ChainedEntry = {
  id: 'entry',
  seq: 1,
  at: '2026-11-24T09:00:00.000Z',
  actorKind: 'staff',
  actorId: 'somebody',
  action: 'branch-added',
  subjectKind: 'branch',
  subjectId: 'north',
  detail: { a: 1, list: [{ x: 1, y: 2 }] },
};
const hash = (change: Partial<ChainedEntry> = {}, previous = chainStart, centre = 'here'): string =>
  chainHash(previous, centre, { ...entry, ...change }).toString('hex');

describe('the hash of an entry', () => {
  it('is the same whatever order the database gives its keys back in', () => {
    const reversed = Object.fromEntries(Object.entries(entry).reverse()) as unknown as ChainedEntry;
    expect(chainHash(chainStart, 'here', reversed).toString('hex')).toBe(hash());
    expect(hash({ detail: { list: [{ y: 2, x: 1 }], a: 1 } })).toBe(hash());
  });

  it.each([
    { change: { id: 'another' } },
    { change: { seq: 2 } },
    { change: { at: '2026-11-24T09:00:00.001Z' } },
    { change: { actorKind: 'operator' } },
    { change: { actorId: null } },
    { change: { action: 'branch-changed' } },
    { change: { subjectKind: 'room' } },
    { change: { subjectId: 'south' } },
    { change: { detail: { a: '1', list: [{ x: 1, y: 2 }] } } },
    { change: { detail: { a: 1, list: [{ x: 1, y: 2 }, 3] } } },
    { change: { detail: {} } },
  ])('differs with $change', ({ change }) => expect(hash(change)).not.toBe(hash()));

  it('differs in another centre and after another entry', () => {
    expect(hash({}, chainStart, 'there')).not.toBe(hash());
    expect(hash({}, Buffer.alloc(32, 1))).not.toBe(hash());
  });
});
