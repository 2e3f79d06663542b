import type { NotificationCode } from '@saath/domain/notifications';
import { pageViewOf } from '../http/page.view.ts';
import type { Count, Id, InstantText, ZoneText } from '../http/units.ts';

/** The session that a notification is about. */
export class NotifiedSessionView {
  /** The session. */
  id: Id;
  /** When the session begins. */
  startsAt: InstantText;
  /** When the session ends. */
  endsAt: InstantText;
  /** The time zone of the session’s wall clock. */
  timeZone: ZoneText;
}

/** The group that a notification is about. */
export class NotifiedGroupView {
  /** The group. */
  id: Id;
  /**
   * The name of the group.
   * @example Naya Savera
   */
  name: string;
  /**
   * The name of the room; null when the group has none.
   * @example Hall 2
   */
  roomName: string | null;
}

/** The person that a notification is about. */
export class NotifiedPersonView {
  /** The member; of a relative, their member. */
  memberId: Id;
  /**
   * The name under which the person is known here.
   * @example Ishaan
   */
  displayName: string;
  /**
   * The code of the member; of a relative, the code of their member.
   * @example KTH-0127
   */
  code: string;
}

/** The part of a notification about a question whether somebody leads a session. */
export class NotifiedStandInView {
  /**
   * The name of the person who is asked; to that person, of the one who asks.
   * @example Sana Shaikh
   */
  name: string;
  /** How many sessions it says this of; the session is the first of them. */
  sessions: Count;
  /** The absence for which was asked; null without one. */
  absenceId: Id | null;
}

/** The import that a notification is about. */
export class NotifiedImportView {
  /** The import. */
  id: Id;
  /**
   * The kind of its sheet.
   * @example members
   */
  kind: string;
}

/** A notification of the reader: a code, and the records that it is about as they are now. */
export class NotificationView {
  /** The notification. */
  id: Id;
  /** The code of the message. */
  code: NotificationCode;
  /** Whether it waits for somebody to act; otherwise it is good to know. */
  waits: boolean;
  /** When the reader was told. */
  createdAt: InstantText;
  /** Whether the reader has read it. */
  isRead: boolean;
  /** When its reason ended; null while there is something to do. */
  endedAt: InstantText | null;
  /** The session; null where it is not about one. */
  session: NotifiedSessionView | null;
  /** The group; null where it is not about one. */
  group: NotifiedGroupView | null;
  /** The person; null where it is not about one. */
  person: NotifiedPersonView | null;
  /**
   * The colleague who asks; null where nobody does.
   * @example Meera Kulkarni
   */
  askedBy: string | null;
  /** When the person asked for a seat; null where nobody did. */
  askedAt: InstantText | null;
  /** When the offer of a seat lapses; null without an offer. */
  offerEndsAt: InstantText | null;
  /** The person who is asked to lead the session, or who asks; null where nobody is. */
  standIn: NotifiedStandInView | null;
  /** The import; null where it is not about one. */
  import: NotifiedImportView | null;
  /** How many contacts that were handed over to the reader are still theirs; null where it is not about any. */
  contacts: Count | null;
}

/** One page of what the reader is told. */
export class NotificationPage extends pageViewOf(NotificationView) {}

/** How many notifications the reader has. */
export class NotificationCountsView {
  /** How many are open and not read. */
  unread: Count;
  /** How many have ended by themselves. */
  earlier: Count;
  /** When the last of them was told; null without one. */
  latestAt: InstantText | null;
}

/** The number of notifications that were marked as read. */
export class NotificationsReadView {
  /** How many were not read before. */
  read: Count;
}

/** The outcome of a question about a mark. */
export class MarkQuestionView {
  /** Whether a colleague was asked: nobody is asked about their own mark. */
  isAsked: boolean;
}
