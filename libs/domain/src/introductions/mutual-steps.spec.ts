import { describe, expect, it } from '@jest/globals';
import { idOf, ok, Temporal } from '../kernel/index.ts';
import type { IntroductionId, MemberId, PersonId } from '../kernel/index.ts';
import type { Introduction, IntroductionKind, PersonToAsk } from './introduction.ts';
import { introductionStates } from './introduction.ts';
import { answerForSelf, askToMeet, expireQuestion, leaveIntroduction, takeBackQuestion } from './mutual-steps.ts';
import type { Answer } from './mutual-steps.ts';

const now = Temporal.Instant.from('2026-11-24T12:00:00Z');
const answerUntil = now.add({ hours: 24 * 30 });
const idAt = (n: number): PersonId => idOf<PersonId>(`person-${String(n)}`);
const people = (count: number, changes: Partial<PersonToAsk> = {}): PersonToAsk[] =>
  Array.from({ length: count }, (_, n) => ({
    ...{ id: idAt(n), memberId: idOf<MemberId>(`member-${String(n)}`), phoneMark: `mark-${String(n)}`, sharesPhone: false },
    ...{ groupIds: ['circle'], gender: null, isStaying: false, pairedWith: [], ...changes },
  }));
const before = { openQuestions: 0, isGoingOn: false, isRecent: false };
const ask = (kind: IntroductionKind, count: number) =>
  askToMeet({ id: idOf<IntroductionId>('introduction-1'), kind, people: people(count), before, answerUntil });
const asked = (kind: IntroductionKind = 'families', count = 2): Introduction => {
  const made = ask(kind, count);
  if (!made.ok) throw new Error(made.problem.code);
  return made.value.introduction;
};
const yes: Answer = { says: 'yes', shares: 'name' };
const no: Answer = { says: 'no' };
const answer = (introduction: Introduction, n: number, said: Answer, known = people(introduction.people.length), at = now) =>
  answerForSelf(introduction, { personId: idAt(n), answer: said, people: known, now: at });
/** The introduction after the answers of its people in their order. */
const after = (introduction: Introduction, ...answers: readonly Answer[]): Introduction =>
  answers.reduce((one, said, n) => {
    const step = answer(one, n, said);
    if (!step.ok) throw new Error(step.problem.code);
    return step.value.introduction;
  }, introduction);
const met = (kind: IntroductionKind = 'families', count = 2): Introduction =>
  after(asked(kind, count), ...Array.from({ length: count }, () => yes));

describe('a question', () => {
  it('is open for everybody at once, with no answer', () =>
    expect(ask('families', 2)).toEqual(
      ok({
        introduction: {
          ...{ id: 'introduction-1', kind: 'families', state: 'asked', answerUntil },
          people: [0, 1].map((n) => ({ id: idAt(n), yes: null, hasLeft: false })),
        },
        events: [
          {
            ...{ type: 'introduction-asked', subject: { kind: 'introduction', id: 'introduction-1' } },
            ...{ facts: { kind: 'families' }, concerns: [] },
          },
        ],
      }),
    ));

  it('is refused to people who may not meet', () =>
    expect(ask('families', 3)).toMatchObject({ ok: false, problem: { code: 'introductions/people-count' } }));
});

describe('an answer', () => {
  it('of yes is kept with the contact that goes with it, and ends nothing', () =>
    expect(answer(asked(), 0, { says: 'yes', shares: 'phone' })).toMatchObject({
      value: { introduction: { state: 'asked', people: [{ yes: 'phone' }, { yes: null }] }, events: [{ type: 'introduction-answered' }] },
    }));

  it('of the last yes lets all meet', () =>
    expect(answer(after(asked(), yes), 1, yes)).toMatchObject({
      value: { introduction: { state: 'met' }, events: [{ type: 'introduction-answered' }, { type: 'introduction-met' }] },
    }));

  it.each([
    { sentence: 'at once', given: asked() },
    { sentence: 'after a yes of the other', given: after(asked(), yes) },
    { sentence: 'in a circle where all others said yes', given: after(asked('family-circle', 4), yes, yes, yes) },
  ])('of no, $sentence, ends the question for everybody and keeps no answer', ({ given }) => {
    const last = given.people.length - 1;
    expect(answer(given, last, no)).toMatchObject({
      value: {
        introduction: { state: 'not-this-time', people: given.people.map(() => ({ yes: null })) },
        events: [{ type: 'introduction-answered' }, { type: 'introduction-closed' }],
      },
    });
  });

  it.each([0, 1])('of no leaves the same behind, also where it is of the person at %s', (n) => {
    const closed = answer(after(asked(), yes), n, no);
    expect(closed).toEqual(answer(asked(), 0, no));
  });

  it('may be changed while the question is open', () => {
    const name = after(asked(), { says: 'yes', shares: 'phone' });
    expect(answer(name, 0, yes)).toMatchObject({ value: { introduction: { state: 'asked', people: [{ yes: 'name' }, { yes: null }] } } });
    expect(answer(name, 0, no)).toMatchObject({ value: { introduction: { state: 'not-this-time' } } });
  });

  it.each([
    { with: { phoneMark: null }, shares: 'phone', code: 'introductions/phone-missing' },
    { with: { sharesPhone: true }, shares: 'phone', code: 'introductions/phone-shared' },
    { with: { phoneMark: null }, shares: 'name', code: undefined },
    { with: { sharesPhone: true }, shares: 'name', code: undefined },
  ] as const)('with $shares by a person with $with: $code', ({ with: changes, shares, code }) => {
    const step = answer(asked(), 0, { says: 'yes', shares }, people(2, changes));
    expect(step.ok ? undefined : step.problem.code).toBe(code);
  });

  it('of the last yes is refused where something has come between them', () => {
    const paired = people(2, { pairedWith: ['member-0'] });
    expect(answer(after(asked('buddies'), yes), 1, yes, paired)).toMatchObject({ problem: { code: 'introductions/mentor-pair' } });
    expect(answer(after(asked('buddies'), yes), 1, no, paired)).toMatchObject({ ok: true });
  });

  it.each([
    { sentence: 'a person who was not asked', n: 5 },
    { sentence: 'a person who is not on record', n: 1, known: people(1) },
  ])('of $sentence is refused', ({ n, known }) =>
    expect(answer(asked(), n, yes, known)).toMatchObject({ problem: { code: 'introductions/person-unknown' } }),
  );

  it.each([
    { at: answerUntil.subtract({ seconds: 1 }), code: undefined },
    { at: answerUntil, code: 'introductions/not-open' },
  ])('at $at: $code', ({ at, code }) => {
    const step = answer(asked(), 0, yes, people(2), at);
    expect(step.ok ? undefined : step.problem.code).toBe(code);
  });
});

describe('the end of a question', () => {
  it('by taking it back keeps no answer', () =>
    expect(takeBackQuestion(after(asked(), yes), now)).toMatchObject({
      value: {
        introduction: { state: 'taken-back', people: [{ yes: null }, { yes: null }] },
        events: [{ type: 'introduction-taken-back' }],
      },
    }));

  it('comes by itself when its time is over, and not before', () => {
    const one = after(asked(), yes);
    expect(expireQuestion(one, answerUntil.subtract({ seconds: 1 }))).toBeUndefined();
    expect(expireQuestion(one, answerUntil)).toMatchObject({
      introduction: { state: 'expired', people: [{ yes: null }, { yes: null }] },
      events: [{ type: 'introduction-expired' }],
    });
    expect(takeBackQuestion(one, answerUntil)).toMatchObject({ problem: { code: 'introductions/not-open' } });
  });

  it.each(introductionStates.filter((state) => state !== 'asked'))('comes once: not when it is %s', (state) => {
    const given = { ...asked(), state };
    expect(answer(given, 0, yes)).toMatchObject({ problem: { code: 'introductions/not-open' } });
    expect(takeBackQuestion(given, now)).toMatchObject({ problem: { code: 'introductions/not-open' } });
    expect(expireQuestion(given, answerUntil)).toBeUndefined();
  });
});

describe('people who have met', () => {
  it.each([0, 1])('end it together when the one at %s leaves', (n) =>
    expect(leaveIntroduction(met(), idAt(n))).toMatchObject({
      value: { introduction: { state: 'ended' }, events: [{ type: 'introduction-ended' }] },
    }),
  );

  it('go on as a circle while there are enough of them', () => {
    const first = leaveIntroduction(met('friends', 4), idAt(0));
    expect(first).toMatchObject({ value: { introduction: { state: 'met' }, events: [{ type: 'introduction-left' }] } });
    if (!first.ok) throw new Error(first.problem.code);
    expect(leaveIntroduction(first.value.introduction, idAt(0))).toMatchObject({ problem: { code: 'introductions/person-unknown' } });
    expect(leaveIntroduction(first.value.introduction, idAt(1))).toMatchObject({ value: { introduction: { state: 'ended' } } });
  });

  it('are not left by a person who is not among them', () =>
    expect(leaveIntroduction(met(), idAt(7))).toMatchObject({ problem: { code: 'introductions/person-unknown' } }));

  it.each(introductionStates.filter((state) => state !== 'met'))('are none while it is %s', (state) =>
    expect(leaveIntroduction({ ...met(), state }, idAt(0))).toMatchObject({ problem: { code: 'introductions/not-met' } }),
  );
});
