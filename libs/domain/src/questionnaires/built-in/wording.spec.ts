import { describe, expect, it } from '@jest/globals';
import { barc10 } from './barc-10.ts';
import { gad7 } from './gad-7.ts';
import { phq9 } from './phq-9.ts';

/** The published English words. A change of one letter makes another questionnaire, whose totals could not be compared. */
const difficulty =
  'How difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?';

describe('the published words', () => {
  it.each([
    {
      questionnaire: phq9,
      words: [
        'Little interest or pleasure in doing things',
        'Feeling down, depressed, or hopeless',
        'Trouble falling or staying asleep, or sleeping too much',
        'Feeling tired or having little energy',
        'Poor appetite or overeating',
        'Feeling bad about yourself, or that you are a failure or have let yourself or your family down',
        'Trouble concentrating on things, such as reading the newspaper or watching television',
        'Moving or speaking so slowly that other people could have noticed. Or the opposite: being so fidgety or restless that you have been moving around a lot more than usual',
        'Thoughts that you would be better off dead, or of hurting yourself in some way',
        difficulty,
      ],
    },
    {
      questionnaire: gad7,
      words: [
        'Feeling nervous, anxious, or on edge',
        'Not being able to stop or control worrying',
        'Worrying too much about different things',
        'Trouble relaxing',
        'Being so restless that it is hard to sit still',
        'Becoming easily annoyed or irritable',
        'Feeling afraid, as if something awful might happen',
        difficulty,
      ],
    },
  ])('of $questionnaire.code', ({ questionnaire, words }) => {
    expect(questionnaire.items.map(({ field }) => field.label.en)).toEqual(words);
    expect(questionnaire.lead.en).toBe('Over the last 2 weeks, how often have you been bothered by any of the following problems?');
  });

  it.each([phq9, gad7])('of $code have four answers with 0 to 3 points, and difficulty has its own', ({ items }) => {
    const often = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'];
    const difficult = ['Not difficult at all', 'Somewhat difficult', 'Very difficult', 'Extremely difficult'];
    const answers = items.map(({ field, points, counted }) => [field.options.map(({ label }) => label.en), points, counted]);
    const counted = items.filter((item) => item.counted).map(() => [often, [0, 1, 2, 3], true]);
    expect(answers).toEqual([...counted, [difficult, [0, 1, 2, 3], false]]);
  });

  it('of BARC-10 are not in the product: ten places with six steps, from disagree to agree', () => {
    expect(barc10.items.map(({ field }) => field.label.en)).toEqual(
      Array.from({ length: 10 }, (_, place) => `Statement ${String(place + 1)}`),
    );
    for (const { points, field } of barc10.items) {
      expect(points).toEqual([1, 2, 3, 4, 5, 6]);
      expect([field.options[0]?.label.en, field.options.at(-1)?.label.en]).toEqual(['1, strongly disagree', '6, strongly agree']);
    }
  });

  it.each([phq9, gad7])('of $code in Hindi and Marathi are said to be translations of this product', ({ licence }) => {
    expect(licence.en).toContain('not validated');
    expect([licence.hi, licence.mr]).toEqual([expect.stringContaining('phqscreeners.com'), expect.stringContaining('phqscreeners.com')]);
  });
});
