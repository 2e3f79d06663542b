import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from '../kernel/index.ts';
import { hadapsar, pairingWith, today } from '../testing/index.ts';
import type { PairingParts } from '../testing/index.ts';
import { reasonsAgainst } from './mentor-eligibility.ts';
import { mentorLimits } from './mentor.limits.ts';
import { reasonParam } from './mentor-reason.ts';
import { rankMentors } from './rank-mentors.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const codes = (parts: PairingParts) => reasonsAgainst(pairingWith(parts)).map(({ code }) => code);

/** A pairing against which every rule speaks. */
const worst: PairingParts = {
  mentor: {
    ...{ pause: 'paused', inTreatment: true, trainingHours: 45, soberSince: today, supervisedOn: today.subtract({ days: 15 }) },
    ...{ taken: 5, languages: ['en'], gender: null },
  },
  mentee: { preference: 'female', branchId: hadapsar },
  shared: { isSamePerson: true, isRelated: true, sameWardUntil: today },
  bounds: { needsSameBranch: true },
};

describe('the reasons against a pairing', () => {
  it('are all said at once, in one order', () =>
    expect(codes(worst)).toEqual([
      ...['same-person', 'paused', 'in-treatment', 'training-short', 'sobriety-short', 'supervision-overdue', 'seats-taken'],
      ...['no-common-language', 'gender-not-preferred', 'same-ward', 'related', 'other-branch'],
    ]));

  it('say nothing else of a mentor who stepped back', () =>
    expect(reasonsAgainst(pairingWith({ ...worst, mentor: { ...worst.mentor, pause: 'stepped-back' } }))).toEqual([
      { code: 'stepped-back', params: {} },
    ]));

  it('have their numbers as one text', () =>
    expect(Object.fromEntries(reasonsAgainst(pairingWith(worst)).map((reason) => [reason.code, reasonParam(reason)]))).toMatchObject({
      ...{ 'training-short': '45/46', 'sobriety-short': '0/12', 'supervision-overdue': '1', 'seats-taken': '5/5' },
      ...{ 'no-common-language': 'mr', 'gender-not-preferred': 'female', 'same-ward': '2026-11-25', paused: '' },
    }));
});

describe('whole months of sobriety', () => {
  it.each([
    { since: '2025-11-25', role: 'volunteer', then: [] },
    { since: '2025-11-26', role: 'volunteer', then: ['sobriety-short'] },
    { since: '2024-11-25', role: 'paid', then: [] },
    { since: '2024-11-26', role: 'paid', then: ['sobriety-short'] },
    { since: '2026-11-26', role: 'volunteer', then: ['sobriety-short'] },
    { since: null, role: 'volunteer', then: ['sobriety-unknown'] },
  ] as const)('since $since of a $role are enough, or say $then', ({ since, role, then }) =>
    expect(codes({ mentor: { role, soberSince: since === null ? null : day(since) } })).toEqual(then),
  );

  it.each([
    { since: '2025-08-31', on: '2026-02-28', has: 5 },
    { since: '2025-08-28', on: '2026-02-28', has: 6 },
    { since: '2024-02-29', on: '2025-02-28', has: 11 },
    { since: '2024-02-29', on: '2025-03-01', has: 12 },
    { since: '2026-02-28', on: '2026-02-01', has: 0 },
  ])('from $since to $on are $has', ({ since, on, has }) => {
    const pairing = { ...pairingWith({ mentor: { soberSince: day(since) }, bounds: { soberMonths: 120 } }), today: day(on) };
    expect(reasonsAgainst(pairing)[0]).toEqual({ code: 'sobriety-short', params: { has, needs: 120 } });
  });
});

describe('the days since they stayed in one branch', () => {
  it.each([
    { until: '2026-11-25', wardDays: 0, then: ['same-ward'] },
    { until: '2026-11-24', wardDays: 0, then: [] },
    { until: '2026-08-27', wardDays: 90, then: ['same-ward'] },
    { until: '2026-08-26', wardDays: 90, then: [] },
    { until: '2024-11-25', wardDays: 730, then: ['same-ward'] },
    { until: '2024-11-24', wardDays: 730, then: [] },
  ])('until $until, with $wardDays days between: $then', ({ until, wardDays, then }) =>
    expect(codes({ shared: { sameWardUntil: day(until) }, bounds: { wardDays } })).toEqual(then),
  );
});

const anyMentor = fc.record({
  ...{ trainingHours: fc.integer({ min: 40, max: 50 }), seats: fc.integer({ min: 1, max: 5 }), taken: fc.nat(6) },
  ...{ pause: fc.constantFrom(null, 'paused' as const, 'stepped-back' as const), inTreatment: fc.boolean() },
  ...{ supervisedOn: fc.option(fc.nat(30).map((days) => today.subtract({ days }))) },
  ...{ soberSince: fc.option(fc.nat(900).map((days) => today.subtract({ days }))) },
  languages: fc.constantFrom(['mr' as const], ['en' as const], ['hi' as const, 'mr' as const]),
});
const anyParts = fc.record({
  mentor: anyMentor,
  mentee: fc.record({ preference: fc.constantFrom(null, 'male' as const, 'female' as const) }),
  shared: fc.record({ isRelated: fc.boolean(), sameWardUntil: fc.option(fc.nat(120).map((days) => today.subtract({ days }))) }),
});

describe('any mentor', () => {
  it('who is refused is never suggested, and who is not refused always is', () => {
    fc.assert(
      fc.property(fc.array(anyParts, { maxLength: 6 }), (all) => {
        const candidates = all.map((parts) => pairingWith(parts));
        const { suggested, notNow } = rankMentors(candidates);
        const refused = candidates.filter((one) => reasonsAgainst(one).length > 0);
        return notNow.every((one, index) => one.candidate === refused[index]) && suggested.length + refused.length === candidates.length;
      }),
    );
    expect.assertions(0);
  });

  it('has no further reason against them by more training, longer sobriety, a later supervision or a free seat', () => {
    const better = fc.constantFrom<(mentor: NonNullable<PairingParts['mentor']>) => PairingParts['mentor']>(
      (mentor) => ({ ...mentor, trainingHours: (mentor.trainingHours ?? 0) + 1 }),
      (mentor) => ({ ...mentor, soberSince: mentor.soberSince?.subtract({ months: 1 }) ?? null }),
      (mentor) => ({ ...mentor, supervisedOn: mentor.supervisedOn?.add({ days: 1 }) ?? null }),
      (mentor) => ({ ...mentor, taken: Math.max(0, (mentor.taken ?? 0) - 1) }),
      (mentor) => ({ ...mentor, languages: ['mr', 'hi', 'en'] }),
    );
    fc.assert(
      fc.property(anyParts, better, (parts, change) => {
        const before = codes(parts);
        return codes({ ...parts, mentor: change(parts.mentor) ?? {} }).every((code) => before.includes(code));
      }),
    );
    expect.assertions(0);
  });

  it('is refused for a seat, a paid role and the bounds of the centre by its numbers alone', () => {
    const bound = (name: keyof typeof mentorLimits.bounds) =>
      fc.integer({ min: mentorLimits.bounds[name].from, max: mentorLimits.bounds[name].to });
    const bounds = fc.record({
      soberMonths: bound('soberMonths'),
      trainingHours: bound('trainingHours'),
      supervisionDays: bound('supervisionDays'),
    });
    fc.assert(
      fc.property(anyMentor, bounds, (mentor, own) => {
        const reasons = codes({ mentor: { ...mentor, pause: null }, bounds: own });
        expect(reasons.includes('training-short')).toBe(mentor.trainingHours < own.trainingHours);
        expect(reasons.includes('seats-taken')).toBe(mentor.taken >= mentor.seats);
        expect(reasons.includes('never-supervised')).toBe(mentor.supervisedOn === null);
        const latest = mentor.supervisedOn?.add({ days: own.supervisionDays });
        expect(reasons.includes('supervision-overdue')).toBe(latest !== undefined && Temporal.PlainDate.compare(latest, today) < 0);
      }),
    );
  });
});
