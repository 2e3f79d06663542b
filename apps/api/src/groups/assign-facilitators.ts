import type { Day } from '@saath/domain/kernel';
import { newId } from '../platform/new-id.ts';
import { groupsRefusals } from './groups.refusals.ts';
import { worksIn } from '../staff/works-in.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';

/** Everybody who has one role in a group from a day on: those who lead its sessions, or its back-ups. */
export interface Assignment {
  readonly groupId: string;
  readonly staffIds: readonly string[];
  readonly from: Day;
}

/** The roles in a group. A person has one of them at a time. */
type Role = 'leads' | 'back-up';

/** Assigns the people who lead the sessions of groups; those of before stay on record until that day. A back-up who leads is no back-up any more. */
export const assignFacilitators = (tx: CentreTransaction, assignments: readonly Assignment[]): Promise<void> =>
  assign(tx, 'leads', assignments);

/** Assigns the back-ups of groups; a person who leads a group is not its back-up. */
export async function assignBackUps(tx: CentreTransaction, assignments: readonly Assignment[]): Promise<void> {
  const leading = await tx.rows<{ group_id: string; staff_id: string }>(
    `select group_id, staff_id from group_facilitators
     where centre_id = $1 and group_id = any($2::uuid[]) and role = 'leads' and ends_on is null`,
    assignments.map(({ groupId }) => groupId),
  );
  const leads = (groupId: string, staffId: string): boolean => leading.some((row) => row.group_id === groupId && row.staff_id === staffId);
  const others = assignments.map((one) => ({ ...one, staffIds: one.staffIds.filter((staffId) => !leads(one.groupId, staffId)) }));
  await assign(tx, 'back-up', others);
}

async function assign(tx: CentreTransaction, role: Role, assignments: readonly Assignment[]): Promise<void> {
  const pairs = assignments.flatMap(({ groupId, staffIds, from }) => [...new Set(staffIds)].map((staffId) => ({ groupId, staffId, from })));
  const [groupIds, staffIds] = [pairs.map(({ groupId }) => groupId), pairs.map(({ staffId }) => staffId)];
  await checkFacilitators(tx, await branchesOf(tx, pairs));
  await tx.rows(
    `update group_facilitators f set ends_on = greatest(a.starts_on, f.starts_on)
     from unnest($2::uuid[], $3::date[]) as a (group_id, starts_on)
     where f.centre_id = $1 and f.group_id = a.group_id and f.ends_on is null
       and (f.role = $6) <> ((f.group_id, f.staff_id) in (select * from unnest($4::uuid[], $5::uuid[])))`,
    assignments.map(({ groupId }) => groupId),
    assignments.map(({ from }) => from.toString()),
    groupIds,
    staffIds,
    role,
  );
  await tx.rows(
    `insert into group_facilitators (centre_id, id, group_id, staff_id, role, starts_on)
     select $1, n.id, n.group_id, n.staff_id, $6, n.starts_on
     from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::date[]) as n (id, group_id, staff_id, starts_on)
     where not exists (select 1 from group_facilitators f
       where f.centre_id = $1 and f.group_id = n.group_id and f.staff_id = n.staff_id and f.ends_on is null)
     on conflict (centre_id, group_id, staff_id, starts_on) do update set ends_on = null, role = excluded.role`,
    pairs.map(() => newId()),
    groupIds,
    staffIds,
    pairs.map(({ from }) => from.toString()),
    role,
  );
}

/** The pairs with the branch of each group. */
async function branchesOf(
  tx: CentreTransaction,
  pairs: readonly { readonly groupId: string; readonly staffId: string }[],
): Promise<readonly { readonly branchId: string | undefined; readonly staffId: string }[]> {
  const groups = await tx.rows<{ id: string; branch_id: string }>(
    'select id, branch_id from groups where centre_id = $1 and id = any($2::uuid[])',
    pairs.map(({ groupId }) => groupId),
  );
  const branches = new Map(groups.map(({ id, branch_id: branchId }) => [id, branchId]));
  return pairs.map(({ groupId, staffId }) => ({ branchId: branches.get(groupId), staffId }));
}

/**
 * Refuses people whom the acting person does not see on the staff or who were deactivated, and those who do not work in the branch. A
 * session that meets at another branch may be led by the people who work there as well, whom the acting person then sees.
 */
export async function checkFacilitators(
  tx: CentreTransaction,
  named: readonly { readonly branchId: string | undefined; readonly staffId: string; readonly placedBranchId?: string | null }[],
): Promise<void> {
  const hosts = 'exists (select 1 from staff_branches h where h.centre_id = $1 and h.staff_id = s.id and h.branch_id = n.placed_branch_id)';
  const found = await tx.rows<{ is_known: boolean; works_here: boolean }>(
    `select s.id is not null as is_known, coalesce(${worksIn('s', 'n.branch_id')} or ${hosts}, false) as works_here
     from unnest($2::uuid[], $3::uuid[], $4::uuid[]) as n (branch_id, staff_id, placed_branch_id)
     left join staff s on s.centre_id = $1 and s.id = n.staff_id and s.state <> 'deactivated' and (${reach.staff('s')} or ${hosts})`,
    named.map(({ branchId }) => branchId),
    named.map(({ staffId }) => staffId),
    named.map(({ placedBranchId = null }) => placedBranchId),
  );
  if (found.some(({ is_known: isKnown }) => !isKnown)) throw groupsRefusals.facilitatorUnknown();
  if (found.some(({ works_here: worksHere }) => !worksHere)) throw groupsRefusals.facilitatorElsewhere();
}
