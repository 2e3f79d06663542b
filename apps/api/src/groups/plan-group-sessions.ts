import { dayFrom, idOf, isBefore, type BranchId, type Day, type GroupId, type Instant, type SessionId } from '@saath/domain/kernel';
import type { ScheduleVersion } from '@saath/domain/groups';
import { planSessions, replanSessions, type PlannedSession, type Session } from '@saath/domain/sessions';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { insertSessions, sessionsOfGroups } from './session-records.ts';

/** Sessions stand in the calendar this many weeks ahead; the worker keeps the horizon that far away. */
export const planningWeeks = 8;
/** A group entered late gets its past sessions too, at most this far back. */
const weeksBack = 52;

export interface GroupToPlan {
  readonly groupId: GroupId;
  readonly branchId: BranchId;
  readonly schedules: readonly ScheduleVersion[];
}

async function holidaysOf(tx: CentreTransaction, groups: readonly GroupToPlan[]): Promise<ReadonlyMap<BranchId, readonly { on: Day }[]>> {
  const rows = await tx.rows<{ branch_id: string; held_on: string }>(
    'select branch_id, held_on from holidays where centre_id = $1 and branch_id = any($2::uuid[])',
    [...new Set(groups.map(({ branchId }) => branchId))],
  );
  const byBranch = new Map<BranchId, { on: Day }[]>();
  for (const row of rows) {
    const on = dayFrom(row.held_on);
    const branchId = idOf<BranchId>(row.branch_id);
    if (on !== undefined) byBranch.set(branchId, [...(byBranch.get(branchId) ?? []), { on }]);
  }
  return byBranch;
}

const horizonOf = (now: Instant): Instant => now.add({ hours: planningWeeks * 7 * 24 });

/** The start of a group's window: its first day, but not before the oldest day planned. */
function startOf({ schedules }: GroupToPlan, now: Instant): Instant {
  const oldest = now.subtract({ hours: weeksBack * 7 * 24 });
  const [first] = schedules;
  if (first === undefined) return oldest;
  const begin = first.startsOn.toZonedDateTime(first.timeZone).toInstant();
  return isBefore(begin, oldest) ? oldest : begin;
}

const ofGroup = (sessions: readonly Session[], groupId: GroupId): readonly Session[] =>
  sessions.filter((session) => session.groupId === groupId);

/**
 * Plans the sessions of groups up to the horizon, in the transaction that made or changed the groups; `from` defaults to each group's
 * first day, so that a new group has its past sessions too. Planning again adds nothing. Answers how many sessions were added.
 */
export async function planGroupSessions(tx: CentreTransaction, groups: readonly GroupToPlan[], from?: Instant): Promise<number> {
  if (groups.length === 0) return 0;
  const [holidays, existing] = [
    await holidaysOf(tx, groups),
    await sessionsOfGroups(
      tx,
      groups.map(({ groupId }) => groupId),
      from ?? tx.now.subtract({ hours: weeksBack * 7 * 24 }),
    ),
  ];
  const plans = groups.flatMap((group) =>
    planSessions({
      groupId: group.groupId,
      schedules: group.schedules,
      holidays: holidays.get(group.branchId) ?? [],
      existing: ofGroup(existing, group.groupId),
      from: from ?? startOf(group, tx.now),
      to: horizonOf(tx.now),
    }),
  );
  await insertSessions(tx, plans);
  wakeWorkers(tx);
  return plans.length;
}

/** Brings the sessions to come into line with a changed schedule: adds, withdraws and shifts those that nobody has touched. */
export async function replanGroupSessions(tx: CentreTransaction, group: GroupToPlan): Promise<void> {
  await holdSessions(tx, group.groupId);
  const holidays = await holidaysOf(tx, [group]);
  const existing = await sessionsOfGroups(tx, [group.groupId], tx.now);
  const plan = replanSessions({
    groupId: group.groupId,
    schedules: group.schedules,
    holidays: holidays.get(group.branchId) ?? [],
    existing,
    from: tx.now,
    to: horizonOf(tx.now),
    now: tx.now,
    touched: await markedSessions(tx, group.groupId),
  });
  await withdraw(tx, plan.toWithdraw);
  await change(tx, plan.toChange);
  await insertSessions(tx, plan.toAdd);
  wakeWorkers(tx);
}

/**
 * Holds the sessions to come before they are read: what somebody is moving, starting or marking at this moment is waited for and then seen
 * as touched, and a worker that plans reminders for one of them is through before it goes.
 */
async function holdSessions(tx: CentreTransaction, groupId: GroupId): Promise<void> {
  await tx.rows(
    'select id from sessions where centre_id = $1 and group_id = $2 and starts_at >= $3 order by id for update',
    groupId,
    toDate(tx.now),
  );
}

async function markedSessions(tx: CentreTransaction, groupId: GroupId): Promise<ReadonlySet<SessionId>> {
  const rows = await tx.rows<{ id: string }>(
    `select s.id from sessions s where s.centre_id = $1 and s.group_id = $2 and s.starts_at >= $3
       and exists (select 1 from attendance a where a.centre_id = $1 and a.centre_id = s.centre_id and a.session_id = s.id)`,
    groupId,
    toDate(tx.now),
  );
  return new Set(rows.map(({ id }) => idOf<SessionId>(id)));
}

/** A session that somebody was reminded of, or that was tried, stays in the ledger as called off; the others go without a trace. */
async function withdraw(tx: CentreTransaction, sessions: readonly PlannedSession[]): Promise<void> {
  if (sessions.length === 0) return;
  const ids = sessions.map(({ id }) => id);
  await tx.rows(`delete from reminders where centre_id = $1 and session_id = any($2::uuid[]) and state = 'planned' and attempts = 0`, ids);
  const told = await tx.rows<{ id: string }>(
    `update sessions s set state = 'cancelled', cancel_reason = 'schedule-changed', version = s.version + 1, updated_at = $3
     where s.centre_id = $1 and s.id = any($2::uuid[])
       and exists (select 1 from reminders r where r.centre_id = s.centre_id and r.session_id = s.id)
     returning s.id`,
    ids,
    toDate(tx.now),
  );
  for (const { id } of told) tx.announce({ topic: 'session-cancelled', payload: { sessionId: id } });
  await tx.rows(`delete from sessions where centre_id = $1 and id = any($2::uuid[]) and state = 'planned'`, ids);
}

/** Shifts sessions. One that people were told of has moved for them; the ledger follows every new start. */
async function change(tx: CentreTransaction, sessions: readonly PlannedSession[]): Promise<void> {
  if (sessions.length === 0) return;
  const changed = JSON.stringify(
    sessions.map(({ id, startsAt, endsAt, timeZone }) => ({
      id,
      starts_at: startsAt.toString(),
      ends_at: endsAt.toString(),
      time_zone: timeZone,
    })),
  );
  const moved = await tx.rows<{ id: string }>(
    `select s.id from sessions s join jsonb_to_recordset($2::jsonb) as c (id uuid, starts_at timestamptz) on c.id = s.id
     where s.centre_id = $1 and s.starts_at <> c.starts_at
       and exists (select 1 from reminders r where r.centre_id = s.centre_id and r.session_id = s.id)`,
    changed,
  );
  await tx.rows(
    `update sessions s set starts_at = c.starts_at, ends_at = c.ends_at, time_zone = c.time_zone, version = s.version + 1, updated_at = $3,
       moved_from = case when s.starts_at <> c.starts_at and exists (select 1 from reminders r where r.centre_id = s.centre_id
         and r.session_id = s.id and r.state in ('sending', 'accepted', 'unknown', 'delivered')) then s.starts_at end
     from jsonb_to_recordset($2::jsonb) as c (id uuid, starts_at timestamptz, ends_at timestamptz, time_zone text)
     where s.centre_id = $1 and s.id = c.id`,
    changed,
    toDate(tx.now),
  );
  for (const { id } of moved) tx.announce({ topic: 'session-moved', payload: { sessionId: id } });
}

/** The workers plan reminders for what is new and keep the horizon away. */
function wakeWorkers(tx: CentreTransaction): void {
  tx.wake('sessions', tx.now);
  tx.wake('reminders', tx.now);
}
