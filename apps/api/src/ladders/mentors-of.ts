import { idOf, type StaffId } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** The present mentors of these members who sign in here, by member id. A mentor without an account cannot note an outcome, so their step is passed over. */
export async function mentorsOf(tx: CentreTransaction, memberIds: readonly string[]): Promise<ReadonlyMap<string, StaffId>> {
  const rows = await tx.rows<{ member_id: string; staff_id: string }>(
    `select a.member_id, p.staff_id from mentorships a
     join mentors p on p.centre_id = $1 and p.id = a.mentor_id
     join staff t on t.centre_id = $1 and t.id = p.staff_id and t.state = 'active'
     where a.centre_id = $1 and a.member_id = any($2::uuid[]) and a.ended_on is null`,
    memberIds,
  );
  return new Map(rows.map((row) => [row.member_id, idOf<StaffId>(row.staff_id)]));
}
