import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf } from '../kernel/index.ts';
import type { BranchId, GroupId, MemberId, RoomId, StaffId } from '../kernel/index.ts';
import { findConflicts } from './find-conflicts.ts';
import type { Booking } from './find-conflicts.ts';

const meera = idOf<StaffId>('meera');
const sunita = idOf<StaffId>('sunita');
const kothrud = idOf<BranchId>('kothrud');
const hadapsar = idOf<BranchId>('hadapsar');
const hall = idOf<RoomId>('hall');
const sagar = idOf<MemberId>('sagar');
const tara = idOf<MemberId>('tara');
const aBooking = (group: string, from: string, to: string, but: Partial<Booking> = {}): Booking => ({
  groupId: idOf<GroupId>(group),
  branchId: kothrud,
  startsAt: Temporal.Instant.from(`2026-11-22T${from}+05:30`),
  endsAt: Temporal.Instant.from(`2026-11-22T${to}+05:30`),
  ...{ roomId: null, facilitators: [], people: [] },
  ...but,
});

describe('looking for conflicts', () => {
  it.each([
    {
      sentence: 'one after the other',
      bookings: [aBooking('a', '10:00', '11:00', { facilitators: [meera] }), aBooking('b', '11:00', '12:00', { facilitators: [meera] })],
    },
    {
      sentence: 'at the same time with other staff and other people',
      bookings: [
        aBooking('a', '10:00', '11:00', { facilitators: [meera], people: [sagar] }),
        aBooking('b', '10:00', '11:00', { facilitators: [sunita], people: [tara] }),
      ],
    },
    { sentence: 'at the same time without a room', bookings: [aBooking('a', '10:00', '11:00'), aBooking('b', '10:00', '11:00')] },
  ])('finds none $sentence', ({ bookings }) => expect(findConflicts(bookings)).toEqual([]));

  it.each([
    {
      sentence: 'a person of the staff in two groups',
      bookings: [
        aBooking('b', '10:59', '12:00', { facilitators: [meera, sunita] }),
        aBooking('a', '10:00', '11:00', { facilitators: [meera] }),
      ],
      then: [{ first: { groupId: 'a' }, second: { groupId: 'b' }, roomId: null, facilitators: [meera], people: [] }],
    },
    {
      sentence: 'a room after midnight, of a group that began the evening before',
      bookings: [
        { ...aBooking('a', '23:30', '23:30', { roomId: hall }), endsAt: Temporal.Instant.from('2026-11-23T00:30+05:30') },
        {
          ...aBooking('b', '00:00', '00:00', { roomId: hall }),
          startsAt: Temporal.Instant.from('2026-11-23T00:15+05:30'),
          endsAt: Temporal.Instant.from('2026-11-23T01:00+05:30'),
        },
      ],
      then: [{ first: { groupId: 'a' }, second: { groupId: 'b' }, roomId: hall }],
    },
    {
      sentence: 'a room of two groups',
      bookings: [aBooking('a', '10:00', '11:00', { roomId: hall }), aBooking('b', '10:30', '12:00', { roomId: hall })],
      then: [{ roomId: hall, facilitators: [], people: [] }],
    },
    {
      sentence: 'a group that meets twice at once, because one of its sessions was moved',
      bookings: [aBooking('a', '10:00', '11:00', { facilitators: [meera] }), aBooking('a', '10:30', '11:30', { facilitators: [meera] })],
      then: [{ first: { groupId: 'a' }, second: { groupId: 'a' }, facilitators: [meera] }],
    },
    {
      sentence: 'a person in two groups',
      bookings: [aBooking('a', '10:00', '12:00', { people: [sagar, tara] }), aBooking('b', '10:30', '11:00', { people: [tara] })],
      then: [{ roomId: null, facilitators: [], people: [tara] }],
    },
    {
      sentence: 'a long session that overlaps two short ones',
      bookings: [
        aBooking('a', '10:00', '14:00', { roomId: hall }),
        aBooking('b', '10:30', '11:00', { roomId: hall }),
        aBooking('c', '13:00', '14:00', { roomId: hall }),
      ],
      then: [{ second: { groupId: 'b' } }, { second: { groupId: 'c' } }],
    },
  ])('finds $sentence', ({ bookings, then }) => expect(findConflicts(bookings)).toMatchObject(then));

  describe('with a way of 35 minutes between two branches', () => {
    const times = [{ branchId: kothrud, otherBranchId: hadapsar, minutes: 35 }];
    const here = aBooking('a', '10:00', '11:00', { facilitators: [meera], people: [sagar], roomId: hall });
    const there = (from: string, branchId = hadapsar, needs: Partial<Booking> = here) =>
      aBooking('b', from, '12:30', { ...pick(needs), branchId });
    const pick = ({ facilitators = [], people = [], roomId = null }: Partial<Booking>) => ({ facilitators, people, roomId });

    it.each([
      { other: there('11:34'), then: [{ facilitators: [meera], people: [sagar], roomId: null, travelMinutes: 35 }] },
      { other: there('11:35'), then: [] },
      { other: there('11:00', kothrud), then: [] },
      { other: there('10:59'), then: [{ facilitators: [meera], roomId: hall, travelMinutes: null }] },
      { other: there('11:10', hadapsar, { roomId: hall }), then: [] },
    ])('a session from $other.startsAt in $other.branchId: $then', ({ other, then }) => {
      expect(findConflicts([here, other], times)).toMatchObject(then);
      expect(findConflicts([here, other], times)).toHaveLength(then.length);
    });
  });

  it('finds exactly the conflicts that a look at every pair finds', () => {
    const bookings = fc
      .array(
        fc.record({
          group: fc.constantFrom('a', 'b', 'c', 'd'),
          from: fc.integer({ min: 0, max: 40 }),
          length: fc.integer({ min: 1, max: 12 }),
          roomId: fc.constantFrom(null, hall),
          facilitators: fc.subarray([meera, sunita]),
          people: fc.subarray([sagar, tara]),
        }),
        { maxLength: 9 },
      )
      .map((all) =>
        all.map(({ group, from, length, ...rest }): Booking => {
          const startsAt = Temporal.Instant.from('2026-11-22T00:00Z').add({ minutes: from * 15 });
          return { ...rest, groupId: idOf<GroupId>(group), branchId: kothrud, startsAt, endsAt: startsAt.add({ minutes: length * 15 }) };
        }),
      );
    const minute = (instant: Temporal.Instant) => instant.epochMilliseconds / 60_000;
    fc.assert(
      fc.property(bookings, (all) => {
        const ordered = all.toSorted((a, b) => minute(a.startsAt) - minute(b.startsAt));
        const plain = ordered.flatMap((first, index) =>
          ordered.slice(index + 1).flatMap((second) => {
            const apart = minute(second.startsAt) >= minute(first.endsAt);
            const both = [
              ...first.facilitators.filter((one) => second.facilitators.includes(one)),
              ...first.people.filter((one) => second.people.includes(one)),
              ...(first.roomId !== null && first.roomId === second.roomId ? [hall] : []),
            ];
            return apart ? [] : both.map((one) => `${one}: ${first.groupId}, ${second.groupId}`);
          }),
        );
        const found = findConflicts(all).flatMap(({ first, second, roomId, facilitators, people }) =>
          [...facilitators, ...people, ...(roomId === null ? [] : [roomId])].map((one) => `${one}: ${first.groupId}, ${second.groupId}`),
        );
        expect(found.toSorted()).toEqual(plain.toSorted());
      }),
    );
  });
});
