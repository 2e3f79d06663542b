import { mostNext } from '@saath/domain/absences';
import type { StandInRequest, Substitute } from '../../api/shapes.ts';
import type { Words } from '../../i18n/words.ts';
import { whenWords } from '../when-words.ts';

/** “Asked, no answer yet. Until Monday, 30 November, 22:00. Then Rohan”, by the clock of the branch. */
export function standInWords(words: Words, request: StandInRequest, timeZone: string): string {
  const { state, answerBy, changedAt, reason, nextNames } = request;
  const facts = { until: whenWords(words, answerBy, timeZone), at: whenWords(words, changedAt, timeZone), reason: reason ?? '' };
  const said = words.say(`sessions.stand-in.${keyOf(request)}`, facts);
  return state !== 'asked' || nextNames.length === 0
    ? said
    : `${said}. ${words.say('sessions.stand-in.next', { names: words.list(nextNames) })}`;
}

function keyOf({ state, because, reason }: StandInRequest): string {
  if (state === 'declined' && reason !== null) return 'declined-why';
  return because === 'no-answer' ? 'no-answer' : state;
}

/** The people who can be asked after one person, those who fit best first: everybody else who is free. */
export const nextAfter = (people: readonly Substitute[], asked: string, leaves: readonly string[]): readonly string[] =>
  people
    .filter(({ staffId, isFree }) => isFree && staffId !== asked && !leaves.includes(staffId))
    .map(({ staffId }) => staffId)
    .slice(0, mostNext);

/** A question that still waits for an answer. */
export const isAsked = ({ state }: Pick<StandInRequest, 'state'>): boolean => state === 'asked' || state === 'unanswered';
