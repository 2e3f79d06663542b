import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal } from '../kernel/index.ts';
import type { BranchId, HolidayId, RoomId } from '../kernel/index.ts';
import type { Branch, Holiday, Room } from './branch.ts';
import { amendBranch, planBranch } from './plan-branch.ts';
import { isHoliday, planHoliday, planHolidays } from './plan-holiday.ts';
import { planRoom } from './plan-room.ts';

const branchId = idOf<BranchId>('branch-1');
const dharampeth: Branch = { id: branchId, name: 'Dharampeth', codePrefix: 'D', address: null, timeZone: 'Asia/Kolkata', country: null };
const sadar: Branch = { ...dharampeth, id: idOf<BranchId>('branch-2'), name: 'Sadar', codePrefix: 'S' };
const aPlan = { id: idOf<BranchId>('branch-3'), name: 'Dhantoli', timeZone: 'Asia/Kolkata' };

describe('planning a branch', () => {
  it('gives it the first free beginning of its name', () =>
    expect(planBranch(aPlan, [dharampeth, sadar])).toEqual({
      ok: true,
      value: { ...aPlan, codePrefix: 'DH', address: null, country: null },
    }));
  it.each([
    { given: { ...aPlan, name: ' ' }, then: 'branches/name-missing' },
    { given: { ...aPlan, name: ' dharampeth' }, then: 'branches/name-taken' },
    { given: { ...aPlan, timeZone: 'Asia/Nagpur' }, then: 'branches/time-zone-unknown' },
    { given: { ...aPlan, country: 'Nepal' }, then: 'branches/country-unknown' },
  ])('refuses with $then', ({ given, then }) =>
    expect(planBranch(given, [dharampeth])).toMatchObject({ ok: false, problem: { code: then } }),
  );
});

describe('amending a branch', () => {
  it('keeps the code prefix under a new name', () =>
    expect(amendBranch(dharampeth, { name: 'Ramdaspeth', address: 'Temple road' }, [dharampeth, sadar])).toEqual({
      ok: true,
      value: { ...dharampeth, name: 'Ramdaspeth', address: 'Temple road' },
    }));
  it.each([
    { from: null, country: 'NP', then: 'NP' },
    { from: 'NP', country: null, then: null },
    { from: 'NP', country: undefined, then: 'NP' },
  ])('has the country $then after $country on $from', ({ from, country, then }) => {
    const changes = country === undefined ? {} : { country };
    expect(amendBranch({ ...dharampeth, country: from }, changes, [sadar])).toMatchObject({ ok: true, value: { country: then } });
  });
  it('may keep its own name', () =>
    expect(amendBranch(dharampeth, { timeZone: 'asia/KATHMANDU' }, [dharampeth, sadar])).toMatchObject({
      ok: true,
      value: { timeZone: 'Asia/Kathmandu' },
    }));
  it.each([
    { when: { name: 'SADAR' }, then: 'branches/name-taken' },
    { when: { name: '' }, then: 'branches/name-missing' },
    { when: { timeZone: 'x' }, then: 'branches/time-zone-unknown' },
    { when: { country: 'np' }, then: 'branches/country-unknown' },
  ])('refuses with $then', ({ when, then }) =>
    expect(amendBranch(dharampeth, when, [dharampeth, sadar])).toMatchObject({ ok: false, problem: { code: then } }),
  );
});

const hall: Room = { id: idOf<RoomId>('room-1'), branchId, name: 'Hall 1', capacity: 40 };

describe('planning a room', () => {
  it.each([
    { given: { ...hall, name: ' Hall 1 ' }, others: [] as Room[], then: 'the first hall' },
    { given: hall, others: [hall], then: 'itself, changed' },
    { given: { ...hall, id: idOf<RoomId>('room-2') }, others: [{ ...hall, branchId: sadar.id }], then: 'the same name in another branch' },
    { given: { ...hall, capacity: null }, others: [], then: 'a room nobody measured' },
    { given: { ...hall, capacity: 1 }, others: [], then: 'a room for one' },
  ])('accepts $then', ({ given, others }) => expect(planRoom(given, others)).toMatchObject({ ok: true, value: { name: 'Hall 1' } }));
  it.each([
    { given: { ...hall, name: '' }, then: 'branches/room-name-missing' },
    { given: { ...hall, capacity: 0 }, then: 'branches/room-capacity-invalid' },
    { given: { ...hall, capacity: 2.5 }, then: 'branches/room-capacity-invalid' },
    { given: { ...hall, id: idOf<RoomId>('room-2'), name: 'hall 1' }, then: 'branches/room-name-taken' },
  ])('refuses with $then', ({ given, then }) => expect(planRoom(given, [hall])).toMatchObject({ ok: false, problem: { code: then } }));
});

const diwali: Holiday = { id: idOf<HolidayId>('holiday-1'), branchId, on: Temporal.PlainDate.from('2026-11-08'), name: 'Diwali' };

describe('planning a holiday', () => {
  const today = Temporal.PlainDate.from('2026-11-08');
  const known = { others: [diwali], today };
  const another = { ...diwali, id: idOf<HolidayId>('holiday-2') };

  it('accepts the first of a day, also today', () => expect(planHoliday(diwali, { others: [], today })).toMatchObject({ ok: true }));
  it('accepts itself, changed', () => expect(planHoliday({ ...diwali, name: 'Deepavali' }, known)).toMatchObject({ ok: true }));
  it('accepts the same day in another branch', () =>
    expect(planHoliday({ ...another, branchId: sadar.id }, known)).toMatchObject({ ok: true }));
  it.each([
    { given: { ...diwali, name: ' ' }, then: 'branches/holiday-name-missing' },
    { given: another, then: 'branches/holiday-taken' },
    { given: { ...another, on: today.subtract({ days: 1 }) }, then: 'branches/holiday-in-past' },
  ])('refuses with $then', ({ given, then }) => expect(planHoliday(given, known)).toMatchObject({ ok: false, problem: { code: then } }));

  it('of several branches in one go accepts one for each', () => {
    const both = [another, { ...another, id: idOf<HolidayId>('holiday-3'), branchId: sadar.id, name: ' Diwali ' }];
    const planned = planHolidays(both, [], () => today);
    expect(planned).toMatchObject({
      ok: true,
      value: [
        { branchId, name: 'Diwali' },
        { branchId: sadar.id, name: 'Diwali' },
      ],
    });
  });
  it('in one go refuses a day that is given twice, and a day that is over at one of the branches', () => {
    const again = { ...another, id: idOf<HolidayId>('holiday-3') };
    const taken = { code: 'branches/holiday-taken', params: { on: '2026-11-08', branchId } };
    expect(planHolidays([another, again], [], () => today)).toMatchObject({ ok: false, problem: taken });
    const elsewhere = { ...again, branchId: sadar.id };
    const over = { code: 'branches/holiday-in-past', params: { on: '2026-11-08', branchId: sadar.id } };
    const todayAt = (branch: BranchId) => (branch === sadar.id ? today.add({ days: 1 }) : today);
    expect(planHolidays([another, elsewhere], [], todayAt)).toMatchObject({ ok: false, problem: over });
  });
  it('is a holiday at its branch on its day only', () => {
    expect(isHoliday([diwali], branchId, diwali.on)).toBe(true);
    expect(isHoliday([diwali], branchId, diwali.on.add({ days: 1 }))).toBe(false);
    expect(isHoliday([diwali], sadar.id, diwali.on)).toBe(false);
  });
});
