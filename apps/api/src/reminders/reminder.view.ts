import type { Language } from '@saath/domain/kernel';
import type { ReminderState } from '@saath/domain/reminders';
import type { ChannelCode } from '@saath/notifications';
import { openName, type StoredName } from '../members/relative-texts.ts';
import { pageViewOf } from '../http/page.view.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { Count, Id, InstantText, Version, ZoneText } from '../http/units.ts';

/** The person whom a reminder is for. */
export class ReminderRecipientView {
  /** Whether the person is a member or a relative of one. */
  kind: 'member' | 'relative';
  /** The member; of a relative, their member. What is missing is recorded on the page of this member. */
  memberId: Id;
  /**
   * The name under which the person is known here.
   * @example Sagar P.
   */
  displayName: string;
  /**
   * The code of the member; left out for a relative.
   * @example KTH-0042
   */
  code?: string;
}

/** A message about a session, as the ledger has it. Its text and its address are nowhere stored. */
export class ReminderView {
  /** The reminder. */
  id: Id;
  /**
   * The rule that planned the reminder, as a code.
   * @example day-before
   */
  rule: string;
  /** The session that the reminder is about. */
  sessionId: Id;
  /**
   * The name of the group.
   * @example Tuesday circle
   */
  groupName: string;
  /** When the session begins. */
  startsAt: InstantText;
  /** The time zone of the session’s wall clock. */
  timeZone: ZoneText;
  /** The person whom the reminder is for. */
  recipient: ReminderRecipientView;
  /** The channel on which the reminder is sent. */
  channel: ChannelCode;
  /** The language in which the reminder is written. */
  language: Language;
  /** When the reminder is to be sent. */
  dueAt: InstantText;
  /** How far the reminder is. */
  state: ReminderState;
  /**
   * Why the reminder was not sent, as a code; left out when there is no reason to give.
   * @example no-consent
   */
  reason?: string;
  /** How often sending was tried. */
  attempts: Count;
  /** The version of the reminder. */
  version: Version;
}

/** Reminders, the last due first, a page at a time. */
export class ReminderPageView extends pageViewOf(ReminderView) {}

/** As the list query reads it. */
export interface ReminderItemRecord extends StoredName {
  readonly id: string;
  readonly rule: string;
  readonly session_id: string;
  readonly group_name: string;
  readonly starts_at: Date;
  readonly time_zone: string;
  readonly recipient_kind: 'member' | 'relative';
  readonly member_id: string;
  readonly recipient_id: string;
  readonly code: string | null;
  readonly channel: ChannelCode;
  readonly language: Language;
  readonly due_at: Date;
  readonly state: ReminderState;
  readonly reason: string | null;
  readonly attempts: number;
  readonly version: number;
}

export const reminderView = (tx: CentreTransaction, row: ReminderItemRecord): ReminderView => ({
  id: row.id,
  rule: row.rule,
  sessionId: row.session_id,
  groupName: row.group_name,
  startsAt: row.starts_at.toISOString(),
  timeZone: row.time_zone,
  recipient: {
    kind: row.recipient_kind,
    memberId: row.member_id,
    displayName: openName(tx, row.recipient_id, row),
    ...(row.code === null ? {} : { code: row.code }),
  },
  channel: row.channel,
  language: row.language,
  dueAt: row.due_at.toISOString(),
  state: row.state,
  ...(row.reason === null ? {} : { reason: row.reason }),
  attempts: row.attempts,
  version: row.version,
});
