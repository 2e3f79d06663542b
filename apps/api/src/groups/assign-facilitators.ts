import type { Day } from '@saath/domain/kernel';
import { newId } from '../platform/new-id.ts';
import { groupsRefusals } from './groups.refusals.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** Everybody who facilitates a group from a day on. */
export interface Assignment {
  readonly groupId: string;
  readonly staffIds: readonly string[];
  readonly from: Day;
}

/** Assigns the facilitators of groups; those of before stay on record until that day. */
export async function assignFacilitators(tx: CentreTransaction, assignments: readonly Assignment[]): Promise<void> {
  const pairs = assignments.flatMap(({ groupId, staffIds, from }) => [...new Set(staffIds)].map((staffId) => ({ groupId, staffId, from })));
  await checkFacilitators(tx, [...new Set(pairs.map(({ staffId }) => staffId))]);
  const [groupIds, staffIds] = [pairs.map(({ groupId }) => groupId), pairs.map(({ staffId }) => staffId)];
  await tx.rows(
    `update group_facilitators f set ends_on = greatest(a.starts_on, f.starts_on)
     from unnest($2::uuid[], $3::date[]) as a (group_id, starts_on)
     where f.centre_id = $1 and f.group_id = a.group_id and f.ends_on is null
       and (f.group_id, f.staff_id) not in (select * from unnest($4::uuid[], $5::uuid[]))`,
    assignments.map(({ groupId }) => groupId),
    assignments.map(({ from }) => from.toString()),
    groupIds,
    staffIds,
  );
  await tx.rows(
    `insert into group_facilitators (centre_id, id, group_id, staff_id, starts_on)
     select $1, n.id, n.group_id, n.staff_id, n.starts_on
     from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::date[]) as n (id, group_id, staff_id, starts_on)
     where not exists (select 1 from group_facilitators f
       where f.centre_id = $1 and f.group_id = n.group_id and f.staff_id = n.staff_id and f.ends_on is null)
     on conflict (centre_id, group_id, staff_id, starts_on) do update set ends_on = null`,
    pairs.map(() => newId()),
    groupIds,
    staffIds,
    pairs.map(({ from }) => from.toString()),
  );
}

/** Refuses people who are not on the staff of this centre, or were deactivated. */
export async function checkFacilitators(tx: CentreTransaction, ids: readonly string[]): Promise<void> {
  const known = await tx.rows<{ id: string }>(
    `select id from staff where centre_id = $1 and id = any($2::uuid[]) and state <> 'deactivated'`,
    ids,
  );
  if (known.length < ids.length) throw groupsRefusals.facilitatorUnknown();
}
