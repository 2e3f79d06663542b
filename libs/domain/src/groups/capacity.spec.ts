import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { CapacityDecisionId, EnrolmentId, GroupId, MemberId, WaitingPlaceId } from '../kernel/index.ts';
import { enrolmentModes, modesAllowed } from '../programmes/index.ts';
import type { Candidate, Eligibility, EnrolmentMode } from '../programmes/index.ts';
import { checkSeatsForPeople, decideCapacity, limitOf, mostPeopleFrom, recordOverfull } from './capacity-decision.ts';
import type { CapacityDecision, DecideCapacity } from './capacity-decision.ts';
import { checkMode, modeOf } from './enrolment-mode.ts';
import { outlookOf } from './enrolment-outlook.ts';
import { enrolMember } from './enrol-member.ts';
import type { Enrolment } from './enrolment.ts';
import type { Group } from './group.ts';
import type { WaitingPlace } from './waiting-place.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-11-22');
const now = Temporal.Instant.from('2026-11-22T12:00+05:30');
const groupId = idOf<GroupId>('group-1');
const aDecision = (most: number, until: string | null = null): CapacityDecision => ({
  ...{ id: idOf<CapacityDecisionId>('decision'), groupId, most },
  until: until === null ? null : day(until),
});
const aGroup = (but: Partial<Group> = {}): Pick<Group, 'id' | 'capacity' | 'schedules' | 'settings' | 'enrolmentMode'> => ({
  ...{ id: groupId, capacity: 2, settings: {}, enrolmentMode: null },
  schedules: [
    {
      ...{ appliesFrom: day('2026-10-06'), startsOn: day('2026-10-06'), startsAt: Temporal.PlainTime.from('11:00'), minutes: 90 },
      ...{ recurrence: 'FREQ=WEEKLY;BYDAY=TU', until: null, timeZone: 'Asia/Kolkata' },
    },
  ],
  ...but,
});
const aKind = (cap: number | null = 4) => ({
  size: { recommended: { from: 1, to: 1 }, cap },
  code: 'quiet-walk',
  eligibility: (): Eligibility => ({ allowed: true }),
  enrolment: 'by-request' as EnrolmentMode,
  waitingList: true,
});
const enrolled = (name: string, startsOn = '2026-10-06', endsOn: string | null = null): Enrolment => ({
  ...{ id: idOf<EnrolmentId>(`of-${name}`), groupId, personId: idOf<MemberId>(name), personKind: 'member' },
  ...{ startsOn: day(startsOn), endsOn: endsOn === null ? null : day(endsOn), enrolledAt: now },
});
const sagar: Candidate = { kind: 'member', id: idOf<MemberId>('sagar'), stage: 'admitted', mentor: false };

describe('the number of people who may be enrolled on a day', () => {
  it.each([
    { seats: 12, decision: null, on: '2026-11-22', then: 12 },
    { seats: 12, decision: aDecision(15), on: '2030-11-22', then: 15 },
    { seats: 12, decision: aDecision(15, '2026-12-31'), on: '2026-12-31', then: 15 },
    { seats: 12, decision: aDecision(15, '2026-12-31'), on: '2027-01-01', then: 12 },
    { seats: 16, decision: aDecision(15), on: '2026-11-22', then: 16 },
    { seats: null, decision: aDecision(15), on: '2026-11-22', then: null },
  ])('with $seats seats on $on is $then', ({ seats, decision, on, then }) => expect(limitOf(seats, decision, day(on), null)).toBe(then));
  it.each([
    { decided: 19, then: 19 },
    { decided: 20, then: 20 },
    { decided: 26, then: 20 },
  ])('with a decision for $decided people and a kind that allows twenty is $then', ({ decided, then }) =>
    expect(limitOf(12, aDecision(decided), today, 20)).toBe(then),
  );
});

describe('a decision that a group may have more people than seats', () => {
  const decide = (but: Partial<DecideCapacity> = {}, group = aGroup(), cap: number | null = 4) =>
    decideCapacity(group, aKind(cap), {
      ...{ id: idOf<CapacityDecisionId>('decision'), most: 3, until: null, reason: 'Hall 1 has the chairs', today },
      ...but,
    });
  it('is made for a group, and reported without its reason', () =>
    expect(decide({ until: day('2026-12-31') })).toEqual({
      ok: true,
      value: {
        decision: aDecision(3, '2026-12-31'),
        events: [
          { type: 'capacity-decided', subject: { kind: 'group', id: groupId }, concerns: [], facts: { most: 3, until: '2026-12-31' } },
        ],
      },
    }));
  it.each([
    { why: 'it allows as many as there are seats', when: { most: 2 }, then: 'groups/decision-out-of-range' },
    { why: 'it allows more than the kind', when: { most: 5 }, then: 'groups/decision-out-of-range' },
    { why: 'it is over before it begins', when: { until: day('2026-11-21') }, then: 'groups/decision-in-past' },
    { why: 'nobody says why', when: { reason: ' ' }, then: 'groups/reason-missing' },
  ])('is refused with $then if $why', ({ when, then }) => expect(decide(when)).toMatchObject({ ok: false, problem: { code: then } }));
  it.each([{ most: 3 }, { most: 4 }, { until: today }])('is accepted with %j', (when) => expect(decide(when).ok).toBe(true));
  it('is refused where the group has as many seats as the kind allows', () =>
    expect(decide({ most: 5 }, aGroup({ capacity: 4 }))).toMatchObject({ problem: { code: 'groups/beyond-kind', params: { most: 4 } } }));
  it.each([
    { most: 4, then: true },
    { most: 5, then: 'groups/decision-out-of-range' },
  ])('for $most people is bounded by the kind, not by the seats that the centre set: $then', ({ most, then }) => {
    const inPlace = { ...aKind(2), bounds: aKind(4) };
    const given = { id: idOf<CapacityDecisionId>('decision'), most, until: null, reason: 'Hall 1 has the chairs', today };
    const decided = decideCapacity(aGroup({ capacity: null }), inPlace, given);
    expect(decided.ok || decided.problem.code).toBe(then);
  });
  it('has no meaning in a group without a limit', () =>
    expect(decide({}, aGroup({ capacity: null }), null)).toMatchObject({ problem: { code: 'groups/no-seat-limit' } }));

  it.each([
    { decision: aDecision(3), startsOn: '2026-11-22', then: true },
    { decision: aDecision(3, '2026-11-30'), startsOn: '2026-12-01', then: 'groups/full' },
    { decision: null, startsOn: '2026-11-22', then: 'groups/full' },
  ])('gives a third person one of two seats on $startsOn: $then', ({ decision, startsOn, then }) => {
    const given = [enrolled('ravi'), enrolled('anil')];
    const command = { id: idOf<EnrolmentId>('new'), person: sagar, startsOn: day(startsOn), endsOn: null, now, decision };
    const done = enrolMember(aGroup(), aKind(), given, command);
    expect(done.ok || done.problem.code).toBe(then);
  });
  it.each([
    { people: ['ravi', 'anil', 'tara'], then: true },
    { people: ['ravi', 'anil', 'tara', 'devi'], then: 'groups/beyond-kind' },
    { people: ['ravi', 'anil', 'tara', 'devi', 'asha'], then: 'groups/beyond-kind' },
  ])('does not go beyond the most that the kind allows: $people.length people, $then', ({ people, then }) => {
    const command = { id: idOf<EnrolmentId>('new'), person: sagar, startsOn: today, endsOn: null, now, decision: aDecision(26) };
    const done = enrolMember(
      aGroup(),
      aKind(4),
      people.map((name) => enrolled(name)),
      command,
    );
    expect(done.ok || done.problem.code).toBe(then);
  });
  it('leaves the number of seats as it is, which a refusal names', () => {
    const given = [enrolled('ravi'), enrolled('anil'), enrolled('tara')];
    const command = { id: idOf<EnrolmentId>('new'), person: sagar, startsOn: today, endsOn: null, now, decision: aDecision(3) };
    expect(enrolMember(aGroup(), aKind(), given, command)).toMatchObject({ problem: { code: 'groups/full', params: { seats: 2 } } });
  });
});

describe('a sheet that brings more people than seats', () => {
  it.each([
    { seats: 12, people: 26, before: null, then: 26 },
    { seats: 12, people: 26, before: aDecision(25), then: 26 },
    { seats: 12, people: 26, before: aDecision(26, '2026-11-21'), then: 26 },
    { seats: 12, people: 26, before: aDecision(26), then: undefined },
    { seats: 12, people: 12, before: null, then: undefined },
    { seats: null, people: 26, before: null, then: undefined },
  ])('with $people people for $seats seats is a decision for $then', ({ seats, people, before, then }) => {
    const recorded = recordOverfull(seats, people, before, { id: idOf<CapacityDecisionId>('new'), groupId, today });
    expect(recorded?.decision.most).toBe(then);
    expect(recorded?.events.map(({ type }) => type) ?? []).toEqual(then === undefined ? [] : ['capacity-decided']);
  });
});

describe('fewer seats than before', () => {
  it.each([
    { before: 12, after: 10, people: 10, decision: null, then: true },
    { before: 12, after: 10, people: 11, decision: null, then: 'groups/capacity-below-people' },
    { before: 12, after: 10, people: 11, decision: aDecision(11), then: true },
    { before: 12, after: 10, people: 12, decision: aDecision(11), then: 'groups/capacity-below-people' },
    { before: 12, after: 13, people: 26, decision: null, then: true },
    { before: null, after: 10, people: 11, decision: null, then: 'groups/capacity-below-people' },
    { before: 12, after: null, people: 26, decision: null, then: true },
  ])('from $before to $after with $people people: $then', ({ before, after, people, decision, then }) => {
    const checked = checkSeatsForPeople({ before, after }, people, decision, today);
    expect(checked.ok || checked.problem.code).toBe(then);
  });
  it.each([
    { enrolments: [enrolled('ravi'), enrolled('anil', '2026-12-01')], then: 2 },
    { enrolments: [enrolled('ravi', '2026-10-06', '2026-12-01'), enrolled('anil', '2026-12-01')], then: 1 },
    { enrolments: [enrolled('ravi', '2026-10-06', '2026-11-22')], then: 0 },
  ])('counts $then people on the fullest day', ({ enrolments, then }) => expect(mostPeopleFrom(today, enrolments)).toBe(then));
});

describe('how people join a group', () => {
  const allowed: Readonly<Record<EnrolmentMode, readonly EnrolmentMode[]>> = {
    closed: ['closed'],
    'by-request': ['closed', 'by-request'],
    open: ['closed', 'by-request', 'open'],
    'drop-in': ['drop-in'],
  };
  it.each(enrolmentModes)('of a kind that is %s', (enrolment) => {
    expect(modesAllowed({ enrolment })).toEqual(allowed[enrolment]);
    for (const mode of enrolmentModes) {
      const checked = checkMode(mode, { enrolment });
      expect(checked.ok || checked.problem.code).toBe(allowed[enrolment].includes(mode) || 'groups/mode-not-allowed');
    }
    expect(checkMode(null, { enrolment }).ok).toBe(true);
    expect([modeOf({ enrolmentMode: null }, { enrolment }), modeOf({ enrolmentMode: 'closed' }, { enrolment })]).toEqual([
      enrolment,
      'closed',
    ]);
  });
});

describe('what enrolling a person would do', () => {
  const waiting = (name: string, rank: number, state: 'waiting' | 'offered' = 'waiting'): WaitingPlace => {
    const asker = {
      ...{ id: idOf<WaitingPlaceId>(name), groupId, personId: idOf<MemberId>(name), personKind: 'member' as const },
      ...{ askedAt: now, rank, firstPosition: rank, isPassed: false },
    };
    return state === 'offered' ? { ...asker, state, offer: { offeredAt: now, endsAt: now.add({ hours: 48 }) } } : { ...asker, state };
  };
  const outlook = (
    enrolments: readonly Enrolment[],
    places: readonly WaitingPlace[],
    kind: object = {},
    decision: CapacityDecision | null = null,
  ) => outlookOf(aGroup(), { ...aKind(), ...kind }, { enrolments, places }, { person: sagar, startsOn: today, now, decision });
  const [ravi, anil] = [enrolled('ravi'), enrolled('anil')];

  it.each([
    {
      why: 'the group is empty',
      given: outlook([], []),
      then: { outlook: 'seat', people: 0, isAboveRecommended: false, mostAllowed: null },
    },
    { why: 'more than the kind recommends would come', given: outlook([ravi], []), then: { outlook: 'seat', isAboveRecommended: true } },
    {
      why: 'every seat is taken',
      given: outlook([ravi, anil], [waiting('tara', 1)]),
      then: { outlook: 'full', problem: { code: 'groups/full' }, position: 2, before: ['tara'], mostAllowed: 4, isWaiting: false },
    },
    {
      why: 'the last seat is reserved for another',
      given: outlook([ravi], [waiting('tara', 1, 'offered'), waiting('sagar', 2)]),
      then: { outlook: 'full', people: 2, position: 2, isWaiting: true, before: ['tara'] },
    },
    {
      why: 'the last seat is reserved for the person',
      given: outlook([ravi], [waiting('sagar', 1, 'offered')]),
      then: { outlook: 'seat' },
    },
    { why: 'a decision allows one more', given: outlook([ravi, anil], [], {}, aDecision(3)), then: { outlook: 'seat', people: 2 } },
    {
      why: 'the centre set fewer seats than the kind allows',
      given: outlook([ravi, anil], [], { size: { recommended: { from: 1, to: 1 }, cap: 2 }, bounds: aKind(6) }),
      then: { outlook: 'full', problem: { code: 'groups/full' }, mostAllowed: 6 },
    },
    {
      why: 'a decision brought as many people as the kind allows',
      given: outlook([ravi, anil, enrolled('tara'), enrolled('devi')], [], {}, aDecision(26)),
      then: { outlook: 'full', problem: { code: 'groups/beyond-kind' }, position: 1, mostAllowed: null },
    },
    {
      why: 'the kind has neither a waiting list nor more seats',
      given: outlook([ravi, anil], [], { waitingList: false, size: { recommended: { from: 1, to: 2 }, cap: 2 } }),
      then: { outlook: 'full', position: null, mostAllowed: null },
    },
    {
      why: 'the kind refuses the person',
      given: outlook([], [], { eligibility: () => ({ allowed: false, reasons: ['not-a-resident'] }) }),
      then: { outlook: 'refused', problem: { code: 'groups/not-eligible' }, position: null },
    },
    { why: 'the person has a seat', given: outlook([enrolled('sagar')], []), then: { outlook: 'refused', position: null } },
  ])('if $why', ({ given, then }) => expect(given).toMatchObject(then));
});
