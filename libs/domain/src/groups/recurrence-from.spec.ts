import { describe, expect, it } from '@jest/globals';
import { Temporal } from '../kernel/index.ts';
import { checkSchedule } from './check-schedule.ts';
import { recurrenceFrom } from './recurrence-from.ts';

describe('reading the cells of a timetable', () => {
  it.each([
    { days: 'Mon,Tue,Wed,Thu,Fri,Sat', repeats: 'weekly', then: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA' },
    { days: 'Thu, Tue', repeats: 'Weekly', then: 'FREQ=WEEKLY;BYDAY=TU,TH' },
    { days: 'Tuesday', repeats: 'every week', then: 'FREQ=WEEKLY;BYDAY=TU' },
    { days: 'Tue,tue', repeats: 'weekly', then: 'FREQ=WEEKLY;BYDAY=TU' },
    { days: 'Wed', repeats: 'every 2 weeks', then: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE' },
    { days: 'Wed', repeats: 'every 1 week', then: 'FREQ=WEEKLY;BYDAY=WE' },
    { days: 'Wed', repeats: 'every 12 weeks', then: 'FREQ=WEEKLY;INTERVAL=12;BYDAY=WE' },
    { days: 'Wed', repeats: 'fortnightly', then: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE' },
    { days: '', repeats: 'daily', then: 'FREQ=DAILY' },
    { days: '', repeats: 'every day', then: 'FREQ=DAILY' },
    { days: 'Sun', repeats: 'first Sunday', then: 'FREQ=MONTHLY;BYDAY=1SU' },
    { days: '', repeats: 'first Sunday', then: 'FREQ=MONTHLY;BYDAY=1SU' },
    { days: 'Sat', repeats: 'last Saturday', then: 'FREQ=MONTHLY;BYDAY=-1SA' },
    { days: 'Sun', repeats: 'second Sunday, fourth Sunday', then: 'FREQ=MONTHLY;BYDAY=2SU,4SU' },
    { days: 'Mon,Fri', repeats: 'third mon, fifth FRI', then: 'FREQ=MONTHLY;BYDAY=3MO,5FR' },
  ])('reads "$days" and "$repeats" as $then', ({ days, repeats, then }) => {
    expect(recurrenceFrom({ days, repeats })).toEqual({ ok: true, value: then });
  });

  it.each([
    { days: 'Mon,Tues', repeats: 'weekly', then: 'groups/day-unknown' },
    { days: 'सोम', repeats: 'weekly', then: 'groups/day-unknown' },
    { days: 'constructor', repeats: 'weekly', then: 'groups/day-unknown' },
    { days: '', repeats: 'weekly', then: 'groups/days-missing' },
    { days: ' , ', repeats: 'every 2 weeks', then: 'groups/days-missing' },
    { days: 'Mon', repeats: '', then: 'groups/repeats-unknown' },
    { days: 'Mon', repeats: 'every 0 weeks', then: 'groups/repeats-unknown' },
    { days: 'Mon', repeats: 'every 13 weeks', then: 'groups/repeats-unknown' },
    { days: 'Mon', repeats: 'sometimes', then: 'groups/repeats-unknown' },
    { days: 'Sun', repeats: 'first Sunday, some Sunday', then: 'groups/repeats-unknown' },
    { days: 'Sun', repeats: 'first Sunday morning', then: 'groups/repeats-unknown' },
    { days: 'Sat', repeats: 'first Sunday', then: 'groups/days-disagree' },
    { days: 'Sat,Sun', repeats: 'first Sunday', then: 'groups/days-disagree' },
    { days: 'Sun', repeats: 'first Sunday, first Monday', then: 'groups/days-disagree' },
  ])('refuses "$days" and "$repeats" with $then', ({ days, repeats, then }) => {
    expect(recurrenceFrom({ days, repeats })).toMatchObject({ ok: false, problem: { code: then } });
  });

  it.each(['weekly', 'every 2 weeks', 'daily', 'first Sunday', 'last Sunday', 'second Sunday, fourth Sunday'])(
    'writes a rule for "%s" that a schedule accepts',
    (repeats) => {
      const read = recurrenceFrom({ days: 'Sun', repeats });
      const schedule = {
        startsOn: Temporal.PlainDate.from('2026-10-04'),
        startsAt: Temporal.PlainTime.from('10:00'),
        minutes: 90,
        recurrence: read.ok ? read.value : '',
        until: null,
        timeZone: 'Asia/Kolkata',
      };
      expect(checkSchedule(schedule).ok).toBe(true);
    },
  );
});
