import type { SessionItem } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';

/** “7 of 19 came · 2 walked in”; only how many came where nobody was expected, as for a head count. */
export function attendedWords(
  words: Words,
  { attended, expected, walkIns }: Readonly<Record<'attended' | 'expected' | 'walkIns', number>>,
): string {
  const guests = walkIns === 0 ? [] : [words.count('sessions.people.walkIns', walkIns)];
  if (expected > 0) return [words.say('sessions.people.attended', { attended, expected }), ...guests].join(' · ');
  return attended === 0 && guests.length > 0
    ? guests.join()
    : [words.say('sessions.people.headcount', { attended }), ...guests].join(' · ');
}

/** How many people are expected at a session, or how many came; empty for a cancelled one, and where nobody is expected. */
export function peopleWords(
  words: Words,
  { state, expected, attended, walkIns }: Pick<SessionItem, 'state' | 'expected' | 'attended' | 'walkIns'>,
): string {
  if (state === 'held') return attendedWords(words, { attended: attended ?? 0, expected, walkIns });
  return state === 'cancelled' || expected === 0 ? '' : words.say('sessions.people.expected', { count: expected });
}
