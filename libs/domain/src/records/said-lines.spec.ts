import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal } from '../kernel/index.ts';
import type { Answers, SessionId } from '../kernel/index.ts';
import { saidLines } from './said-lines.ts';

const at = (day: number, answers: Answers) => ({
  ...{
    sessionId: idOf<SessionId>(`s${String(day)}`),
    groupName: 'Naya Savera',
    on: Temporal.PlainDate.from('2026-11-01').add({ days: day }),
  },
  answers,
});
const valuesOf = (...sessions: readonly ReturnType<typeof at>[]) =>
  Object.fromEntries(saidLines(sessions).map(({ code, points }) => [code, points.map(({ value }) => value)]));

describe('what a person said from session to session', () => {
  it.each([
    { given: [], then: {}, what: 'has no line before anything was said' },
    { given: [at(1, {}), at(2, { piece: 'A bowl' })], then: {}, what: 'has no line of other questions' },
    { given: [at(1, { mood: 2 }), at(2, {}), at(3, { mood: 4 })], then: { mood: [2, 4] }, what: 'leaves out a session without an answer' },
    { given: [at(1, { craving: 0 })], then: { craving: [0] }, what: 'has a zero as an answer' },
    { given: [at(1, { mood: 5, craving: 10 })], then: { mood: [5], craving: [10] }, what: 'has both in one order' },
    { given: [at(1, { mood: '4', craving: null })], then: {}, what: 'has numbers only' },
  ])('$what', ({ given, then }) => expect(valuesOf(...given)).toEqual(then));

  it('has its scale, and the day and the group of each answer', () =>
    expect(saidLines([at(1, { mood: 3, craving: 7 })])).toMatchObject([
      { code: 'mood', name: { en: 'Mood' }, min: 1, max: 5, points: [{ sessionId: 's1', groupName: 'Naya Savera' }] },
      { code: 'craving', name: { en: 'Craving' }, min: 0, max: 10 },
    ]));
});
