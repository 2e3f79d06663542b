import { idOf, type SessionId } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** The misses of these members that were on an earlier ladder, by member id: somebody has dealt with them, or the member came back. */
export async function settledMisses(
  tx: CentreTransaction,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<SessionId>>> {
  const rows = await tx.rows<{ member_id: string; session_id: string }>(
    `select distinct l.member_id, e.session_id from ladders l join ladder_events e on e.centre_id = $1 and e.ladder_id = l.id and e.state = 'missed'
     where l.centre_id = $1 and l.member_id = any($2::uuid[]) and l.state = 'closed'`,
    memberIds,
  );
  const byMember = Map.groupBy(rows, ({ member_id: id }) => id);
  return new Map([...byMember].map(([id, all]) => [id, new Set(all.map(({ session_id: session }) => idOf<SessionId>(session)))]));
}
