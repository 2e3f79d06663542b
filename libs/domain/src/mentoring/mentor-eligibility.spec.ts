import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal } from '../kernel/index.ts';
import type { MentorId } from '../kernel/index.ts';
import { mentorEligibility } from './mentor-eligibility.ts';
import type { Mentor } from './mentor.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const on = day('2026-06-30');
const aMentor = (changes: Partial<Mentor> = {}): Mentor => ({
  id: idOf<MentorId>('mentor-1'),
  soberSince: day('2025-06-30'),
  paid: false,
  trainingHours: 46,
  lastSupervisionOn: day('2026-06-16'),
  languages: ['mr'],
  gender: null,
  capacity: null,
  mentees: 4,
  ...changes,
});
const paid = { paid: true, soberSince: day('2024-06-30') };

describe('taking another mentee', () => {
  it.each([
    { given: {}, then: 'a volunteer who just meets every rule' },
    { given: paid, then: 'a paid mentor sober for two years' },
    { given: { ...paid, mentees: 14 }, then: 'a paid mentor with room' },
    { given: { capacity: 9, mentees: 4 }, then: 'a volunteer who offers more than the rule takes' },
    { given: { lastSupervisionOn: on }, then: 'a mentor supervised today' },
  ])('is open to $then', ({ given }) => expect(mentorEligibility(aMentor(given), on)).toEqual({ eligible: true }));

  it.each([
    { given: { soberSince: day('2025-07-01') }, then: { code: 'sobriety-too-short', months: 11, needed: 12 } },
    { given: { paid: true }, then: { code: 'sobriety-too-short', months: 12, needed: 24 } },
    { given: { soberSince: null }, then: { code: 'sobriety-not-recorded' } },
    { given: { trainingHours: 45 }, then: { code: 'training-too-short', hours: 45, needed: 46 } },
    { given: { lastSupervisionOn: day('2026-06-15') }, then: { code: 'supervision-overdue', days: 15, allowed: 14 } },
    { given: { lastSupervisionOn: null }, then: { code: 'supervision-never' } },
    { given: { mentees: 5 }, then: { code: 'capacity-reached', mentees: 5, capacity: 5 } },
    { given: { capacity: 9, mentees: 5 }, then: { code: 'capacity-reached', mentees: 5, capacity: 5 } },
    { given: { capacity: 2, mentees: 2 }, then: { code: 'capacity-reached', mentees: 2, capacity: 2 } },
    { given: { ...paid, mentees: 15 }, then: { code: 'capacity-reached', mentees: 15, capacity: 15 } },
  ])('is refused because $then.code', ({ given, then }) =>
    expect(mentorEligibility(aMentor(given), on)).toEqual({ eligible: false, reasons: [then] }),
  );

  it('names every reason at once', () => {
    const answer = mentorEligibility(aMentor({ soberSince: null, trainingHours: 0, lastSupervisionOn: null, mentees: 9 }), on);
    expect(!answer.eligible && answer.reasons.map(({ code }) => code)).toEqual([
      'sobriety-not-recorded',
      'training-too-short',
      'supervision-never',
      'capacity-reached',
    ]);
  });
});
