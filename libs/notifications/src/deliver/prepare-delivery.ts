import type { Language } from '@saath/domain/kernel';
import type { ChannelCode, Message } from '../channels/channel.ts';
import type { ChannelRegistry } from '../channels/channel-registry.ts';
import { render, type RenderContext } from '../templates/render.ts';
import type { Template } from '../templates/template.ts';
import { isNeutral, revealingWords } from '../templates/wording-linter.ts';

/** One way to send a message to the reader. Lists of routes are in the reader's order of preference. */
export interface Route {
  readonly channel: ChannelCode;
  /** The reader's address in this channel; undefined when none is stored. */
  readonly address: string | undefined;
  /** Whether a consent in force covers this channel now. */
  readonly consented: boolean;
}

export interface Delivery<Params> {
  readonly template: Template<Params>;
  readonly params: Params;
  readonly language: Language;
  readonly context: Omit<RenderContext, 'language'>;
  readonly routes: readonly Route[];
}

/** Why nothing can be sent. Another attempt with the same data would fail for the same reason. */
export type Unsendable = 'no-consent' | 'no-address' | 'channel-not-connected' | 'wording';

export type Prepared =
  | { readonly sendable: true; readonly channel: ChannelCode; readonly message: Message }
  | { readonly sendable: false; readonly reason: Unsendable };

/** The sender's name in place of a centre's name that is revealing. */
const neutralSender = 'Saath';

/**
 * Chooses the first route with a consent, an address and an installed channel, renders the message, and refuses a revealing wording to
 * members. Pure: nothing is sent, so the caller can commit `sending` before the call.
 */
export function prepareDelivery<Params>(delivery: Delivery<Params>, registry: ChannelRegistry): Prepared {
  const { template, params, language, routes } = delivery;
  const permitted = routes.filter(({ consented }) => consented);
  if (permitted.length === 0) return { sendable: false, reason: routes.length === 0 ? 'no-address' : 'no-consent' };
  const reachable = permitted.flatMap(({ channel, address }) => (address === undefined ? [] : [{ channel, address }]));
  if (reachable.length === 0) return { sendable: false, reason: 'no-address' };
  const route = reachable.find(({ channel }) => registry.get(channel) !== undefined);
  if (route === undefined) return { sendable: false, reason: 'channel-not-connected' };
  const senderName = template.audience === 'member' ? neutralOr(delivery.context.senderName, neutralSender) : delivery.context.senderName;
  const rendered = render(template, params, { ...delivery.context, language, senderName });
  if (template.audience === 'member' && revealingWords(`${rendered.subject}\n${rendered.text}`).length > 0)
    return { sendable: false, reason: 'wording' };
  return { sendable: true, channel: route.channel, message: { to: route.address, senderName, ...rendered } };
}

/** The name when a lock screen may show it, otherwise the replacement. */
export const neutralOr = <Instead>(name: string, instead: Instead): string | Instead => (isNeutral(name) ? name : instead);
