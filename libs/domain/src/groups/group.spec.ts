import { describe, expect, it } from '@jest/globals';
import { Temporal } from '../kernel/index.ts';
import { checkCapacity, checkGroupName, groupState, ownSettingsOf, runOf, seatsOf } from './group.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const kind = (cap: number | null) => ({ size: { cap } });

describe('the name of a group', () => {
  it.each([
    { given: 'Naya Savera', then: { ok: true, value: 'Naya Savera' } },
    { given: '  Naya Savera\t', then: { ok: true, value: 'Naya Savera' } },
    { given: ' \t ', then: { ok: false, problem: { code: 'groups/name-missing' } } },
  ])('is kept without the spaces around it, and not blank: "$given"', ({ given, then }) =>
    expect(checkGroupName(given)).toMatchObject(then),
  );
});

describe('the capacity of a group', () => {
  it.each([
    { capacity: 1, cap: 15 },
    { capacity: 15, cap: 15 },
    { capacity: 1000, cap: null },
    { capacity: null, cap: 15 },
    { capacity: null, cap: null },
  ])('may be $capacity under a cap of $cap', ({ capacity, cap }) => {
    expect(checkCapacity(capacity, kind(cap))).toEqual({ ok: true, value: capacity });
  });

  it.each([
    { capacity: 0, cap: 15 },
    { capacity: 16, cap: 15 },
    { capacity: 2.5, cap: 15 },
    { capacity: 1001, cap: null },
  ])('may not be $capacity under a cap of $cap', ({ capacity, cap }) => {
    expect(checkCapacity(capacity, kind(cap))).toMatchObject({ ok: false, problem: { code: 'groups/capacity-out-of-range' } });
  });

  it.each([
    { capacity: 8, cap: 15, then: 8 },
    { capacity: null, cap: 15, then: 15 },
    { capacity: null, cap: null, then: null },
  ])('$capacity under a cap of $cap gives $then seats', ({ capacity, cap, then }) => {
    expect(seatsOf({ capacity }, kind(cap))).toBe(then);
  });
});

describe('the settings that a group has itself', () => {
  it.each([
    { given: {}, then: 0 },
    { given: { capacity: 10, settings: { openTo: 'women' } }, then: 2 },
    { given: { capacity: 10, enrolmentMode: 'closed' as const, settings: { openTo: 'women', venue: null, listed: false } }, then: 3 },
    { given: { lateAfter: 0, firstReminder: '17:30' }, then: 2 },
  ])('are $then with $given', ({ given, then }) =>
    expect(
      ownSettingsOf({ ...{ capacity: null, enrolmentMode: null, lateAfter: null, firstReminder: null, settings: {} }, ...given }),
    ).toBe(then),
  );
});

describe('the run of a group', () => {
  const schedule = {
    appliesFrom: day('2026-10-04'),
    startsOn: day('2026-10-04'),
    startsAt: Temporal.PlainTime.from('16:00'),
    minutes: 75,
    recurrence: 'FREQ=WEEKLY;BYDAY=SU',
    until: null,
    timeZone: 'Asia/Kolkata',
  };
  const ending = { ...schedule, appliesFrom: day('2026-11-01'), startsOn: day('2026-11-01'), until: day('2026-12-27') };

  it('goes from its first schedule to the end of its last', () => {
    expect(runOf({ schedules: [schedule, ending] })).toEqual({ startsOn: day('2026-10-04'), endsOn: day('2026-12-27') });
  });

  it('cannot be told without a schedule', () => expect(() => runOf({ schedules: [] })).toThrow('at least one schedule'));

  it.each([
    { schedules: [schedule], today: '2036-01-01', then: 'running' },
    { schedules: [schedule, ending], today: '2026-12-27', then: 'running' },
    { schedules: [schedule, ending], today: '2026-12-28', then: 'ended' },
  ])('is $then on $today', ({ schedules, today, then }) => expect(groupState(runOf({ schedules }), day(today))).toBe(then));
});
