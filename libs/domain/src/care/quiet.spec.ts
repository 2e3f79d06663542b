import { describe, expect, it } from '@jest/globals';
import { Temporal } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';
import { stages } from '../members/index.ts';
import { daysQuiet, fewestQuietDays, lookedAfterStages, quietDays, quietSince, usualQuietDays } from './quiet.ts';
import type { QuietFacts } from './quiet.ts';

const day = (text: string): Day => Temporal.PlainDate.from(`2026-${text}`);
const facts: QuietFacts = {
  ...{ stage: 'in-programme', lastAttendedOn: null, seatStartsOn: null, admittedOn: day('07-09') },
  registeredOn: day('07-02'),
};

describe('the day from which a member comes to nothing', () => {
  it.each<{ given: Partial<QuietFacts>; then: string | null; because: string }>([
    { given: {}, then: '07-09', because: 'they were admitted and never came' },
    { given: { admittedOn: null }, then: '07-02', because: 'no admission is recorded, so the day of entry counts' },
    { given: { registeredOn: day('11-25') }, then: '11-25', because: 'what was before they were entered here is history' },
    { given: { lastAttendedOn: day('10-01') }, then: '10-01', because: 'they came last on that day' },
    { given: { seatStartsOn: day('10-05') }, then: '10-05', because: 'nobody is expected before they were enrolled' },
    { given: { lastAttendedOn: day('10-01'), seatStartsOn: day('09-01') }, then: '10-01', because: 'they came after their seat began' },
    { given: { lastAttendedOn: day('10-01'), seatStartsOn: day('12-01') }, then: '12-01', because: 'their new seat is still to begin' },
    { given: { lastAttendedOn: day('06-01') }, then: '07-09', because: 'they were admitted again since' },
    { given: { stage: 'aftercare', lastAttendedOn: day('10-01') }, then: '10-01', because: 'aftercare has the same rule' },
    { given: { stage: 'discharged' }, then: '07-09', because: 'people who were just discharged have it too' },
    { given: { stage: 'alumni', lastAttendedOn: day('10-01') }, then: null, because: 'alumni come when they like' },
    { given: { stage: 'left' }, then: null, because: 'they left' },
    { given: { stage: 'enquiry' }, then: null, because: 'nobody has admitted them yet' },
  ])('is $then, because $because', ({ given, then }) =>
    expect(quietSince({ ...facts, ...given })?.toString() ?? null).toBe(then === null ? null : `2026-${then}`),
  );

  it('is known of exactly the stages whose people are looked after', () =>
    expect(stages.filter((stage) => quietSince({ ...facts, stage }) !== null)).toEqual(lookedAfterStages));
});

describe('the days for which somebody came to nothing', () => {
  it.each([
    { since: '10-01', today: '10-15', then: 14 },
    { since: '10-01', today: '10-01', then: 0 },
    { since: '12-01', today: '10-01', then: 0 },
  ])('are $then from $since to $today', ({ since, today, then }) => expect(daysQuiet(day(since), day(today))).toBe(then));

  it('are offered in steps, of which two weeks is the usual one', () => {
    expect(quietDays).toContain(usualQuietDays);
    expect(Math.min(...quietDays)).toBe(fewestQuietDays);
  });
});
