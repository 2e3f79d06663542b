import { happened, type BranchId, type StaffId, type UserId } from '@saath/domain/kernel';
import { staffProblems, type Staff, type StaffRole } from '@saath/domain/staff';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { Refusal } from '../platform/refusal.ts';
import { changeEntry, enterUnaddressed, openEntry, replaceUser, setEntryBranches, userFor } from '../sign-in/directory.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { noneOf } from '../tenancy/condition.ts';
import type { PlatformTransaction } from '../tenancy/platform-scope.ts';
import { nextVersion } from '../tenancy/table.ts';
import type { StaffRecord } from './staff-record.ts';
import { StaffBranchRow, StaffRow } from './staff.row.ts';

/**
 * Adds an email address to a person whom a timetable import created, and returns the user of that address. When a user of another centre
 * has the address, the person becomes that user, as with an invitation, and this centre does not learn of the other one. An address of
 * this centre's own staff is refused.
 */
export async function giveAddress(
  tx: PlatformTransaction,
  inside: CentreTransaction,
  { id, user_id: placeholder, name }: Pick<StaffRecord, 'id' | 'user_id' | 'name'>,
  email: string,
): Promise<UserId> {
  const userId = await userFor(tx, email, name, 'en');
  const here = await inside.row('select 1 as found from staff where centre_id = $1 and user_id = $2', userId);
  if (here !== undefined) throw new Refusal(staffProblems.emailTaken());
  await inside.table(StaffRow).update(id, { userId });
  await replaceUser(tx, inside.centreId, placeholder, userId);
  return userId;
}

/** Stores an invited person, new or returning, in the centre and in the directory. */
export async function addStaff(
  tx: PlatformTransaction,
  inside: CentreTransaction,
  { id, name, role, languages, branchIds }: Pick<Staff, 'id' | 'name' | 'role' | 'languages' | 'branchIds'>,
  userId: UserId,
): Promise<void> {
  const at = toDate(tx.now);
  await inside
    .table(StaffRow)
    .upsert([{ id, userId, name, role, state: 'invited', languages: [...languages], version: 1, createdAt: at, updatedAt: at }], {
      conflict: ['id'],
      update: ['name', 'role', 'state', 'languages', 'version', 'updatedAt'],
    });
  await writeBranches(inside, id, branchIds);
  await openEntry(tx, { userId, centreId: inside.centreId, staffId: id, role, branchIds });
}

/** Stores role, state and branches in the centre and, in the same transaction, in the directory that every request reads. */
export async function writeStaff(
  tx: PlatformTransaction,
  inside: CentreTransaction,
  { id, role, state, branchIds }: Pick<Staff, 'id' | 'role' | 'state' | 'branchIds'>,
  userId: string,
): Promise<void> {
  await inside.table(StaffRow).update(id, { role, state, version: nextVersion, updatedAt: toDate(tx.now) });
  await writeBranches(inside, id, branchIds);
  await changeEntry(tx, { userId, centreId: inside.centreId, role, state, branchIds });
}

async function writeBranches(inside: CentreTransaction, staffId: string, branchIds: readonly BranchId[]): Promise<void> {
  await inside.table(StaffBranchRow).remove({ staffId, branchId: noneOf(branchIds) });
  await inside.table(StaffBranchRow).upsert(
    branchIds.map((branchId) => ({ id: newId(), staffId, branchId })),
    { conflict: ['staffId', 'branchId'], update: 'nothing' },
  );
}

/** Stores people whom an imported sheet names. They have no email address until an administrator adds one, which sends an invitation. */
export async function nameStaff(
  tx: CentreTransaction,
  people: readonly { readonly staffId: StaffId; readonly userId: UserId; readonly name: string }[],
  role: StaffRole,
): Promise<void> {
  if (people.length === 0) return;
  const at = toDate(tx.now);
  await tx.table(StaffRow).insert(
    people.map(({ staffId, userId, name }) => ({
      ...{ id: staffId, userId, name, role, state: 'invited', languages: [] },
      ...{ version: 1, createdAt: at, updatedAt: at },
    })),
  );
  await enterUnaddressed(tx, people, role);
  await tx.raise(people.map(({ staffId }) => happened('staff-named', 'staff', staffId)));
}

/** Adds branches to staff. Administrators are left out, because they work in every branch. */
export async function addBranches(
  tx: CentreTransaction,
  pairs: readonly { readonly staffId: StaffId; readonly branchId: BranchId }[],
): Promise<void> {
  const staffIds = [...new Set(pairs.map(({ staffId }) => staffId))];
  const bound = await tx.rows<{ id: string }>(
    `select id from staff where centre_id = $1 and id = any($2::uuid[]) and role <> 'administrator'`,
    staffIds,
  );
  const ids = new Set(bound.map(({ id }) => id));
  await tx.table(StaffBranchRow).upsert(
    pairs.filter(({ staffId }) => ids.has(staffId)).map((pair) => ({ ...pair, id: newId() })),
    { conflict: ['staffId', 'branchId'], update: 'nothing' },
  );
  const reached = await tx.rows<{ staffId: string; branchIds: string[] }>(
    `select staff_id as "staffId", array_agg(branch_id order by branch_id) as "branchIds" from staff_branches
     where centre_id = $1 and staff_id = any($2::uuid[]) group by staff_id`,
    [...ids],
  );
  await setEntryBranches(tx, reached);
}
