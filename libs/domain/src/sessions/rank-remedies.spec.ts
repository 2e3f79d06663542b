import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf } from '../kernel/index.ts';
import type { BranchId, GroupId, MemberId, RoomId, SessionId, StaffId } from '../kernel/index.ts';
import { findConflicts } from './find-conflicts.ts';
import type { Booking } from './find-conflicts.ts';
import { rankRemedies, startsOfDay } from './rank-remedies.ts';
import type { BookedSession, RemediesToFind, Remedy } from './rank-remedies.ts';

const [kothrud, sadar] = [idOf<BranchId>('kothrud'), idOf<BranchId>('sadar')];
const [hall, small, large] = ['hall', 'small', 'large'].map((id) => idOf<RoomId>(id)) as [RoomId, RoomId, RoomId];
const [meera, sana, rohan] = ['meera', 'sana', 'rohan'].map((id) => idOf<StaffId>(id)) as [StaffId, StaffId, StaffId];
const people = (...names: readonly string[]) => names.map((name) => idOf<MemberId>(name));
const at = (time: string) => Temporal.Instant.from(`2026-11-27T${time}+05:30`);
const booking = (group: string, from: string, to: string, but: Partial<Booking> = {}): Booking => ({
  ...{ groupId: idOf<GroupId>(group), branchId: kothrud, startsAt: at(from), endsAt: at(to), roomId: null, facilitators: [], people: [] },
  ...but,
});
const session = (group: string, from: string, to: string, but: Partial<Booking> = {}): BookedSession => ({
  ...booking(group, from, to, but),
  sessionId: idOf<SessionId>(group),
});
const room = (id: RoomId, seats: number | null, branchId = kothrud) => ({ id, branchId, seats });

const savera = session('savera', '10:30', '11:45', { roomId: hall, people: people('a', 'b', 'c', 'd') });
const mentors = session('mentors', '11:00', '12:00', { roomId: hall, people: people('x', 'y') });
const inOneRoom = (but: Partial<RemediesToFind> = {}): RemediesToFind => ({
  ...{ sessions: [savera, mentors], changeable: [savera.sessionId, mentors.sessionId], others: [] },
  ...{ rooms: [], substitutes: new Map(), starts: new Map() },
  ...but,
});
const said = (remedy: Remedy): string => {
  switch (remedy.kind) {
    case 'room':
      return `${remedy.sessionId} to ${remedy.room.id}`;
    case 'facilitator':
      return `${remedy.staffId} leads ${remedy.sessionId} instead of ${remedy.insteadOf}`;
    case 'time':
      return `${remedy.sessionId} at ${remedy.startsAt.toZonedDateTimeISO('Asia/Kolkata').toPlainTime().toString().slice(0, 5)} without ${String(remedy.missing)}`;
  }
};
const remedies = (but: Partial<RemediesToFind> = {}): readonly string[] => rankRemedies(inOneRoom(but)).map(said);

describe('two sessions in one room', () => {
  it('have the smallest room with enough seats first, for the session with fewer people', () =>
    expect(remedies({ rooms: [room(large, 20), room(small, 3)] })).toEqual(['mentors to small', 'mentors to large', 'savera to large']));

  it('have a room without a number of seats last, and none that is taken or of another branch', () => {
    const others = [booking('yoga', '11:30', '12:30', { roomId: small })];
    const rooms = [room(small, 3), room(large, null), room(idOf<RoomId>('far'), 9, sadar), room(hall, 30)];
    expect(remedies({ rooms, others })).toEqual(['mentors to large', 'savera to large']);
  });

  it('have a time after the rooms: the one that most can make, then the nearest', () => {
    const others = [booking('yoga', '14:00', '15:00', { people: people('x') }), booking('tea', '09:00', '10:00', { roomId: hall })];
    const starts = new Map([[mentors.sessionId, [at('09:30'), at('13:00'), at('14:30'), at('12:00')]]]);
    expect(remedies({ others, starts, rooms: [room(small, 2)] })).toEqual([
      'mentors to small',
      'mentors at 12:00 without 0',
      'mentors at 13:00 without 0',
      'mentors at 14:30 without 1',
    ]);
  });

  it('have nothing for a session that may not be changed', () =>
    expect(remedies({ changeable: [savera.sessionId], rooms: [room(large, 20)] })).toEqual(['savera to large']));
});

describe('two sessions of one person', () => {
  const sessions = [
    { ...savera, roomId: small, facilitators: [meera] },
    { ...mentors, facilitators: [meera, rohan] },
  ] as const;
  const substitutes = new Map([
    [savera.sessionId, [sana]],
    [mentors.sessionId, [sana, rohan]],
  ]);

  it('have somebody else for one of them, in the order of the substitutes', () =>
    expect(remedies({ sessions, substitutes })).toEqual([
      'sana leads mentors instead of meera',
      'rohan leads mentors instead of meera',
      'sana leads savera instead of meera',
    ]));

  it('have nobody who leads a third session then, and nobody where two people lead both', () => {
    const others = [booking('yoga', '11:00', '12:00', { facilitators: [sana] })];
    expect(remedies({ sessions, substitutes, others })).toEqual(['rohan leads mentors instead of meera']);
    const [first, second] = sessions;
    expect(remedies({ sessions: [{ ...first, facilitators: [meera, rohan] }, second], substitutes })).toEqual([]);
  });
});

describe('every remedy', () => {
  it('leaves the two without a conflict, takes nothing from others, and does not depend on the order of what is given', () => {
    const rooms = [room(hall, 6), room(small, 2), room(large, null)];
    const anyBooking = (group: string) =>
      fc
        .record({
          hour: fc.integer({ min: 8, max: 18 }),
          roomId: fc.constantFrom<RoomId | null>(hall, small, large, null),
          facilitators: fc.subarray([meera, sana, rohan]),
          people: fc.subarray(people('a', 'b', 'c', 'x')),
        })
        .map(({ hour, ...needs }) =>
          booking(group, `${String(hour).padStart(2, '0')}:00`, `${String(hour + 1).padStart(2, '0')}:00`, needs),
        );
    fc.assert(
      fc.property(anyBooking('a'), anyBooking('b'), fc.array(anyBooking('c'), { maxLength: 4 }), (a, b, some) => {
        const others = some.map((one, index) => ({ ...one, groupId: idOf<GroupId>(`other-${String(index)}`) }));
        const [one, two] = [
          { ...a, sessionId: idOf<SessionId>('a') },
          { ...b, startsAt: a.startsAt, endsAt: a.endsAt, sessionId: idOf<SessionId>('b') },
        ];
        const starts = startsOfDay({ startsAt: one.startsAt, timeZone: 'Asia/Kolkata' }, at('06:00'));
        const given: RemediesToFind = {
          ...{ sessions: [one, two], changeable: [one.sessionId, two.sessionId], others, rooms },
          substitutes: new Map([one, two].map(({ sessionId }) => [sessionId, [sana, rohan]])),
          starts: new Map([one, two].map(({ sessionId }) => [sessionId, starts])),
        };
        const ranked = rankRemedies(given);
        const roomsTaken = (all: readonly Booking[]) => findConflicts(all).filter(({ roomId }) => roomId !== null);
        const wrong = ranked.filter((remedy) => {
          const [own, other] = remedy.sessionId === one.sessionId ? [one, two] : [two, one];
          const changed = applied(own, remedy);
          const after = roomsTaken([changed, ...others]).filter(({ first, second }) => [first, second].includes(changed));
          return findConflicts([changed, other]).length > 0 || after.length > roomsTaken([own, ...others]).length;
        });
        expect(wrong).toEqual([]);
        const turned = rankRemedies({ ...given, sessions: [two, one], others: others.toReversed(), rooms: rooms.toReversed() });
        expect(new Set(turned.map(said))).toEqual(new Set(ranked.map(said)));
        const isLate = ranked.map(({ kind }) => kind === 'time');
        expect(isLate).toEqual(isLate.toSorted());
      }),
      { numRuns: 40 },
    );
  });
});

/** A session after a remedy. */
function applied(own: BookedSession, remedy: Remedy): Booking {
  switch (remedy.kind) {
    case 'room':
      return { ...own, roomId: remedy.room.id };
    case 'facilitator':
      return { ...own, facilitators: [...own.facilitators.filter((id) => id !== remedy.insteadOf), remedy.staffId] };
    case 'time':
      return { ...own, startsAt: remedy.startsAt, endsAt: remedy.startsAt.add(own.startsAt.until(own.endsAt)) };
  }
}

describe('the starts of a day', () => {
  it('are every half hour from seven to nine in the evening by the clock of the branch, as long as they are ahead', () => {
    const starts = startsOfDay({ startsAt: at('10:30'), timeZone: 'Asia/Kolkata' }, at('19:59'));
    expect(starts).toEqual([at('20:00'), at('20:30'), at('21:00')]);
    expect(startsOfDay({ startsAt: at('10:30'), timeZone: 'Asia/Kolkata' }, at('06:00'))).toHaveLength(28);
  });

  it.each([
    { zone: 'Asia/Kolkata', date: '2026-11-27', now: '2026-11-27T21:00+05:30', first: null, count: 0, because: 'at the last start itself' },
    { zone: 'Asia/Kolkata', date: '2026-11-27', now: '2026-11-27T20:59:59+05:30', first: '21:00', count: 1, because: 'a second before' },
    { zone: 'Asia/Kolkata', date: '2026-11-27', now: '2026-11-27T07:00+05:30', first: '07:30', count: 27, because: 'at seven' },
    { zone: 'Asia/Kathmandu', date: '2026-11-27', now: '2026-11-26T00:00Z', first: '07:00', count: 28, because: 'by a clock of quarters' },
    { zone: 'Europe/Berlin', date: '2026-10-25', now: '2026-10-24T00:00Z', first: '07:00', count: 28, because: 'as the clocks go back' },
    { zone: 'Europe/Berlin', date: '2026-03-29', now: '2026-03-28T00:00Z', first: '07:00', count: 28, because: 'as they go forward' },
  ])('are $count in $zone $because', ({ zone, date, now, first, count }) => {
    const startsAt = Temporal.ZonedDateTime.from(`${date}T10:30[${zone}]`).toInstant();
    const local = startsOfDay({ startsAt, timeZone: zone }, Temporal.Instant.from(now)).map((start) => start.toZonedDateTimeISO(zone));
    expect([local[0]?.toPlainTime().toString({ smallestUnit: 'minute' }) ?? null, local.length]).toEqual([first, count]);
    expect(local.filter((start) => start.toPlainDate().toString() !== date || start.hour > 21)).toEqual([]);
  });

  it('are all twenty-nine for a session that begins at another minute, seconds or not', () => {
    const odd = startsOfDay({ startsAt: at('23:47:12.345'), timeZone: 'Asia/Kolkata' }, at('00:00'));
    expect([odd.length, odd[0], odd.at(-1)]).toEqual([29, at('07:00'), at('21:00')]);
  });
});

describe('the bounds of remedies', () => {
  it.each([
    { seats: 2, then: ['mentors to small'], because: 'a seat for each' },
    { seats: 1, then: [], because: 'a seat too few' },
    { seats: 4, then: ['mentors to small', 'savera to small'], because: 'seats for either' },
    { seats: null, then: ['mentors to small', 'savera to small'], because: 'seats that nobody counted' },
  ])('are $then for a room with $because', ({ seats, then }) => expect(remedies({ rooms: [room(small, seats)] })).toEqual(then));

  it('count a person once who is expected at two sessions at that time, and never a person who is free', () => {
    const others = [
      booking('yoga', '14:00', '15:00', { people: people('x', 'z') }),
      booking('tea', '14:30', '16:00', { people: people('x', 'y') }),
    ];
    const starts = new Map([[mentors.sessionId, [at('13:30'), at('14:15'), at('16:00')]]]);
    expect(remedies({ others, starts })).toEqual([
      'mentors at 16:00 without 0',
      'mentors at 13:30 without 1',
      'mentors at 14:15 without 2',
    ]);
  });

  it('leave rooms of one size, and times as near, in the order in which they are given', () => {
    const rooms = [room(small, 9), room(large, 9)];
    const starts = new Map([[mentors.sessionId, [at('09:00'), at('13:00')]]]);
    const others = [savera].map((one) => ({ ...one, groupId: mentors.groupId }));
    expect(remedies({ changeable: [mentors.sessionId], rooms, starts, others })).toEqual([
      ...['mentors to small', 'mentors to large'],
      ...['mentors at 09:00 without 0', 'mentors at 13:00 without 0'],
    ]);
    expect(remedies({ changeable: [mentors.sessionId], rooms: rooms.toReversed() })).toEqual(['mentors to large', 'mentors to small']);
  });

  it('are none where nothing may be changed, and change nothing of what is given', () => {
    const given = inOneRoom({ rooms: [room(small, 2), room(large, 9)] });
    const before = JSON.stringify(given);
    expect(rankRemedies({ ...given, changeable: [] })).toEqual([]);
    expect(rankRemedies(given)).toEqual(rankRemedies(given));
    expect(JSON.stringify(given)).toBe(before);
  });

  it('are in one order for rooms of different sizes, whatever the order of rooms and sessions', () => {
    const sizes = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(sizes, (seats) => {
        const rooms = seats.map((count) => room(idOf<RoomId>(`of-${String(count)}`), count));
        const then = [
          ...seats
            .filter((count) => count >= 2)
            .toSorted((a, b) => a - b)
            .map((count) => `mentors to of-${String(count)}`),
          ...seats
            .filter((count) => count >= 4)
            .toSorted((a, b) => a - b)
            .map((count) => `savera to of-${String(count)}`),
        ];
        expect(remedies({ rooms })).toEqual(then);
        expect(remedies({ rooms: rooms.toReversed(), sessions: [mentors, savera] })).toEqual(then);
      }),
    );
  });
});
