import { describe, expect, it } from '@jest/globals';
import { rosterKey } from './roster-keys.ts';

const press = (key: string, { single = true, ...more }: Partial<KeyboardEventInit> & { target?: EventTarget; single?: boolean } = {}) =>
  rosterKey({ key, ctrlKey: false, metaKey: false, altKey: false, target: null, ...more }, single);

describe('keys on the roster', () => {
  it.each([
    { key: 'j', then: { move: 1 } },
    { key: 'ArrowUp', then: { move: -1 } },
    { key: '1', then: { mark: 'present' } },
    { key: '4', then: { mark: 'absent' } },
    { key: 'a', then: { open: 'walk-in' } },
    { key: '9', then: undefined },
  ])('$key does $then', ({ key, then }) => expect(press(key)).toEqual(then));

  it('finishes with Ctrl Enter, also from a field', () => {
    expect(press('Enter', { ctrlKey: true, target: document.createElement('textarea') })).toEqual({ open: 'finish' });
    expect(press('Enter')).toBeUndefined();
  });

  it('takes back with Ctrl Z, but not from a field, which has an undo of its own', () => {
    expect(press('z', { ctrlKey: true })).toEqual({ undo: true });
    expect(press('z', { ctrlKey: true, target: document.createElement('input') })).toBeUndefined();
    expect(press('z')).toBeUndefined();
  });

  it('knows arrows only when letters and figures are switched off', () => {
    expect(press('j', { single: false })).toBeUndefined();
    expect(press('1', { single: false })).toBeUndefined();
    expect(press('ArrowDown', { single: false })).toEqual({ move: 1 });
  });

  it('leaves single keys to the field somebody types into', () => {
    expect(press('j', { target: document.createElement('input') })).toBeUndefined();
    expect(press('j', { target: document.createElement('button') })).toEqual({ move: 1 });
  });
});
