import { idOf, type BranchId, type UserId } from '@saath/domain/kernel';
import type { Staff } from '@saath/domain/staff';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { refusal } from '../platform/refusal.ts';
import { normalEmail } from '../sign-in/accounts.repository.ts';
import { writeLink } from '../sign-in/one-time-links.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { PlatformTransaction } from '../tenancy/platform-scope.ts';
import type { StaffRecord } from './staff.repository.ts';

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

/**
 * Gives somebody whom a timetable named an address, and answers whose user they are. An address that is known from another centre brings
 * its user, as an invitation does, and nobody here learns of it; one of this centre's own is refused.
 */
export async function giveAddress(
  tx: PlatformTransaction,
  inside: CentreTransaction,
  { id, user_id: placeholder, name }: Pick<StaffRecord, 'id' | 'user_id' | 'name'>,
  email: string,
): Promise<UserId> {
  const userId = await userFor(tx, email, name, 'en');
  const here = await inside.row('select 1 as found from staff where centre_id = $1 and user_id = $2', userId);
  if (here !== undefined) throw refusal('conflict', 'staff/email-taken');
  await inside.rows('update staff set user_id = $3 where centre_id = $1 and id = $2', id, userId);
  await tx.rows(
    'update platform.user_centres set user_id = $3 where user_id = $1 and centre_id = $2',
    placeholder,
    inside.centreId,
    userId,
  );
  await tx.rows('delete from platform.users where id = $1', placeholder);
  return userId;
}

/** Writes somebody invited, new or back again, in the centre and in the directory. */
export async function addStaff(
  tx: PlatformTransaction,
  inside: CentreTransaction,
  { id, name, role, languages, branchIds }: Pick<Staff, 'id' | 'name' | 'role' | 'languages' | 'branchIds'>,
  userId: UserId,
): Promise<void> {
  await inside.rows(
    `insert into staff (centre_id, id, user_id, name, role, state, languages, created_at, updated_at) values ($1, $2, $3, $4, $5, 'invited', $6, $7, $7)
     on conflict (centre_id, id) do update set name = excluded.name, role = excluded.role, state = excluded.state, languages = excluded.languages,
       version = staff.version + 1, updated_at = excluded.updated_at`,
    id,
    userId,
    name,
    role,
    languages,
    toDate(tx.now),
  );
  await writeBranches(inside, id, branchIds);
  await tx.rows(
    `insert into platform.user_centres (user_id, centre_id, staff_id, role, branch_ids, state) values ($1, $2, $3, $4, $5, 'invited')
     on conflict (user_id, centre_id) do update set role = excluded.role, branch_ids = excluded.branch_ids, state = excluded.state`,
    userId,
    inside.centreId,
    id,
    role,
    branchIds,
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

/** Ends the invitations of a person into a centre: none works any more, and none that still waits is mailed. */
export async function withdrawInvitations(tx: PlatformTransaction, userId: string, centreId: string): Promise<void> {
  await tx.rows(
    `update platform.one_time_links set used_at = $3 where user_id = $1 and centre_id = $2 and used_at is null`,
    userId,
    centreId,
    toDate(tx.now),
  );
}

/** Orders a fresh invitation; earlier ones stop working. */
export async function invite(tx: PlatformTransaction, userId: string, centreId: string): Promise<void> {
  await withdrawInvitations(tx, userId, centreId);
  await writeLink((sql, ...params) => tx.rows(sql, ...params), tx.keys, tx.now, { purpose: 'invitation', userId, centreId });
}
