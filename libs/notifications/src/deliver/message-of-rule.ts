/** The messages about a meeting. */
export type MeetingMessage = 'sessionReminder' | 'sessionSoon' | 'sessionCancelled' | 'sessionMoved';

/** The message for a rule of the reminder plan. A rule of a change carries a number from the second change on (`session-moved-2`). */
export function messageOfRule(rule: string): MeetingMessage {
  if (/^session-cancelled(-\d+)?$/.test(rule)) return 'sessionCancelled';
  if (/^session-moved(-\d+)?$/.test(rule)) return 'sessionMoved';
  return rule === 'two-hours-before' ? 'sessionSoon' : 'sessionReminder';
}
