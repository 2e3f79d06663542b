import { idOf, type BranchId, type StaffId, type UserId } from '@saath/domain/kernel';
import { nameKey } from '../platform/name-key.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { addBranches, nameStaff } from './write-staff.ts';

interface Named {
  readonly name: string;
  readonly branchId: BranchId;
}

/** A person whom a timetable names leads groups and follows people up: a counsellor, until an administrator says otherwise. */
const roleOfNamed = 'counsellor';

/**
 * The staff whom a timetable names, by name. Someone unknown becomes invited staff without an address, so that an administrator can
 * add it and send the invitation; everyone is assigned to the branches where they lead.
 */
export async function namedStaff(tx: CentreTransaction, named: readonly Named[]): Promise<ReadonlyMap<string, StaffId>> {
  const known = await tx.rows<{ id: string; name: string }>(
    `select id, name from staff where centre_id = $1 and state <> 'deactivated' order by created_at desc, id desc`,
  );
  const ids = new Map(known.map(({ id, name }) => [nameKey(name), idOf<StaffId>(id)]));
  const added = new Map<string, { staffId: StaffId; userId: UserId; name: string }>();
  for (const { name } of named) {
    if (ids.has(nameKey(name))) continue;
    const staffId = newId<StaffId>();
    ids.set(nameKey(name), staffId);
    added.set(nameKey(name), { staffId, userId: newId<UserId>(), name });
  }
  await nameStaff(tx, [...added.values()], roleOfNamed);
  const pairs = named.flatMap(({ name, branchId }) => {
    const staffId = ids.get(nameKey(name));
    return staffId === undefined ? [] : [{ staffId, branchId }];
  });
  await addBranches(tx, pairs);
  return ids;
}
