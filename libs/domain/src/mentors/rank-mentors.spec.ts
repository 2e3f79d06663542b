import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idOf } from '../kernel/index.ts';
import type { MentorId } from '../kernel/index.ts';
import { hadapsar, pairingWith } from '../testing/index.ts';
import type { PairingParts } from '../testing/index.ts';
import { reasonsAgainst } from './mentor-eligibility.ts';
import { freeSeats } from './mentor.ts';
import { rankMentors } from './rank-mentors.ts';

const candidate = (name: string, parts: PairingParts) =>
  pairingWith({ ...parts, mentor: { ...parts.mentor, id: idOf<MentorId>(name) }, bounds: { needsLanguage: false, ...parts.bounds } });

const ranked = (...candidates: ReturnType<typeof pairingWith>[]) =>
  rankMentors(candidates).suggested.map(({ candidate: { mentor } }) => String(mentor.id));

describe('the mentors for a person', () => {
  it.each([
    { first: 'who speaks the language', better: {}, worse: { mentor: { languages: ['en'] as const } } },
    { first: 'of the same branch', better: {}, worse: { mentor: { branchId: hadapsar } } },
    { first: 'who shares a group', better: { shared: { groups: ['Naya Savera'] } }, worse: {} },
    { first: 'with more free seats', better: { mentor: { taken: 1 } }, worse: { mentor: { taken: 2 } } },
    {
      first: 'who speaks the language, of another branch and with fewer seats',
      better: { mentor: { branchId: hadapsar, taken: 4 } },
      worse: { mentor: { languages: ['en'] as const, taken: 0 }, shared: { groups: ['Naya Savera'] } },
    },
    {
      first: 'of the same branch, without a group in common',
      better: {},
      worse: { mentor: { branchId: hadapsar, taken: 0 }, shared: { groups: ['Naya Savera'] } },
    },
    { first: 'who shares a group, with fewer seats', better: { shared: { groups: ['A'] } }, worse: { mentor: { taken: 0 } } },
  ])('begin with the mentor $first', ({ better, worse }) => {
    expect(ranked(candidate('worse', worse), candidate('better', better))).toEqual(['better', 'worse']);
    expect(ranked(candidate('better', better), candidate('worse', worse))).toEqual(['better', 'worse']);
  });

  it('keep the order in which they are given where nothing differs', () =>
    expect(ranked(candidate('a', {}), candidate('b', {}), candidate('c', {}))).toEqual(['a', 'b', 'c']));

  it('have the facts of the order beside them', () => {
    const { suggested } = rankMentors([
      candidate('prakash', { mentor: { taken: 2 }, mentee: { preference: 'male' }, shared: { groups: ['Naya Savera'] } }),
    ]);
    expect(suggested.map(({ fit }) => fit)).toEqual([
      { speaksLanguage: true, gender: 'male', isSameBranch: true, groups: ['Naya Savera'], taken: 2, seats: 5 },
    ]);
  });

  it('are shown with every reason where they cannot take the person, and the person is not among them', () => {
    const full = candidate('raghu', { mentor: { taken: 5, trainingHours: 1 } });
    const self = candidate('self', { shared: { isSamePerson: true } });
    const { suggested, notNow } = rankMentors([full, self]);
    expect(suggested).toEqual([]);
    expect(notNow.map(({ candidate: { mentor }, reasons }) => [String(mentor.id), ...reasons.map(({ code }) => code)])).toEqual([
      ['raghu', 'training-short', 'seats-taken'],
    ]);
  });

  it('are all in one of the two lists, and in the first only when no rule refuses them', () => {
    const parts = fc.record({ taken: fc.integer({ min: 0, max: 6 }), trainingHours: fc.integer({ min: 40, max: 50 }) });
    fc.assert(
      fc.property(fc.array(parts), (mentors) => {
        const candidates = mentors.map((mentor, at) => candidate(String(at), { mentor }));
        const { suggested, notNow } = rankMentors(candidates);
        expect([...suggested, ...notNow].map((one) => one.candidate.mentor.id).toSorted()).toEqual(
          candidates.map(({ mentor }) => mentor.id).toSorted(),
        );
        expect(suggested.every((one) => reasonsAgainst(one.candidate).length === 0)).toBe(true);
        expect(notNow.every(({ reasons }) => reasons.length > 0)).toBe(true);
      }),
    );
  });
});

describe('the free seats of a mentor', () => {
  it.each([
    { seats: 5, taken: 2, pause: null, then: 3 },
    { seats: 5, taken: 5, pause: null, then: 0 },
    { seats: 3, taken: 5, pause: null, then: 0 },
    { seats: 5, taken: 2, pause: 'paused', then: 0 },
    { seats: 5, taken: 0, pause: 'stepped-back', then: 0 },
  ] as const)('$taken of $seats taken, $pause: $then', ({ then, ...mentor }) => expect(freeSeats(mentor)).toBe(then));
});
