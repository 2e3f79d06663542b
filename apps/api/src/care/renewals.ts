import { isRenewalOwed } from '@saath/domain/care';
import { dayIn, happened, idOf, type StaffId } from '@saath/domain/kernel';
import { consentsToRenew, renewalFrom } from '@saath/domain/members';
import { storedDay } from '../database/stored-day.ts';
import { consentsOf } from '../members/consents.query.ts';
import { toDate } from '../platform/clock.ts';
import { worksIn } from '../staff/works-in.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { FollowUpRow } from './follow-up.row.ts';
import { oweContact } from './insert-contact.ts';

interface RenewalRecord {
  readonly id: string;
  readonly time_zone: string;
  readonly owner_id: string | null;
  readonly is_owed: boolean;
  readonly last_on: string | null;
}

/**
 * The members of these with what was owed for renewals. The contact is in the hands of the counsellor in charge, or of the person who keeps in
 * touch after the discharge, where they still work in the branch; otherwise of nobody yet.
 */
const renewalSql = `
  select m.id, b.time_zone, (select t.id from staff t where t.centre_id = $1 and ${worksIn('t', 'm.branch_id')}
      and t.id = coalesce(m.in_charge_id, (select p.owner_id from aftercare_plans p
        where p.centre_id = $1 and p.member_id = m.id and p.ended_on is null order by p.discharged_on desc limit 1))) as owner_id,
    exists (select 1 from follow_ups f where f.centre_id = $1 and f.member_id = m.id and f.kind = 'consent-renewal' and f.state = 'due') as is_owed,
    (select max((f.done_at at time zone b.time_zone)::date)::text from follow_ups f
      where f.centre_id = $1 and f.member_id = m.id and f.kind = 'consent-renewal' and f.state = 'done') as last_on
  from members m join branches b on b.centre_id = $1 and b.id = m.branch_id
  where m.centre_id = $1 and m.id = any($2::uuid[]) and m.stage <> 'left' and m.merged_into_id is null order by m.id`;

/** The members with a consent that ends within these weeks, after an id, in order. The domain says which of them are asked again. */
const endingSql = `
  select distinct c.member_id from consents c
  where c.centre_id = $1 and c.withdrawn_on is null and c.expires_on between $2::date and $2::date + 16 and ($3::uuid is null or c.member_id > $3)
  order by c.member_id limit $4`;

/** Members with a consent that ends soon, a batch at a time. */
export async function withEndingConsents(tx: CentreTransaction, after: string | undefined, limit: number): Promise<readonly string[]> {
  const from = dayIn(tx.now, 'UTC').subtract({ days: 1 }).toString();
  const rows = await tx.rows<{ member_id: string }>(endingSql, from, after ?? null, limit);
  return rows.map(({ member_id: id }) => id);
}

/** Owes a contact to each of these members who is to be asked for a consent again; done twice, it owes no second one. */
export async function oweRenewals(tx: CentreTransaction, memberIds: readonly string[]): Promise<void> {
  const byMember = Map.groupBy(await consentsOf(tx, memberIds), ({ memberId }) => memberId);
  for (const row of await tx.rows<RenewalRecord>(renewalSql, memberIds)) {
    const today = dayIn(tx.now, row.time_zone);
    const from = consentsToRenew(byMember.get(row.id) ?? [], today).flatMap((consent) => renewalFrom(consent) ?? []);
    const lastOn = row.last_on === null ? null : storedDay(row.last_on);
    if (!isRenewalOwed({ from, isOwed: row.is_owed, lastOn })) continue;
    const ownerId = row.owner_id === null ? null : idOf<StaffId>(row.owner_id);
    const contact = { kind: 'consent-renewal', origin: 'consent', method: 'call', ownerId, dueOn: today } as const;
    if (await oweContact(tx, row.id, contact)) await tx.raise([happened('follow-up-added', 'member', row.id, {}, [row.id])]);
  }
}

/** Ends the contacts for a renewal of these members where nothing is to be renewed any more, because it was renewed, withdrawn or is over. */
export async function endRenewals(tx: CentreTransaction, memberIds: readonly string[]): Promise<void> {
  const owed = await tx.rows<{ id: string; member_id: string; time_zone: string }>(
    `select f.id, f.member_id, b.time_zone from follow_ups f join members m on m.centre_id = $1 and m.id = f.member_id
       join branches b on b.centre_id = $1 and b.id = m.branch_id
     where f.centre_id = $1 and f.member_id = any($2::uuid[]) and f.kind = 'consent-renewal' and f.state = 'due' order by f.id for update of f`,
    memberIds,
  );
  if (owed.length === 0) return;
  const byMember = Map.groupBy(
    await consentsOf(
      tx,
      owed.map(({ member_id: id }) => id),
    ),
    ({ memberId }) => memberId,
  );
  const over = owed.filter(
    ({ member_id: id, time_zone: zone }) => consentsToRenew(byMember.get(id) ?? [], dayIn(tx.now, zone)).length === 0,
  );
  if (over.length === 0) return;
  await tx.table(FollowUpRow).remove({ id: over.map(({ id }) => id), state: 'due' });
  await tx.raise(over.map(({ member_id: id }) => happened('follow-ups-withdrawn', 'member', id, {}, [id])));
}

/** Members to whom a contact for a renewal is owed, of whom nobody has looked whether it is over, a batch at a time. */
export async function withOwedRenewals(tx: CentreTransaction, after: string | undefined, limit: number): Promise<readonly string[]> {
  const rows = await tx.rows<{ member_id: string }>(
    `select distinct f.member_id from follow_ups f
     where f.centre_id = $1 and f.state = 'due' and f.kind = 'consent-renewal' and f.created_at <= $2 and ($3::uuid is null or f.member_id > $3)
     order by f.member_id limit $4`,
    toDate(tx.now),
    after ?? null,
    limit,
  );
  return rows.map(({ member_id: id }) => id);
}
