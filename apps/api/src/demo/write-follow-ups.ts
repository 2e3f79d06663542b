import { Temporal, type Day } from '@saath/domain/kernel';
import { defaultPlan, planAftercare } from '@saath/domain/care';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** How contacts went, over and over: most people were reached. */
const outcomes = ['reached-well', 'visited', 'reached-well', 'needs-support', 'not-reached', 'reached-well'] as const;

/** Writes the follow-ups of all discharged members: older ones are done, a few recent ones are due or overdue. */
export async function writeFollowUps(tx: CentreTransaction, today: Day, ownerId: string): Promise<void> {
  // The import planned only future follow-ups, without an owner; they are replaced by past and future ones with an owner.
  await tx.rows('delete from follow_ups where centre_id = $1');
  await tx.rows(`update aftercare_plans set owner_id = $2, preferred_time = 'evening' where centre_id = $1`, ownerId);
  const discharged = await tx.rows<{ member_id: string; discharged_on: string }>(
    'select member_id, max(discharged_on)::text as discharged_on from stays where centre_id = $1 and discharged_on is not null group by member_id order by member_id',
  );
  for (const [index, { member_id: memberId, discharged_on: dischargedOn }] of discharged.entries()) {
    const day = Temporal.PlainDate.from(dischargedOn);
    for (const { kind, method, dueOn, movedFrom } of planAftercare(defaultPlan(day), { owedFrom: day, holidays: new Set() })) {
      const ago = dueOn.until(today, { largestUnit: 'days' }).days;
      if (ago < -90) continue;
      const done = ago > 6 || (ago > 0 && index % 3 !== 0);
      await tx.rows(
        `insert into follow_ups (centre_id, id, member_id, kind, due_on, owner_id, state, outcome, done_at, created_at, origin, method, moved_from)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'plan', $11, $12) on conflict do nothing`,
        newId(),
        memberId,
        kind,
        dueOn.toString(),
        ownerId,
        done ? 'done' : 'due',
        done ? outcomes[(index + ago) % outcomes.length] : null,
        done ? new Date(tx.now.epochMilliseconds - ago * 86_400_000) : null,
        new Date(tx.now.epochMilliseconds),
        method,
        movedFrom?.toString() ?? null,
      );
    }
  }
}
