import { describe, expect, it } from '@jest/globals';
import { languages, Temporal } from '@saath/domain/kernel';
import { neutralOr } from '@saath/notifications';
import { cardWords } from './card-words.ts';
import { cardData } from './milestone-card.ts';

const on = Temporal.PlainDate.from('2026-11-25');

describe('the card of a milestone', () => {
  it.each([
    { unit: 'hours' as const, count: 24, en: '24 hours', hi: '24 घंटे', mr: '24 तास' },
    { unit: 'days' as const, count: 90, en: '90 days', hi: '90 दिन', mr: '90 दिवस' },
    { unit: 'months' as const, count: 6, en: '6 months', hi: '6 महीने', mr: '6 महिने' },
    { unit: 'years' as const, count: 2, en: '2 years', hi: '2 साल', mr: '2 वर्षे' },
    { unit: 'years' as const, count: 1, en: '1 year', hi: '1 साल', mr: '1 वर्ष' },
  ])('says $en in each language', ({ unit, count, ...spans }) => {
    for (const language of languages)
      expect(cardData({ name: 'Sagar', language, milestone: { unit, count, on } })).toMatchObject({ name: 'Sagar', span: spans[language] });
  });

  it.each(languages)('says in %s nothing of what is counted', (language) => {
    const { title, before, after, one, many } = cardWords[language];
    const said = [title, before, after, ...Object.values(one), ...Object.values(many)];
    expect(said.filter((words) => neutralOr(words, null) === null)).toEqual([]);
    if (language !== 'en') for (const text of said) expect(text.replace('{n}', '')).not.toMatch(/[A-Za-z]/);
  });
});
