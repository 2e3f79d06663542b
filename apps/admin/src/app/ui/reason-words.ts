import type { AttentionReason, FollowUpItem } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';
import { followUpWords } from './follow-up-words.ts';

/** A reason as a sentence. A reason of one kind brings its own; a code without a text has a general one. */
export function reasonWords(words: Words, { code, params, text }: AttentionReason): string {
  const number = (name: string): number => (typeof params[name] === 'number' ? params[name] : 0);
  switch (code) {
    case 'talk-wanted':
      return words.say(params['groupName'] === null ? 'attention.reason.talk-wanted-check-in' : 'attention.reason.talk-wanted', params);
    case 'safety-note':
      return words.say('attention.reason.safety-note');
    case 'craving-rising':
      return words.say('attention.reason.craving-rising', params);
    case 'mood-low':
      return words.say('attention.reason.mood-low', params);
    case 'mentor-not-reached':
      return words.say('attention.reason.mentor-not-reached');
    case 'no-contact':
      return words.count('attention.reason.no-contact', number('days'));
    case 'group-lapsed':
      return words.say('attention.reason.group-lapsed', params);
    case 'missed-last':
      return words.say('attention.reason.missed-last', params);
    case 'missed-in-a-row':
      return words.say('attention.reason.missed-in-a-row', params);
    case 'outside-visit-unanswered':
      return words.count('attention.reason.outside-visit-unanswered', number('days'));
    case 'follow-up-overdue':
      return words.count('attention.reason.follow-up-overdue', number('days'), {
        days: number('days'),
        kind: followUpWords(words, params as unknown as Pick<FollowUpItem, 'kind' | 'method'>),
      });
    default:
      return text === undefined ? words.say('attention.reason.other') : filled(words.of(text), params);
  }
}

/** A sentence with its facts in place of their names. */
const filled = (sentence: string, facts: AttentionReason['params']): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const fact = facts[name];
    return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '';
  });

/** More days than this are named by the first and the last. */
const mostNamed = 3;

/** The days a reason rests on, when it names them. */
export function reasonDates(words: Words, { params }: AttentionReason): string | undefined {
  const dates = Array.isArray(params['dates']) ? params['dates'].filter((one): one is string => typeof one === 'string') : [];
  const named = dates.map((day) => words.day(day, 'short'));
  if (named.length === 0) return undefined;
  if (named.length <= mostNamed) return words.list(named);
  return words.say('attention.reason.run', { first: named[0], last: named.at(-1) });
}
