import type { Instant, Language, MemberId, RelativeId, ReminderId, SessionId } from '../kernel/index.ts';
import type { Channel, Consent } from '../members/index.ts';

/** Where a message can go: a person's channels, and the log of an installation that sends nothing yet. */
export type ReminderChannel = Channel | 'log';

export type ReminderRecipient = { readonly kind: 'member'; readonly id: MemberId } | { readonly kind: 'relative'; readonly id: RelativeId };

/** Someone expected at a session, with what decides whether and how they may be told. */
export interface Recipient {
  readonly to: ReminderRecipient;
  readonly language: Language;
  /** Channels by which the person can be reached, the preferred one first. Empty when nothing is on record. */
  readonly channels: readonly Channel[];
  /** For a relative, the member's consents to contact that relative. */
  readonly consents: readonly Consent[];
}

/** The states of the ledger. `unknown` means the provider may or may not have it; nobody is told twice on a guess. */
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

/** Why a planned message will not go out. `past`: its time was over before it could be planned. */
export type SuppressionReason = 'no-channel' | 'no-consent' | 'quiet-hours' | 'past';

interface ReminderBase {
  /** A rule of the kind's plan (`day-before`), or a change notice (`session-cancelled`, `session-moved`, `session-moved-2`). */
  readonly rule: string;
  readonly sessionId: SessionId;
  readonly to: ReminderRecipient;
  readonly channel: ReminderChannel;
  readonly language: Language;
  readonly dueAt: Instant;
}
export type ReminderPlan =
  (ReminderBase & { readonly state: 'planned' }) | (ReminderBase & { readonly state: 'suppressed'; readonly reason: SuppressionReason });

/** A row of the ledger. */
export interface Reminder extends ReminderBase {
  readonly id: ReminderId;
  readonly state: ReminderState;
}

/** In these states the person has been told, or may have been. */
export const toldStates: readonly ReminderState[] = ['sending', 'accepted', 'unknown', 'delivered'];
export const wasTold = ({ state }: Pick<Reminder, 'state'>): boolean => toldStates.includes(state);

/** Rule, session and person: at most one row of the ledger for each, so nobody is told the same twice. */
export const reminderKey = ({ rule, sessionId, to }: Pick<ReminderBase, 'rule' | 'sessionId' | 'to'>): string =>
  `${rule}|${sessionId}|${to.id}`;
