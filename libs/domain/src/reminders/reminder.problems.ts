import { problem } from '../kernel/index.ts';
import type { ReminderEvent } from './ledger-event.ts';
import type { ReminderState } from './reminder.ts';

/** The refusals of the ledger. */
export const reminderProblems = {
  transitionNotAllowed: (state: ReminderState, event: ReminderEvent) =>
    problem('conflict', 'reminders/transition-not-allowed', { state, event }),
} as const;
export type ReminderProblem = ReturnType<(typeof reminderProblems)[keyof typeof reminderProblems]>;
