import { idOf, type BranchId, type StaffId, type UserId } from '@saath/domain/kernel';
import { nameKey } from '../platform/name-key.ts';
import { newId } from '../platform/new-id.ts';
import { paced } from '../platform/paced.ts';
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
  const added: { staffId: StaffId; userId: UserId; name: string }[] = [];
  const pairs: { staffId: StaffId; branchId: BranchId }[] = [];
  for await (const { name, branchId } of paced(named)) {
    const key = nameKey(name);
    const staffId = ids.get(key) ?? newId<StaffId>();
    if (!ids.has(key)) added.push({ staffId, userId: newId<UserId>(), name });
    ids.set(key, staffId);
    pairs.push({ staffId, branchId });
  }
  await nameStaff(tx, added, roleOfNamed);
  await addBranches(tx, pairs);
  return ids;
}
