import type { StandInRequest } from '../../api/shapes.ts';
import type { Words } from '../../i18n/words.ts';
import { whenWords } from '../when-words.ts';

/** “Asked, no answer yet. Until Monday, 30 November, 22:00”, by the clock of the branch. */
export function standInWords(words: Words, { state, answerBy, changedAt, reason }: StandInRequest, timeZone: string): string {
  const facts = { until: whenWords(words, answerBy, timeZone), at: whenWords(words, changedAt, timeZone), reason: reason ?? '' };
  return words.say(`sessions.stand-in.${state === 'declined' && reason !== null ? 'declined-why' : state}`, facts);
}

/** A question that still waits for an answer. */
export const isAsked = ({ state }: Pick<StandInRequest, 'state'>): boolean => state === 'asked' || state === 'unanswered';
