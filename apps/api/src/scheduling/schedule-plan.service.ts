import { Injectable } from '@nestjs/common';
import { isBefore, type Instant } from '@saath/domain/kernel';
import type { PlannedSession, Reconciliation, Session } from '@saath/domain/sessions';
import type { ChangeScheduleBody } from '../groups/group.body.ts';
import { GroupRepository } from '../groups/group.repository.ts';
import { schedulesAfter } from '../groups/schedule-from.ts';
import { PeopleToTell, type ConsideredChange } from '../reminders/people-to-tell.ts';
import { SessionPlanner } from '../sessions/session-planner.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { ConflictsService } from './conflicts.service.ts';
import type { Times } from './bookings.read-model.ts';
import type { SchedulePlanView } from './schedule-plan.view.ts';

/** Shows what a change of schedule would do, by the decision that also makes the change. Nothing is stored, and nobody is told. */
@Injectable()
export class SchedulePlanService {
  constructor(
    private readonly scope: TenantScope,
    private readonly groups: GroupRepository,
    private readonly planner: SessionPlanner,
    private readonly people: PeopleToTell,
    private readonly conflicts: ConflictsService,
  ) {}

  plan(groupId: string, body: ChangeScheduleBody): Promise<SchedulePlanView> {
    return this.scope.transaction(async (tx) => {
      const stored = await this.groups.read(tx, groupId);
      const group = { ...stored, schedules: schedulesAfter(stored, body, tx.now) };
      const plan = await this.planner.reconciliation(tx, group);
      return {
        timeZone: group.timeZone,
        ...viewOf(plan),
        peopleTold: await this.people.count(tx, changesOf(plan)),
        conflicts: await this.conflicts.ofGroup(tx, group, sessionsAfter(plan)),
      };
    });
  }
}

const isPlanned = (session: Session): session is PlannedSession => session.state === 'planned';

/** The sessions that take place after the change. */
const sessionsAfter = ({ kept, changed, added, inConflict }: Reconciliation): readonly Times[] => [
  ...kept.filter(isPlanned),
  ...changed.map(({ after }) => after),
  ...added,
  ...inConflict.map(({ session }) => session).filter(isPlanned),
];

/** The changes of which people who were informed of the session would hear, as the followers of the change tell them. */
const changesOf = ({ changed, withdrawn }: Reconciliation): readonly ConsideredChange[] => [
  ...withdrawn.map(({ session }) => ({ session, change: 'session-cancelled' as const, inTimeFor: session.startsAt })),
  ...changed
    .filter(({ before, after }) => before.state === 'cancelled' || !before.startsAt.equals(after.startsAt))
    .map(({ before, after }) => ({
      ...{ session: after, change: 'session-moved' as const },
      inTimeFor: isBefore(before.startsAt, after.startsAt) ? before.startsAt : after.startsAt,
    })),
];

const text = (instant: Instant): string => instant.toString({ fractionalSecondDigits: 3 });
const timesOf = ({ startsAt, endsAt }: Pick<Session, 'startsAt' | 'endsAt'>) => ({ startsAt: text(startsAt), endsAt: text(endsAt) });
const knownOf = (session: Session) => ({ id: session.id, ...timesOf(session) });
const byStart = (a: { readonly startsAt: string }, b: { readonly startsAt: string }): number => a.startsAt.localeCompare(b.startsAt);

function viewOf(plan: Reconciliation): Omit<SchedulePlanView, 'timeZone' | 'peopleTold' | 'conflicts'> {
  const changed = plan.changed.map(({ before, after }) => ({
    ...knownOf(after),
    ...{ previousStartsAt: text(before.startsAt), restored: before.state === 'cancelled' },
  }));
  const inConflict = plan.inConflict.map(({ session, because, scheduledFor }) => ({
    ...knownOf(session),
    ...{ state: session.state, because, scheduledFor: scheduledFor === null ? null : text(scheduledFor) },
  }));
  return {
    counts: {
      kept: plan.kept.length,
      changed: changed.length,
      withdrawn: plan.withdrawn.length,
      new: plan.added.length,
      inConflict: inConflict.length,
    },
    kept: plan.kept.map(knownOf).toSorted(byStart),
    changed: changed.toSorted(byStart),
    withdrawn: plan.withdrawn.map(({ session }) => knownOf(session)).toSorted(byStart),
    new: plan.added.map(timesOf).toSorted(byStart),
    inConflict: inConflict.toSorted(byStart),
  };
}
