import type { Consent, Member } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';

/** “Any contact: invitations and calls, Asha T., WhatsApp”: the purpose of a consent, the relative and the means where it names them. */
export function consentText(words: Words, { relatives }: Pick<Member, 'relatives'>, { purpose, channel, relativeId }: Consent): string {
  const relative = relatives.find(({ id }) => id === relativeId)?.displayName;
  const means = channel === null ? undefined : words.say(`families.means.${channel}`);
  return [words.say(`families.purpose.${purpose}`), relative, means].filter((part) => part !== undefined).join(', ');
}
