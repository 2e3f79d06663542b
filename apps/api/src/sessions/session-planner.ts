import { Injectable } from '@nestjs/common';
import type { ScheduleVersion } from '@saath/domain/groups';
import { happened, isBefore, type GroupId, type Instant, type SessionId } from '@saath/domain/kernel';
import {
  newSession,
  planningWeeks,
  planSessions,
  reconcileSessions,
  type PlannedSession,
  type Reconciliation,
  type Session,
  type SessionPlan,
  type WithdrawnSession,
} from '@saath/domain/sessions';
import { newId } from '../platform/new-id.ts';
import { paced } from '../platform/paced.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { closedDays, type ClosedDays } from './closed-days.query.ts';
import { recordedSessions } from './recorded-sessions.read-model.ts';
import { cancelWithdrawn, deleteWithdrawn, insertSessions, lockComingSessions, sessionsOfGroups, storeChanged } from './session-records.ts';
import { sessionsWork } from './sessions-work.ts';

/** How many weeks back the past sessions of a new group are planned, at most. */
const weeksBack = 52;
/** How many groups are replanned with the same statements. */
const groupsAtOnce = 50;

/** About how many sessions are inserted with one statement, so that a turn of the event loop stays short. */
const sessionsAtOnce = 100;

const weeks = (count: number) => ({ hours: count * 7 * 24 });

/** The part of a group that planning needs. */
export interface GroupToPlan {
  readonly id: GroupId;
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
    const ids = idsOf(groups);
    const closed = await closedDays(tx, ids);
    const existing = Map.groupBy(await sessionsOfGroups(tx, ids, from ?? tx.now.subtract(weeks(weeksBack))), ({ groupId }) => groupId);
    let [added, ready]: [number, PlannedSession[]] = [0, []];
    const insertReady = async (): Promise<void> => {
      await insertSessions(tx, ready);
      [added, ready] = [added + ready.length, []];
    };
    for await (const group of paced(groups)) {
      const window = windowOf(group, closed, existing.get(group.id) ?? [], tx.now);
      ready.push(...planSessions({ ...window, from: from ?? firstInstant(group, tx.now) }).map(withId));
      if (ready.length >= sessionsAtOnce) await insertReady();
    }
    await insertReady();
    tx.wake(sessionsWork, tx.now);
    await this.raisePlanned(tx, added);
  }

  /** Brings the coming sessions of groups in line with their schedules and holidays, and raises what follows from it. */
  async replan(tx: CentreTransaction, groups: readonly GroupToPlan[]): Promise<void> {
    for (let start = 0; start < groups.length; start += groupsAtOnce) await this.replanSome(tx, groups.slice(start, start + groupsAtOnce));
    tx.wake(sessionsWork, tx.now);
  }

  /**
   * The calendars of groups beside these schedules: the decision behind {@link replan}. Nothing is stored. Other days than the stored
   * holidays may be considered as closed.
   */
  async reconciliations(
    tx: CentreTransaction,
    groups: readonly GroupToPlan[],
    considered?: ClosedDays,
  ): Promise<ReadonlyMap<GroupId, Reconciliation>> {
    const ids = idsOf(groups);
    const closed = considered ?? (await closedDays(tx, ids));
    const existing = await sessionsOfGroups(tx, ids, tx.now);
    const sessions = Map.groupBy(existing, ({ groupId }) => groupId);
    const recorded = await recordedSessions(
      tx,
      existing.map(({ id }) => id),
    );
    return new Map(
      groups.map(({ id: groupId, schedules }) => [
        groupId,
        reconcileSessions({
          ...{ groupId, schedules, recorded, now: tx.now, to: horizon(tx.now) },
          ...{ holidays: closed.get(groupId) ?? [], existing: sessions.get(groupId) ?? [] },
        }),
      ]),
    );
  }

  private async replanSome(tx: CentreTransaction, groups: readonly GroupToPlan[]): Promise<void> {
    await lockComingSessions(tx, idsOf(groups));
    const plans = await this.reconciliations(tx, groups);
    const all = [...plans.values()];
    await storeChanged(
      tx,
      all.flatMap(({ changed }) => changed.map(({ after }) => after)),
    );
    const added = all.flatMap((plan) => plan.added);
    await insertSessions(tx, added.map(withId));
    const withdrawn = all.flatMap((plan) => plan.withdrawn);
    const cancelled = withdrawn.filter(({ meets }) => meets);
    for (const because of ['schedule', 'holiday'] as const)
      await cancelWithdrawn(tx, sessionsIn(cancelled.filter((one) => one.because === because)), because);
    await tx.raise(
      [...plans]
        .map(([groupId, plan]) => replanned(groupId, plan))
        .filter(({ facts }) => facts.withdrawn.length + facts.shifted.length + facts.restored.length > 0),
    );
    await this.raisePlanned(tx, added.length);
    // A follower has cancelled the withdrawn sessions of which people were informed.
    await deleteWithdrawn(tx, sessionsIn(withdrawn));
  }

  private async raisePlanned(tx: CentreTransaction, added: number): Promise<void> {
    if (added > 0) await tx.raise([happened('sessions-planned', 'centre', tx.centreId, { added })]);
  }
}

/** The instant up to which sessions are planned. */
export const horizon = (now: Instant): Instant => now.add(weeks(planningWeeks));

const withId = (plan: SessionPlan): PlannedSession => newSession(newId<SessionId>(), plan);

const windowOf = ({ id: groupId, schedules }: GroupToPlan, closed: ClosedDays, existing: readonly Session[], now: Instant) => ({
  groupId,
  schedules,
  holidays: closed.get(groupId) ?? [],
  existing,
  to: horizon(now),
});

const idsOf = (groups: readonly GroupToPlan[]): GroupId[] => groups.map(({ id }) => id);
const sessionsIn = (withdrawn: readonly WithdrawnSession[]): SessionId[] => withdrawn.map(({ session }) => session.id);

function replanned(groupId: GroupId, { withdrawn, changed }: Reconciliation) {
  const shifted = changed
    .filter(({ before, after }) => before.state === 'planned' && !before.startsAt.equals(after.startsAt))
    .map(({ before }) => ({ id: before.id, from: before.startsAt.toString() }));
  const restored = changed.filter(({ before }) => before.state === 'cancelled').map(({ before }) => before.id);
  return happened('sessions-replanned', 'group', groupId, { withdrawn: sessionsIn(withdrawn), shifted, restored });
}

/** The first instant for which a group is planned: the start of its first day, at most `weeksBack` weeks ago. */
function firstInstant({ schedules }: GroupToPlan, now: Instant): Instant {
  const oldest = now.subtract(weeks(weeksBack));
  const [first] = schedules;
  if (first === undefined) return oldest;
  const begin = first.startsOn.toZonedDateTime(first.timeZone).toInstant();
  return isBefore(begin, oldest) ? oldest : begin;
}
