import { setImmediate as otherRequests } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { occurrencesOf } from '@saath/domain/groups';
import { isBefore, type Day, type GroupId } from '@saath/domain/kernel';
import { dateOf, effectOnDay, type Reconciliation } from '@saath/domain/sessions';
import { GroupRepository, type StoredGroup } from '../groups/group.repository.ts';
import { HolidaysRepository, type GivenHoliday, type HolidayBranch, type PlannedHoliday } from '../holidays/holidays.repository.ts';
import { PeopleToTell } from '../reminders/people-to-tell.ts';
import { closedDays, type ClosedDays } from '../sessions/closed-days.query.ts';
import { horizon, SessionPlanner } from '../sessions/session-planner.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { changesOf, exceptionOf, instantText, knownOf, timesOf } from './considered-changes.ts';
import type { DayOfHolidayView, GroupOfHolidayView, HolidayRemovalView, HolidaysPlanView } from './holiday-plan.view.ts';

type Plans = ReadonlyMap<GroupId, Reconciliation>;

const byName = (a: { readonly groupName: string }, b: { readonly groupName: string }): number => a.groupName.localeCompare(b.groupName);

/** Shows what a holiday, or its removal, would do to the sessions, by the decision that also does it. Nothing is stored. */
@Injectable()
export class HolidayPlanService {
  constructor(
    private readonly scope: TenantScope,
    private readonly holidays: HolidaysRepository,
    private readonly groups: GroupRepository,
    private readonly planner: SessionPlanner,
    private readonly people: PeopleToTell,
  ) {}

  ofNew(bodies: readonly GivenHoliday[]): Promise<HolidaysPlanView> {
    return this.scope.transaction(async (tx) => {
      const planned = await this.holidays.planned(tx, bodies);
      const groups = await this.groups.ofBranches(tx, [...new Set(planned.map(({ branchId }) => branchId))]);
      const closed = await this.closedWith(tx, groups, planned);
      const plans = await this.planner.reconciliations(tx, groups, closed);
      const views = [];
      for (const holiday of planned) {
        const there = groups.filter(({ branchId }) => branchId === holiday.branchId);
        views.push({ ...dayView(holiday, holiday.branch), groups: await groupsOn(tx, holiday, there, plans) });
      }
      const gone = withdrawnBy(planned, plans);
      return {
        holidays: views,
        withdrawn: gone.length,
        peopleTold: (await this.people.of(tx, changesOf({ withdrawn: gone, changed: [] }))).told,
      };
    });
  }

  ofRemoval(branchId: string, holidayId: string): Promise<HolidayRemovalView> {
    return this.scope.transaction(async (tx) => {
      const { holiday, branch } = await this.holidays.lock(tx, branchId, holidayId);
      const groups = await this.groups.ofBranches(tx, [branch.id]);
      const closed = await closedDays(tx, idsOf(groups));
      const open = new Map([...closed].map(([id, days]) => [id, days.filter(({ on }) => !on.equals(holiday.on))]));
      const plans = await this.planner.reconciliations(tx, groups, open);
      const views = groups.flatMap(({ id, name }) => {
        const plan = plans.get(id);
        if (plan === undefined) return [];
        const { restored, staying } = effectOnDay(plan, holiday.on);
        if (restored.length + staying.length === 0) return [];
        return [{ groupId: id, groupName: name, restored: restored.map(timesOf), staying: staying.map(exceptionOf) }];
      });
      const again = [...plans.values()].flatMap(({ changed }) => changed).filter(({ after }) => dateOf(after) === holiday.on.toString());
      return {
        ...dayView(holiday, branch),
        groups: views.toSorted(byName),
        restored: views.reduce((sum, { restored }) => sum + restored.length, 0),
        peopleTold: (await this.people.of(tx, changesOf({ withdrawn: [], changed: again }))).told,
      };
    });
  }

  /** The days on which each group does not meet, with those of the considered holidays, also where the group is kept. */
  private async closedWith(tx: CentreTransaction, groups: readonly StoredGroup[], planned: readonly PlannedHoliday[]): Promise<ClosedDays> {
    const closed = await closedDays(tx, idsOf(groups));
    const added = Map.groupBy(planned, ({ branchId }) => branchId);
    return new Map(groups.map(({ id, branchId }) => [id, [...(closed.get(id) ?? []), ...(added.get(branchId) ?? [])]]));
  }
}

const idsOf = (groups: readonly StoredGroup[]): GroupId[] => groups.map(({ id }) => id);

const dayView = (
  { on, name }: { readonly on: Day; readonly name: string },
  branch: HolidayBranch,
): Pick<DayOfHolidayView, keyof DayOfHolidayView> => ({
  ...{ branchId: branch.id, branchName: branch.name, timeZone: branch.timeZone },
  ...{ on: on.toString(), name },
});

/** The groups of the branch of a holiday that meet on its day, or that have a session then. */
async function groupsOn(
  tx: CentreTransaction,
  { on, keeps }: PlannedHoliday,
  groups: readonly StoredGroup[],
  plans: Plans,
): Promise<readonly GroupOfHolidayView[]> {
  const found: GroupOfHolidayView[] = [];
  for (const group of groups) {
    const plan = plans.get(group.id);
    if (plan === undefined) continue;
    const { withdrawn, staying } = effectOnDay(plan, on);
    const meetsAt = startOn(tx, group, plan, on);
    if (meetsAt === null && withdrawn.length + staying.length === 0) continue;
    found.push({
      ...{ groupId: group.id, groupName: group.name, meetsAt, isKept: keeps.includes(group.id) },
      ...{ withdrawn: withdrawn.map(knownOf), staying: staying.map(exceptionOf) },
    });
    await otherRequests();
  }
  return found.toSorted(byName);
}

/** When the group meets on a day by its schedule; the reconciliation knows it up to the horizon of planning. */
function startOn(tx: CentreTransaction, { schedules, timeZone }: StoredGroup, { onHolidays }: Reconciliation, on: Day): string | null {
  const begin = on.toZonedDateTime(timeZone).toInstant();
  const end = on.add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
  const known = onHolidays.find((occurrence) => dateOf(occurrence) === on.toString());
  const [first] = known === undefined && !isBefore(end, horizon(tx.now)) ? occurrencesOf(schedules, begin, end, 1) : [known];
  return first === undefined ? null : instantText(first.startsAt);
}

/** The sessions that the holidays withdraw, without those of groups that are kept. */
function withdrawnBy(planned: readonly PlannedHoliday[], plans: Plans): Reconciliation['withdrawn'] {
  const days = new Set(planned.map(({ on }) => on.toString()));
  const kept = new Set(planned.flatMap(({ on, keeps }) => keeps.map((groupId) => `${groupId} ${on.toString()}`)));
  return [...plans].flatMap(([groupId, { withdrawn }]) =>
    withdrawn.filter(({ session }) => days.has(dateOf(session)) && !kept.has(`${groupId} ${dateOf(session)}`)),
  );
}
