import type { FollowUpItem, JourneyItem, Stage } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';
import { ownName } from '../sessions/mark-words.ts';
import { followUpWords } from '../ui/follow-up-words.ts';
import type { Kinds } from '../ui/kinds.ts';
import { stageIcon } from './stage-chip.ts';

export interface TimelineLook {
  readonly icon: string;
  /** A sentence in which texts of kinds stand, for `<saath-said>`. */
  readonly words: string;
  /** The page of the entry. */
  readonly path?: readonly string[];
}

const icons: Readonly<Record<string, string>> = {
  'branch-changed': 'apartment',
  enrolled: 'groups',
  'enrolment-ended': 'groups',
  'consent-granted': 'verified',
  'consent-withdrawn': 'block',
  'sobriety-started': 'today',
  'sobriety-ended': 'today',
  'follow-up-done': 'call',
  'outside-visit': 'event_upcoming',
};

/** One entry of the history in words. A type without a text has a general sentence. */
export function timelineLook(words: Words, kinds: Pick<Kinds, 'of'>, { type, params }: JourneyItem): TimelineLook {
  const given = (name: string): string => (typeof params[name] === 'string' ? params[name] : '');
  const say = (facts: Readonly<Record<string, string>> = {}): string => words.say(`members.happened.${type}`, facts);
  const icon = icons[type] ?? 'edit_note';
  switch (type) {
    case 'stage-changed': {
      const stage = given('to') as Stage;
      return { icon: stageIcon(stage), words: say({ stage: words.say(`common.stage.${stage}`) }) };
    }
    case 'branch-changed':
      return { icon, words: say({ from: given('from'), to: given('to') }) };
    case 'attendance': {
      const name = ownName(kinds.of(given('kind')), given('own'));
      const state = name === undefined ? words.say(`common.attendance.${given('state')}`) : words.inside(name);
      return { icon: 'event_available', words: say({ state, group: given('groupName') }), path: ['/sessions', given('sessionId')] };
    }
    case 'enrolled':
    case 'enrolment-ended':
      return { icon, words: say({ group: given('groupName') }), path: ['/groups', given('groupId')] };
    case 'consent-granted':
    case 'consent-withdrawn':
      return { icon, words: say({ purpose: consentWords(words, given('purpose'), given('channel')) }) };
    case 'follow-up-done': {
      const kind = followUpWords(words, params as unknown as FollowUpItem);
      return { icon, words: say({ kind, outcome: words.say(`follow-ups.outcome.${given('outcome')}`) }) };
    }
    case 'outside-visit':
      return { icon, words: say({ outcome: words.say(`outside-meetings.outcome.${given('outcome')}`) }) };
    case 'sobriety-started':
      return { icon, words: say() };
    case 'sobriety-ended':
      return { icon, words: given('reason') === 'lapse' ? say() : words.say('members.happened.sobriety-corrected') };
    default:
      return { icon, words: words.say('members.happened.other') };
  }
}

/** The purpose of a consent, and its channel when it names one. */
function consentWords(words: Words, purpose: string, channel: string): string {
  const way = channel === '' ? [] : [words.say(`families.means.${channel}`)];
  return [words.say(`families.purpose.${purpose}`), ...way].join(', ');
}
