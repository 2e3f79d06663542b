import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { consoleSetting } from '../../testing/console-setting.ts';
import type { AttentionReason } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { reasonWords } from './reason-words.ts';

const own = { en: 'Work is waiting in {{groupName}}: away {{count}} times', hi: '', mr: '' };
const reason = (given: Partial<AttentionReason>): AttentionReason => ({
  ...{ code: 'work-is-waiting', params: { count: 3, groupName: 'Kala' }, since: '2026-11-02' },
  ...{ source: { type: 'session', id: 's1' } },
  ...given,
});

describe('a reason in words', () => {
  let words: Words;
  beforeEach(() => {
    TestBed.configureTestingModule(consoleSetting());
    words = TestBed.inject(Words);
  });

  it.each([
    { what: 'of one kind', given: { text: own }, then: 'Work is waiting in Kala: away 3 times' },
    {
      what: 'of one kind, of which a fact is missing',
      given: { text: own, params: { count: 3 } },
      then: 'Work is waiting in : away 3 times',
    },
    { what: 'that nobody has words for', given: {}, then: 'Needs a word' },
  ])('$what: $then', ({ given, then }) => expect(reasonWords(words, reason(given))).toBe(then));
});
