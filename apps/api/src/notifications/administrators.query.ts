import type { StaffId } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** The administrators of the centre, by name. */
export async function administratorsOf(tx: CentreTransaction): Promise<readonly StaffId[]> {
  const rows = await tx.rows<{ id: StaffId }>(
    `select t.id from staff t where t.centre_id = $1 and t.role = 'administrator' and t.state <> 'deactivated' order by t.name, t.id`,
  );
  return rows.map(({ id }) => id);
}
