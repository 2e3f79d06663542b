import type { Instant, Language, MemberId, RelativeId, ReminderId, SessionId } from '../kernel/index.ts';
import type { Channel, Consent } from '../members/index.ts';

/** The channel of a message: one of a person's channels, or the log of an installation that sends nothing yet. */
export type ReminderChannel = Channel | 'log';

export type ReminderRecipient = { readonly kind: 'member'; readonly id: MemberId } | { readonly kind: 'relative'; readonly id: RelativeId };

/** A person expected at a session, with the facts that decide whether and over which channel a message may be sent. */
export interface Recipient {
  readonly to: ReminderRecipient;
  readonly language: Language;
  /** The channels for which an address is recorded, the preferred one first; empty for none. */
  readonly addresses: readonly Channel[];
  /** Of these, the channels that this centre has connected. */
  readonly channels: readonly Channel[];
  /** For a relative, the member's consents to contact that relative. */
  readonly consents: readonly Consent[];
}

/** The states of a ledger row. `unknown` means that the provider may have the message; it is not sent again on a guess. */
export const reminderStates = [
  'planned',
  'claimed',
  'sending',
  'accepted',
  'rejected',
  'unknown',
  'delivered',
  'failed',
  'cancelled',
  'suppressed',
] as const;
export type ReminderState = (typeof reminderStates)[number];

/**
 * Why a planned message is not sent. `no-address`: nothing is recorded by which the person could be written to. `channel-not-connected`: the
 * centre has not connected the channel of the address. `past`: its moment had passed before it could be planned.
 */
export type SuppressionReason = 'no-address' | 'channel-not-connected' | 'no-consent' | 'quiet-hours' | 'past';

interface ReminderBase {
  /** A rule of the kind's plan (`day-before`), or a change notice (`session-cancelled`, `session-moved`, `session-moved-2`). */
  readonly rule: string;
  readonly sessionId: SessionId;
  readonly to: ReminderRecipient;
  readonly channel: ReminderChannel;
  readonly language: Language;
  readonly dueAt: Instant;
}
interface SuppressedPlan extends ReminderBase {
  readonly state: 'suppressed';
  readonly reason: SuppressionReason;
  /** The moment before the quiet hours at which the message was due, when that has passed: nothing is planned into the past. */
  readonly missedAt?: Instant;
}
export type ReminderPlan = (ReminderBase & { readonly state: 'planned' }) | SuppressedPlan;

/** A row of the ledger. */
export interface Reminder extends ReminderBase {
  readonly id: ReminderId;
  readonly state: ReminderState;
  /** Why it was suppressed, or a code of the provider; null for no reason. */
  readonly reason: string | null;
}

/** In these states a worker has the row. */
export const claimedStates: readonly ReminderState[] = ['claimed', 'sending'];
/** In these states a worker is needed: now, when the row is due, or when its claim has run out. */
export const unfinishedStates: readonly ReminderState[] = ['planned', ...claimedStates];

/** In these states the person was notified, or may have been. */
export const notifiedStates: readonly ReminderState[] = ['sending', 'accepted', 'unknown', 'delivered'];
export const wasNotified = ({ state }: Pick<Reminder, 'state'>): boolean => notifiedStates.includes(state);

/** The key of a ledger row, by rule, session and person: no person gets the same message twice. */
export const reminderKey = ({ rule, sessionId, to }: Pick<ReminderBase, 'rule' | 'sessionId' | 'to'>): string =>
  `${rule}|${sessionId}|${to.id}`;
