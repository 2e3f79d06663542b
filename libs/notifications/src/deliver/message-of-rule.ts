/** Which message tells a rule of the reminder plan: the change notices have their own, however often a meeting moves (`session-moved-2`). */
export type MeetingMessage = 'sessionReminder' | 'sessionSoon' | 'sessionCancelled' | 'sessionMoved';

export function messageOfRule(rule: string): MeetingMessage {
  if (/^session-cancelled(-\d+)?$/.test(rule)) return 'sessionCancelled';
  if (/^session-moved(-\d+)?$/.test(rule)) return 'sessionMoved';
  return rule === 'two-hours-before' ? 'sessionSoon' : 'sessionReminder';
}
