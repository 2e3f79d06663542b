import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** The countries of these branches, or of all branches of the centre and of the centre itself when none are named. */
export async function phoneCountries(tx: CentreTransaction, branchIds: readonly string[] | null): Promise<readonly string[]> {
  const rows = await tx.rows<{ country: string }>(
    `select distinct coalesce(b.country, c.country) as country from branches b join platform.centres c on c.id = b.centre_id
     where b.centre_id = $1 and ($2::uuid[] is null or b.id = any($2))
     union select c.country from platform.centres c where c.id = $1 and $2::uuid[] is null`,
    branchIds,
  );
  return rows.map(({ country }) => country);
}
