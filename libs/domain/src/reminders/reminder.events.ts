import type { DomainEvent } from '../kernel/index.ts';
import type { ReminderState } from './reminder.ts';

export type LedgerEvent =
  | DomainEvent<'reminder-resent', 'reminder', { readonly from: ReminderState; readonly attempts: number }>
  /** The provider of a channel took no message, and took one again after it had not. */
  | DomainEvent<'channel-failed' | 'channel-recovered', 'reminder', { readonly channel: string }>;
