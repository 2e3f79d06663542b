import type { StaffRole } from '@saath/domain/staff';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { ownColumns, type StaffRecord } from './staff-record.ts';
import { worksIn } from './works-in.ts';

export interface ListedRecord extends Omit<StaffRecord, 'branch_ids'> {
  readonly branches: { id: string; name: string }[];
  readonly leads: number;
}

const listed = `
  select ${ownColumns},
    coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name) order by b.name collate natural_order)
      from staff_branches sb join branches b on b.centre_id = $1 and b.id = sb.branch_id
      where sb.centre_id = $1 and sb.staff_id = s.id and ${reach.branches('b.id')}), '[]') as branches,
    (select count(distinct f.group_id)::int from group_facilitators f where f.centre_id = $1 and f.staff_id = s.id and f.role = 'leads' and f.ends_on is null) as leads
  from staff s join platform.users u on u.id = s.user_id
  where s.centre_id = $1 and ${reach.staff('s')}`;

/** SQL: works in a branch that the reader reaches; nobody works in one that they do not. */
const inBranch = (branchId: string): string =>
  `(${worksIn('s', branchId)} and exists (select 1 from branches asked where asked.centre_id = $1 and asked.id = ${branchId} and ${reach.branches('asked.id')}))`;

export interface StaffFilter {
  readonly role?: StaffRole | undefined;
  readonly branchId?: string | undefined;
}

/** Staff by name; one more than the limit when there is a further page. */
export const listStaff = (
  tx: CentreTransaction,
  limit: number,
  after: readonly [name: string, id: string] | undefined,
  { role, branchId }: StaffFilter = {},
): Promise<ListedRecord[]> =>
  tx.rows<ListedRecord>(
    `${listed} and ($2::text is null or (s.name collate natural_order, s.id) > ($2, $3::uuid)) and ($5::text is null or s.role = $5)
       and ($6::uuid is null or ${inBranch('$6::uuid')})
     order by s.name collate natural_order, s.id limit $4`,
    after?.[0] ?? null,
    after?.[1] ?? null,
    limit + 1,
    role ?? null,
    branchId ?? null,
  );

export const listedStaff = (tx: CentreTransaction, id: string): Promise<ListedRecord | undefined> =>
  tx.row<ListedRecord>(`${listed} and s.id = $2`, id);
