import { describe, expect, it } from '@jest/globals';
import { makeQuestionnaire, questionnaireLimits } from './own-questionnaire.ts';
import type { ItemWish, QuestionnaireWish } from './own-questionnaire.ts';
import { safetyAnswers, scoreOf } from './score.ts';

const item: ItemWish = {
  text: { en: 'I slept well' },
  options: [
    { word: { en: 'No' }, points: 0 },
    { word: { en: 'Yes', hi: 'हाँ' }, points: 2 },
  ],
  counted: true,
  safety: false,
};
const wish: QuestionnaireWish = {
  from: null,
  name: { hi: 'नींद' },
  lead: {},
  items: [item, item],
  mostOpen: 1,
  bands: [
    { from: 0, word: { en: 'Little' } },
    { from: 3, word: { en: 'Enough' } },
  ],
  lighter: 'higher',
  inSeries: false,
};
const made = (changes: Partial<QuestionnaireWish> = {}) => makeQuestionnaire('own-1', 3, { ...wish, ...changes });
const [no, yes] = item.options;

describe('a questionnaire of a centre', () => {
  it('has its own questions, in the version of its revision', () => {
    const result = made({ items: [item, { ...item, safety: true, counted: false }, item] });
    if (!result.ok) throw new Error(result.problem.code);
    const { version, name, items } = result.value;
    expect([version, name.mr, items.map(({ field }) => field.key)]).toEqual(['3', 'नींद', ['q1', 'q2', 'q3']]);
    expect(items[0]?.field.options[1]?.label).toEqual({ en: 'Yes', hi: 'हाँ', mr: 'Yes' });
    expect(scoreOf(result.value, { q1: 'o2', q2: 'o2', q3: 'o2' })).toMatchObject({ total: 4, band: { word: { en: 'Enough' } } });
    expect(safetyAnswers(result.value, { q2: 'o2' }).map(({ field }) => field.key)).toEqual(['q2']);
  });

  it.each<{ changes: Partial<QuestionnaireWish>; fault: string; place: number }>([
    { changes: { name: { en: ' ' } }, fault: 'name-missing', place: 0 },
    { changes: { items: [] }, fault: 'items-missing', place: 0 },
    { changes: { items: [{ ...item, counted: false }] }, fault: 'items-missing', place: 0 },
    { changes: { items: [item, { ...item, text: {} }] }, fault: 'text-missing', place: 2 },
    { changes: { items: [{ ...item, options: [no!] }, item] }, fault: 'options-missing', place: 1 },
    { changes: { items: [{ ...item, options: [no!, { word: {}, points: 1 }] }, item] }, fault: 'options-missing', place: 1 },
    {
      changes: {
        items: [{ ...item, options: Array.from({ length: 8 }, (_, points) => ({ word: { en: String(points) }, points })) }, item],
      },
      fault: 'options-missing',
      place: 1,
    },
    { changes: { items: [{ ...item, options: [no!, { word: { en: 'NO' }, points: 1 }] }, item] }, fault: 'options-same', place: 1 },
    { changes: { items: [{ ...item, options: [no!, { ...yes!, points: -1 }] }, item] }, fault: 'points-out-of-range', place: 1 },
    {
      changes: { items: [{ ...item, options: [no!, { ...yes!, points: questionnaireLimits.points + 1 }] }, item] },
      fault: 'points-out-of-range',
      place: 1,
    },
    { changes: { items: [{ ...item, options: [no!, { ...yes!, points: 0.5 }] }, item] }, fault: 'points-out-of-range', place: 1 },
    { changes: { mostOpen: 2 }, fault: 'most-open-too-many', place: 0 },
    { changes: { mostOpen: -1 }, fault: 'most-open-too-many', place: 0 },
    { changes: { bands: [] }, fault: 'bands-missing', place: 0 },
    { changes: { bands: [{ from: 0, word: {} }] }, fault: 'bands-missing', place: 1 },
    { changes: { bands: [{ from: 1, word: { en: 'Little' } }] }, fault: 'bands-not-rising', place: 1 },
    { changes: { bands: [...wish.bands, { from: 3, word: { en: 'Much' } }] }, fault: 'bands-not-rising', place: 3 },
    { changes: { bands: [...wish.bands, { from: 5, word: { en: 'Much' } }] }, fault: 'band-out-of-range', place: 3 },
    { changes: { from: 'phq-9' }, fault: 'template-unknown', place: 0 },
    { changes: { from: 'barc-10' }, fault: 'statements-missing', place: 3 },
  ])('is refused: $fault at $place', ({ changes, fault, place }) =>
    expect(made(changes)).toMatchObject({ ok: false, problem: { code: 'questionnaires/definition-invalid', params: { fault, place } } }),
  );
});

describe('a template with the wording of the centre', () => {
  it('has the published points and bands, whatever else is wished', () => {
    const items = Array.from({ length: 10 }, (_, index) => ({ ...item, text: { en: `Statement of the centre ${String(index + 1)}` } }));
    const result = made({ from: 'barc-10', items, bands: [] });
    if (!result.ok) throw new Error(result.problem.code);
    const { name, version, items: asked } = result.value;
    expect([name.en, version, asked.length, asked[9]?.field.label.en]).toEqual(['BARC-10', '1.0.0+3', 10, 'Statement of the centre 10']);
    const most = Object.fromEntries(asked.map(({ field }) => [field.key, '6']));
    expect(scoreOf(result.value, most)).toMatchObject({ total: 60, band: { from: 47 } });
  });
});
