import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makeQuestionnaire } from './own-questionnaire.ts';
import { totalRange } from './questionnaire.ts';
import type { Questionnaire } from './questionnaire.ts';
import { scoreOf } from './score.ts';

/** A questionnaire of a centre whose questions have these points, of which so many may be left open. */
function ownWith(all: readonly (readonly number[])[], mostOpen: number): Questionnaire {
  const least = all.reduce((sum, points) => sum + Math.min(...points), 0);
  const made = makeQuestionnaire('own-1', 1, {
    ...{ from: null, name: { en: 'Ours' }, lead: {}, mostOpen, lighter: 'lower', inSeries: false },
    bands: [{ from: least, word: { en: 'All' } }],
    items: all.map((points) => ({
      ...{ text: { en: 'A question' }, counted: true, safety: false },
      options: points.map((one, index) => ({ word: { en: `Answer ${String(index)}` }, points: one })),
    })),
  });
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
}
/** The answers with an option of each question, from 0; an open one is undefined. */
const chosen = (places: readonly (number | undefined)[]) =>
  Object.fromEntries(places.flatMap((place, index) => (place === undefined ? [] : [[`q${String(index + 1)}`, `o${String(place + 1)}`]])));

describe('an estimate where the points of the questions differ', () => {
  it.each([
    {
      so: 'is never more than all answers could give',
      points: [
        [0, 100],
        [0, 1],
      ],
      answers: [1, undefined],
      total: 101,
    },
    {
      so: 'is never less than all answers could give',
      points: [
        [0, 1],
        [5, 10],
      ],
      answers: [0, undefined],
      total: 5,
    },
    {
      so: 'is the mean of the others where it can be',
      points: [
        [0, 4],
        [0, 4],
        [0, 4],
      ],
      answers: [1, 0, undefined],
      total: 6,
    },
    {
      so: 'is rounded to a whole number, a half upwards',
      points: [
        [0, 1],
        [0, 2],
        [0, 2],
      ],
      answers: [1, 0, undefined],
      total: 2,
    },
  ])('$so', ({ points, answers, total }) =>
    expect(scoreOf(ownWith(points, 1), chosen(answers))).toMatchObject({ state: 'estimated', total, open: 1 }),
  );

  it('lies within the range of the total, and is the sum where nothing is open', () => {
    const item = fc.array(fc.nat(100), { minLength: 2, maxLength: 7 });
    const asked = fc.array(fc.tuple(item, fc.option(fc.nat(1), { nil: undefined })), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(asked, fc.nat(1), (given, mostOpen) => {
        const questionnaire = ownWith(
          given.map(([points]) => points),
          mostOpen,
        );
        const score = scoreOf(questionnaire, chosen(given.map(([, place]) => place)));
        const open = given.filter(([, place]) => place === undefined).length;
        if (score.state === 'none') return open > mostOpen || open === given.length;
        const { least, most } = totalRange(questionnaire);
        const sum = given.reduce((total, [points, place]) => total + (place === undefined ? 0 : points[place]!), 0);
        return score.total >= least && score.total <= most && (open > 0 || score.total === sum);
      }),
    );
    expect.assertions(0);
  });
});
