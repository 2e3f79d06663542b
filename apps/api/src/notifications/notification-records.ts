import type { NotificationCode } from '@saath/domain/notifications';
import type { StaffId } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { NotificationRow } from './notification.row.ts';

/** The channel of the database on which the processes that serve consoles learn whose notifications changed. */
export const notificationsChannel = 'saath_notifications';
/** PostgreSQL takes payloads below 8000 bytes; where more people are concerned, the readers of the whole centre look again. */
const mostNamed = 100;

/** The notification for one person. */
export interface Notice {
  readonly staffId: StaffId;
  readonly code: NotificationCode;
  readonly subjectId: string;
  readonly occasion: Date;
  /** The person who asks, where one person of the staff asks another. */
  readonly askedBy?: string;
}

interface Reader {
  readonly staff_id: string;
}

const uniqueKey = ['staffId', 'code', 'subjectId', 'occasion'] as const;

/**
 * Stores notifications. One that is on record already is not stored twice; if it had ended, its reason is there again. A person of the staff
 * is not told what they did themselves, but for what ends after they may have looked away (`actorToo`).
 */
export async function tell(tx: CentreTransaction, notices: readonly Notice[], { actorToo = false } = {}): Promise<void> {
  const actorId = tx.actor.kind === 'staff' && !actorToo ? tx.actor.staffId : undefined;
  const others = notices.filter(({ staffId }) => staffId !== actorId);
  const written = await tx.table(NotificationRow).upsert(
    others.map((notice) => ({ id: newId(), ...notice, createdAt: toDate(tx.now), endedAt: null })),
    { conflict: uniqueKey, update: ['endedAt'], onlyIf: 't.ended_at is not null' },
  );
  const readers = await tx.rows<Reader>(
    'select distinct n.staff_id from notifications n where n.centre_id = $1 and n.id = any($2::uuid[])',
    written,
  );
  await wakeReaders(tx, readers);
}

/** Of which notifications about a record the reason has ended: those of these people, and those about this moment; otherwise all. */
interface Ended {
  readonly staffIds?: readonly string[];
  readonly occasion?: Date;
}

/** Ends the open notifications of these codes about these records, because their reason has ended. */
export async function endNotifications(
  tx: CentreTransaction,
  codes: readonly NotificationCode[],
  subjectIds: readonly string[],
  { staffIds, occasion }: Ended = {},
): Promise<void> {
  if (subjectIds.length === 0) return;
  const readers = await tx.rows<Reader>(
    `update notifications n set ended_at = $4
     where n.centre_id = $1 and n.code = any($2::text[]) and n.subject_id = any($3::uuid[]) and n.ended_at is null
       and ($5::uuid[] is null or n.staff_id = any($5)) and ($6::timestamptz is null or n.occasion = $6)
     returning n.staff_id`,
    codes,
    subjectIds,
    toDate(tx.now),
    staffIds ?? null,
    occasion ?? null,
  );
  await wakeReaders(tx, readers);
}

/** Lets the consoles of these readers look again when this transaction commits. */
async function wakeReaders(tx: CentreTransaction, readers: readonly Reader[]): Promise<void> {
  const staffIds = [...new Set(readers.map(({ staff_id: id }) => id))];
  if (staffIds.length > 0) await tx.notify(notificationsChannel, staffIds.length > mostNamed ? [] : staffIds);
}
