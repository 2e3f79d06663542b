import { describe, expect, it } from '@jest/globals';
import { idOf } from '../kernel/index.ts';
import type { MemberId, PersonId } from '../kernel/index.ts';
import { introductionFacts, introductionKinds, introductionLimits } from './introduction.ts';
import type { IntroductionKind, PersonToAsk } from './introduction.ts';
import { obstacleFor, obstacleToAsking } from './may-meet.ts';
import type { AskedBefore } from './may-meet.ts';

/** The nth person, of a family, with a number and a group of their own kind. */
const person = (n: number, changes: Partial<PersonToAsk> = {}): PersonToAsk => ({
  id: idOf<PersonId>(`person-${String(n)}`),
  memberId: idOf<MemberId>(`member-${String(n)}`),
  phoneMark: `mark-${String(n)}`,
  sharesPhone: false,
  groupIds: ['circle'],
  gender: null,
  isStaying: false,
  pairedWith: [],
  ...changes,
});
const people = (count: number): PersonToAsk[] => Array.from({ length: count }, (_, n) => person(n + 1));
const never: AskedBefore = { openQuestions: 0, isGoingOn: false, isRecent: false };
const codeOf = (kind: IntroductionKind, ...all: readonly PersonToAsk[]) => obstacleFor(kind, all)?.code;

describe('kinds of introductions', () => {
  it.each(introductionKinds)('%s ask as many people as they may, and no fewer and no more', (kind) => {
    const { from, to } = introductionFacts[kind];
    for (const count of [from, to]) expect(obstacleToAsking(kind, people(count), never)).toBeUndefined();
    for (const count of [from - 1, to + 1])
      expect(obstacleToAsking(kind, people(count), never)).toMatchObject({ code: 'introductions/people-count', params: { from, to } });
  });

  it('ask nobody twice', () =>
    expect(obstacleToAsking('families', [person(1), person(1)], never)).toMatchObject({ code: 'introductions/people-count' }));
});

describe('two families', () => {
  it.each([
    { sentence: 'of two members', other: person(2), code: undefined },
    { sentence: 'of one member', other: person(2, { memberId: idOf<MemberId>('member-1') }), code: 'introductions/one-family' },
    { sentence: 'with one number', other: person(2, { phoneMark: 'mark-1' }), code: 'introductions/one-family' },
    { sentence: 'of which one has no number', other: person(2, { phoneMark: null }), code: undefined },
    { sentence: 'without a group together', other: person(2, { groupIds: [] }), code: undefined },
    { sentence: 'of members who are a pair of mentor and mentee', other: person(2, { pairedWith: ['member-1'] }), code: undefined },
    { sentence: 'of a woman and a man', other: person(2, { gender: 'male', isStaying: true }), code: undefined },
  ])('$sentence: $code', ({ other, code }) => expect(codeOf('families', person(1, { gender: 'female' }), other)).toBe(code));

  it('without numbers may meet', () =>
    expect(codeOf('families', person(1, { phoneMark: null }), person(2, { phoneMark: null }))).toBeUndefined());

  it.each([
    { place: 0, other: 1 },
    { place: 0, other: 2 },
    { place: 1, other: 2 },
  ])('of one member are found in a circle at $place and $other', ({ place, other }) => {
    const circle = people(3).map((one, n) => (n === place || n === other ? { ...one, memberId: idOf<MemberId>('same') } : one));
    expect(codeOf('family-circle', ...circle)).toBe('introductions/one-family');
  });
});

describe.each(['buddies', 'friends'] as const)('%s', (kind) => {
  const third = kind === 'friends' ? [person(3)] : [];
  const code = (a: Partial<PersonToAsk>, b: Partial<PersonToAsk>) => codeOf(kind, person(1, a), person(2, b), ...third);

  it.each([
    { a: { pairedWith: ['member-2'] }, b: {}, then: 'introductions/mentor-pair' },
    { a: {}, b: { pairedWith: ['member-1'] }, then: 'introductions/mentor-pair' },
    { a: { pairedWith: ['member-9'] }, b: {}, then: undefined },
    { a: { phoneMark: 'one' }, b: { phoneMark: 'one' }, then: 'introductions/one-family' },
  ] as const)('of $a and $b: $then', ({ a, b, then }) => expect(code(a, b)).toBe(then));

  it.each([
    { a: 'female', b: 'male', staying: [true, true], then: 'introductions/other-ward' },
    { a: 'female', b: 'male', staying: [true, false], then: 'introductions/other-ward' },
    { a: 'male', b: 'female', staying: [false, true], then: 'introductions/other-ward' },
    { a: 'male', b: 'female', staying: [false, false], then: undefined },
    { a: 'male', b: 'male', staying: [true, true], then: undefined },
    { a: null, b: 'male', staying: [true, true], then: undefined },
    { a: 'female', b: null, staying: [true, true], then: undefined },
  ] as const)('of genders $a and $b, staying $staying: $then', ({ a, b, staying, then }) =>
    expect(code({ gender: a, isStaying: staying[0] }, { gender: b, isStaying: staying[1] })).toBe(then),
  );
});

describe('a group together', () => {
  it.each([
    { kind: 'buddies', then: undefined },
    { kind: 'friends', then: 'introductions/no-shared-group' },
  ] as const)('is asked for by $kind: $then', ({ kind, then }) =>
    expect(codeOf(kind, person(1), person(2, { groupIds: ['other'] }))).toBe(then),
  );

  it('is enough once, of several groups', () =>
    expect(codeOf('friends', person(1, { groupIds: ['a', 'b'] }), person(2, { groupIds: ['c', 'b'] }))).toBeUndefined());
});

describe('people who were asked before', () => {
  const { openQuestions, restDays } = introductionLimits;
  it.each([
    { before: {}, then: undefined },
    { before: { openQuestions: openQuestions - 1 }, then: undefined },
    { before: { openQuestions }, then: { code: 'introductions/too-many-open', params: { most: openQuestions } } },
    { before: { isGoingOn: true }, then: { code: 'introductions/already-asked' } },
    { before: { isRecent: true }, then: { code: 'introductions/asked-recently', params: { days: restDays } } },
  ])('with $before are asked again, or: $then', ({ before, then }) => {
    const obstacle = obstacleToAsking('families', people(2), { ...never, ...before });
    if (then === undefined) expect(obstacle).toBeUndefined();
    else expect(obstacle).toMatchObject(then);
  });
});
