import { milestonesBetween, startsReaching } from '@saath/domain/milestones';
import { dayIn, Temporal, type Day } from '@saath/domain/kernel';
import { outsideStages, type ConsentPurpose } from '@saath/domain/members';
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
import { agreedWays } from '../milestones/agreed-ways.query.ts';
import { celebrationsIn } from '../milestones/celebrations.query.ts';
import { milestoneStepsHere } from '../milestones/kept-milestones.query.ts';

interface Sober {
  readonly id: string;
  readonly episode_id: string;
  readonly alias: string;
  readonly code: string;
  readonly started_on: string;
}

/** Members within reach whose open sobriety episode began on one of these days, and who have said something about celebrating. */
const soberSince = (tx: CentreTransaction, days: readonly Day[]): Promise<Sober[]> =>
  tx.rows<Sober>(
    `select m.id, m.alias, m.code, e.id as episode_id, e.started_on from sobriety_episodes e cross join lateral (
       select o.id, o.alias, o.code from members o where o.centre_id = $1 and o.id = e.member_id
         and o.stage not in (${sqlList(outsideStages)}) and ${reach.members('o')} offset 0) m
     where e.centre_id = $1 and e.ended_on is null and e.started_on = any($2::date[]) and exists (select 1 from consents c
       where c.centre_id = $1 and c.member_id = e.member_id and c.purpose = $3 and c.withdrawn_on is null) order by m.id`,
    days.map(String),
    'celebrate' satisfies ConsentPurpose,
  );

function* daysFrom(from: Day, to: Day): Generator<Day> {
  for (let day = from; Temporal.PlainDate.compare(day, to) <= 0; day = day.add({ days: 1 })) yield day;
}

/**
 * The milestones of members within reach between two days, both included, counted from the open sobriety episode: the first of them, and how
 * many there are. Only of members who want them celebrated, in one way or another, at this moment.
 */
export async function milestonesWithin(
  tx: CentreTransaction,
  from: Day,
  to: Day,
  most = Infinity,
): Promise<{ readonly count: number; readonly items: MilestoneView[] }> {
  const steps = await milestoneStepsHere(tx);
  const rows = await soberSince(
    tx,
    [...daysFrom(from, to)].flatMap((day) => startsReaching(steps, day)),
  );
  const ids = rows.map(({ id }) => id);
  const waysOf = await agreedWays(tx, ids, dayIn(tx.now, (await tx.own()).timeZone));
  const milestonesOf = (started: string) =>
    milestonesBetween(steps, storedDay(started), from, to).map(({ step, ...milestone }) => ({
      ...milestoneName(milestone),
      step,
      on: milestone.on.toString(),
    }));
  // Reckoned once for a day: in a large centre hundreds of people began on one of a few days.
  const byStart = new Map([...new Set(rows.map((row) => row.started_on))].map((started) => [started, milestonesOf(started)]));
  const all = rows
    .filter(({ id }) => waysOf(id).length > 0)
    .flatMap((row) => (byStart.get(row.started_on) ?? []).map((milestone) => ({ row, ...milestone })))
    .toSorted((a, b) => a.on.localeCompare(b.on) || b.days - a.days);
  const shown = all.slice(0, most);
  const shownIds = shown.map(({ row }) => row.id);
  const next = await nextSessions(tx, shownIds);
  const celebratedAs = await celebrationsIn(
    tx,
    shown.map(({ row }) => row.episode_id),
  );
  const items = shown.map(({ row, ...milestone }) => ({
    ...{ memberId: row.id, displayName: row.alias, code: row.code, episodeId: row.episode_id, ...milestone },
    nextSession: next.get(row.id) ?? null,
    ways: waysOf(row.id),
    celebrated: celebratedAs(row.episode_id, milestone.step),
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
