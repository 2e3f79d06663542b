import { Injectable } from '@nestjs/common';
import { dateOf, type PlannedSession, type Reconciliation, type Session } from '@saath/domain/sessions';
import type { ChangeScheduleBody } from '../groups/group.body.ts';
import { GroupRepository } from '../groups/group.repository.ts';
import { comingAfter, seriesAfter } from '../groups/schedule-from.ts';
import { givenDay } from '../http/request-values.ts';
import { PeopleToTell } from '../reminders/people-to-tell.ts';
import { closedDays, type ClosedDay } from '../sessions/closed-days.query.ts';
import { SessionPlanner } from '../sessions/session-planner.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { ConflictsService } from './conflicts.service.ts';
import { changesOf } from './considered-changes.ts';
import { planView, toldOf } from './plan-view.ts';
import type { Times } from './bookings.read-model.ts';
import type { GroupSchedulePlanView } from './schedule-plan.view.ts';

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

  plan(groupId: string, body: ChangeScheduleBody): Promise<GroupSchedulePlanView> {
    return this.scope.transaction(async (tx) => {
      const stored = await this.groups.read(tx, groupId);
      const group = { ...stored, ...(await seriesAfter(tx, stored, body)) };
      const closed = await closedDays(tx, [group.id]);
      const plan = (await this.planner.reconciliations(tx, [group], closed)).get(group.id);
      if (plan === undefined) throw new Error('The calendar of the group was not reconciled.');
      return {
        timeZone: group.timeZone,
        comingSchedule: comingAfter(group.schedules, givenDay(body.applyFrom, 'applyFrom')),
        ...planView(plan),
        holidays: holidaysIn(plan, closed.get(group.id) ?? []),
        ...toldOf(await this.people.of(tx, changesOf(plan))),
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

/** The holidays that leave out an occurrence of the new schedule. */
function holidaysIn({ onHolidays }: Reconciliation, closed: readonly ClosedDay[]): GroupSchedulePlanView['holidays'] {
  const missed = new Set(onHolidays.map(dateOf));
  return closed.map(({ on, name }) => ({ on: on.toString(), name })).filter(({ on }) => missed.has(on));
}
