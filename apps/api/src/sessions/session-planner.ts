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
  reconcileSessions,
  type PlannedSession,
  type Reconciliation,
  type Session,
  type SessionPlan,
  type WithdrawnSession,
} from '@saath/domain/sessions';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { recordedSessions } from './recorded-sessions.read-model.ts';
import { cancelWithdrawn, deleteWithdrawn, insertSessions, lockComingSessions, sessionsOfGroups, storeChanged } from './session-records.ts';
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
    const holidays = await holidaysOf(
      tx,
      groups.map(({ branchId }) => branchId),
    );
    const ids = groups.map(({ id }) => id);
    const existing = await sessionsOfGroups(tx, ids, from ?? tx.now.subtract(weeks(weeksBack)));
    const plans = groups.flatMap((group) =>
      planSessions({ ...windowOf(group, holidays, existing, tx.now), from: from ?? firstInstant(group, tx.now) }),
    );
    await insertSessions(tx, plans.map(withId));
    tx.wake(sessionsWork, tx.now);
    await this.raisePlanned(tx, plans.length);
  }

  /** Brings the coming sessions of groups in line with their schedules, and raises what follows from it. */
  async replan(tx: CentreTransaction, groups: readonly GroupToPlan[]): Promise<void> {
    const withdrawn: WithdrawnSession[] = [];
    const events = [];
    let added = 0;
    for (const group of groups) {
      await lockComingSessions(tx, group.id);
      const plan = await this.reconciliation(tx, group);
      await storeChanged(
        tx,
        plan.changed.map(({ after }) => after),
      );
      await insertSessions(tx, plan.added.map(withId));
      events.push(replanned(group.id, plan));
      withdrawn.push(...plan.withdrawn);
      added += plan.added.length;
    }
    tx.wake(sessionsWork, tx.now);
    await tx.raise(events.filter(({ facts }) => facts.withdrawn.length + facts.shifted.length + facts.restored.length > 0));
    await this.raisePlanned(tx, added);
    // A follower has cancelled the withdrawn sessions of which people were informed.
    await cancelWithdrawn(tx, idsOf(withdrawn.filter(({ meets }) => meets)));
    await deleteWithdrawn(tx, idsOf(withdrawn));
  }

  /** The calendar of a group beside these schedules: the decision behind {@link replan}. Nothing is stored. */
  async reconciliation(tx: CentreTransaction, { id: groupId, branchId, schedules }: GroupToPlan): Promise<Reconciliation> {
    return reconcileSessions({
      groupId,
      schedules,
      holidays: (await holidaysOf(tx, [branchId])).get(branchId) ?? [],
      existing: await sessionsOfGroups(tx, [groupId], tx.now),
      recorded: await recordedSessions(tx, groupId),
      now: tx.now,
      to: horizon(tx.now),
    });
  }

  private async raisePlanned(tx: CentreTransaction, added: number): Promise<void> {
    if (added > 0) await tx.raise([happened('sessions-planned', 'centre', tx.centreId, { added })]);
  }
}

/** The instant up to which sessions are planned. */
export const horizon = (now: Instant): Instant => now.add(weeks(planningWeeks));

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
  to: horizon(now),
});

const idsOf = (withdrawn: readonly WithdrawnSession[]): SessionId[] => withdrawn.map(({ session }) => session.id);

function replanned(groupId: GroupId, { withdrawn, changed }: Reconciliation) {
  const shifted = changed
    .filter(({ before, after }) => before.state === 'planned' && !before.startsAt.equals(after.startsAt))
    .map(({ before }) => ({ id: before.id, from: before.startsAt.toString() }));
  const restored = changed.filter(({ before }) => before.state === 'cancelled').map(({ before }) => before.id);
  return happened('sessions-replanned', 'group', groupId, { withdrawn: idsOf(withdrawn), shifted, restored });
}

/** The first instant for which a group is planned: the start of its first day, at most `weeksBack` weeks ago. */
function firstInstant({ schedules }: GroupToPlan, now: Instant): Instant {
  const oldest = now.subtract(weeks(weeksBack));
  const [first] = schedules;
  if (first === undefined) return oldest;
  const begin = first.startsOn.toZonedDateTime(first.timeZone).toInstant();
  return isBefore(begin, oldest) ? oldest : begin;
}

async function holidaysOf(tx: CentreTransaction, branchIds: readonly BranchId[]): Promise<ReadonlyMap<BranchId, readonly { on: Day }[]>> {
  const rows = await tx.rows<{ branch_id: string; held_on: string }>(
    'select branch_id, held_on from holidays where centre_id = $1 and branch_id = any($2::uuid[])',
    [...new Set(branchIds)],
  );
  const byBranch = new Map<BranchId, { on: Day }[]>();
  for (const row of rows) {
    const on = dayFrom(row.held_on);
    const branchId = idOf<BranchId>(row.branch_id);
    if (on !== undefined) byBranch.set(branchId, [...(byBranch.get(branchId) ?? []), { on }]);
  }
  return byBranch;
}
