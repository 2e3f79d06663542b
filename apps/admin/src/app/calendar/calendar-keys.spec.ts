import { describe, expect, it } from '@jest/globals';
import { calendarKey } from './calendar-keys.ts';

const nothing = { ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: false, target: null };

describe('a key on the calendar', () => {
  it.each([
    { given: { key: 'ArrowLeft' }, then: 'previous' },
    { given: { key: 'ArrowRight' }, then: 'next' },
    { given: { key: 't' }, then: 'current' },
    { given: { key: 'd' }, then: 'day' },
    { given: { key: 'w' }, then: 'week' },
    { given: { key: 'm' }, then: 'month' },
    { given: { key: 'l' }, then: 'list' },
    { given: { key: 't', ctrlKey: true }, then: undefined },
    { given: { key: 't', defaultPrevented: true }, then: undefined },
    { given: { key: 'ArrowLeft', target: document.createElement('input') }, then: undefined },
    { given: { key: 'x' }, then: undefined },
  ])('$given leads to $then', ({ given, then }) => expect(calendarKey({ ...nothing, ...given }, true)).toBe(then));

  it('is only an arrow when letters are switched off', () => {
    expect(calendarKey({ ...nothing, key: 't' }, false)).toBeUndefined();
    expect(calendarKey({ ...nothing, key: 'ArrowLeft' }, false)).toBe('previous');
  });
});
