import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { Answers, MemberId } from '../kernel/index.ts';
import { answerItems, finishQuestionnaire } from './answer-questionnaire.ts';
import type { GivenQuestionnaire } from './answer-questionnaire.ts';
import { phq9 } from './built-in/phq-9.ts';

const now = Temporal.Instant.from('2026-11-25T06:12:00Z');
const memberId = idOf<MemberId>('tara');
const stored = (answers: Answers, finishedAt: GivenQuestionnaire['finishedAt'] = null): GivenQuestionnaire => ({
  memberId,
  answers,
  finishedAt,
});

describe('answering a questionnaire', () => {
  it.each<{ before: Answers; given: Answers; answers: Answers; opens: readonly string[]; then: string }>([
    { before: {}, given: { q1: '2' }, answers: { q1: '2' }, opens: [], then: 'takes an answer' },
    { before: { q1: '2' }, given: { q1: null }, answers: {}, opens: [], then: 'takes an answer back' },
    { before: { q1: '2' }, given: { q2: '1' }, answers: { q1: '2', q2: '1' }, opens: [], then: 'leaves the other answers' },
    { before: {}, given: { q9: '0' }, answers: { q9: '0' }, opens: [], then: 'opens nothing at 0' },
    { before: { q9: '0' }, given: { q9: '1' }, answers: { q9: '1' }, opens: ['q9'], then: 'opens the safety path at 1, at once' },
    { before: { q9: '1' }, given: { q9: '3' }, answers: { q9: '3' }, opens: [], then: 'opens it once' },
    { before: { q9: '1' }, given: { q9: '0' }, answers: { q9: '0' }, opens: [], then: 'takes the answer back' },
  ])('$then', ({ before, given, answers, opens }) => {
    const result = answerItems(phq9, stored(before), given, now);
    expect(result.ok && [result.value.answers, result.value.opens.map(({ field }) => field.key)]).toEqual([answers, opens]);
  });

  it.each<{ given: Answers; stored: GivenQuestionnaire; code: string; params?: object }>([
    { given: { q1: '4' }, stored: stored({}), code: 'questionnaires/answer-not-valid', params: { field: 'q1', fault: 'not-offered' } },
    { given: { q10: '1' }, stored: stored({}), code: 'questionnaires/answer-not-valid', params: { field: 'q10', fault: 'unknown' } },
    { given: { q1: '1' }, stored: stored({}, now), code: 'questionnaires/finished' },
  ])('refuses $given with $code', ({ given, stored: before, code, params }) =>
    expect(answerItems(phq9, before, given, now)).toMatchObject({
      ok: false,
      problem: { code, ...(params === undefined ? {} : { params }) },
    }),
  );
});

describe('finishing', () => {
  it('is news of the member, by the code of the questionnaire', () =>
    expect(finishQuestionnaire(phq9, stored({ q1: '0' }))).toEqual({
      ok: true,
      value: [
        { type: 'questionnaire-answered', subject: { kind: 'member', id: memberId }, concerns: [memberId], facts: { code: 'phq-9' } },
      ],
    }));
  it.each([
    { given: stored({}), code: 'questionnaires/nothing-answered' },
    { given: stored({ q1: '1' }, now), code: 'questionnaires/finished' },
  ])('is refused with $code', ({ given, code }) => expect(finishQuestionnaire(phq9, given)).toMatchObject({ problem: { code } }));
});
