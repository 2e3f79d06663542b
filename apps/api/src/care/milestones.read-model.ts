import { milestonesBetween, startsReaching } from '@saath/domain/milestones';
import { Temporal, type Day } from '@saath/domain/kernel';
import { outsideStages } from '@saath/domain/members';
import { sqlList } from '../database/sql-list.ts';
import { storedDay } from '../database/stored-day.ts';
import { toDate } from '../platform/clock.ts';
import { endsAfter } from '../groups/ends-after.ts';
import { expectedAt } from '../groups/expected.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { NextSessionView } from '../groups/group.view.ts';
import type { MilestoneView } from './care.view.ts';
import { milestoneName } from '../members/milestone-name.ts';

interface Sober {
  readonly id: string;
  readonly alias: string;
  readonly code: string;
  readonly started_on: string;
}

/** Members within reach whose open sobriety episode began on one of these days. */
const soberSince = (tx: CentreTransaction, days: readonly Day[]): Promise<Sober[]> =>
  tx.rows<Sober>(
    `select m.id, m.alias, m.code, e.started_on from sobriety_episodes e cross join lateral (
       select o.id, o.alias, o.code from members o where o.centre_id = $1 and o.id = e.member_id
         and o.stage not in (${sqlList(outsideStages)}) and ${reach.members('o')} offset 0) m
     where e.centre_id = $1 and e.ended_on is null and e.started_on = any($2::date[]) order by m.id`,
    days.map(String),
  );

function* daysFrom(from: Day, to: Day): Generator<Day> {
  for (let day = from; Temporal.PlainDate.compare(day, to) <= 0; day = day.add({ days: 1 })) yield day;
}

/** The milestones of members within reach between two days, both included, counted from the open sobriety episode: the first of them, and how many there are. */
export async function milestonesWithin(
  tx: CentreTransaction,
  from: Day,
  to: Day,
  most = Infinity,
): Promise<{ readonly count: number; readonly items: MilestoneView[] }> {
  const rows = await soberSince(tx, [...daysFrom(from, to)].flatMap(startsReaching));
  const milestonesOf = (started: string) =>
    milestonesBetween(storedDay(started), from, to).map((milestone) => ({ ...milestoneName(milestone), on: milestone.on.toString() }));
  // Reckoned once for a day: in a large centre hundreds of people began on one of a few days.
  const byStart = new Map([...new Set(rows.map((row) => row.started_on))].map((started) => [started, milestonesOf(started)]));
  const all = rows
    .flatMap((row) => (byStart.get(row.started_on) ?? []).map((milestone) => ({ row, ...milestone })))
    .toSorted((a, b) => a.on.localeCompare(b.on) || b.days - a.days);
  const shown = all.slice(0, most);
  const next = await nextSessions(
    tx,
    shown.map(({ row }) => row.id),
  );
  const items = shown.map(({ row, ...milestone }) => ({
    memberId: row.id,
    displayName: row.alias,
    code: row.code,
    ...milestone,
    nextSession: next.get(row.id) ?? null,
  }));
  return { count: all.length, items };
}

/** The next planned session at which each of these members is expected. */
async function nextSessions(tx: CentreTransaction, memberIds: readonly string[]): Promise<ReadonlyMap<string, NextSessionView>> {
  const rows = await tx.rows<{ member_id: string; id: string; starts_at: Date }>(
    `select distinct on (e.member_id) e.member_id, s.id, s.starts_at
     from enrolments e
     join sessions s on s.centre_id = $1 and s.group_id = e.group_id and s.state = 'planned' and ${endsAfter('s', '$3')}
     where e.centre_id = $1 and e.member_id = any($2::uuid[]) and ${expectedAt('(s.starts_at at time zone s.time_zone)::date', 's.starts_at')}
     order by e.member_id, s.starts_at`,
    memberIds,
    toDate(tx.now),
  );
  return new Map(rows.map((row) => [row.member_id, { id: row.id, startsAt: row.starts_at.toISOString() }]));
}
