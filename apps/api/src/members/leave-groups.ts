import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/**
 * Takes a member who has left out of their groups from that day on: nobody expects or reminds them there, and their seats are free. Those
 * that were to begin later are given back whole. Coming back is a new beginning: staff place the member anew.
 */
export async function leaveGroups(tx: CentreTransaction, memberId: string, on: string): Promise<void> {
  await tx.rows(
    `update enrolments set ends_on = greatest(starts_on, $3::date), end_reason = 'left'
     where centre_id = $1 and member_id = $2 and (ends_on is null or ends_on > $3::date)`,
    memberId,
    on,
  );
  tx.wake('reminders', tx.now);
}
