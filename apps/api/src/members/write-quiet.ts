import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** The last day on which a member attended, and the day from which they come to nothing; null for never, and for people who are not looked after. */
export interface Quiet {
  readonly id: string;
  readonly attended: string | null;
  readonly since: string | null;
}

/** Stores these days. Unchanged rows are not written. */
export async function writeQuiet(tx: CentreTransaction, quiet: readonly Quiet[]): Promise<void> {
  await tx.rows(
    `update members m set last_attended_on = x.attended, quiet_since = x.since
     from jsonb_to_recordset($2::jsonb) as x (id uuid, attended date, since date)
     where m.centre_id = $1 and m.id = x.id and (m.last_attended_on, m.quiet_since) is distinct from (x.attended, x.since)`,
    JSON.stringify(quiet),
  );
}
