import type { Language } from '@saath/domain/kernel';
import type { ChannelCode, Message } from '../channels/channel.ts';
import type { ChannelRegistry } from '../channels/channel-registry.ts';
import { render, type RenderContext } from '../templates/render.ts';
import type { Template } from '../templates/template.ts';
import { isNeutral, tellingWords } from '../templates/wording-linter.ts';

/** One way to reach the reader, the preferred one first. */
export interface Route {
  readonly channel: ChannelCode;
  /** Where the channel finds the reader; undefined when nothing is on record. */
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

/** Why nothing can be sent: a row with one of these is not tried again as it stands. */
export type Unsendable = 'no-consent' | 'no-channel' | 'wording';

export type Prepared =
  | { readonly sendable: true; readonly channel: ChannelCode; readonly message: Message }
  | { readonly sendable: false; readonly reason: Unsendable };

/** Used when the name of a centre would tell what it is. */
const neutralSender = 'Saath';

/**
 * Chooses the first way that is consented to, on record and part of this installation; words the message; and refuses wording that would
 * tell a lock screen. Pure: nothing is sent, so the caller can commit `sending` before the call.
 */
export function prepareDelivery<Params>(delivery: Delivery<Params>, registry: ChannelRegistry): Prepared {
  const { template, params, language, routes } = delivery;
  const consented = routes.filter((route) => route.consented);
  if (consented.length === 0) return { sendable: false, reason: routes.length === 0 ? 'no-channel' : 'no-consent' };
  const way = consented.flatMap(({ channel, address }) =>
    address === undefined || registry.get(channel) === undefined ? [] : [{ channel, address }],
  )[0];
  if (way === undefined) return { sendable: false, reason: 'no-channel' };
  const senderName = template.audience === 'member' ? neutralOr(delivery.context.senderName, neutralSender) : delivery.context.senderName;
  const rendered = render(template, params, { ...delivery.context, language, senderName });
  if (template.audience === 'member' && tellingWords(`${rendered.subject}\n${rendered.text}`).length > 0)
    return { sendable: false, reason: 'wording' };
  return { sendable: true, channel: way.channel, message: { to: way.address, senderName, ...rendered } };
}

/** A name as it is when a lock screen may show it, otherwise what stands for it: a place that would tell is better left out than not met at. */
export const neutralOr = <Instead>(name: string, instead: Instead): string | Instead => (isNeutral(name) ? name : instead);
