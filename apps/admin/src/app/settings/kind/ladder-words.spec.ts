import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { usualLadder } from '@saath/domain/programmes';
import { consoleSetting } from '../../../testing/console-setting.ts';
import { Words } from '../../i18n/words.ts';
import { dueWords, ladderWords } from './ladder-words.ts';

beforeEach(() => {
  TestBed.configureTestingModule(consoleSetting());
});

describe('a ladder in words', () => {
  it('says who, when and how, one step after the other', () =>
    expect(ladderWords(TestBed.inject(Words), usualLadder.steps)).toBe(
      'the person who led the session within 4 hours, by phone; then the mentor by 20:00 the same day, by phone; ' +
        'then a relative who may be called by 11:00 the next day, by phone; then the counsellor in charge by 12:00 the next day, by a visit or call',
    ));

  it.each([
    { due: { after: 0 }, then: 'within 0 minutes' },
    { due: { after: 1 }, then: 'within 1 minute' },
    { due: { after: 90 }, then: 'within 90 minutes' },
    { due: { after: 60 }, then: 'within 1 hour' },
    { due: { at: '18:30' }, then: 'by 18:30 the same day' },
    { due: { at: '09:00', day: 3 }, then: 'by 09:00 after 3 days' },
  ])('has a step that is due $then', ({ due, then }) => expect(dueWords(TestBed.inject(Words), due)).toBe(then));
});
