import type { NotificationItem } from '../app/api/shapes.ts';

const group = { id: 'g1', name: 'Aarambh', roomName: 'Hall 2' };
const told = { createdAt: '2026-11-25T04:30:00.000Z', isRead: false, endedAt: null };
const nothing = {
  session: null,
  group: null,
  person: null,
  askedBy: null,
  askedAt: null,
  offerEndsAt: null,
  standIn: null,
  import: null,
  contacts: null,
};

export const aNotification = (given: Partial<NotificationItem> = {}): NotificationItem => ({
  ...{ id: 'n1', code: 'session-not-started', waits: true, ...told, ...nothing, group },
  session: { id: 's1', startsAt: '2026-11-25T04:15:00Z', endsAt: '2026-11-25T05:30:00Z', timeZone: 'Asia/Kolkata' },
  ...given,
});

const ishaan = { memberId: 'm7', displayName: 'Ishaan', code: 'K-127' };

/** A seat that is reserved for Ishaan. */
export const aFreeSeat = (given: Partial<NotificationItem> = {}): NotificationItem =>
  aNotification({
    ...{ id: 'n2', code: 'seat-offered', waits: false, session: null, person: ishaan },
    ...{ askedAt: '2026-11-04T06:00:00Z', offerEndsAt: '2026-11-27T04:30:00Z' },
    ...given,
  });

/** Ishaan needs a word. */
export const aNeed = (given: Partial<NotificationItem> = {}): NotificationItem =>
  aNotification({ ...{ id: 'n3', code: 'needs-word', waits: true, session: null, group: null, person: ishaan }, ...given });

/** Sana is asked whether she leads Aarambh. */
export const aQuestion = (given: Partial<NotificationItem> = {}): NotificationItem =>
  aNotification({ ...{ id: 'n4', code: 'stand-in-asked', standIn: { name: 'Sana', sessions: 1, absenceId: 'a1' } }, ...given });
