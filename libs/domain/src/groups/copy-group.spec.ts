import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal } from '../kernel/index.ts';
import type { BranchId, GroupId, RoomId, StaffId } from '../kernel/index.ts';
import { copyGroup } from './copy-group.ts';
import type { Group } from './group.ts';
import type { ScheduleVersion } from './schedule.ts';

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
  ...{ facilitators: [sana], backUps: [], schedules: [version()] },
  ...but,
});
const there = { timeZone: 'Asia/Dubai', today: day('2026-12-01'), staff: [sana, meera] };

describe('a copy of a group in another branch', () => {
  it('has the kind, the settings and the schedule by the clock there', () =>
    expect(copyGroup(group(), there)).toEqual({
      ...{ kind: 'sharing-circle', language: 'mr', capacity: 9, enrolmentMode: 'closed', settings: { music: true } },
      ...{ facilitators: [sana], backUps: [], notCopied: [] },
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

  it('follows the schedule that applies now', () => {
    const schedules = [
      version(),
      version({ appliesFrom: day('2026-11-03'), minutes: 60 }),
      version({ appliesFrom: day('2027-02-02'), minutes: 45 }),
    ];
    expect(copyGroup(group({ schedules }), there).schedule.minutes).toBe(60);
  });
});
