import { describe, expect, it } from '@jest/globals';
import { firstReminderOf, isFirstReminder, remindedAt, remindsDayBefore } from './first-reminder.ts';
import { dayAndTwoHoursBefore } from './programme-kind.ts';

const soon = [{ rule: 'two-hours-before', minutesBefore: 120 }] as const;

describe('the first reminder', () => {
  it.each([
    { text: '17:30', then: true },
    { text: '12:00', then: true },
    { text: '11:59', then: false },
    { text: '21:00', then: true },
    { text: '21:01', then: false },
    { text: '17:3', then: false },
    { text: '17:30:00', then: false },
    { text: 'evening', then: false },
  ])('may be at $text on the day before: $then', ({ text, then }) => expect(isFirstReminder(text)).toBe(then));

  it.each([
    { plan: dayAndTwoHoursBefore, at: '18:00', then: '18:00' },
    { plan: dayAndTwoHoursBefore, at: null, then: null },
    { plan: soon, at: '18:00', then: null },
  ])('of $plan set to $at is at $then', ({ plan, at, then }) => expect(firstReminderOf(remindedAt(plan, at))).toBe(then));

  it('leaves the later ones as they are', () =>
    expect(remindedAt(dayAndTwoHoursBefore, '18:00')).toEqual([{ rule: 'day-before', minutesBefore: 1440, at: '18:00' }, soon[0]]));

  it('is one of the day before only where the plan has one', () =>
    expect([remindsDayBefore(dayAndTwoHoursBefore), remindsDayBefore(soon), remindsDayBefore([])]).toEqual([true, false, false]));
});
