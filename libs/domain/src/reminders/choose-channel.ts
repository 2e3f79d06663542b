import { mayContactRelative } from '../families/index.ts';
import type { Day } from '../kernel/index.ts';
import { consentInForce } from '../members/index.ts';
import type { Channel } from '../members/index.ts';
import type { Recipient } from './reminder.ts';

export type ChosenChannel =
  { readonly channel: Channel } | { readonly channel: Channel | undefined; readonly refused: 'no-channel' | 'no-consent' };

/**
 * The first channel, in the recipient's own order, for which a consent is in force on that day. The choice is made when a reminder is
 * planned and made again when it is sent.
 */
export function chooseChannel({ to, channels, consents }: Pick<Recipient, 'to' | 'channels' | 'consents'>, on: Day): ChosenChannel {
  const mayUse = (channel: Channel): boolean =>
    to.kind === 'member' ? consentInForce(consents, 'messages', channel, on) !== undefined : mayContactRelative(consents, channel, on);
  const allowed = channels.find(mayUse);
  if (allowed !== undefined) return { channel: allowed };
  return { channel: channels[0], refused: channels.length === 0 ? 'no-channel' : 'no-consent' };
}
