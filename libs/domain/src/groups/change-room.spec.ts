import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idOf, isDayBefore, Temporal } from '../kernel/index.ts';
import type { RoomId } from '../kernel/index.ts';
import { changeRoom, roomOn } from './change-room.ts';
import type { RoomOfGroup } from './change-room.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-11-30');
const [hall, room] = [idOf<RoomId>('hall'), idOf<RoomId>('room')];
const always: RoomOfGroup = { roomId: hall, roomBefore: null, roomFrom: null };
const coming: RoomOfGroup = { roomId: room, roomBefore: hall, roomFrom: day('2026-12-10') };

describe('the room of a group', () => {
  it.each([
    { given: always, on: '2020-01-01', then: hall, because: 'is the same all along without a change' },
    { given: coming, on: '2026-12-09', then: hall, because: 'is the earlier one up to the day before the change' },
    { given: coming, on: '2026-12-10', then: room, because: 'is the other one from that day on' },
  ])('$because', ({ given, on, then }) => expect(roomOn(given, day(on))).toBe(then));
});

describe('changing the room of a group', () => {
  it.each([
    { given: always, to: room, from: '2026-11-30', then: { roomId: room, roomBefore: hall, roomFrom: today }, because: 'applies today' },
    {
      given: always,
      to: null,
      from: '2026-12-05',
      then: { roomId: null, roomBefore: hall, roomFrom: day('2026-12-05') },
      because: 'may take the room away',
    },
    {
      given: coming,
      to: null,
      from: '2026-12-05',
      then: { roomId: null, roomBefore: hall, roomFrom: day('2026-12-05') },
      because: 'replaces a coming change',
    },
    {
      given: coming,
      to: hall,
      from: '2026-12-20',
      then: { roomId: hall, roomBefore: hall, roomFrom: today },
      because: 'takes a coming change back',
    },
    { given: coming, to: room, from: '2026-12-01', then: { ...coming, roomFrom: day('2026-12-01') }, because: 'may come earlier' },
    { given: always, to: hall, from: '2026-12-05', then: null, because: 'is nothing in the same room' },
  ])('$because', ({ given, to, from, then }) =>
    expect(changeRoom(given, { roomId: to, from: day(from), today })).toEqual({ ok: true, value: then }),
  );

  it('is refused for yesterday', () =>
    expect(changeRoom(always, { roomId: room, from: day('2026-11-29'), today })).toMatchObject({
      problem: { code: 'groups/change-in-past' },
    }));

  it('gives the wanted room from its day on, and the room of today before it', () => {
    const rooms = fc.constantFrom<RoomId | null>(hall, room, null);
    const days = fc.integer({ min: -30, max: 60 }).map((offset) => today.add({ days: offset }));
    const given = fc.record({ roomId: rooms, roomBefore: rooms, roomFrom: fc.option(days) });
    fc.assert(
      fc.property(given, rooms, fc.nat(60), fc.nat(90), (before, roomId, ahead, later) => {
        const [from, on] = [today.add({ days: ahead }), today.add({ days: later })];
        const changed = changeRoom(before, { roomId, from, today });
        if (!changed.ok) throw new Error(changed.problem.code);
        expect(roomOn(changed.value ?? before, on)).toBe(isDayBefore(on, from) ? roomOn(before, today) : roomId);
      }),
    );
  });

  it.each([
    { from: '2026-11-30', because: 'today' },
    { from: '2026-12-01', because: 'tomorrow' },
    { from: '2028-02-29', because: 'on a leap day' },
  ])('is accepted $because, and the same change again changes nothing', ({ from }) => {
    const change = { roomId: room, from: day(from), today };
    const changed = changeRoom(always, change);
    expect(changed).toMatchObject({ ok: true, value: { roomId: room, roomBefore: hall } });
    const after = changed.ok && changed.value !== null ? changed.value : always;
    const again = changeRoom(after, change);
    expect(again.ok && (again.value ?? after)).toEqual(after);
  });

  it('keeps the room of every day before today, or that of today, and forgets a change that did not come', () => {
    const rooms = fc.constantFrom<RoomId | null>(hall, room, null);
    const changes = fc.array(fc.record({ roomId: rooms, ahead: fc.nat(40), waited: fc.nat(20) }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(changes, (all) => {
        let [current, now] = [Object.freeze(always), today];
        let wanted = { roomId: always.roomId, from: today, before: always.roomId };
        for (const { roomId, ahead, waited } of all) {
          now = now.add({ days: waited });
          const from = now.add({ days: ahead });
          wanted = { roomId, from, before: roomOn(current, now) };
          const changed = changeRoom(current, { roomId, from, today: now });
          if (!changed.ok) throw new Error(changed.problem.code);
          current = Object.freeze(changed.value ?? current);
          expect(roomOn(current, now)).toBe(isDayBefore(now, from) ? wanted.before : roomId);
        }
        expect(roomOn(current, wanted.from)).toBe(wanted.roomId);
        expect(roomOn(current, wanted.from.add({ days: 400 }))).toBe(wanted.roomId);
      }),
    );
  });
});
