import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { consoleSetting } from '../../testing/console-setting.ts';
import { Words } from '../i18n/words.ts';
import { givenWords } from './given-words.ts';

const at = '2026-11-24T06:00:00Z';

describe('how a follow-up came into other hands', () => {
  let words: Words;
  beforeEach(() => {
    TestBed.configureTestingModule(consoleSetting());
    words = TestBed.inject(Words);
  });

  it.each([
    { given: null, then: [] },
    { given: { from: 'Sana', by: 'Anand', at, note: null }, then: ['handed over by Anand, before with Sana'] },
    { given: { from: 'Sana', by: 'Sana', at, note: 'On leave' }, then: ['handed over by Sana', 'On leave'] },
    { given: { from: null, by: 'Anand', at, note: null }, then: ['handed over by Anand'] },
    { given: { from: 'Sana', by: null, at, note: null }, then: ['before with Sana, who works here no longer'] },
  ])('is $then', ({ given, then }) => expect(givenWords(words, given)).toEqual(then));
});
