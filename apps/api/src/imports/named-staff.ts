import { happened, idOf, type BranchId, type StaffId } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { nameKey } from './surroundings.query.ts';

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
  const added = new Map<string, { staff_id: string; user_id: string; name: string }>();
  for (const { name } of named) {
    if (ids.has(nameKey(name))) continue;
    const staffId = newId<StaffId>();
    ids.set(nameKey(name), staffId);
    added.set(nameKey(name), { staff_id: staffId, user_id: newId(), name });
  }
  await invite(tx, [...added.values()]);
  const pairs = named.flatMap(({ name, branchId }) => {
    const staffId = ids.get(nameKey(name));
    return staffId === undefined ? [] : [{ staffId, branchId }];
  });
  await assignBranches(tx, pairs);
  return ids;
}

async function invite(tx: CentreTransaction, people: readonly { staff_id: string; user_id: string; name: string }[]): Promise<void> {
  if (people.length === 0) return;
  const records = JSON.stringify(people);
  const at = toDate(tx.now);
  await tx.rows(
    `insert into platform.users (id, name, created_at, updated_at)
     select p.user_id, p.name, $3, $3 from jsonb_to_recordset($2::jsonb) as p (user_id uuid, name text)
     where $1::uuid is not null /* centre_id */`,
    records,
    at,
  );
  await tx.rows(
    `insert into staff (centre_id, id, user_id, name, role, state, created_at, updated_at)
     select $1, p.staff_id, p.user_id, p.name, $4, 'invited', $3, $3
     from jsonb_to_recordset($2::jsonb) as p (staff_id uuid, user_id uuid, name text)`,
    records,
    at,
    roleOfNamed,
  );
  await tx.rows(
    `insert into platform.user_centres (user_id, centre_id, staff_id, role, branch_ids, state)
     select p.user_id, $1, p.staff_id, $3, '{}', 'invited' from jsonb_to_recordset($2::jsonb) as p (staff_id uuid, user_id uuid)`,
    records,
    roleOfNamed,
  );
  await tx.raise(people.map(({ staff_id: id }) => happened('staff-named', 'staff', id)));
}

async function assignBranches(tx: CentreTransaction, pairs: readonly { staffId: StaffId; branchId: BranchId }[]): Promise<void> {
  await tx.rows(
    `insert into staff_branches (centre_id, id, staff_id, branch_id)
     select $1, p.id, p.staff_id, p.branch_id from jsonb_to_recordset($2::jsonb) as p (id uuid, staff_id uuid, branch_id uuid)
     join staff s on s.centre_id = $1 and s.id = p.staff_id and s.role <> 'administrator'
     on conflict (centre_id, staff_id, branch_id) do nothing`,
    JSON.stringify(pairs.map(({ staffId, branchId }) => ({ id: newId(), staff_id: staffId, branch_id: branchId }))),
  );
  await tx.rows(
    `update platform.user_centres u
     set branch_ids = array(select b.branch_id from staff_branches b where b.centre_id = $1 and b.staff_id = u.staff_id order by b.branch_id)
     where u.centre_id = $1 and u.staff_id = any($2::uuid[]) and u.role <> 'administrator'`,
    [...new Set(pairs.map(({ staffId }) => staffId))],
  );
}
