import type { AttentionReason } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';

/** A reason as a sentence. A code nobody has words for yet says that somebody needs a word, and no more. */
export function reasonWords(words: Words, { code, params }: AttentionReason): string {
  const number = (name: string): number => (typeof params[name] === 'number' ? params[name] : 0);
  switch (code) {
    case 'missed-last':
      return words.say('attention.reason.missed-last', params);
    case 'missed-in-a-row':
      return words.say('attention.reason.missed-in-a-row', params);
    case 'follow-up-overdue':
      return words.count('attention.reason.follow-up-overdue', number('days'), {
        days: number('days'),
        kind: words.say(`follow-ups.kind.${String(params['kind'])}`),
      });
    default:
      return words.say('attention.reason.other');
  }
}

/** The days a reason rests on, when it names them. */
export function reasonDates(words: Words, { params }: AttentionReason): string | undefined {
  const dates = Array.isArray(params['dates']) ? params['dates'].filter((one): one is string => typeof one === 'string') : [];
  return dates.length === 0 ? undefined : words.list(dates.map((day) => words.day(day, 'short')));
}
