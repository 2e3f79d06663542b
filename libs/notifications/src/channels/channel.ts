/** The ways a message can travel. SMS and WhatsApp are known by code; an installation has those channels that its registry holds. */
export const channelCodes = ['email', 'sms', 'whatsapp', 'log'] as const;
export type ChannelCode = (typeof channelCodes)[number];

/**
 * What a provider can do about a message that may already have been handed over when the process died. `idempotent`: the same key twice
 * is told once. `lookup`: it can be asked what became of a key. `neither`: nobody knows, so staff decide and no machine sends again.
 */
export type Guarantee = 'idempotent' | 'lookup' | 'neither';

/** One message for one reader, worded and ready. Holds personal data: never logged, never queued. */
export interface Message {
  /** An e-mail address, or a phone number in E.164. */
  readonly to: string;
  /** Whom the reader sees as sender: the neutral short name of the centre. */
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
 * Why a message was not taken. `never`: it is refused for good. `not-now`: it may be taken later. `away`: the provider cannot be reached, or
 * takes nothing from us, which says nothing about this message and uses up none of its tries.
 */
export type Rejection = 'never' | 'not-now' | 'away';

/** How a hand-over ended. Codes are stable (`smtp-550`, `timeout`) and hold nothing personal. */
export type SendOutcome =
  | { readonly outcome: 'accepted'; readonly reference: string }
  | { readonly outcome: 'rejected'; readonly code: string; readonly because: Rejection }
  | { readonly outcome: 'unknown'; readonly code: string };

export type Readiness = { readonly ready: true } | { readonly ready: false; readonly code: string };

interface ChannelBase {
  readonly code: ChannelCode;
  /** Hands one message over. What the provider or the network does is an outcome; an exception is a bug. Ends within a bounded time. */
  send(message: Message, options: SendOptions): Promise<SendOutcome>;
  /** Whether the provider would take a message now; sends nothing. */
  verify(): Promise<Readiness>;
}
export interface PlainChannel extends ChannelBase {
  readonly guarantee: 'idempotent' | 'neither';
}
export interface LookupChannel extends ChannelBase {
  readonly guarantee: 'lookup';
  /** What became of the message with this key. `unknown` when the provider cannot say. */
  lookup(key: string): Promise<SendOutcome>;
}

/** The contract of a way to reach people; every adapter passes `channels.contract.spec.ts`. */
export type Channel = PlainChannel | LookupChannel;
