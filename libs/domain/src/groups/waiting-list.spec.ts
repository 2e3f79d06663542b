import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf } from '../kernel/index.ts';
import type { EnrolmentId, GroupId, MemberId, WaitingPlaceId } from '../kernel/index.ts';
import type { Candidate, Eligibility } from '../programmes/index.ts';
import { askForPlace } from './ask-for-place.ts';
import type { AskForPlace, Seating } from './ask-for-place.ts';
import type { Enrolment } from './enrolment.ts';
import type { Group } from './group.ts';
import { offerEnd, offerSeat, offersDue } from './offer-seat.ts';
import { acceptRequest, checkOffer, declineOffer, lapseOffer, leaveList, movePlace, takeSeat } from './place-steps.ts';
import { inOrder, isOpen, placeStates, reservedSeats } from './waiting-place.ts';
import type { OpenPlace, PlaceState, WaitingPlace } from './waiting-place.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.Instant.from(text);
const now = at('2026-11-22T12:00+05:30');
const today = day('2026-11-22');
const endsAt = at('2026-11-24T12:00+05:30');
const groupId = idOf<GroupId>('group-1');

const aGroup = (but: Partial<Group> = {}): Pick<Group, 'id' | 'capacity' | 'schedules' | 'settings' | 'enrolmentMode'> => ({
  id: groupId,
  capacity: 2,
  settings: {},
  enrolmentMode: null,
  schedules: [
    {
      ...{ appliesFrom: day('2026-10-06'), startsOn: day('2026-10-06'), startsAt: Temporal.PlainTime.from('11:00'), minutes: 90 },
      ...{ recurrence: 'FREQ=WEEKLY;BYDAY=TU', until: null, timeZone: 'Asia/Kolkata' },
    },
  ],
  ...but,
});
const aKind = (but: object = {}) => ({
  size: { recommended: { from: 1, to: 2 }, cap: 15 },
  code: 'quiet-walk',
  eligibility: (): Eligibility => ({ allowed: true }),
  enrolment: 'by-request' as const,
  waitingList: true,
  ...but,
});
const person = (name: string): Candidate => ({ kind: 'member', id: idOf<MemberId>(name), stage: 'admitted', mentor: false });
const enrolled = (name: string, startsOn = '2026-10-06', endsOn: string | null = null): Enrolment => ({
  ...{ id: idOf<EnrolmentId>(`of-${name}`), groupId, personId: idOf<MemberId>(name), personKind: 'member' },
  ...{ startsOn: day(startsOn), endsOn: endsOn === null ? null : day(endsOn), enrolledAt: now },
});
const place = (name: string, rank: number, state: PlaceState = 'waiting', isPassed = false): WaitingPlace => {
  const asker = {
    ...{ id: idOf<WaitingPlaceId>(name), groupId, personId: idOf<MemberId>(name), personKind: 'member' as const },
    ...{ askedAt: at('2026-11-04T10:00+05:30'), rank, firstPosition: rank, isPassed },
  };
  if (state === 'offered') return { ...asker, state, offer: { offeredAt: now, endsAt } };
  if (state === 'enrolled') return { ...asker, state, enrolmentId: idOf<EnrolmentId>('e'), settledAt: now };
  return state === 'ended' ? { ...asker, state, outcome: 'withdrawn', settledAt: now } : { ...asker, state };
};
const ask = (but: Partial<AskForPlace> = {}): AskForPlace => ({
  ...{ id: idOf<WaitingPlaceId>('new'), person: person('sagar'), isRequest: false, now, today },
  ...but,
});
const none: Seating = { enrolments: [], places: [] };

describe('asking for a place on the waiting list', () => {
  it.each([
    { enrolment: 'closed', isRequest: false, then: 'waiting' },
    { enrolment: 'by-request', isRequest: false, then: 'waiting' },
    { enrolment: 'by-request', isRequest: true, then: 'asked' },
    { enrolment: 'open', isRequest: true, then: 'waiting' },
  ])('in a group that is $enrolment, as a request: $isRequest, is $then', ({ enrolment, isRequest, then }) =>
    expect(askForPlace(aGroup(), aKind({ enrolment }), none, ask({ isRequest }))).toMatchObject({
      ok: true,
      value: { place: { state: then, rank: 1, firstPosition: 1 }, events: [{ type: 'place-asked', concerns: ['sagar'] }] },
    }),
  );

  it('comes after everybody who is on the list, whatever their ranks', () => {
    const places = [place('ravi', 7), place('anil', 3, 'offered'), place('tara', 9, 'ended')];
    expect(askForPlace(aGroup(), aKind(), { ...none, places }, ask())).toMatchObject({
      value: { place: { rank: 8, firstPosition: 3, personId: 'sagar' } },
    });
  });

  it.each([
    { why: 'the kind has no waiting list', kind: { waitingList: false }, then: 'groups/no-waiting-list' },
    { why: 'people drop in', kind: { enrolment: 'drop-in' }, then: 'groups/no-waiting-list' },
    { why: 'the group is closed to requests', kind: { enrolment: 'closed' }, when: ask({ isRequest: true }), then: 'groups/no-requests' },
    {
      why: 'the kind refuses the person',
      kind: { eligibility: () => ({ allowed: false, reasons: ['not-a-resident'] }) },
      then: 'groups/not-eligible',
    },
    { why: 'the person has a seat', given: { ...none, enrolments: [enrolled('sagar')] }, then: 'groups/already-enrolled' },
    {
      why: 'the person will have a seat',
      given: { ...none, enrolments: [enrolled('sagar', '2026-12-01')] },
      then: 'groups/already-enrolled',
    },
    { why: 'the person waits already', given: { ...none, places: [place('sagar', 1)] }, then: 'groups/already-waiting' },
  ])('is refused with $then if $why', ({ kind, given, when, then }) =>
    expect(askForPlace(aGroup(), aKind(kind), given ?? none, when ?? ask())).toMatchObject({ ok: false, problem: { code: then } }),
  );

  it.each([
    { why: 'the person was here before', given: { ...none, enrolments: [enrolled('sagar', '2026-10-06', '2026-11-22')] } },
    { why: 'an enrolment was withdrawn', given: { ...none, enrolments: [enrolled('sagar', '2026-12-01', '2026-12-01')] } },
    { why: 'an earlier place was settled', given: { ...none, places: [place('sagar', 1, 'ended')] } },
  ])('is possible if $why', ({ given }) => expect(askForPlace(aGroup(), aKind(), given, ask()).ok).toBe(true));

  it('is refused by a group that is stricter than its kind', () =>
    expect(askForPlace(aGroup({ enrolmentMode: 'closed' }), aKind({ enrolment: 'open' }), none, ask({ isRequest: true }))).toMatchObject({
      problem: { code: 'groups/no-requests' },
    }));
});

const offer = { now, today, endsAt, limit: 2 };
const steps = {
  accept: { from: ['asked'], refusal: 'groups/not-asked', take: (one: WaitingPlace) => acceptRequest(one), to: 'waiting' },
  offer: { from: ['waiting'], refusal: 'groups/not-waiting', take: (one: WaitingPlace) => offerSeat(one, none, offer), to: 'offered' },
  decline: {
    ...{ from: ['offered'], refusal: 'groups/not-offered', to: 'ended' },
    take: (one: WaitingPlace) => declineOffer(one, { staysOn: false, now }),
  },
  'decline and stay': {
    ...{ from: ['offered'], refusal: 'groups/not-offered', to: 'waiting' },
    take: (one: WaitingPlace) => declineOffer(one, { staysOn: true, now }),
  },
  lapse: { from: ['offered'], refusal: 'groups/not-offered', take: (one: WaitingPlace) => lapseOffer(one, endsAt), to: 'waiting' },
  leave: {
    ...{ from: ['asked', 'waiting', 'offered'], refusal: 'groups/place-settled', to: 'ended' },
    take: (one: WaitingPlace) => leaveList(one, 'withdrawn', now),
  },
} as const;

describe('the course of a place', () => {
  const cases = Object.entries(steps).flatMap(([step, { from, refusal, take, to }]) =>
    placeStates.map((state) => ({ step, state, take, then: (from as readonly string[]).includes(state) ? to : refusal })),
  );
  it.each(cases)('$step, of a place that is $state: $then', ({ state, take, then }) => {
    const done = take(place('sagar', 1, state));
    expect(done.ok ? done.value.place.state : done.problem.code).toBe(then);
  });

  it.each([
    { state: 'offered', when: '2026-11-24T11:59+05:30', then: true },
    { state: 'offered', when: '2026-11-24T12:00+05:30', then: 'groups/offer-lapsed' },
    { state: 'waiting', when: '2026-11-22T12:00+05:30', then: 'groups/not-offered' },
  ] as const)('an offer ($state) is taken at $when: $then', ({ state, when, then }) => {
    const checked = checkOffer(place('sagar', 1, state), at(when));
    expect(checked.ok || checked.problem.code).toBe(then);
  });

  it('ends with a seat and the enrolment', () =>
    expect(takeSeat(place('sagar', 1, 'offered') as OpenPlace, idOf<EnrolmentId>('e1'), now)).toEqual({
      ...place('sagar', 1),
      state: 'enrolled',
      enrolmentId: 'e1',
      settledAt: now,
    }));

  it('does not lapse before its end', () =>
    expect(lapseOffer(place('sagar', 1, 'offered'), at('2026-11-24T11:59+05:30'))).toMatchObject({
      problem: { code: 'groups/not-offered' },
    }));

  it('keeps no offer after it, and remembers that it was passed', () =>
    expect(lapseOffer(place('sagar', 4, 'offered'), endsAt)).toMatchObject({
      value: { place: expect.not.objectContaining({ offer: expect.anything() as unknown }) },
    }));
});

describe('moving a person in the order', () => {
  const list = [place('asha', 1), place('bala', 2, 'offered'), place('chand', 4), place('dev', 9)];
  const moved = (name: string, to: number, reason = 'Speaks Hindi only') => {
    const one = list.find(({ id }) => id === name)!;
    return movePlace(list, one, { to, reason });
  };
  const orderAfter = (name: string, to: number) => {
    const done = moved(name, to);
    if (!done.ok) throw new Error(done.problem.code);
    const changed = new Map(done.value.places.map((one) => [one.id, one]));
    return inOrder(list.map((one) => changed.get(one.id) ?? one)).map(({ id }) => id);
  };
  it.each([
    { name: 'dev', to: 1, then: ['dev', 'asha', 'bala', 'chand'] },
    { name: 'asha', to: 3, then: ['bala', 'chand', 'asha', 'dev'] },
    { name: 'asha', to: 99, then: ['bala', 'chand', 'dev', 'asha'] },
    { name: 'chand', to: 3, then: ['asha', 'bala', 'chand', 'dev'] },
  ])('$name to $to', ({ name, to, then }) => expect(orderAfter(name, to)).toEqual(then));

  it('reports the places before and after, and nothing where both are the same', () => {
    expect(moved('dev', 1)).toMatchObject({ value: { events: [{ type: 'place-moved', facts: { from: 4, to: 1 } }] } });
    expect(moved('dev', 4)).toMatchObject({ value: { events: [] } });
  });
  it.each([
    { given: moved('dev', 1, '  '), then: 'groups/reason-missing' },
    { given: movePlace(list, place('tara', 2, 'ended'), { to: 1, reason: 'x' }), then: 'groups/place-settled' },
  ])('is refused with $then', ({ given, then }) => expect(given).toMatchObject({ ok: false, problem: { code: then } }));
});

describe('offering a seat', () => {
  it.each([
    { why: 'a seat is free', enrolments: [enrolled('ravi')], others: [] },
    { why: 'a person leaves today', enrolments: [enrolled('ravi'), enrolled('anil', '2026-10-06', '2026-11-22')], others: [] },
    { why: 'others only wait', enrolments: [enrolled('ravi')], others: [place('anil', 2), place('tara', 3)] },
  ])('reserves it if $why', ({ enrolments, others }) => {
    const sagar = place('sagar', 1, 'waiting', true);
    expect(offerSeat(sagar, { enrolments, places: [sagar, ...others] }, offer)).toMatchObject({
      value: {
        place: { state: 'offered', isPassed: false, offer: { offeredAt: now, endsAt } },
        events: [{ type: 'seat-offered', facts: { until: endsAt.toString() } }],
      },
    });
  });
  it.each([
    { why: 'every seat is taken', enrolments: [enrolled('ravi'), enrolled('anil')], others: [], then: 'groups/full' },
    { why: 'the last seat is reserved', enrolments: [enrolled('ravi')], others: [place('anil', 2, 'offered')], then: 'groups/full' },
    {
      why: 'the seat is somebody’s from December on',
      enrolments: [enrolled('ravi'), enrolled('anil', '2026-12-01')],
      others: [],
      then: 'groups/full',
    },
    { why: 'the person has one', enrolments: [enrolled('sagar')], others: [], then: 'groups/already-enrolled' },
  ])('is refused with $then if $why', ({ enrolments, others, then }) => {
    const sagar = place('sagar', 1);
    expect(offerSeat(sagar, { enrolments, places: [sagar, ...others] }, offer)).toMatchObject({ problem: { code: then } });
  });
  it.each([
    { from: '2026-11-22T12:00+05:30', days: 2, then: '2026-11-24T12:00+05:30' },
    { from: '2026-11-22T17:40+05:30', days: 1, then: '2026-11-23T18:00+05:30' },
  ])('at $from for $days days lapses at $then', ({ from, days, then }) =>
    expect(offerEnd(at(from), days, 'Asia/Kolkata').equals(at(then))).toBe(true),
  );
  it('counts local days over a change of the clocks', () =>
    expect(offerEnd(at('2026-10-24T12:00+02:00'), 1, 'Europe/Berlin').equals(at('2026-10-25T12:00+01:00'))).toBe(true));
});

describe('the offers that free seats bring', () => {
  const all = new Map(['asha', 'bala', 'chand', 'dev'].map((name) => [name, person(name)]));
  const due = (seating: Seating, { capacity = 2, eligible = (_id: string): boolean => true, people = all } = {}) =>
    offersDue(
      aGroup({ capacity }),
      aKind({
        eligibility: (one: Candidate): Eligibility =>
          eligible(one.id) ? { allowed: true } : { allowed: false, reasons: ['not-a-resident'] },
      }),
      seating,
      people,
      { now, today, endsAt },
    ).map((offered) => offered.place.personId);
  const list = [place('asha', 1), place('bala', 2), place('chand', 3)];
  it.each([
    { why: 'to the first, by rank', seating: { enrolments: [enrolled('ravi')], places: list.toReversed() }, then: ['asha'] },
    { why: 'to as many as there are seats', seating: { enrolments: [], places: list }, then: ['asha', 'bala'] },
    {
      why: 'to nobody where the rest is reserved',
      seating: { enrolments: [enrolled('ravi')], places: [place('dev', 0, 'offered'), ...list] },
      then: [],
    },
    {
      why: 'past a person who let an offer pass',
      seating: { enrolments: [enrolled('ravi')], places: [place('asha', 1, 'waiting', true), ...list.slice(1)] },
      then: ['bala'],
    },
    {
      why: 'past a request that nobody answered',
      seating: { enrolments: [enrolled('ravi')], places: [place('dev', 0, 'asked'), ...list] },
      then: ['asha'],
    },
    { why: 'to nobody in a full group', seating: { enrolments: [enrolled('ravi'), enrolled('anil')], places: list }, then: [] },
  ])('go $why', ({ seating, then }) => expect(due(seating)).toEqual(then));
  it('pass over a person whom the kind does not allow today', () =>
    expect(due({ enrolments: [enrolled('ravi')], places: list }, { eligible: (id) => id !== 'asha' })).toEqual(['bala']));
  it('go to nobody whose record is not there', () =>
    expect(due({ enrolments: [enrolled('ravi')], places: list }, { people: new Map([...all].slice(1)) })).toEqual(['bala']));

  it('never reserve more seats than there are, and add nothing when they are made again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 8 }),
        (seats, taken, waiting) => {
          const enrolments = Array.from({ length: taken }, (_, index) => enrolled(`seated-${index}`));
          const places = Array.from({ length: waiting }, (_, index) => place(`waiting-${index}`, index + 1));
          const people = new Map(places.map(({ personId }) => [personId as string, person(personId)]));
          const group = aGroup({ capacity: seats });
          const offers = offersDue(group, aKind(), { enrolments, places }, people, { now, today, endsAt });
          expect(offers).toHaveLength(Math.min(waiting, Math.max(0, seats - taken)));
          const after = places.map((one) => offers.find((o) => o.place.id === one.id)?.place ?? one);
          expect(reservedSeats(after, today)).toHaveLength(offers.length);
          expect(after.every(isOpen)).toBe(true);
          expect(offersDue(group, aKind(), { enrolments, places: after }, people, { now, today, endsAt })).toEqual([]);
        },
      ),
    );
  });
});
