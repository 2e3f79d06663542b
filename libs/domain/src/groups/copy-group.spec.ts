import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idOf, Temporal } from '../kernel/index.ts';
import type { BranchId, GroupId, RoomId, StaffId } from '../kernel/index.ts';
import { copyGroup } from './copy-group.ts';
import type { Group } from './group.ts';
import { occurrences } from './occurrences.ts';
import type { Schedule, ScheduleVersion } from './schedule.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const [sana, rohan, meera] = ['sana', 'rohan', 'meera'].map((id) => idOf<StaffId>(id)) as [StaffId, StaffId, StaffId];
const version = (but: Partial<ScheduleVersion> = {}): ScheduleVersion => ({
  ...{ appliesFrom: day('2026-10-06'), startsOn: day('2026-10-06'), startsAt: Temporal.PlainTime.from('11:00'), minutes: 90 },
  ...{ recurrence: 'FREQ=WEEKLY;BYDAY=TU', until: null, timeZone: 'Asia/Kolkata' },
  ...but,
});
const group = (but: Partial<Group> = {}): Group => ({
  ...{ id: idOf<GroupId>('himmat'), branchId: idOf<BranchId>('kothrud'), kind: 'sharing-circle', name: 'Himmat', language: 'mr' },
  ...{ roomId: null, roomBefore: null, roomFrom: null, enrolmentMode: 'closed', capacity: 9, settings: { music: true } },
  ...{ lateAfter: 5, firstReminder: '17:30' },
  ...{ facilitators: [sana], backUps: [], schedules: [version()] },
  ...but,
});
const there = { timeZone: 'Asia/Dubai', today: day('2026-12-01'), staff: [sana, meera] };

describe('a copy of a group in another branch', () => {
  it('has the kind, the settings and the schedule by the clock there', () =>
    expect(copyGroup(group(), there)).toEqual({
      ...{ kind: 'sharing-circle', language: 'mr', capacity: 9, enrolmentMode: 'closed', settings: { music: true } },
      ...{ lateAfter: 5, firstReminder: '17:30', facilitators: [sana], backUps: [], notCopied: [], sessions: null },
      schedule: {
        ...{ startsAt: Temporal.PlainTime.from('11:00'), minutes: 90, recurrence: 'FREQ=WEEKLY;BYDAY=TU' },
        ...{ startsOn: day('2026-12-01'), until: null, timeZone: 'Asia/Dubai' },
      },
    }));

  it.each([
    { given: { roomId: idOf<RoomId>('hall') }, then: [{ code: 'room' }], because: 'its room' },
    {
      given: { facilitators: [sana, rohan] },
      then: [{ code: 'facilitator', staffId: rohan }],
      because: 'a facilitator who does not work there',
    },
    { given: { backUps: [rohan, meera] }, then: [{ code: 'back-up', staffId: rohan }], because: 'a back-up who does not work there' },
  ])('says that it has not $because', ({ given, then }) => {
    const copy = copyGroup(group(given), there);
    expect(copy.notCopied).toEqual(then);
    expect([...copy.facilitators, ...copy.backUps]).not.toContain(rohan);
  });

  it.each([
    { given: version({ startsOn: day('2027-01-05') }), startsOn: '2027-01-05', until: null, because: 'a series to come' },
    { given: version({ startsOn: day('2045-01-03') }), startsOn: '2045-01-03', until: null, because: 'a series that is years ahead' },
    { given: version({ until: day('2026-12-01') }), startsOn: '2026-12-01', until: '2026-12-01', because: 'the last session, today' },
    {
      given: version({ recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU' }),
      startsOn: '2026-12-01',
      until: null,
      because: 'a fortnight of today',
    },
    {
      given: version({ startsOn: day('2026-10-13'), recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU' }),
      startsOn: '2026-12-08',
      until: null,
      because: 'the other fortnight',
    },
    { given: version({ until: day('2027-03-01') }), startsOn: '2026-12-01', until: '2027-03-01', because: 'a last day to come' },
    { given: version({ until: day('2026-11-24') }), startsOn: '2026-12-01', until: null, because: 'a series that is over, anew' },
  ])('begins with $because', ({ given, startsOn, until }) => {
    const { schedule } = copyGroup(group({ schedules: [given] }), there);
    expect([schedule.startsOn.toString(), schedule.until?.toString() ?? null]).toEqual([startsOn, until]);
  });

  const counted = (recurrence: string, but: Partial<ScheduleVersion> = {}) =>
    copyGroup(group({ schedules: [version({ recurrence, ...but })] }), there);
  it.each([
    {
      recurrence: 'FREQ=WEEKLY;BYDAY=TU;COUNT=12',
      but: {},
      then: ['FREQ=WEEKLY;BYDAY=TU;COUNT=4', 4],
      because: 'those to come, today too',
    },
    { recurrence: 'COUNT=9;FREQ=WEEKLY;BYDAY=TU', but: {}, then: ['COUNT=1;FREQ=WEEKLY;BYDAY=TU', 1], because: 'the last one' },
    {
      recurrence: 'FREQ=WEEKLY;BYDAY=TU;COUNT=8',
      but: {},
      then: ['FREQ=WEEKLY;BYDAY=TU;COUNT=8', 8],
      because: 'all of them where the series is over',
    },
    {
      recurrence: 'FREQ=WEEKLY;BYDAY=TU;COUNT=5',
      but: { startsOn: day('2027-01-05') },
      then: ['FREQ=WEEKLY;BYDAY=TU;COUNT=5', 5],
      because: 'all of them where it has not begun',
    },
    { recurrence: 'FREQ=WEEKLY;BYDAY=TU', but: {}, then: ['FREQ=WEEKLY;BYDAY=TU', null], because: 'no number where the rule has none' },
  ])('has of $recurrence $because', ({ recurrence, but, then }) => {
    const { schedule, sessions } = counted(recurrence, but);
    expect([schedule.recurrence, sessions]).toEqual(then);
  });

  it('follows the schedule that applies now', () => {
    const schedules = [
      version(),
      version({ appliesFrom: day('2026-11-03'), minutes: 60 }),
      version({ appliesFrom: day('2027-02-02'), minutes: 45 }),
    ];
    expect(copyGroup(group({ schedules }), there).schedule.minutes).toBe(60);
  });
});

describe('any copy', () => {
  const zones = fc.constantFrom(
    'Asia/Kolkata',
    'Asia/Kathmandu',
    'Europe/Berlin',
    'America/St_Johns',
    'Pacific/Auckland',
    'Pacific/Kiritimati',
  );
  const rules = fc.constantFrom(
    'FREQ=DAILY',
    'FREQ=DAILY;INTERVAL=3',
    'FREQ=WEEKLY',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH',
    'FREQ=WEEKLY;INTERVAL=3;BYDAY=SU,MO;WKST=SU',
    'FREQ=MONTHLY',
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=2SU,-1SA',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1,2',
    'FREQ=MONTHLY;BYMONTHDAY=-1',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
    'FREQ=WEEKLY;BYDAY=MO,TH;COUNT=30',
    'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=14',
    'FREQ=DAILY;INTERVAL=2;COUNT=7',
  );
  const today = day('2026-10-24');
  const days = fc.integer({ min: -400, max: 400 }).map((offset) => today.add({ days: offset }));
  const schedules = fc
    .record({
      startsOn: days,
      hour: fc.nat(23),
      minutes: fc.integer({ min: 5, max: 480 }),
      recurrence: rules,
      ends: fc.option(fc.nat(900)),
      timeZone: zones,
    })
    .map(({ hour, ends, ...given }) =>
      version({
        ...given,
        appliesFrom: given.startsOn,
        startsAt: Temporal.PlainTime.from({ hour, minute: 30 }),
        until: ends === null ? null : given.startsOn.add({ days: ends }),
      }),
    );
  const comingOf = (schedule: Schedule): readonly string[] => {
    const from = today.toZonedDateTime(schedule.timeZone);
    return occurrences(schedule, from.toInstant(), from.add({ years: 9 }).toInstant(), 40).map(({ originalStart }) =>
      originalStart.toString(),
    );
  };

  it('meets on the same days at the same time of day, by the clock there, and over a change of the clocks', () => {
    fc.assert(
      fc.property(schedules, zones, (given, timeZone) => {
        const { schedule } = copyGroup(group({ schedules: [given] }), { ...there, timeZone, today });
        const coming = comingOf(given);
        expect(schedule).toMatchObject({ timeZone, startsAt: given.startsAt, minutes: given.minutes });
        if (coming.length > 0) expect(comingOf(schedule)).toEqual(coming);
        else expect([schedule.startsOn, schedule.until]).toEqual([today, null]);
      }),
    );
  });

  it('is the same when it is copied again, and leaves the group as it was', () => {
    fc.assert(
      fc.property(schedules, fc.subarray([sana, rohan, meera]), fc.subarray([sana, rohan, meera]), (given, leads, staff) => {
        const original = Object.freeze(group({ schedules: [given], facilitators: leads, backUps: leads, roomId: idOf<RoomId>('hall') }));
        const before = JSON.stringify(original);
        const first = copyGroup(original, { timeZone: 'Asia/Dubai', today, staff });
        const { schedule, notCopied, ...rest } = first;
        const again = copyGroup(
          { ...original, ...rest, roomId: null, schedules: [{ ...schedule, appliesFrom: schedule.startsOn }] },
          { timeZone: 'Asia/Dubai', today, staff },
        );
        expect(again).toEqual({ ...first, schedule: again.schedule, notCopied: [] });
        expect(comingOf(again.schedule)).toEqual(comingOf(schedule));
        expect(first.facilitators.length + notCopied.filter(({ code }) => code === 'facilitator').length).toBe(leads.length);
        expect(notCopied.flatMap((one) => (one.code === 'room' ? [] : [one.staffId])).filter((id) => staff.includes(id))).toEqual([]);
        expect(JSON.stringify(original)).toBe(before);
      }),
    );
  });
});
