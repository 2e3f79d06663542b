import type { FollowUpItem } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';

/** How a follow-up came into the hands of its owner, in words; nothing where nobody handed it over. */
export function givenWords(words: Words, handedOver: FollowUpItem['handedOver']): readonly string[] {
  if (handedOver === null) return [];
  const { from, by, note } = handedOver;
  const who = by === null ? 'follow-ups.hand.left' : from === null || from === by ? 'follow-ups.hand.by' : 'follow-ups.hand.from';
  return [words.say(who, { from, by }), ...(note === null ? [] : [note])];
}
