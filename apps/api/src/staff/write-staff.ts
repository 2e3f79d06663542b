import { idOf, type BranchId, type UserId } from '@saath/domain/kernel';
import type { Staff } from '@saath/domain/staff';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { refusal } from '../platform/refusal.ts';
import { normalEmail } from '../sign-in/accounts.repository.ts';
import { writeLink } from '../sign-in/one-time-links.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { PlatformTransaction } from '../tenancy/platform-scope.ts';

/** The user behind an address: known from another centre, or new. */
export async function userFor(tx: PlatformTransaction, email: string, name: string, language: string): Promise<UserId> {
  const address = normalEmail(email);
  const id = newId<UserId>();
  const index = tx.keys.platform.blindIndex('email', address);
  await tx.rows(
    `insert into platform.users (id, email_cipher, email_index, name, language, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $6) on conflict (email_index) do nothing`,
    id,
    tx.keys.platform.seal(address, { table: 'users', column: 'email', id }),
    index,
    name,
    language,
    toDate(tx.now),
  );
  const user = await tx.row<{ id: string }>('select id from platform.users where email_index = $1', index);
  if (user === undefined) throw new Error('The user was just written.');
  return idOf<UserId>(user.id);
}

/** Gives somebody whom a timetable named an address. One that belongs to another user is refused. */
export async function giveAddress(tx: PlatformTransaction, userId: string, email: string): Promise<void> {
  const address = normalEmail(email);
  const index = tx.keys.platform.blindIndex('email', address);
  const taken = await tx.rows('select 1 from platform.users where email_index = $1 and id <> $2', index, userId);
  if (taken.length > 0) throw refusal('conflict', 'staff/email-taken');
  await tx.rows(
    'update platform.users set email_cipher = $2, email_index = $3 where id = $1',
    userId,
    tx.keys.platform.seal(address, { table: 'users', column: 'email', id: userId }),
    index,
  );
}

/** Writes role, state and branches in the centre and in the directory that every request asks, in the same transaction. */
export async function writeStaff(
  tx: PlatformTransaction,
  inside: CentreTransaction,
  { id, role, state, branchIds }: Pick<Staff, 'id' | 'role' | 'state' | 'branchIds'>,
  userId: string,
): Promise<void> {
  await inside.rows(
    'update staff set role = $3, state = $4, version = version + 1, updated_at = $5 where centre_id = $1 and id = $2',
    id,
    role,
    state,
    toDate(tx.now),
  );
  await writeBranches(inside, id, branchIds);
  await tx.rows(
    'update platform.user_centres set role = $3, state = $4, branch_ids = $5 where user_id = $1 and centre_id = $2',
    userId,
    inside.centreId,
    role,
    state,
    branchIds,
  );
}

export async function writeBranches(inside: CentreTransaction, staffId: string, branchIds: readonly BranchId[]): Promise<void> {
  await inside.rows(
    'delete from staff_branches where centre_id = $1 and staff_id = $2 and branch_id <> all($3::uuid[])',
    staffId,
    branchIds,
  );
  for (const branchId of branchIds) {
    await inside.rows(
      'insert into staff_branches (centre_id, id, staff_id, branch_id) values ($1, $2, $3, $4) on conflict do nothing',
      newId(),
      staffId,
      branchId,
    );
  }
}

/** Orders a fresh invitation; earlier ones stop working. */
export async function invite(tx: PlatformTransaction, userId: string, centreId: string): Promise<void> {
  await tx.rows(
    `update platform.one_time_links set used_at = $3 where user_id = $1 and centre_id = $2 and used_at is null`,
    userId,
    centreId,
    toDate(tx.now),
  );
  await writeLink((sql, ...params) => tx.rows(sql, ...params), tx.keys, tx.now, { purpose: 'invitation', userId, centreId });
}
