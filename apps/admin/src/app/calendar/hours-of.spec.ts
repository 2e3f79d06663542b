import { describe, expect, it } from '@jest/globals';
import { hoursOf } from './hours-of.ts';

const on = (start: string, end: string) => ({ start: `2026-11-25T${start}`, end: end.length > 5 ? end : `2026-11-25T${end}` });

describe('the hours that are drawn', () => {
  it.each([
    { name: 'no session', given: [], then: { first: 8, last: 20 } },
    { name: 'a session at noon', given: [on('12:00', '13:00')], then: { first: 8, last: 20 } },
    { name: 'an early and a late one', given: [on('06:30', '07:15'), on('20:30', '21:45')], then: { first: 6, last: 22 } },
    { name: 'one that ends at midnight', given: [on('23:00', '2026-11-26T00:00')], then: { first: 8, last: 24 } },
    { name: 'one past midnight', given: [on('23:15', '2026-11-26T00:15')], then: { first: 8, last: 25 } },
    { name: 'one until the morning', given: [on('05:00', '06:00'), on('23:00', '2026-11-26T07:00')], then: { first: 5, last: 29 } },
  ])('with $name are $then', ({ given, then }) => expect(hoursOf(given)).toEqual(then));
});
