import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { builtInQuestionnaires, templateQuestionnaires } from './built-in/index.ts';
import { pointsOf, totalRange } from './questionnaire.ts';
import type { Questionnaire } from './questionnaire.ts';
import { safetyAnswers, scoreOf } from './score.ts';

const all = [...builtInQuestionnaires, ...templateQuestionnaires];
const named = (code: string): Questionnaire => all.find((one) => one.code === code)!;
const counted = ({ items }: Questionnaire) => items.filter((item) => item.counted);

/** Answers with this many points in all: each question as high as it goes, then the next. Questions from the end may be left open. */
function withTotal(questionnaire: Questionnaire, total: number, open = 0): Readonly<Record<string, string>> {
  const items = counted(questionnaire).slice(0, counted(questionnaire).length - open);
  let left = total - items.reduce((sum, { points }) => sum + Math.min(...points), 0);
  return Object.fromEntries(
    items.map(({ field, points }) => {
      const more = Math.min(left, Math.max(...points) - Math.min(...points));
      left -= more;
      return [field.key, field.options[points.indexOf(Math.min(...points) + more)]!.value];
    }),
  );
}

describe('the published bands', () => {
  it.each([
    { code: 'phq-9', total: 0, then: 'Minimal' },
    { code: 'phq-9', total: 4, then: 'Minimal' },
    { code: 'phq-9', total: 5, then: 'Mild' },
    { code: 'phq-9', total: 9, then: 'Mild' },
    { code: 'phq-9', total: 10, then: 'Moderate' },
    { code: 'phq-9', total: 14, then: 'Moderate' },
    { code: 'phq-9', total: 15, then: 'Moderately severe' },
    { code: 'phq-9', total: 19, then: 'Moderately severe' },
    { code: 'phq-9', total: 20, then: 'Severe' },
    { code: 'phq-9', total: 27, then: 'Severe' },
    { code: 'gad-7', total: 0, then: 'Minimal' },
    { code: 'gad-7', total: 4, then: 'Minimal' },
    { code: 'gad-7', total: 5, then: 'Mild' },
    { code: 'gad-7', total: 9, then: 'Mild' },
    { code: 'gad-7', total: 10, then: 'Moderate' },
    { code: 'gad-7', total: 14, then: 'Moderate' },
    { code: 'gad-7', total: 15, then: 'Severe' },
    { code: 'gad-7', total: 21, then: 'Severe' },
    { code: 'barc-10', total: 10, then: 'Below 47' },
    { code: 'barc-10', total: 46, then: 'Below 47' },
    { code: 'barc-10', total: 47, then: '47 or more' },
    { code: 'barc-10', total: 60, then: '47 or more' },
  ])('$code with $total: $then', ({ code, total, then }) =>
    expect(scoreOf(named(code), withTotal(named(code), total))).toMatchObject({
      state: 'whole',
      total,
      band: { word: { en: then } },
      open: 0,
    }),
  );

  it.each([
    { code: 'phq-9', items: 9, least: 0, most: 27, options: 4 },
    { code: 'gad-7', items: 7, least: 0, most: 21, options: 4 },
    { code: 'barc-10', items: 10, least: 10, most: 60, options: 6 },
  ])('$code has $items counted questions and a total of $least to $most', ({ code, items, least, most, options }) => {
    expect(counted(named(code)).map(({ field }) => field.options.length)).toEqual(Array.from({ length: items }, () => options));
    expect(totalRange(named(code))).toEqual({ least, most });
    expect(named(code).score.bands[0]?.from).toBe(least);
  });
});

describe('open questions', () => {
  it.each([
    { code: 'phq-9', open: 1, sum: 8, then: { state: 'estimated', total: 9, open: 1 } },
    { code: 'phq-9', open: 2, sum: 7, then: { state: 'estimated', total: 9, open: 2 } },
    { code: 'phq-9', open: 2, sum: 10, then: { state: 'estimated', total: 13, open: 2 } },
    { code: 'phq-9', open: 3, sum: 10, then: { state: 'none', open: 3 } },
    { code: 'phq-9', open: 9, sum: 0, then: { state: 'none', open: 9 } },
    { code: 'gad-7', open: 1, sum: 6, then: { state: 'estimated', total: 7, open: 1 } },
    { code: 'gad-7', open: 2, sum: 6, then: { state: 'none', open: 2 } },
    { code: 'barc-10', open: 1, sum: 30, then: { state: 'none', open: 1 } },
  ])('$code with $open open and $sum points: $then.state', ({ code, open, sum, then }) =>
    expect(scoreOf(named(code), withTotal(named(code), sum, open))).toMatchObject(then),
  );
  it('that are not counted change nothing', () => {
    const answers = withTotal(named('phq-9'), 12);
    expect(scoreOf(named('phq-9'), { ...answers, difficulty: '3' })).toEqual(scoreOf(named('phq-9'), answers));
  });
});

describe('the safety question', () => {
  it.each([
    { answers: {}, then: [] },
    { answers: { q9: '0', q1: '3' }, then: [] },
    { answers: { q9: '1' }, then: ['q9'] },
    { answers: { q9: '3' }, then: ['q9'] },
  ])('of PHQ-9 with $answers opens for $then, whatever the total', ({ answers, then }) =>
    expect(safetyAnswers(named('phq-9'), answers).map(({ field }) => field.key)).toEqual(then),
  );
  it('is question 9 of PHQ-9 and none of the others', () =>
    expect(all.flatMap(({ code, items }) => items.flatMap(({ safety, field }) => (safety ? [`${code} ${field.key}`] : [])))).toEqual([
      'phq-9 q9',
    ]));
});

describe('every questionnaire of the product', () => {
  it.each(all)('$code has words in three languages, a source, and a key once', ({ code, items, lead, score, source, licence }) => {
    const words = [
      lead,
      licence,
      ...score.bands.map(({ word }) => word),
      ...items.flatMap(({ field }) => [field.label, ...field.options.map(({ label }) => label)]),
    ];
    expect([code, words.filter(({ en, hi, mr }) => [en, hi, mr].includes(''))]).toEqual([code, []]);
    expect(source).not.toBe('');
    expect(new Set(items.map(({ field }) => field.key)).size).toBe(items.length);
  });
  it.each(all)('$code: a total lies between the least and the greatest, and in the last band that begins at it or below', (one) =>
    fc.assert(
      fc.property(fc.array(fc.nat(6), { minLength: one.items.length, maxLength: one.items.length }), (places) => {
        const answers = Object.fromEntries(
          one.items.flatMap(({ field }, index) => {
            const option = field.options[places[index]!];
            return option === undefined ? [] : [[field.key, option.value]];
          }),
        );
        const score = scoreOf(one, answers);
        if (score.state === 'none') return score.open > one.score.mostOpen || score.open === counted(one).length;
        const { least, most } = totalRange(one);
        const later = one.score.bands.filter(({ from }) => from > score.band.from);
        return (
          score.total >= least && score.total <= most && score.band.from <= score.total && later.every(({ from }) => from > score.total)
        );
      }),
    ),
  );
  it('reads an answer that is not offered as open', () => expect(pointsOf(named('phq-9').items[0]!, { q1: '7' })).toBeUndefined());
});
