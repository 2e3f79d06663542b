import type { Consent, Member } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';

/** “Contact with family, Asha T., WhatsApp”: the purpose of a consent, the relative and the channel where it names them. */
export function consentText(words: Words, { relatives }: Pick<Member, 'relatives'>, { purpose, channel, relativeId }: Consent): string {
  const relative = relatives.find(({ id }) => id === relativeId)?.displayName;
  const channelName = channel === null ? undefined : words.say(`common.channel.${channel}`);
  return [words.say(`members.purpose.${purpose}`), relative, channelName].filter((part) => part !== undefined).join(', ');
}
