import { describe, expect, it } from '@jest/globals';
import { Temporal } from '../kernel/index.ts';
import { shareADay } from './enrolment.ts';

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
