import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf } from '../kernel/index.ts';
import type { BranchId, SessionId, StaffId } from '../kernel/index.ts';
import { travelBy } from '../branches/index.ts';
import { rankSubstitutes } from './rank-substitutes.ts';
import type { PlacedSession } from './placed-session.ts';
import type { Candidate, SessionToLead } from './rank-substitutes.ts';

const kothrud = idOf<BranchId>('kothrud');
const hadapsar = idOf<BranchId>('hadapsar');
const at = (time: string, day = '2026-12-02') => Temporal.Instant.from(`${day}T${time}+05:30`);
const leading = (branchId: BranchId, from: string, to: string, day?: string): PlacedSession => ({
  ...{ sessionId: idOf<SessionId>(`${branchId} ${from}`), branchId },
  ...{ startsAt: at(from, day), endsAt: at(to, day) },
});
const session: SessionToLead = { ...leading(kothrud, '18:00', '19:00'), timeZone: 'Asia/Kolkata', language: 'hi' };
const person = (name: string, but: Partial<Candidate> = {}): Candidate => ({
  ...{ staffId: idOf<StaffId>(name), languages: ['hi'], isOfBranch: true, isOfEvery: false, isAbsent: false, isBackUp: false },
  ...{ leads: [], ledGroup: 0, ledKind: 0 },
  ...but,
});
const travel = travelBy([{ branchId: kothrud, otherBranchId: hadapsar, minutes: 35 }]);
const ranked = (...people: readonly Candidate[]) => rankSubstitutes(session, people, travel);
const reasonsOf = (but: Partial<Candidate>) => ranked(person('sana', but))[0]!;

describe('a person who could lead a session', () => {
  it.each([
    { given: {}, isFree: true, codes: ['free', 'works-here', 'speaks', 'not-led'] },
    { given: { isAbsent: true }, isFree: false, codes: ['away', 'works-here', 'speaks', 'not-led'] },
    {
      given: { isOfBranch: false, isOfEvery: true, languages: ['mr'] as const },
      isFree: true,
      codes: ['free', 'works-everywhere', 'other-language', 'not-led'],
    },
    { given: { isOfBranch: false }, isFree: true, codes: ['free', 'works-elsewhere', 'speaks', 'not-led'] },
    { given: { isOfBranch: true, isOfEvery: true }, isFree: true, codes: ['free', 'works-here', 'speaks', 'not-led'] },
    { given: { isBackUp: true, ledKind: 6 }, isFree: true, codes: ['free', 'back-up', 'works-here', 'speaks', 'led-kind'] },
    { given: { ledKind: 6, ledGroup: 2 }, isFree: true, codes: ['free', 'works-here', 'speaks', 'led-group'] },
  ])('with $given has the reasons $codes', ({ given, isFree, codes }) => {
    const found = reasonsOf(given);
    expect([found.isFree, found.reasons.map(({ code }) => code)]).toEqual([isFree, codes]);
  });

  it.each([
    { leads: leading(kothrud, '17:00', '18:01'), isFree: false, then: ['leads-then', 'at-branch'] },
    { leads: leading(kothrud, '17:00', '18:00'), isFree: true, then: ['free', 'at-branch'] },
    { leads: leading(kothrud, '19:00', '20:00'), isFree: true, then: ['free', 'at-branch'] },
    { leads: leading(hadapsar, '18:59', '20:00'), isFree: false, then: ['leads-then', 'comes-from'] },
    { leads: leading(hadapsar, '16:00', '17:26'), isFree: false, then: ['too-far', 'comes-from'] },
    { leads: leading(hadapsar, '16:00', '17:25'), isFree: true, then: ['free', 'comes-from'] },
    { leads: leading(hadapsar, '19:34', '20:30'), isFree: false, then: ['too-far', 'comes-from'] },
    { leads: leading(hadapsar, '19:35', '20:30'), isFree: true, then: ['free', 'comes-from'] },
    { leads: leading(hadapsar, '16:00', '17:00', '2026-12-01'), isFree: true, then: ['free', 'works-here'] },
  ])('who leads from $leads.startsAt in $leads.branchId: $then', ({ leads, isFree, then }) => {
    const found = reasonsOf({ leads: [leads] });
    expect([found.isFree, found.reasons.slice(0, 2).map(({ code }) => code)]).toEqual([isFree, then]);
  });

  it.each([
    { leads: [leading(kothrud, '17:00', '18:05')], then: '18:15', because: 'at the next quarter of an hour' },
    { leads: [leading(kothrud, '17:00', '18:15')], then: '18:15', because: 'as soon as the other session is over' },
    { leads: [leading(hadapsar, '17:00', '18:00')], then: '18:45', because: 'after the way' },
    { leads: [leading(kothrud, '17:30', '18:30'), leading(kothrud, '19:00', '20:00')], then: '20:00', because: 'not between two sessions' },
    { leads: [leading(kothrud, '17:30', '20:00')], then: '20:00', because: 'two hours later at most' },
    { leads: [leading(kothrud, '17:30', '20:01')], then: null, because: 'never more than two hours later' },
    { leads: [leading(hadapsar, '18:30', '20:00')], then: null, because: 'never where the way is too long' },
  ])('who leads another session then could come $because: $then', ({ leads, then }) =>
    expect(reasonsOf({ leads })).toMatchObject({ isFree: false, freeFrom: then === null ? null : at(then) }),
  );
  it('who is away, or free, comes at no other time, and nobody on another day', () => {
    expect(reasonsOf({ isAbsent: true, leads: [leading(kothrud, '17:00', '18:05')] }).freeFrom).toBeNull();
    expect(reasonsOf({}).freeFrom).toBeNull();
    const late = { ...leading(kothrud, '23:30', '23:59'), timeZone: 'Asia/Kolkata', language: 'hi' } as const;
    const busy = person('sana', { leads: [leading(kothrud, '23:00', '23:58')] });
    expect(rankSubstitutes(late, [busy], travel)).toMatchObject([{ isFree: false, freeFrom: null }]);
  });

  it('is told how long the way is and how often they led', () =>
    expect(reasonsOf({ leads: [leading(hadapsar, '16:00', '17:00')], ledKind: 6 }).reasons).toEqual([
      { code: 'free' },
      { code: 'comes-from', sessionId: 'hadapsar 16:00', minutes: 35 },
      { code: 'speaks', language: 'hi' },
      { code: 'led-kind', times: 6 },
    ]));
});

describe('the order', () => {
  it.each([
    { first: {}, then: { isAbsent: true, isBackUp: true, ledGroup: 9 }, because: 'free before away' },
    { first: { isBackUp: true, languages: [] }, then: { ledGroup: 9 }, because: 'a back-up before everybody else who is free' },
    { first: { isOfBranch: false }, then: { languages: [], ledGroup: 9 }, because: 'the language before the way' },
    { first: { leads: [leading(kothrud, '10:00', '11:00')] }, then: { ledGroup: 9 }, because: 'there already before works there' },
    { first: { isOfBranch: false }, then: { leads: [leading(hadapsar, '10:00', '11:00')] }, because: 'no way before a way' },
    { first: { ledGroup: 2 }, then: { ledGroup: 1, ledKind: 9 }, because: 'the group before the kind' },
    { first: { ledKind: 2 }, then: { ledKind: 1 }, because: 'often before once' },
    { first: {}, then: { leads: [leading(kothrud, '10:00', '11:00', '2026-12-03')] }, because: 'who leads less' },
  ])('is: $because', ({ first, then }) => {
    const [one, other] = [person('z', first), person('a', then)];
    expect(ranked(one, other).map(({ staffId }) => staffId)).toEqual(['z', 'a']);
    expect(ranked(other, one).map(({ staffId }) => staffId)).toEqual(['z', 'a']);
  });

  it('is the same however the people are given, and has each of them once', () => {
    const candidate = fc.record({
      ...{ isBackUp: fc.boolean(), isAbsent: fc.boolean(), isOfBranch: fc.boolean(), isOfEvery: fc.boolean() },
      ...{ ledGroup: fc.nat(2), ledKind: fc.nat(2), languages: fc.subarray(['en', 'hi', 'mr'] as const) },
    });
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 6 }), (given) => {
        const people = given.map((but, index) => person(String(index), but));
        const order = ranked(...people);
        expect(ranked(...people.toReversed())).toEqual(order);
        expect(order.map(({ staffId }) => staffId).toSorted()).toEqual(people.map(({ staffId }) => staffId));
        expect(order.map(({ isFree }) => isFree)).toEqual(order.map(({ isFree }) => isFree).toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });
});
