import type { SubstituteReason } from '../../api/shapes.ts';
import type { Words } from '../../i18n/words.ts';

/** How a reason looks: what speaks for a person, what to know, and what makes them unable to come. */
interface ReasonLook {
  readonly icon: string;
  readonly tone: 'for' | 'know' | 'against';
}
const looks: Readonly<Record<ReasonLook['tone'], ReasonLook>> = {
  for: { icon: 'check_circle', tone: 'for' },
  know: { icon: 'schedule', tone: 'know' },
  against: { icon: 'block', tone: 'against' },
};
const toneOf: Readonly<Record<SubstituteReason['code'], ReasonLook['tone']>> = {
  free: 'for',
  'back-up': 'for',
  'at-branch': 'for',
  'works-here': 'for',
  'works-elsewhere': 'for',
  'works-everywhere': 'for',
  speaks: 'for',
  'led-group': 'for',
  'led-kind': 'for',
  'comes-from': 'know',
  'other-language': 'know',
  'not-led': 'know',
  away: 'against',
  'leads-then': 'against',
  'too-far': 'against',
};

export const reasonLook = ({ code }: SubstituteReason): ReasonLook => looks[toneOf[code]];

/** “Free”, “Led this kind 6 times”. A group or a branch that the reader may not see is another one. */
export function reasonWords(words: Words, reason: SubstituteReason, timeZone: string): string {
  const { code, groupName, branchName, minutes, times, language, until } = reason;
  if (times !== null) return words.count(`sessions.substitute.${code}`, times);
  return words.say(`sessions.substitute.${code}`, {
    group: groupName ?? words.say('sessions.substitute.another-group'),
    branch: branchName ?? words.say('sessions.substitute.another-branch'),
    minutes: minutes ?? 0,
    language: language === null ? '' : words.say(`common.language.${language}`),
    until: until === null ? '' : words.time(until, timeZone),
  });
}
