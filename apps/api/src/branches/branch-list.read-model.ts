import { notFound } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { BranchView } from './branch.view.ts';

const viewSql = `
  select b.id, b.name, b.address, b.time_zone as "timeZone", coalesce(b.country, c.country) as country,
    case when b.country is null then 'centre' else 'branch' end as "countryFrom", b.version,
    coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'capacity', r.capacity) order by r.name collate natural_order)
      from rooms r where r.centre_id = $1 and r.branch_id = b.id), '[]') as rooms,
    (select count(*)::int from groups g where g.centre_id = $1 and g.branch_id = b.id) as groups,
    coalesce(n.members, 0) as members
  from branches b join platform.centres c on c.id = b.centre_id
    left join member_counts n on n.centre_id = $1 and n.branch_id = b.id
  where b.centre_id = $1 and ${reach.branches('b.id')}`;

/** The branches within reach, by name; one more than the limit when there is a further page. */
export function listBranches(
  tx: CentreTransaction,
  limit: number,
  after: readonly [name: string, id: string] | undefined,
): Promise<BranchView[]> {
  return tx.rows<BranchView>(
    `${viewSql} and ($2::text is null or (b.name collate natural_order, b.id) > ($2, $3::uuid)) order by b.name collate natural_order, b.id limit $4`,
    after?.[0] ?? null,
    after?.[1] ?? null,
    limit + 1,
  );
}

/** One branch within reach; 404 for any other. */
export async function branchView(tx: CentreTransaction, id: string): Promise<BranchView> {
  const found = await tx.row<BranchView>(`${viewSql} and b.id = $2`, id);
  if (found === undefined) throw notFound('branches');
  return found;
}
