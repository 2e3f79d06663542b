import type { FollowUpItem } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';

/** The name of a contact: a visit is no call, and a further contact after one in vain is another try. */
export function followUpWords(
  words: Words,
  { kind, method, origin }: Pick<FollowUpItem, 'kind' | 'method'> & { readonly origin?: string },
): string {
  if (kind === 'extra' && origin === 'retry') return words.say('follow-ups.retry');
  return words.say(method === 'visit' && kind.startsWith('day-') ? `follow-ups.visit.${kind}` : `follow-ups.kind.${kind}`);
}
