import type { CentreId, UserId } from '@saath/domain/kernel';
import { idOf, mailboxOf } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { PlatformTransaction } from '../tenancy/platform-scope.ts';
import { writeLink } from './one-time-links.ts';

/** The role in which a user may enter a centre, read first for every request. */
export interface EntryRight {
  readonly userId: string;
  readonly centreId: CentreId;
  readonly staffId: string;
  readonly role: string;
  readonly branchIds: readonly string[];
}

/** The user behind an address: known from another centre, or new. */
export async function userFor(tx: PlatformTransaction, email: string, name: string, language: string): Promise<UserId> {
  const address = mailboxOf(email);
  const id = newId<UserId>();
  const index = tx.keys.platform.blindIndex('email', address);
  await tx.rows(
    `insert into platform.users (id, email_cipher, email_index, name, language, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $6)
     on conflict (email_index) do nothing`,
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

/** Lets a user into a centre as somebody invited, new or back again. */
export async function openEntry(tx: PlatformTransaction, { userId, centreId, staffId, role, branchIds }: EntryRight): Promise<void> {
  await tx.rows(
    `insert into platform.user_centres (user_id, centre_id, staff_id, role, branch_ids, state) values ($1, $2, $3, $4, $5, 'invited')
     on conflict (user_id, centre_id) do update set role = excluded.role, branch_ids = excluded.branch_ids, state = excluded.state`,
    userId,
    centreId,
    staffId,
    role,
    branchIds,
  );
}

export async function changeEntry(
  tx: PlatformTransaction,
  { userId, centreId, role, branchIds, state }: Omit<EntryRight, 'staffId'> & { readonly state: string },
): Promise<void> {
  await tx.rows(
    'update platform.user_centres set role = $3, state = $4, branch_ids = $5 where user_id = $1 and centre_id = $2',
    userId,
    centreId,
    role,
    state,
    branchIds,
  );
  if (state === 'deactivated') {
    await tx.rows('delete from platform.phone_sign_ins where user_id = $1 and centre_id = $2', userId, centreId);
  }
}

/** Gives the right of a user whom nobody can sign in as to somebody with an address, and removes the former. */
export async function replaceUser(tx: PlatformTransaction, centreId: CentreId, placeholder: string, userId: string): Promise<void> {
  await tx.rows('update platform.user_centres set user_id = $3 where user_id = $1 and centre_id = $2', placeholder, centreId, userId);
  await tx.rows('delete from platform.users where id = $1', placeholder);
}

/** Enters people without an address, who cannot sign in yet, with their right to the centre. */
export async function enterUnaddressed(
  tx: CentreTransaction,
  people: readonly { readonly userId: string; readonly staffId: string; readonly name: string }[],
  role: string,
): Promise<void> {
  await tx.rows(
    `with entered as (insert into platform.users (id, name, created_at, updated_at)
       select u.id, u.name, $4::timestamptz, $4::timestamptz from jsonb_populate_recordset(null::platform.users, $5::jsonb) u)
     insert into platform.user_centres (user_id, centre_id, staff_id, role, branch_ids, state)
     select r.user_id, $1, r.staff_id, $3, '{}', 'invited' from jsonb_populate_recordset(null::platform.user_centres, $2::jsonb) r`,
    JSON.stringify(people.map(({ userId, staffId }) => ({ user_id: userId, staff_id: staffId }))),
    role,
    toDate(tx.now),
    JSON.stringify(people.map(({ userId, name }) => ({ id: userId, name }))),
  );
}

/** The branches that each of these people may reach; an administrator reaches all, and has none listed. */
export async function setEntryBranches(
  tx: CentreTransaction,
  reached: readonly { readonly staffId: string; readonly branchIds: readonly string[] }[],
): Promise<void> {
  await tx.rows(
    `update platform.user_centres u set branch_ids = p.branch_ids
     from jsonb_populate_recordset(null::platform.user_centres, $2::jsonb) p
     where u.centre_id = $1 and u.staff_id = p.staff_id and u.role <> 'administrator'`,
    JSON.stringify(reached.map(({ staffId, branchIds }) => ({ staff_id: staffId, branch_ids: branchIds }))),
  );
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
