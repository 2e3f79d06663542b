import { describe, expect, it } from '@jest/globals';
import { monthOf, rangeOf, stepped } from './calendar-range.ts';

describe('the days of a view', () => {
  it.each([
    { view: 'day', first: '2026-11-25', last: '2026-11-25' },
    { view: 'week', first: '2026-11-23', last: '2026-11-29' },
    { view: 'list', first: '2026-11-23', last: '2026-11-29' },
    { view: 'month', first: '2026-10-26', last: '2026-12-06' },
  ] as const)('of a $view are from $first to $last', ({ view, first, last }) => {
    expect(rangeOf(view, '2026-11-25')).toEqual({ first, last });
  });

  it.each([
    { view: 'day', day: '2028-02-28', next: '2028-02-29', previous: '2028-02-27' },
    { view: 'week', day: '2026-12-31', next: '2027-01-07', previous: '2026-12-24' },
    { view: 'list', day: '2028-02-29', next: '2028-03-07', previous: '2028-02-22' },
    { view: 'month', day: '2027-01-31', next: '2027-02-01', previous: '2026-12-01' },
  ] as const)('after the $view of $day are those of $next', ({ view, day, next, previous }) => {
    expect(stepped(view, day, 1)).toBe(next);
    expect(stepped(view, day, -1)).toBe(previous);
  });

  it('of a month end where it ends', () => expect(monthOf('2028-02-10')).toEqual({ first: '2028-02-01', last: '2028-02-29' }));
});
