import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf } from '../kernel/index.ts';
import type { GroupId, MemberId, WaitingPlaceId } from '../kernel/index.ts';
import { askForPlace } from './ask-for-place.ts';
import { acceptRequest, leaveList, movePlace } from './place-steps.ts';
import { inOrder, isOpen } from './waiting-place.ts';
import type { PlaceState, WaitingPlace } from './waiting-place.ts';

const groupId = idOf<GroupId>('group-1');
const now = Temporal.Instant.from('2026-11-22T12:00+05:30');
const place = (name: string, rank: number, state: PlaceState): WaitingPlace => {
  const asker = {
    ...{ id: idOf<WaitingPlaceId>(name), groupId, personId: idOf<MemberId>(name), personKind: 'member' as const },
    ...{ askedAt: now, rank, firstPosition: rank, isPassed: false },
  };
  if (state === 'offered') return { ...asker, state, offer: { offeredAt: now, endsAt: now.add({ hours: 48 }) } };
  if (state === 'ended' || state === 'enrolled') return { ...asker, state: 'ended', outcome: 'withdrawn', settledAt: now };
  return { ...asker, state };
};
/** A list as it is after years: with gaps between the ranks, places that ended, and in no order. */
const lists = fc
  .uniqueArray(fc.tuple(fc.nat(40), fc.constantFrom<PlaceState>('asked', 'waiting', 'offered', 'ended')), {
    selector: ([rank]) => rank,
    minLength: 1,
    maxLength: 9,
  })
  .map((list) => list.map(([rank, state]) => Object.freeze(place(`at-${String(rank)}`, rank, state))));
const namesOf = (places: readonly WaitingPlace[]): readonly string[] => inOrder(places).map(({ id }) => id);
const withChanges = (places: readonly WaitingPlace[], changed: readonly WaitingPlace[]): readonly WaitingPlace[] =>
  places.map((one) => changed.find(({ id }) => id === one.id) ?? one);
const reason = 'भाषा';

describe('moving a person in any list', () => {
  it('puts them where staff want them, within the list, and nobody else past another', () => {
    fc.assert(
      fc.property(lists, fc.nat(8), fc.integer({ min: -3, max: 14 }), (places, which, to) => {
        const chosen = places[which % places.length];
        if (chosen === undefined || !isOpen(chosen)) return;
        const moved = movePlace(places, chosen, { to, reason });
        if (!moved.ok) throw new Error(moved.problem.code);
        const after = withChanges(places, moved.value.places);
        const [before, names] = [namesOf(places), namesOf(after)];
        expect(names.indexOf(chosen.id)).toBe(Math.min(Math.max(1, to), before.length) - 1);
        expect(names.filter((id) => id !== chosen.id)).toEqual(before.filter((id) => id !== chosen.id));
        expect(after.filter((one) => !isOpen(one))).toEqual(places.filter((one) => !isOpen(one)));
        expect(moved.value.events.length).toBe(before.indexOf(chosen.id) === names.indexOf(chosen.id) ? 0 : 1);
      }),
    );
  });

  it('answers the same whatever the order of what is given, and nothing when it is done again', () => {
    fc.assert(
      fc.property(lists, fc.nat(8), fc.integer({ min: 1, max: 9 }), (places, which, to) => {
        const chosen = places[which % places.length];
        if (chosen === undefined || !isOpen(chosen)) return;
        const moved = movePlace(places, chosen, { to, reason });
        expect(movePlace(places.toReversed(), chosen, { to, reason })).toEqual(moved);
        const after = withChanges(places, moved.ok ? moved.value.places : []);
        const again = after.find(({ id }) => id === chosen.id) ?? chosen;
        expect(movePlace(after, again, { to, reason })).toEqual({ ok: true, value: { places: [], events: [] } });
      }),
    );
  });

  it.each([
    { to: 0, then: ['c', 'a', 'b'] },
    { to: 1, then: ['c', 'a', 'b'] },
    { to: 2, then: ['a', 'c', 'b'] },
    { to: 3, then: ['a', 'b', 'c'] },
    { to: 4, then: ['a', 'b', 'c'] },
  ])('to $to of three is $then', ({ to, then }) => {
    const places = ['a', 'b', 'c'].map((name, index) => place(name, index + 1, 'waiting'));
    const moved = movePlace(places, place('c', 3, 'waiting'), { to, reason });
    expect(moved.ok && namesOf(withChanges(places, moved.value.places))).toEqual(then);
  });
});

describe('any course of a waiting list', () => {
  const acts = fc.array(fc.record({ what: fc.constantFrom('ask', 'accept', 'leave', 'move'), who: fc.nat(6), to: fc.nat(7) }), {
    maxLength: 25,
  });
  const kind = { code: 'quiet-walk', eligibility: () => ({ allowed: true }) as const, enrolment: 'by-request' as const, waitingList: true };
  const startsOn = Temporal.PlainDate.from('2026-10-06');
  const schedule = { startsOn, appliesFrom: startsOn, startsAt: Temporal.PlainTime.from('11:00'), minutes: 90, until: null };
  const group = {
    ...{ id: groupId, settings: {}, enrolmentMode: null, capacity: 2 },
    schedules: [{ ...schedule, recurrence: 'FREQ=WEEKLY', timeZone: 'Asia/Kolkata' }],
  };

  it('has every person once, each with a rank of their own, and nobody who left comes back unasked', () => {
    fc.assert(
      fc.property(acts, (all) => {
        let places: readonly WaitingPlace[] = [];
        for (const [index, { what, who, to }] of all.entries()) {
          const personId = idOf<MemberId>(`person-${String(who)}`);
          const open = inOrder(places);
          const own = open.find((one) => one.personId === personId);
          if (what === 'ask') {
            const person = { kind: 'member', id: personId, stage: 'admitted', mentor: false } as const;
            const id = idOf<WaitingPlaceId>(`place-${String(index)}`);
            const asked = askForPlace(group, kind, { enrolments: [], places }, { id, person, isRequest: to > 3, now, today: startsOn });
            expect(asked.ok || asked.problem.code).toBe(own === undefined ? true : 'groups/already-waiting');
            if (!asked.ok) continue;
            expect(asked.value.place.firstPosition).toBe(open.length + 1);
            places = [...places, asked.value.place];
            expect(inOrder(places).at(-1)?.personId).toBe(personId);
          } else if (own !== undefined && what === 'move') {
            const moved = movePlace(places, own, { to, reason });
            places = moved.ok ? withChanges(places, moved.value.places) : places;
          } else if (own !== undefined) {
            const step = what === 'leave' ? leaveList(own, 'withdrawn', now) : acceptRequest(own);
            places = step.ok ? withChanges(places, [step.value.place]) : places;
            expect(inOrder(places).some((one) => one.personId === personId)).toBe(what !== 'leave');
          }
          const listed = inOrder(places);
          expect(new Set(listed.map(({ rank }) => rank)).size).toBe(listed.length);
          expect(new Set(listed.map((one) => one.personId)).size).toBe(listed.length);
        }
      }),
    );
  });
});
