import { describe, expect, it } from '@jest/globals';
import { keyCommand } from './keys.ts';

const nothing = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, target: null };
const field = document.createElement('input');
const calm = { afterG: false, single: true };

describe('a key', () => {
  it.each([
    { name: 'Ctrl K', given: { key: 'k', ctrlKey: true }, then: { open: 'palette' } },
    { name: 'Ctrl K in a field', given: { key: 'k', ctrlKey: true, target: field }, then: { open: 'palette' } },
    { name: '/', given: { key: '/' }, then: { open: 'palette' } },
    { name: '/ in a field', given: { key: '/', target: field }, then: undefined },
    { name: '?', given: { key: '?', shiftKey: true }, then: { open: 'keys' } },
    { name: 'Shift B', given: { key: 'B', shiftKey: true }, then: { privacy: true } },
    { name: 'b', given: { key: 'b' }, then: undefined },
    { name: 'g', given: { key: 'g' }, then: { wait: 'g' } },
    { name: 'Ctrl G', given: { key: 'g', ctrlKey: true }, then: undefined },
    { name: 'n', given: { key: 'n' }, then: { open: 'new' } },
  ])('$name asks for $then', ({ given, then }) => expect(keyCommand({ ...nothing, ...given }, calm)).toEqual(then));

  it.each([
    { given: 't', then: { go: '/today' } },
    { given: 'g', then: { go: '/groups' } },
    { given: 'n', then: { go: '/attention' } },
    { given: 'z', then: undefined },
  ])('$given after g asks for $then', ({ given, then }) =>
    expect(keyCommand({ ...nothing, key: given }, { ...calm, afterG: true })).toEqual(then),
  );

  it('without Ctrl can be off, with Ctrl not', () => {
    const off = { afterG: false, single: false };
    expect(keyCommand({ ...nothing, key: '?' }, off)).toBeUndefined();
    expect(keyCommand({ ...nothing, key: 'k', ctrlKey: true }, off)).toEqual({ open: 'palette' });
  });
});
