import { lookActions, secondsUntilNextLook } from '@saath/domain/members';
import { happened } from '@saath/domain/kernel';
import { toDate, toInstant } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { lockName } from '../tenancy/lock-name.ts';
import { membersRefusals } from './members.refusals.ts';

const looksLock = lockName('looks');

/**
 * Refuses with 429 a person who was shown hidden details too often within the last hour. The audit is what counts, so the entry of this
 * look has to be raised in the same transaction; the lock lets no two looks pass at once.
 */
export async function checkLooks(tx: CentreTransaction): Promise<void> {
  if (tx.actor.kind === 'system') return;
  await tx.lock(looksLock);
  const rows = await tx.rows<{ at: Date }>(
    'select at from audit_entries where centre_id = $1 and actor_id = $2 and action = any($3::text[]) and at > $4 order by at desc',
    tx.actor.userId,
    lookActions,
    toDate(tx.now.subtract({ hours: 1 })),
  );
  const wait = secondsUntilNextLook(
    rows.map(({ at }) => toInstant(at)),
    tx.now,
  );
  if (wait > 0) throw membersRefusals.tooManyLooks(wait);
}

/** Whether this person has opened the record on this day, by the clock of the member's branch. */
const isOpenedSql = `
  select exists (select 1 from audit_entries a where a.centre_id = $1 and a.subject_id = m.id and a.action = 'member-opened'
    and a.at >= date_trunc('day', $3::timestamptz at time zone b.time_zone) at time zone b.time_zone and a.actor_id = $4) as opened
  from members m join branches b on b.centre_id = $1 and b.id = m.branch_id
  where m.centre_id = $1 and m.id = $2`;

/**
 * Notes in the audit that the acting person opened the record of a member whom they reach, once on a day. Further reads write nothing. The
 * entry is part of the transaction that reads: a record whose opening cannot be noted is not shown.
 */
export async function noteOpened(tx: CentreTransaction, memberId: string): Promise<void> {
  const { actor } = tx;
  if (actor.kind === 'system') return;
  const isOpened = async (): Promise<boolean> =>
    (await tx.row<{ opened: boolean }>(isOpenedSql, memberId, toDate(tx.now), actor.userId))?.opened ?? true;
  if (await isOpened()) return;
  await tx.lock(looksLock);
  if (!(await isOpened())) await tx.raise([happened('member-opened', 'member', memberId)]);
}
