/** The codes of all channels. An installation has the channels in its registry; SMS and WhatsApp have a code and no adapter yet. */
export const channelCodes = ['email', 'sms', 'whatsapp', 'log'] as const;
export type ChannelCode = (typeof channelCodes)[number];

/**
 * The guarantee of a provider for a message whose outcome was lost because the process died. `idempotent`: it delivers the same key once.
 * `lookup`: it answers the outcome of a key. `neither`: the outcome stays unknown, so staff decide and nothing is sent again by itself.
 */
export type Guarantee = 'idempotent' | 'lookup' | 'neither';

/** One rendered message for one reader. It contains personal data: never logged, never queued. */
export interface Message {
  /** An e-mail address, or a phone number in E.164. */
  readonly to: string;
  /** The sender's name that the reader sees: the neutral short name of the centre. */
  readonly senderName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The key is the reminder's id: the same on every attempt. */
export interface SendOptions {
  readonly key: string;
}

/**
 * Why a message was rejected. `never`: for good. `not-now`: a later attempt may succeed. `unavailable`: the provider cannot be reached or accepts
 * nothing from this installation; that says nothing about the message and uses up none of its tries.
 */
export type Rejection = 'never' | 'not-now' | 'unavailable';

/** The outcome of an attempt. Codes are stable (`smtp-550`, `timeout`) and contain nothing personal. */
export type SendOutcome =
  | { readonly outcome: 'accepted'; readonly reference: string }
  | { readonly outcome: 'rejected'; readonly code: string; readonly because: Rejection }
  | { readonly outcome: 'unknown'; readonly code: string };

export type Readiness = { readonly ready: true } | { readonly ready: false; readonly code: string };

interface ChannelBase {
  readonly code: ChannelCode;
  /** Sends one message. A failure of provider or network is an outcome; an exception is a bug. Ends within a bounded time. */
  send(message: Message, options: SendOptions): Promise<SendOutcome>;
  /** Whether the provider would accept a message now; sends nothing. */
  verify(): Promise<Readiness>;
}
export interface PlainChannel extends ChannelBase {
  readonly guarantee: 'idempotent' | 'neither';
}
export interface LookupChannel extends ChannelBase {
  readonly guarantee: 'lookup';
  /** The outcome of the message with this key; `unknown` when the provider does not know it. */
  lookup(key: string): Promise<SendOutcome>;
}

/** The contract of a channel; every adapter passes `channels.contract.spec.ts`. */
export type Channel = PlainChannel | LookupChannel;
