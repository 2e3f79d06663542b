import type { MilestoneItem } from '../../api/shapes.ts';
import type { Words } from '../../i18n/words.ts';
import { milestoneWords } from '../../ui/milestone-words.ts';
import type { RosterRow } from './roster-rows.ts';

/** The hint beside a name on the roster: the mark of the kind's own that they have, left early, walk-in, or the hint of the server. */
export function hintWords(words: Words, { hint, walkIn, isExpected, state, missed }: RosterRow, ownMark = ''): string | undefined {
  if (ownMark !== '') return ownMark;
  const part = partWords(words, state, missed);
  if (part !== undefined) return part;
  if (state === 'left-early') return words.say('sessions.state.left-early');
  if (walkIn) return words.say('sessions.state.walk-in');
  if (!isExpected) return words.say('sessions.hint.enrolled-later');
  if (hint === null) return undefined;
  if (isMilestone(hint)) return words.say('sessions.hint.milestone', { span: milestoneWords(words, hint.params) });
  const key = `sessions.hint.${hintKey(hint)}`;
  const said = words.say(key, hint.params);
  return said === key ? undefined : said;
}

/** How much of a session a person missed who was there for a part of it: `10 min late`; undefined where nobody said it. */
export const partWords = (words: Words, state: RosterRow['state'], missed: number | null): string | undefined =>
  missed !== null && (state === 'late' || state === 'left-early') ? words.say(`sessions.part.${state}`, { count: missed }) : undefined;

type Hint = NonNullable<RosterRow['hint']>;
const isMilestone = (hint: Hint): hint is Hint & { readonly params: Pick<MilestoneItem, 'unit' | 'count'> } => hint.code === 'milestone';

/** One miss and a run of them are one fact on the wire, and two sentences. */
const hintKey = ({ code, params }: NonNullable<RosterRow['hint']>): string =>
  code === 'missed-last' && Number(params['count'] ?? 1) > 1 ? 'missed-in-a-row' : code;
