import { describe, expect, it } from '@jest/globals';
import { Temporal, type Answers } from '@saath/domain/kernel';
import { builtInQuestionnaires, makeQuestionnaire, type Questionnaire } from '@saath/domain/questionnaires';
import { givenView, scoreView, summaryView } from './given-words.ts';
import type { StoredGiven } from './given.query.ts';
import { questionnaireView } from './questionnaire.view.ts';

const named = (code: string): Questionnaire => {
  const found = builtInQuestionnaires.find((one) => one.code === code);
  if (found === undefined) throw new Error(`There is no ${code}.`);
  return found;
};
const phq9 = named('phq-9');
const all = (questionnaire: Questionnaire, value: string): Answers =>
  Object.fromEntries(questionnaire.items.map(({ field }) => [field.key, value]));
const stored = (changes: Partial<StoredGiven> = {}): StoredGiven => ({
  ...{ id: 'a1', member_id: 'm1', alias: 'Tara M.', member_code: 'H-042', time_zone: 'Asia/Kolkata' },
  ...{ code: 'phq-9', form_version: '1.0.0', author_id: 's1', author_name: 'Meera Kulkarni' },
  ...{ started_at: new Date('2026-11-24T18:00:00Z'), finished_at: null, safety_note_id: null, answers: {} },
  ...changes,
});
const day = (text: string) => Temporal.PlainDate.from(text);

describe('a total as it is answered', () => {
  it.each<{ code: string; answers: Answers; then: object }>([
    { code: 'phq-9', answers: {}, then: { state: 'none', total: null, band: null, open: 9 } },
    { code: 'phq-9', answers: all(phq9, '0'), then: { state: 'whole', total: 0, band: { en: 'Minimal' }, open: 0 } },
    { code: 'phq-9', answers: all(phq9, '1'), then: { state: 'whole', total: 9, band: { en: 'Mild' }, open: 0 } },
    { code: 'phq-9', answers: all(phq9, '3'), then: { state: 'whole', total: 27, band: { en: 'Severe' }, open: 0 } },
    { code: 'phq-9', answers: { ...all(phq9, '2'), q1: undefined, q2: null }, then: { state: 'estimated', total: 18, open: 2 } },
    { code: 'phq-9', answers: { q1: '3', difficulty: '3' }, then: { state: 'none', total: null, open: 8 } },
    { code: 'gad-7', answers: all(named('gad-7'), '2'), then: { state: 'whole', total: 14, band: { en: 'Moderate' }, open: 0 } },
    { code: 'gad-7', answers: { ...all(named('gad-7'), '2'), q7: null }, then: { state: 'estimated', total: 14, open: 1 } },
  ])('$code, $then.state with $then.open open', ({ code, answers, then }) => expect(scoreView(named(code), answers)).toMatchObject(then));
});

describe('answers while they are asked for', () => {
  it('have the questions in words, and the person by their alias', () => {
    const view = givenView(stored({ answers: { q1: '2' } }), phq9, null);
    expect(view).toMatchObject({
      ...{ id: 'a1', memberId: 'm1', displayName: 'Tara M.', memberCode: 'H-042', answers: { q1: '2' } },
      ...{ daysIn: null, finishedAt: null, safetyNoteId: null, score: { state: 'none', open: 8 } },
    });
    expect(view.questionnaire.items.map(({ key, safety }) => [key, safety])).toEqual([
      ...Array.from({ length: 8 }, (_, index) => [`q${String(index + 1)}`, false]),
      ['q9', true],
      ['difficulty', false],
    ]);
  });

  it.each([
    { admitted: '2026-11-24', then: 0 },
    { admitted: '2026-10-25', then: 30 },
    { admitted: '2026-11-25', then: null },
    { admitted: null, then: null },
  ])('say how many days after the admission of $admitted they were begun: $then', ({ admitted, then }) =>
    expect(givenView(stored(), phq9, admitted === null ? null : day(admitted)).daysIn).toBe(then),
  );
});

describe('finished answers', () => {
  const finished = (at: string, answers: Answers = { q1: '1', q9: '0' }) => stored({ finished_at: new Date(at), answers });

  it('are of the day in the zone of the branch', () => {
    expect(summaryView(finished('2026-11-24T18:29:59Z'), phq9, null).on).toBe('2026-11-24');
    expect(summaryView(finished('2026-11-24T18:30:00Z'), phq9, null).on).toBe('2026-11-25');
  });

  it.each([
    { admitted: '2026-11-24', step: 0, daysIn: 0 },
    { admitted: '2026-11-01', step: 30, daysIn: 23 },
    { admitted: '2026-11-02', step: 0, daysIn: 22 },
    { admitted: '2026-05-28', step: 180, daysIn: 180 },
    { admitted: '2024-01-01', step: 360, daysIn: 1058 },
    { admitted: '2026-11-25', step: null, daysIn: null },
    { admitted: null, step: null, daysIn: null },
  ])('of a person admitted on $admitted count for step $step', ({ admitted, step, daysIn }) =>
    expect(summaryView(finished('2026-11-24T09:00:00Z'), phq9, admitted === null ? null : day(admitted))).toMatchObject({ step, daysIn }),
  );

  it('have every question as it was, an open one without a word', () => {
    const { lines, askedBy } = summaryView(finished('2026-11-24T09:00:00Z', { q1: '1', q9: '3', difficulty: '2' }), phq9, null);
    expect(askedBy).toBe('Meera Kulkarni');
    expect(lines.map(({ key, word, points, most, safety }) => [key, word?.en ?? null, points, most, safety])).toEqual([
      ['q1', 'Several days', 1, 3, false],
      ...Array.from({ length: 7 }, (_, index) => [`q${String(index + 2)}`, null, null, 3, false]),
      ['q9', 'Nearly every day', 3, 3, true],
      ['difficulty', 'Very difficult', 2, 3, false],
    ]);
  });
});

describe('a questionnaire in words', () => {
  it.each([
    { code: 'phq-9', items: 10, least: 0, most: 27, mostOpen: 2, bands: [0, 5, 10, 15, 20] },
    { code: 'gad-7', items: 8, least: 0, most: 21, mostOpen: 1, bands: [0, 5, 10, 15] },
  ])('$code has $items questions, its range and its bands', ({ code, items, least, most, mostOpen, bands }) => {
    const view = questionnaireView({ questionnaire: named(code), isOwn: false, isOffered: true, revision: 0 });
    expect(view).toMatchObject({ code, least, most, mostOpen, lighter: 'lower', inSeries: true, needsWording: false, isOwn: false });
    expect([view.items.length, view.bands.map(({ from }) => from)]).toEqual([items, bands]);
    expect(view.items[0]?.options.map(({ value, points }) => [value, points])).toEqual([
      ['0', 0],
      ['1', 1],
      ['2', 2],
      ['3', 3],
    ]);
  });

  it('says of one of the centre in which revision it is', () => {
    const option = (en: string, points: number) => ({ word: { en }, points });
    const made = makeQuestionnaire('own-1', 4, {
      ...{ from: null, name: { en: 'Sleep' }, lead: {}, mostOpen: 0, lighter: 'higher', inSeries: false },
      items: [{ text: { en: 'I slept' }, options: [option('No', 1), option('Yes', 5)], counted: true, safety: true }],
      bands: [{ from: 1, word: { en: 'Little' } }],
    });
    if (!made.ok) throw new Error(made.problem.code);
    expect(questionnaireView({ questionnaire: made.value, isOwn: true, isOffered: false, revision: 4 })).toMatchObject({
      ...{ version: '4', revision: 4, isOwn: true, isOffered: false, least: 1, most: 5, lighter: 'higher', source: '' },
      items: [{ key: 'q1', text: { en: 'I slept', hi: 'I slept' }, safety: true }],
    });
  });
});
