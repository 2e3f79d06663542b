import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf } from '../kernel/index.ts';
import type { BranchId, GroupId, RoomId, StaffId } from '../kernel/index.ts';
import { findConflicts } from './conflicts.ts';
import type { Booking } from './conflicts.ts';
import { checkCapacity, checkGroupName, groupState, runOf, seatsOf } from './group.ts';

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
  ])('is $then on $today', ({ schedules, today, then }) => expect(groupState({ schedules }, day(today))).toBe(then));
});

describe('looking for conflicts', () => {
  const meera = idOf<StaffId>('meera');
  const sunita = idOf<StaffId>('sunita');
  const hall = idOf<RoomId>('hall');
  const sadar = idOf<BranchId>('sadar');
  const wardhaRoad = idOf<BranchId>('wardha-road');
  const aBooking = (name: string, from: string, to: string, but: Partial<Booking> = {}): Booking => ({
    groupId: idOf<GroupId>(name),
    branchId: sadar,
    roomId: null,
    facilitators: [meera],
    startsAt: Temporal.Instant.from(`2026-11-22T${from}+05:30`),
    endsAt: Temporal.Instant.from(`2026-11-22T${to}+05:30`),
    ...but,
  });
  const travelMinutes = 30;

  it.each([
    { sentence: 'one after the other in one branch', bookings: [aBooking('a', '10:00', '11:00'), aBooking('b', '11:00', '12:00')] },
    {
      sentence: 'at the same time with different people',
      bookings: [aBooking('a', '10:00', '11:00'), aBooking('b', '10:00', '11:00', { facilitators: [sunita] })],
    },
    {
      sentence: 'in another branch with time to travel',
      bookings: [aBooking('a', '10:00', '11:00'), aBooking('b', '11:30', '12:00', { branchId: wardhaRoad })],
    },
    {
      sentence: 'in the same room, one after the other',
      bookings: [
        aBooking('a', '10:00', '11:00', { roomId: hall }),
        aBooking('b', '11:00', '12:00', { roomId: hall, facilitators: [sunita] }),
      ],
    },
  ])('finds none $sentence', ({ bookings }) => expect(findConflicts(bookings, { travelMinutes })).toEqual([]));

  it.each([
    {
      sentence: 'a facilitator in two places at once',
      bookings: [aBooking('a', '10:00', '11:00'), aBooking('b', '10:59', '12:00')],
      then: [{ type: 'facilitator', staffId: meera, first: { groupId: 'a' }, second: { groupId: 'b' } }],
    },
    {
      sentence: 'a facilitator who would still be on the road',
      bookings: [aBooking('b', '11:29', '12:00', { branchId: wardhaRoad }), aBooking('a', '10:00', '11:00')],
      then: [{ type: 'facilitator', staffId: meera, first: { groupId: 'a' }, second: { groupId: 'b' } }],
    },
    {
      sentence: 'a room booked twice',
      bookings: [
        aBooking('a', '10:00', '11:00', { roomId: hall }),
        aBooking('b', '10:30', '12:00', { roomId: hall, facilitators: [sunita] }),
      ],
      then: [{ type: 'room', roomId: hall, first: { groupId: 'a' }, second: { groupId: 'b' } }],
    },
    {
      sentence: 'both at once',
      bookings: [aBooking('a', '10:00', '11:00', { roomId: hall }), aBooking('b', '10:00', '11:00', { roomId: hall })],
      then: [{ type: 'facilitator' }, { type: 'room' }],
    },
  ])('finds $sentence', ({ bookings, then }) => expect(findConflicts(bookings, { travelMinutes })).toMatchObject(then));

  it('finds exactly what a look at every pair finds', () => {
    const bookings = fc
      .array(
        fc.record({
          from: fc.integer({ min: 0, max: 40 }),
          length: fc.integer({ min: 1, max: 12 }),
          branchId: fc.constantFrom(sadar, wardhaRoad),
          roomId: fc.constantFrom(null, hall),
          facilitators: fc.subarray([meera, sunita]),
        }),
        { maxLength: 8 },
      )
      .map((all) =>
        all.map(({ from, length, ...rest }, index): Booking => {
          const startsAt = Temporal.Instant.from('2026-11-22T00:00Z').add({ minutes: from * 15 });
          return { ...rest, groupId: idOf<GroupId>(`group-${index}`), startsAt, endsAt: startsAt.add({ minutes: length * 15 }) };
        }),
      );
    const minutes = (one: Booking['startsAt']) => one.epochMilliseconds / 60_000;
    fc.assert(
      fc.property(bookings, (all) => {
        const ordered = all.toSorted((a, b) => minutes(a.startsAt) - minutes(b.startsAt));
        const pairs = ordered.flatMap((first, index) => ordered.slice(index + 1).map((second) => [first, second] as const));
        const plain = pairs.flatMap(([first, second]) => {
          const gap = minutes(second.startsAt) - minutes(first.endsAt);
          const isTooNear = first.branchId === second.branchId ? gap < 0 : gap < travelMinutes;
          const people = isTooNear ? first.facilitators.filter((one) => second.facilitators.includes(one)) : [];
          const room = gap < 0 && first.roomId !== null && first.roomId === second.roomId ? [first.roomId] : [];
          return [...people, ...room].map((what) => `${what}: ${first.groupId}, ${second.groupId}`);
        });
        const found = findConflicts(all, { travelMinutes }).map((one) => {
          const what = one.type === 'room' ? one.roomId : one.staffId;
          return `${what}: ${one.first.groupId}, ${one.second.groupId}`;
        });
        expect(found.toSorted()).toEqual(plain.toSorted());
      }),
    );
  });
});
