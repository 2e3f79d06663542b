import { describe, expect, it } from '@jest/globals';
import { Temporal } from '../kernel/index.ts';
import { isExpectedAt, shareADay } from './enrolment.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const interval = (startsOn: string, endsOn: string | null) => ({ startsOn: day(startsOn), endsOn: endsOn === null ? null : day(endsOn) });
const november = interval('2026-11-01', '2026-12-01');

describe('two enrolments', () => {
  it.each([
    { sentence: 'they are the same', other: november },
    { sentence: 'one contains the other', other: interval('2026-11-10', '2026-11-12') },
    { sentence: 'the other ends after the first day', other: interval('2026-10-01', '2026-11-02') },
    { sentence: 'the other begins on the last day', other: interval('2026-11-30', null) },
    { sentence: 'the other has no end and began before', other: interval('2026-10-01', null) },
  ])('share a day if $sentence', ({ other }) => expect([shareADay(november, other), shareADay(other, november)]).toEqual([true, true]));

  it.each([
    { sentence: 'the other ends on the first day', other: interval('2026-10-01', '2026-11-01') },
    { sentence: 'the other begins on the day after the last', other: interval('2026-12-01', null) },
    { sentence: 'the other was withdrawn on its first day', other: interval('2026-11-10', '2026-11-10') },
  ])('share no day if $sentence', ({ other }) => expect([shareADay(november, other), shareADay(other, november)]).toEqual([false, false]));
});
describe('a person who was enrolled on 20 October at 10:00, for October from the 6th on', () => {
  const october = {
    startsOn: day('2026-10-06'),
    endsOn: day('2026-11-01'),
    enrolledAt: Temporal.Instant.from('2026-10-20T10:00+05:30'),
  };
  it.each([
    { startsAt: '2026-10-13T11:00+05:30', then: false, what: 'a session of the week before' },
    { startsAt: '2026-10-20T09:59+05:30', then: false, what: 'a session that had begun' },
    { startsAt: '2026-10-20T10:00+05:30', then: true, what: 'a session that begins at that moment' },
    { startsAt: '2026-10-20T23:59+05:30', then: true, what: 'a session later that day' },
    { startsAt: '2026-10-31T11:00+05:30', then: true, what: 'a session on the last day' },
    { startsAt: '2026-11-01T11:00+05:30', then: false, what: 'a session after the last day' },
  ])('is expected at $what: $then', ({ startsAt, then }) => {
    const session = { startsAt: Temporal.Instant.from(startsAt), day: day(startsAt.slice(0, 10)) };
    expect(isExpectedAt(october, session)).toBe(then);
  });
});
