import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { consoleSetting } from '../../../testing/console-setting.ts';
import { everyField } from '../../../testing/fields.ts';
import { Words } from '../../i18n/words.ts';
import { answersInWords } from './answer-words.ts';

const people = [{ personId: 'asha', displayName: 'Asha' }];

describe('answers in words', () => {
  let words: Words;
  beforeEach(() => {
    TestBed.configureTestingModule(consoleSetting());
    words = TestBed.inject(Words);
  });

  it.each([
    { given: { openTo: 'women' }, then: [['Open to', 'Women']] },
    { given: { place: 'Hall 2' }, then: [['Safe place', 'Hall 2']] },
    { given: { about: 'One\nTwo' }, then: [['About', 'One\nTwo']] },
    { given: { bring: ['A mat', 'Water'] }, then: [['What to bring', 'A mat and Water']] },
    { given: { weeks: 12 }, then: [['Length', '12 weeks']] },
    { given: { skills: ['ink', 'stone'] }, then: [['Skills', 'Ink']] },
    { given: { mood: 0 }, then: [['Mood', '0 of 3']] },
    { given: { shownOn: '2026-12-05' }, then: [['Shown on', '5 December 2026']] },
    { given: { shownOn: 'soon' }, then: [] },
    { given: { helper: 'asha' }, then: [['Helped to tidy up', 'Asha']] },
    { given: { helper: 'bina' }, then: [['Helped to tidy up', 'No longer on the list']] },
    { given: { helper: null }, then: [] },
    {
      given: {
        works: [
          { what: 'Bowl', begun: '2026-12-05', given: false },
          { what: 'Cup', given: true },
        ],
      },
      then: [['Works begun', 'What: Bowl · Begun on: 5 December 2026\nWhat: Cup · Given away: Yes']],
    },
    { given: { listed: true }, then: [['Listed', 'Yes']] },
    { given: { listed: false, openTo: 'gone', weeks: null, bring: [], unknown: 1 }, then: [] },
  ])('are $then', ({ given, then }) =>
    expect(answersInWords(words, everyField, given, people).map(({ question, answer }) => [question, answer])).toEqual(then),
  );

  it.each([
    { readers: { visibility: 'care-team' as const }, then: ['Only counsellors and administrators can read this.'] },
    { readers: { visibility: 'author' as const }, then: ['Only you can read this.'] },
    { readers: {}, then: [undefined] },
  ])('say who reads them, where not everybody does: $then', ({ readers: own, then }) => {
    const fields = everyField.map((field) => ({ ...field, ...own }));
    expect(answersInWords(words, fields, { weeks: 12 }).map(({ readers }) => readers)).toEqual(then);
  });
});
