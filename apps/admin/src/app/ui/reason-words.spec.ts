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
    { what: 'of a wish at a session', given: { code: 'talk-wanted', params: { groupName: 'Kala' } }, then: 'Asked to talk, Kala' },
    { what: 'of a wish at a check-in', given: { code: 'talk-wanted', params: { groupName: null } }, then: 'Asked to talk, at a check-in' },
    {
      what: 'of a visit of which nobody knows',
      given: { code: 'outside-visit-unanswered', params: { days: 3 } },
      then: 'Meeting outside 3 days ago, nobody knows how it went',
    },
    { what: 'of a safety note', given: { code: 'safety-note', params: {} }, then: 'Safety note' },
    { what: 'of craving', given: { code: 'craving-rising', params: { from: 3, to: 7 } }, then: 'Craving up, 3 to 7' },
    { what: 'of mood', given: { code: 'mood-low', params: { count: 2 } }, then: 'Mood low, 2 times in a row' },
    { what: 'of a mentor', given: { code: 'mentor-not-reached', params: {} }, then: 'Mentor could not reach them' },
    { what: 'of silence', given: { code: 'no-contact', params: { days: 31 } }, then: 'No contact for 31 days' },
    { what: 'of a group', given: { code: 'group-lapsed', params: { groupName: 'Kala' } }, then: 'Kala has ended, in no other group' },
    { what: 'that nobody has words for', given: {}, then: 'Needs a word' },
  ])('$what: $then', ({ given, then }) => expect(reasonWords(words, reason(given))).toBe(then));
});
