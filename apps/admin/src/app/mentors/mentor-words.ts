import type { MentorReason, SuggestedMentor } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';

/** Why a mentor cannot take a person now, as a sentence with its numbers. */
export function mentorReasonWords(words: Words, { code, params }: MentorReason): string {
  const key = `mentors.reason.${code}`;
  const text = (name: string): string => (typeof params[name] === 'string' ? params[name] : '');
  switch (code) {
    case 'no-common-language':
      return words.say(key, { language: words.say(`common.language.${text('language')}`) });
    case 'gender-not-preferred':
      return words.say(`${key}.${text('gender')}`);
    case 'same-ward':
      return words.say(key, { day: words.day(text('until'), 'short-year') });
    default:
      return words.say(key, params);
  }
}

/** The facts by which a mentor was put in their place, in the order of the comparison. */
export function fitWords(words: Words, fit: SuggestedMentor, language: string): readonly string[] {
  const speaks = words.say(`mentors.fit.${fit.speaksLanguage ? 'language' : 'no-language'}`, {
    language: words.say(`common.language.${language}`),
  });
  const branch = words.say(`mentors.fit.${fit.isSameBranch ? 'branch' : 'other-branch'}`);
  const seats = words.say('mentors.fit.seats', { taken: fit.taken, seats: fit.seats });
  const groups =
    fit.groups.length === 0 ? words.say('mentors.fit.no-group') : words.say('mentors.fit.groups', { names: words.list(fit.groups) });
  const gender = words.say(fit.gender === null ? 'mentors.fit.no-preference' : `mentors.fit.gender.${fit.gender}`);
  return [[speaks, branch, seats].join(', '), `${groups} · ${gender}`];
}
