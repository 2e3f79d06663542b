import { localTimeFrom, localTimeText } from '../kernel/index.ts';
import type { ReminderRule } from './programme-kind.ts';

/** The times at which people may be reminded on the day before a session: from noon, and not at night. */
export const firstReminderBounds = { from: '12:00', to: '21:00' } as const;

/** Whether a text is such a time of day, as `17:30`. */
export function isFirstReminder(text: string): boolean {
  const time = localTimeFrom(text);
  return time !== undefined && localTimeText(time) === text && text >= firstReminderBounds.from && text <= firstReminderBounds.to;
}

/** Whether a plan reminds on the day before, so that its time can be set. */
export const remindsDayBefore = (plan: readonly ReminderRule[]): boolean => plan.some(({ rule }) => rule === 'day-before');

/** The time of day at which a plan reminds on the day before; null where it counts back from the start. */
export const firstReminderOf = (plan: readonly ReminderRule[]): string | null => plan.find(({ rule }) => rule === 'day-before')?.at ?? null;

/** A plan that reminds on the day before at a time of day; null leaves it as it is. */
export const remindedAt = (plan: readonly ReminderRule[], at: string | null): readonly ReminderRule[] =>
  at === null ? plan : plan.map((one) => (one.rule === 'day-before' ? { ...one, at } : one));
