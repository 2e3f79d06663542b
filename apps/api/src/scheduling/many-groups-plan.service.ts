import { Injectable } from '@nestjs/common';
import { seriesOf } from '@saath/domain/groups';
import { idOf, isBefore, type BranchId, type Day, type GroupId, type StaffId } from '@saath/domain/kernel';
import type { Reconciliation } from '@saath/domain/sessions';
import { CopyGroupService, notCopiedView } from '../groups/copy-group.service.ts';
import type { ChangeRoomBody, CopyGroupBody, EndGroupsBody } from '../groups/many-groups.body.ts';
import { endingOf, refuseStaleGroups, roomAfter, type GroupEnding } from '../groups/many-groups.decisions.ts';
import { GroupRepository, type StoredGroup } from '../groups/group.repository.ts';
import { givenDay } from '../http/request-values.ts';
import { PeopleToTell, type ConsideredChange } from '../reminders/people-to-tell.ts';
import { kindsInPlace } from '../programme-kinds/kinds-here.query.ts';
import { SessionPlanner } from '../sessions/session-planner.ts';
import { valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { ConflictsService } from './conflicts.service.ts';
import { changesOf } from './considered-changes.ts';
import type { EndingGroupView, EndingState, GroupCopyPlanView, GroupEndingsPlanView, RoomChangePlanView } from './many-groups-plan.view.ts';
import { toldOf } from './plan-view.ts';
import { sessionsInRooms, type RoomSession } from './room-sessions.read-model.ts';

type Plans = ReadonlyMap<GroupId, Reconciliation>;

const byName = (a: { readonly groupName: string }, b: { readonly groupName: string }): number => a.groupName.localeCompare(b.groupName);
const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** Shows what a change of several groups would do, by the decisions that also make it. Nothing is stored, and nobody is told. */
@Injectable()
export class ManyGroupsPlanService {
  constructor(
    private readonly scope: TenantScope,
    private readonly groups: GroupRepository,
    private readonly planner: SessionPlanner,
    private readonly people: PeopleToTell,
    private readonly conflicts: ConflictsService,
    private readonly copies: CopyGroupService,
  ) {}

  copy(groupId: string, body: CopyGroupBody): Promise<GroupCopyPlanView> {
    return this.scope.transaction(async (tx) => {
      const { copy, id, name, names } = await this.copies.consider(tx, groupId, body);
      const { schedule, settings, facilitators, backUps, sessions } = copy;
      const branchId = idOf<BranchId>(body.branchId);
      const kind = (await kindsInPlace(tx))({ kind: copy.kind, branchId });
      const schedules = kind === undefined ? [{ ...schedule, appliesFrom: schedule.startsOn }] : seriesOf(schedule, { kind, settings });
      const named = (ids: readonly StaffId[]) => ids.map((staffId) => ({ staffId, name: names.get(staffId) ?? '' }));
      return {
        ...{ name, sessions, startsOn: schedule.startsOn.toString() },
        ...{ facilitators: named(facilitators), backUps: named(backUps), notCopied: notCopiedView(copy, names) },
        conflicts: await this.conflicts.ofNew(tx, { groupId: id, branchId, roomId: null, facilitators, schedules }),
      };
    });
  }

  end({ lastDay: given, groups: chosen }: EndGroupsBody): Promise<GroupEndingsPlanView> {
    const lastDay = givenDay(given, 'lastDay');
    return this.scope.transaction(async (tx) => {
      const groups = await this.groups.readAll(
        tx,
        chosen.map(({ groupId }) => groupId),
      );
      refuseStaleGroups(groups, chosen);
      const endings = new Map<GroupId, GroupEnding>();
      for (const group of groups) endings.set(group.id, await checkedEnding(tx, group, lastDay));
      const plans = await this.planner.reconciliations(
        tx,
        groups.map((group) => afterEnding(group, endings.get(group.id))),
      );
      const lines = groups.map((group) => lineOf(group, endings.get(group.id), plans)).toSorted(byName);
      return {
        groups: lines,
        withdrawn: total(lines.map(({ withdrawn }) => withdrawn)),
        enrolments: total(lines.map(({ enrolments }) => enrolments)),
        ...toldOf(await this.people.of(tx, [...plans.values()].flatMap(changesOf))),
      };
    });
  }

  changeRoom(body: ChangeRoomBody): Promise<RoomChangePlanView> {
    return this.scope.transaction(async (tx) => {
      const groups = await this.groups.readAll(
        tx,
        body.groups.map(({ groupId }) => groupId),
      );
      refuseStaleGroups(groups, body.groups);
      const moved: StoredGroup[] = [];
      for (const group of groups) {
        await this.groups.checkRoom(tx, group.branchId, body.roomId);
        const room = roomAfter(tx, group, body);
        if (room !== null) moved.push({ ...group, ...room });
      }
      const ids = moved.map(({ id }) => id);
      const sessions = await sessionsInRooms(tx, ids, givenDay(body.from, 'from'));
      const byGroup = Map.groupBy(sessions, ({ groupId }) => groupId);
      const lines = groups.map(({ id, name }) => ({
        ...{ groupId: id, groupName: name, changes: ids.includes(id) },
        sessions: byGroup.get(id)?.length ?? 0,
      }));
      return {
        groups: lines.toSorted(byName),
        sessions: sessions.length,
        conflicts: await this.conflicts.inRoom(tx, moved, byGroup),
        ...toldOf(await this.people.of(tx, sessions.filter(({ startsAt }) => isBefore(tx.now, startsAt)).map(inAnotherRoom))),
      };
    });
  }
}

/** People hear of another room as they hear of another time. */
const inAnotherRoom = ({ id, timeZone, startsAt }: RoomSession): ConsideredChange => ({
  session: { id, timeZone, startsAt, movedFrom: null },
  change: 'session-moved',
});

/** A group with the schedules that it has after its end. */
const afterEnding = (group: StoredGroup, ending: GroupEnding | undefined): StoredGroup =>
  ending?.series.ok === true && ending.series.value !== null ? { ...group, schedules: ending.series.value.schedules } : group;

/** The end of a group. That a group begins later is shown; any other refusal of the change refuses its plan. */
async function checkedEnding(tx: CentreTransaction, group: StoredGroup, lastDay: Day): Promise<GroupEnding> {
  const ending = await endingOf(tx, group, lastDay);
  if (!ending.series.ok && ending.series.problem.code !== 'groups/until-before-start') valueOf(ending.series);
  return ending;
}

function stateOf({ series }: GroupEnding): EndingState {
  if (series.ok) return series.value === null ? 'over' : 'ends';
  return 'begins-later';
}

function lineOf({ id, name }: StoredGroup, ending: GroupEnding | undefined, plans: Plans): EndingGroupView {
  const plan = plans.get(id);
  if (ending === undefined || plan === undefined) throw new Error('Every group has its end and its plan.');
  return {
    ...{ groupId: id, groupName: name, state: stateOf(ending) },
    ...{ withdrawn: plan.withdrawn.length, staying: plan.inConflict.length },
    ...{ enrolments: ending.enrolments.length, waiting: ending.places.length },
  };
}
