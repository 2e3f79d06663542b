import { mayContactRelative } from '../families/index.ts';
import type { Day } from '../kernel/index.ts';
import { consentInForce } from '../members/index.ts';
import type { Channel } from '../members/index.ts';
import type { Recipient } from './reminder.ts';

export type ChosenChannel =
  | { readonly channel: Channel }
  | { readonly channel: Channel | undefined; readonly refused: 'no-address' | 'channel-not-connected' | 'no-consent' };

/**
 * The first connected channel, in the recipient's own order, for which a consent is in force on that day. The choice is made when a reminder
 * is planned and made again when it is sent. A refusal names what is missing: an address, the connection of a channel for which there is an
 * address and a consent, or a consent.
 */
export function chooseChannel(
  { to, addresses, channels, consents }: Pick<Recipient, 'to' | 'addresses' | 'channels' | 'consents'>,
  on: Day,
): ChosenChannel {
  const mayUse = (channel: Channel): boolean =>
    to.kind === 'member' ? consentInForce(consents, 'messages', channel, on) !== undefined : mayContactRelative(consents, channel, on);
  const allowed = channels.find(mayUse);
  if (allowed !== undefined) return { channel: allowed };
  const [first] = addresses;
  if (first === undefined) return { channel: undefined, refused: 'no-address' };
  const unconnected = addresses.find(mayUse) ?? (channels.length === 0 ? first : undefined);
  return unconnected === undefined
    ? { channel: channels[0], refused: 'no-consent' }
    : { channel: unconnected, refused: 'channel-not-connected' };
}
