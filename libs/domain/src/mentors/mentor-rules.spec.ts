import { describe, expect, it } from '@jest/globals';
import { Temporal } from '../kernel/index.ts';
import { hadapsar, pairingWith } from '../testing/index.ts';
import type { PairingParts } from '../testing/index.ts';
import { reasonsAgainst } from './mentor-eligibility.ts';
import { reasonParam } from './mentor-reason.ts';
import type { MentorReason } from './mentor-reason.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

interface Case {
  readonly rule: string;
  /** The nearest pairing that is still allowed. */
  readonly allowed: PairingParts;
  readonly refused: PairingParts;
  readonly because: MentorReason;
}

const cases: readonly Case[] = [
  {
    rule: 'nobody accompanies themselves',
    allowed: {},
    refused: { shared: { isSamePerson: true } },
    because: { code: 'same-person', params: {} },
  },
  {
    rule: 'a mentor who pauses takes nobody',
    allowed: {},
    refused: { mentor: { pause: 'paused' } },
    because: { code: 'paused', params: {} },
  },
  {
    rule: 'a mentor in treatment takes nobody',
    allowed: {},
    refused: { mentor: { inTreatment: true } },
    because: { code: 'in-treatment', params: {} },
  },
  {
    rule: '46 hours of training',
    allowed: { mentor: { trainingHours: 46 } },
    refused: { mentor: { trainingHours: 45 } },
    because: { code: 'training-short', params: { has: 45, needs: 46 } },
  },
  {
    rule: 'as many hours of training as the centre asks for',
    allowed: { mentor: { trainingHours: 20 }, bounds: { trainingHours: 20 } },
    refused: { mentor: { trainingHours: 20 }, bounds: { trainingHours: 21 } },
    because: { code: 'training-short', params: { has: 20, needs: 21 } },
  },
  {
    rule: '12 whole months of sobriety',
    allowed: { mentor: { soberSince: day('2025-11-25') } },
    refused: { mentor: { soberSince: day('2025-11-26') } },
    because: { code: 'sobriety-short', params: { has: 11, needs: 12 } },
  },
  {
    rule: '24 whole months for a paid mentor',
    allowed: { mentor: { role: 'paid', soberSince: day('2024-11-25') } },
    refused: { mentor: { role: 'paid', soberSince: day('2025-11-25') } },
    because: { code: 'sobriety-short', params: { has: 12, needs: 24 } },
  },
  {
    rule: 'no month of an episode that begins in the future',
    allowed: {},
    refused: { mentor: { soberSince: day('2026-12-25') } },
    because: { code: 'sobriety-short', params: { has: 0, needs: 12 } },
  },
  {
    rule: 'a running episode of sobriety',
    allowed: {},
    refused: { mentor: { soberSince: null } },
    because: { code: 'sobriety-unknown', params: {} },
  },
  {
    rule: 'a supervision within 14 days',
    allowed: { mentor: { supervisedOn: day('2026-11-11') } },
    refused: { mentor: { supervisedOn: day('2026-11-10') } },
    because: { code: 'supervision-overdue', params: { days: 1 } },
  },
  {
    rule: 'a first supervision',
    allowed: {},
    refused: { mentor: { supervisedOn: null } },
    because: { code: 'never-supervised', params: {} },
  },
  {
    rule: 'a free seat',
    allowed: { mentor: { taken: 4 } },
    refused: { mentor: { taken: 5 } },
    because: { code: 'seats-taken', params: { has: 5, needs: 5 } },
  },
  {
    rule: 'the language of the person',
    allowed: { mentor: { languages: ['mr'] } },
    refused: { mentor: { languages: ['hi', 'en'] } },
    because: { code: 'no-common-language', params: { language: 'mr' } },
  },
  {
    rule: 'the language, where the centre asks for it',
    allowed: { mentor: { languages: ['hi'] }, bounds: { needsLanguage: false } },
    refused: { mentor: { languages: ['hi'] } },
    because: { code: 'no-common-language', params: { language: 'mr' } },
  },
  {
    rule: 'the gender that the person prefers',
    allowed: { mentee: { preference: 'male' } },
    refused: { mentee: { preference: 'female' } },
    because: { code: 'gender-not-preferred', params: { gender: 'female' } },
  },
  {
    rule: 'a recorded gender, where the person prefers one',
    allowed: { mentor: { gender: null } },
    refused: { mentor: { gender: null }, mentee: { preference: 'male' } },
    because: { code: 'gender-not-preferred', params: { gender: 'male' } },
  },
  {
    rule: 'no common stay within 90 days',
    allowed: { shared: { sameWardUntil: day('2026-08-26') } },
    refused: { shared: { sameWardUntil: day('2026-08-27') } },
    because: { code: 'same-ward', params: { until: '2026-08-27' } },
  },
  { rule: 'not of one family', allowed: {}, refused: { shared: { isRelated: true } }, because: { code: 'related', params: {} } },
  {
    rule: 'the same branch, where the centre asks for it',
    allowed: { mentor: { branchId: hadapsar } },
    refused: { mentor: { branchId: hadapsar }, bounds: { needsSameBranch: true } },
    because: { code: 'other-branch', params: {} },
  },
];

describe('the rules about mentors', () => {
  it.each(cases)('$rule', ({ allowed, refused, because }) => {
    expect(reasonsAgainst(pairingWith(allowed))).toEqual([]);
    expect(reasonsAgainst(pairingWith(refused))).toEqual([because]);
  });

  it('say every reason at once, in one order', () => {
    const farhan = { trainingHours: 31, soberSince: day('2026-02-20'), supervisedOn: null, taken: 5, languages: ['en' as const] };
    const reasons = reasonsAgainst(pairingWith({ mentor: farhan, shared: { sameWardUntil: day('2026-09-30'), isRelated: true } }));
    expect(reasons.map(({ code }) => code)).toEqual([
      ...['training-short', 'sobriety-short', 'never-supervised', 'seats-taken', 'no-common-language', 'same-ward', 'related'],
    ]);
  });

  it.each([
    { code: 'seats-taken', params: { has: 5, needs: 5 }, then: '5/5' },
    { code: 'supervision-overdue', params: { days: 3 }, then: '3' },
    { code: 'related', params: {}, then: '' },
  ] as const)('are in a refusal by their numbers: $code is "$then"', ({ then, ...reason }) => expect(reasonParam(reason)).toBe(then));

  it('say of a mentor who stepped back nothing else, because a short sobriety would tell why', () => {
    const lata = { pause: 'stepped-back' as const, soberSince: null, taken: 5, supervisedOn: null };
    expect(reasonsAgainst(pairingWith({ mentor: lata }))).toEqual([{ code: 'stepped-back', params: {} }]);
  });
});
