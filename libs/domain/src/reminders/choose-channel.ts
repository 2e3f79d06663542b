import type { Day } from '../kernel/index.ts';
import { consentInForce } from '../members/index.ts';
import type { Channel } from '../members/index.ts';
import type { Recipient } from './reminder.ts';

export type ChosenChannel =
  { readonly channel: Channel } | { readonly channel: Channel | undefined; readonly refused: 'no-channel' | 'no-consent' };

/** The first channel a consent in force on that day covers, in the person's own order. Asked when planning and again when sending. */
export function chooseChannel({ to, channels, consents }: Pick<Recipient, 'to' | 'channels' | 'consents'>, on: Day): ChosenChannel {
  const purpose = to.kind === 'member' ? 'messages' : 'contact-relative';
  const allowed = channels.find((channel) => consentInForce(consents, purpose, channel, on) !== undefined);
  if (allowed !== undefined) return { channel: allowed };
  return { channel: channels[0], refused: channels.length === 0 ? 'no-channel' : 'no-consent' };
}
