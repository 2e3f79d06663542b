import { milestonesBetween } from '@saath/domain/milestones';
import type { Day } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import { toDate } from '../platform/clock.ts';
import { expectedAt } from '../groups/expected.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { NextSessionView } from '../groups/group.view.ts';
import type { MilestoneView } from './care.view.ts';
import { milestoneName } from '../members/milestone-name.ts';

const mostMembers = 5_000;

/** The milestones of members within reach between two days, both included, counted from the open sobriety episode. */
export async function milestonesWithin(tx: CentreTransaction, from: Day, to: Day): Promise<MilestoneView[]> {
  const rows = await tx.rows<{ id: string; alias: string; code: string; started_on: string }>(
    `select m.id, m.alias, m.code, e.started_on from sobriety_episodes e join members m on m.centre_id = e.centre_id and m.id = e.member_id
     where e.centre_id = $1 and e.ended_on is null and m.stage not in ('enquiry', 'left') and e.started_on <= $2 and ${reach.members('m')}
     order by m.id limit $3`,
    to.toString(),
    mostMembers,
  );
  const all = rows.flatMap((row) =>
    milestonesBetween(storedDay(row.started_on), from, to).map((milestone) => ({
      row,
      ...milestoneName(milestone),
      on: milestone.on.toString(),
    })),
  );
  const next = await nextSessions(
    tx,
    all.map(({ row }) => row.id),
  );
  return all
    .toSorted((a, b) => a.on.localeCompare(b.on) || b.days - a.days)
    .map(({ row, ...milestone }) => ({
      memberId: row.id,
      displayName: row.alias,
      code: row.code,
      ...milestone,
      nextSession: next.get(row.id) ?? null,
    }));
}

/** The next planned session at which each of these members is expected. */
async function nextSessions(tx: CentreTransaction, memberIds: readonly string[]): Promise<ReadonlyMap<string, NextSessionView>> {
  const rows = await tx.rows<{ member_id: string; id: string; starts_at: Date }>(
    `select distinct on (e.member_id) e.member_id, s.id, s.starts_at
     from enrolments e
     join sessions s on s.centre_id = e.centre_id and s.group_id = e.group_id and s.state = 'planned' and s.ends_at > $3
     where e.centre_id = $1 and e.member_id = any($2::uuid[]) and ${expectedAt('(s.starts_at at time zone s.time_zone)::date', 's.starts_at')}
     order by e.member_id, s.starts_at`,
    memberIds,
    toDate(tx.now),
  );
  return new Map(rows.map((row) => [row.member_id, { id: row.id, startsAt: row.starts_at.toISOString() }]));
}
