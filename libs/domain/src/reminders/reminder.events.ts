import type { DomainEvent } from '../kernel/index.ts';
import type { ReminderState } from './reminder.ts';

export type LedgerEvent = DomainEvent<'reminder-resent', 'reminder', { readonly from: ReminderState; readonly attempts: number }>;
