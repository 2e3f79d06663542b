import { describe, expect, it } from '@jest/globals';
import { rosterKey } from './roster-keys.ts';

const press = (key: string, more: Partial<KeyboardEventInit> & { target?: EventTarget } = {}) =>
  rosterKey({ key, ctrlKey: false, metaKey: false, altKey: false, target: null, ...more });

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

  it('leaves single keys to the field somebody types into', () => {
    expect(press('j', { target: document.createElement('input') })).toBeUndefined();
    expect(press('j', { target: document.createElement('button') })).toEqual({ move: 1 });
  });
});
