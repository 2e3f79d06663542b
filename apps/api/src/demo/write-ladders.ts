import { lockOfMembers } from '../ladders/load-ladders.ts';
import { recordMarks } from '../ladders/record-marks.ts';
import { settleLadders } from '../ladders/settle-ladders.ts';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** Hours back from now of the sessions whose misses are followed. */
const hoursBack = 40;

/** Opens the ladders of members who missed the last sessions; of every third one the first call reached nobody. */
export async function writeLadders(tx: CentreTransaction): Promise<void> {
  const missed = await tx.rows<{ person_id: string; session_id: string }>(
    `select a.person_id, a.session_id from attendance a join sessions s on s.centre_id = $1 and s.id = a.session_id
     where a.centre_id = $1 and s.state = 'held' and s.starts_at > $2 and a.state = 'absent' order by a.session_id, a.person_id limit 12`,
    toDate(tx.now.subtract({ hours: hoursBack })),
  );
  const memberIds = [...new Set(missed.map(({ person_id: id }) => id))];
  await recordMarks(tx, memberIds, [...new Set(missed.map(({ session_id: id }) => id))]);
  const ladders = await lockOfMembers(tx, memberIds, toDate(tx.now));
  await settleLadders(
    tx,
    ladders
      .filter((_, place) => place % 3 === 0)
      .map((ladder) => ({ ladder, facts: [{ type: 'outcome', at: tx.now, step: 0, outcome: 'not-reached' }], note: 'Rang out twice.' })),
  );
}
