import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { PartOf } from '../tenancy/table.ts';
import { MemberRow } from './member.row.ts';

/** The last day on which a member attended, and the day from which they come to nothing; null for never, and for people who are not looked after. */
export interface Quiet {
  readonly id: string;
  readonly attended: string | null;
  readonly since: string | null;
}

export const quietColumns = ({ id, attended, since }: Quiet): PartOf<MemberRow> => ({ id, lastAttendedOn: attended, quietSince: since });

/** Stores these days. Unchanged rows are not written. */
export async function writeQuiet(tx: CentreTransaction, quiet: readonly Quiet[]): Promise<void> {
  await tx.rows(
    `update members m set last_attended_on = x.last_attended_on, quiet_since = x.quiet_since
     from jsonb_populate_recordset(null::members, $2::jsonb) x
     where m.centre_id = $1 and m.id = x.id and (m.last_attended_on, m.quiet_since) is distinct from (x.last_attended_on, x.quiet_since)`,
    tx.table(MemberRow).json(quiet.map(quietColumns)),
  );
}
