import { describe, expect, it } from '@jest/globals';
import { languages } from '@saath/domain/kernel';
import { copingSections, helplines, triggerSorts, type CopingLine } from '@saath/domain/coping-plans';
import { neutralOr } from '@saath/notifications';
import { copingPaperData } from './coping-paper.ts';
import { copingWords } from './coping-words.ts';

const line = (more: Partial<CopingLine> & Pick<CopingLine, 'section' | 'text'>): CopingLine => ({
  sort: null,
  knownAs: null,
  number: null,
  ...more,
});
const data = (lines: readonly CopingLine[]) => copingPaperData({ language: 'en', lines, on: '2026-11-25' });

describe('the printed page', () => {
  it('has the sections that have lines, in their order', () =>
    expect(
      data([
        line({ section: 'triggers', text: 'Diwali', sort: 'times' }),
        line({ section: 'people', text: 'Ravi', knownAs: 'my brother', number: '98220 12345' }),
        line({ section: 'people', text: 'Asha' }),
      ]),
    ).toEqual({
      ...{ language: 'en', title: 'What helps me', helplines: '14446 · 14416', goneOver: 'Last gone over on 25 November 2026' },
      anybody: 'Somebody is there to talk at any hour, free of charge',
      sections: [
        { name: 'What makes it harder', lines: [{ before: 'Times', text: 'Diwali', after: '' }] },
        {
          name: 'People I can call',
          lines: [
            { before: '', text: 'Ravi, my brother', after: '98220 12345' },
            { before: '', text: 'Asha', after: '' },
          ],
        },
      ],
    }));

  it('takes lines as they are', () =>
    expect(data([line({ section: 'reasons', text: '#panic() {day} $&' })])).toMatchObject({
      sections: [{ lines: [{ text: '#panic() {day} $&' }] }],
    }));
});

describe('the words of the page', () => {
  it.each(languages)('say in %s nothing of treatment', (language) => {
    const { title, sections, sorts, anybody, goneOver } = copingWords[language];
    const said = [title, ...Object.values(sections), ...Object.values(sorts), anybody, goneOver];
    expect(said.filter((words) => neutralOr(words, null) === null)).toEqual([]);
    expect(said).toHaveLength(3 + copingSections.length + triggerSorts.length);
    expect(goneOver).toContain('{day}');
    if (language !== 'en') for (const text of said) expect(text.replace('{day}', '')).not.toMatch(/[A-Za-z]/);
  });

  it('go with the helplines', () => expect(helplines).toEqual(['14446', '14416']));
});
