import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';

const countrySql = `
  select distinct coalesce(b.country, c.country) as country from branches b join platform.centres c on c.id = b.centre_id where b.centre_id = $1`;

/** The country in which the telephone numbers of a branch are read. */
export async function branchCountry(tx: CentreTransaction, branchId: string): Promise<string> {
  const row = await tx.row<{ country: string }>(`${countrySql} and b.id = $2`, branchId);
  if (row === undefined) throw new Error('A record names a branch that does not exist.');
  return row.country;
}

/** The countries of the branches within reach: a number that is searched for may be one of any of them. */
export async function countriesWithinReach(tx: CentreTransaction): Promise<readonly string[]> {
  const rows = await tx.rows<{ country: string }>(`${countrySql} and ${reach.branches('b.id')}`);
  return rows.map(({ country }) => country);
}
