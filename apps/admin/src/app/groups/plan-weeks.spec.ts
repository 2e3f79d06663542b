import { describe, expect, it } from '@jest/globals';
import { aConflict, aPlan } from '../../testing/scheduling.ts';
import type { SchedulePlan } from '../api/shapes.ts';
import { planWeeks } from './plan-weeks.ts';

const at = (day: string, time = '12:30') => `2026-12-${day}T${time}:00.000Z`;
const session = (day: string, time?: string) => ({ id: day, startsAt: at(day, time), endsAt: at(day, '15:00') });
const weeksOf = (given: Parameters<typeof aPlan>[0], applyFrom = '2026-12-08') => planWeeks(aPlan(given), applyFrom);
const on = (day: string, given: Parameters<typeof aPlan>[0]) =>
  weeksOf(given)
    .flatMap(({ days }) => days)
    .find((one) => one.day === `2026-12-${day}`);

describe('the weeks of a plan', () => {
  it('are none where nothing is planned', () => expect(weeksOf({})).toEqual([]));

  it('are whole weeks from Monday, and one of them has the first day of the change', () => {
    const weeks = weeksOf({ kept: [session('02'), session('23')] });
    expect(weeks.map(({ days }) => [days[0]?.day, days.length])).toEqual([
      ['2026-11-30', 7],
      ['2026-12-07', 7],
      ['2026-12-14', 7],
      ['2026-12-21', 7],
    ]);
    expect(weeks.map(({ isFirst }) => isFirst)).toEqual([false, true, false, false]);
  });

  it.each<{ sentence: string; given: Partial<SchedulePlan>; day: string; then: object }>([
    { sentence: 'a day without a session', given: { kept: [session('08')] }, day: '09', then: { fate: undefined } },
    { sentence: 'a session that stays', given: { kept: [session('08')] }, day: '08', then: { fate: 'kept', at: at('08') } },
    { sentence: 'a new session', given: { new: [session('08')] }, day: '08', then: { fate: 'new', at: at('08') } },
    { sentence: 'a withdrawn session', given: { withdrawn: [session('08')] }, day: '08', then: { fate: 'withdrawn', at: at('08') } },
    {
      sentence: 'a session at another time',
      given: { changed: [{ ...session('08', '13:30'), previousStartsAt: at('08'), restored: false }] },
      day: '08',
      then: { fate: 'changed', at: at('08', '13:30'), before: at('08') },
    },
    {
      sentence: 'a session of another length',
      given: { changed: [{ ...session('08'), previousStartsAt: at('08'), restored: false }] },
      day: '08',
      then: { fate: 'changed', before: undefined },
    },
    {
      sentence: 'the day that a session leaves',
      given: { changed: [{ ...session('09'), previousStartsAt: at('08'), restored: false }] },
      day: '08',
      then: { fate: 'withdrawn', at: at('08') },
    },
    {
      sentence: 'a session that staff cancelled',
      given: { inConflict: [{ ...session('08'), state: 'cancelled', because: 'cancelled', scheduledFor: at('08') }] },
      day: '08',
      then: { fate: 'cancelled' },
    },
    {
      sentence: 'a session that staff moved here',
      given: { inConflict: [{ ...session('10'), state: 'planned', because: 'moved', scheduledFor: at('09') }] },
      day: '10',
      then: { fate: 'inConflict', at: at('10') },
    },
    {
      sentence: 'the day from which staff moved it',
      given: { inConflict: [{ ...session('10'), state: 'planned', because: 'moved', scheduledFor: at('09') }] },
      day: '09',
      then: { fate: 'away', movedTo: at('10') },
    },
    {
      sentence: 'a holiday',
      given: { holidays: [{ on: '2026-12-08', name: 'Founding day' }] },
      day: '08',
      then: { fate: 'holiday', holiday: 'Founding day' },
    },
    {
      sentence: 'a session that takes place beside one that does not',
      given: { withdrawn: [session('08')], new: [session('08', '15:30')] },
      day: '08',
      then: { fate: 'new', at: at('08', '15:30') },
    },
  ])('say of $sentence what it is', ({ given, day, then }) => expect(on(day, given)).toMatchObject(then));

  it('mark a session that another group is in conflict with, and none that does not take place', () => {
    const conflicts = [aConflict({ startsAt: ['2026-12-08T12:30:00Z', at('15')] })];
    const given = { kept: [session('08'), session('09')], withdrawn: [session('15')], conflicts };
    expect(['08', '09', '15'].map((day) => on(day, given)?.isContested)).toEqual([true, false, false]);
  });

  it('read days by the clock of the branch', () =>
    expect(on('09', { kept: [{ ...session('08'), startsAt: at('08', '19:30') }] })).toMatchObject({ fate: 'kept' }));
});
