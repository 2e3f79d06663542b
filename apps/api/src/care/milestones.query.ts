import { milestonesBetween } from '@saath/domain/milestones';
import type { Day } from '@saath/domain/kernel';
import { storedDay } from '../members/stored-day.ts';
import { reachableBranches } from '../tenancy/actor.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { MilestoneView } from './care.view.ts';

const mostMembers = 5_000;

/** Who within reach comes to a milestone between two days, both included. Counted from the sobriety episode that is open. */
export async function milestonesWithin(tx: CentreTransaction, from: Day, to: Day): Promise<MilestoneView[]> {
  const rows = await tx.rows<{ id: string; alias: string; code: string; started_on: string }>(
    `select m.id, m.alias, m.code, e.started_on from sobriety_episodes e join members m on m.centre_id = e.centre_id and m.id = e.member_id
     where e.centre_id = $1 and e.ended_on is null and m.stage not in ('enquiry', 'left') and e.started_on <= $3 and ($2::uuid[] is null or m.branch_id = any($2))
     order by m.id limit $4`,
    reachableBranches(tx.actor),
    to.toString(),
    mostMembers,
  );
  const all = rows.flatMap((row) =>
    milestonesBetween(storedDay(row.started_on), from, to).map(({ days, on }) => ({
      memberId: row.id,
      displayName: row.alias,
      code: row.code,
      days,
      on: on.toString(),
    })),
  );
  return all.toSorted((a, b) => a.on.localeCompare(b.on) || b.days - a.days);
}
