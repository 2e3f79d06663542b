import { Injectable } from '@nestjs/common';
import type { ScheduleVersion } from '@saath/domain/groups';
import {
  dayFrom,
  happened,
  idOf,
  isBefore,
  type BranchId,
  type Day,
  type GroupId,
  type Instant,
  type SessionId,
} from '@saath/domain/kernel';
import {
  newSession,
  planSessions,
  replanSessions,
  type PlannedSession,
  type Replan,
  type Session,
  type SessionPlan,
} from '@saath/domain/sessions';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { markedSessions } from './marked-sessions.read-model.ts';
import { deleteWithdrawn, insertSessions, lockComingSessions, sessionsOfGroups, shiftSessions } from './session-records.ts';
import { sessionsWork } from './sessions-work.ts';

/** How many weeks ahead sessions are planned; the worker plans later ones as time goes on. */
const planningWeeks = 8;
/** How many weeks back the past sessions of a new group are planned, at most. */
const weeksBack = 52;

const weeks = (count: number) => ({ hours: count * 7 * 24 });

/** The part of a group that planning needs. */
export interface GroupToPlan {
  readonly id: GroupId;
  readonly branchId: BranchId;
  readonly schedules: readonly ScheduleVersion[];
}

/** Plans the sessions of groups by their schedules, in the transaction that created or changed a schedule. */
@Injectable()
export class SessionPlanner {
  /**
   * Plans the sessions of groups up to the horizon; `from` defaults to each group's first day, so that a new group has its past sessions
   * too. Planning twice adds nothing.
   */
  async plan(tx: CentreTransaction, groups: readonly GroupToPlan[], from?: Instant): Promise<void> {
    if (groups.length === 0) return;
    const holidays = await holidaysOf(tx, groups);
    const ids = groups.map(({ id }) => id);
    const existing = await sessionsOfGroups(tx, ids, from ?? tx.now.subtract(weeks(weeksBack)));
    const plans = groups.flatMap((group) =>
      planSessions({ ...windowOf(group, holidays, existing, tx.now), from: from ?? firstInstant(group, tx.now) }),
    );
    await insertSessions(tx, plans.map(withId));
    tx.wake(sessionsWork, tx.now);
    await this.raisePlanned(tx, plans.length);
  }

  /** Replans the future sessions after a change of schedule: adds, withdraws and shifts sessions that nobody has changed or marked. */
  async replan(tx: CentreTransaction, groups: readonly GroupToPlan[]): Promise<void> {
    const holidays = await holidaysOf(tx, groups);
    const events = [];
    let added = 0;
    for (const group of groups) {
      await lockComingSessions(tx, group.id);
      const existing = await sessionsOfGroups(tx, [group.id], tx.now);
      const touched = await markedSessions(tx, group.id);
      const plan = replanSessions({ ...windowOf(group, holidays, existing, tx.now), from: tx.now, now: tx.now, touched });
      await shiftSessions(tx, plan.toChange);
      await insertSessions(tx, plan.toAdd.map(withId));
      events.push(replanned(group.id, plan, existing));
      added += plan.toAdd.length;
    }
    tx.wake(sessionsWork, tx.now);
    await tx.raise(events.filter(({ facts: { withdrawn, shifted } }) => withdrawn.length + shifted.length > 0));
    await this.raisePlanned(tx, added);
    // A follower cancels a withdrawn session when people were informed of it; the others are deleted.
    await deleteWithdrawn(
      tx,
      events.flatMap(({ facts }) => facts.withdrawn),
    );
  }

  private async raisePlanned(tx: CentreTransaction, added: number): Promise<void> {
    if (added > 0) await tx.raise([happened('sessions-planned', 'centre', tx.centreId, { added })]);
  }
}

const withId = (plan: SessionPlan): PlannedSession => newSession(newId<SessionId>(), plan);

const windowOf = (
  { id: groupId, branchId, schedules }: GroupToPlan,
  holidays: ReadonlyMap<BranchId, readonly { on: Day }[]>,
  existing: readonly Session[],
  now: Instant,
) => ({
  groupId,
  schedules,
  holidays: holidays.get(branchId) ?? [],
  existing: existing.filter((session) => session.groupId === groupId),
  to: now.add(weeks(planningWeeks)),
});

function replanned(groupId: GroupId, { toWithdraw, toChange }: Replan, existing: readonly Session[]) {
  const before = new Map(existing.map(({ id, startsAt }) => [id, startsAt]));
  const shifted = toChange.flatMap(({ id, startsAt }) => {
    const from = before.get(id);
    return from === undefined || from.equals(startsAt) ? [] : [{ id, from: from.toString() }];
  });
  return happened('sessions-replanned', 'group', groupId, { withdrawn: toWithdraw.map(({ id }) => id), shifted });
}

/** The first instant for which a group is planned: the start of its first day, at most `weeksBack` weeks ago. */
function firstInstant({ schedules }: GroupToPlan, now: Instant): Instant {
  const oldest = now.subtract(weeks(weeksBack));
  const [first] = schedules;
  if (first === undefined) return oldest;
  const begin = first.startsOn.toZonedDateTime(first.timeZone).toInstant();
  return isBefore(begin, oldest) ? oldest : begin;
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
