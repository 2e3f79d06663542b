import { recordOverfull } from '@saath/domain/groups';
import { dayIn, idOf, type CapacityDecisionId, type GroupId } from '@saath/domain/kernel';
import { newId } from '../platform/new-id.ts';
import { toDate } from '../platform/clock.ts';
import { kindsInPlace } from '../programme-kinds/kinds-here.query.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { decisionOf, writeDecision } from './capacity-records.ts';
import { seatsHere } from './seats-here.ts';

interface FilledRecord {
  readonly id: string;
  readonly kind: string;
  readonly branchId: string;
  readonly capacity: number | null;
  readonly time_zone: string;
  readonly people: number;
}

/**
 * Records which of these groups a sheet has filled beyond their seats, as decisions of the person who imports it, with their reason: the dry
 * run named the groups before.
 */
export async function decideForSheet(tx: CentreTransaction, groupIds: readonly string[], reason: string): Promise<void> {
  if (groupIds.length === 0) return;
  const kindHere = await kindsInPlace(tx);
  const rows = await tx.rows<FilledRecord>(
    `select g.id, g.kind, g.branch_id as "branchId", g.capacity, b.time_zone, (select count(*)::int from enrolments e where e.centre_id = $1 and e.group_id = g.id
         and e.starts_on <= t.today and (e.ends_on is null or e.ends_on > t.today)) as people
     from groups g join branches b on b.centre_id = $1 and b.id = g.branch_id
     cross join lateral (select ($3::timestamptz at time zone b.time_zone)::date as today) t
     where g.centre_id = $1 and g.id = any($2::uuid[]) order by g.id`,
    groupIds,
    toDate(tx.now),
  );
  for (const row of rows) {
    const groupId = idOf<GroupId>(row.id);
    const seats = seatsHere(row, kindHere);
    if (seats === null || row.people <= seats) continue;
    const given = { id: newId<CapacityDecisionId>(), groupId, today: dayIn(tx.now, row.time_zone) };
    const recorded = recordOverfull(seats, row.people, await decisionOf(tx, groupId), given);
    if (recorded === undefined) continue;
    await writeDecision(tx, recorded.decision, reason, { bySheet: true });
    await tx.raise(recorded.events);
  }
}
