import type { ReminderItem } from '../app/api/shapes.ts';

/** A message that was sent the day before a session. */
export const aReminder = (given: Partial<ReminderItem> = {}): ReminderItem => ({
  id: 'r1',
  rule: 'day-before',
  sessionId: 's1',
  groupName: 'Aage Badhein',
  startsAt: '2026-11-25T09:00:00Z',
  timeZone: 'Asia/Kolkata',
  recipient: { kind: 'member', memberId: 'm42', displayName: 'Tara M.', code: 'H-042' },
  channel: 'email',
  language: 'hi',
  dueAt: '2026-11-24T09:00:00Z',
  state: 'accepted',
  attempts: 1,
  version: 1,
  ...given,
});
