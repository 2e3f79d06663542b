import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { consoleSetting } from '../../testing/console-setting.ts';
import { Words } from '../i18n/words.ts';
import { closedFor, holidayLines } from './holiday-lines.ts';

const at = (branchName: string, name = 'Diwali') => ({ branchId: branchName, branchName, name });

describe('the holidays of a day', () => {
  let words: Words;
  beforeEach(() => {
    TestBed.configureTestingModule(consoleSetting());
    words = TestBed.inject(Words);
  });

  it.each([
    { given: [], branches: 2, then: [] },
    { given: [at('Kothrud')], branches: 1, then: ['Diwali'] },
    { given: [at('Kothrud'), at('Hadapsar')], branches: 2, then: ['Diwali'] },
    { given: [at('Hadapsar')], branches: 2, then: ['Hadapsar closed: Diwali'] },
    {
      given: [at('Hadapsar'), at('Kothrud', 'Founding day')],
      branches: 2,
      then: ['Hadapsar closed: Diwali', 'Kothrud closed: Founding day'],
    },
    { given: ['A', 'B', 'C', 'D'].map((name) => at(name)), branches: 40, then: ['4 branches closed: Diwali'] },
  ])('of $branches branches are $then', ({ given, branches, then }) =>
    expect(holidayLines(words, closedFor(given), branches)).toEqual(then),
  );
});
