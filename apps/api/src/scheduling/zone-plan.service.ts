import { Injectable } from '@nestjs/common';
import { branchProblems } from '@saath/domain/branches';
import { timeZoneNamed } from '@saath/domain/kernel';
import type { Reconciliation } from '@saath/domain/sessions';
import { GroupRepository, type StoredGroup } from '../groups/group.repository.ts';
import { Refusal } from '../platform/refusal.ts';
import { PeopleToTell } from '../reminders/people-to-tell.ts';
import { SessionPlanner } from '../sessions/session-planner.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { changesOf, instantText } from './considered-changes.ts';
import { toldOf } from './plan-view.ts';
import type { GroupOfZoneView, ZonePlanView } from './zone-plan.view.ts';

/** Shows what another time zone of a branch would do to its sessions, by the decision that also shifts them. Nothing is stored. */
@Injectable()
export class ZonePlanService {
  constructor(
    private readonly scope: TenantScope,
    private readonly groups: GroupRepository,
    private readonly planner: SessionPlanner,
    private readonly people: PeopleToTell,
  ) {}

  plan(branchId: string, asked: string): Promise<ZonePlanView> {
    return this.scope.transaction(async (tx) => {
      const timeZone = await this.groups.lockBranchZone(tx, branchId);
      const consideredZone = timeZoneNamed(asked);
      if (consideredZone === undefined) throw new Refusal(branchProblems.timeZoneUnknown());
      const groups = await this.groups.ofBranches(tx, [branchId]);
      const plans = await this.planner.reconciliations(
        tx,
        groups.map((group) => inZone(group, consideredZone)),
      );
      const all = [...plans.values()];
      const changes = { changed: all.flatMap(({ changed }) => changed), withdrawn: all.flatMap(({ withdrawn }) => withdrawn) };
      return {
        ...{ timeZone, consideredZone },
        groups: groups.flatMap((group) => viewOf(group, plans.get(group.id))).toSorted((a, b) => a.groupName.localeCompare(b.groupName)),
        ...toldOf(await this.people.of(tx, changesOf(changes))),
      };
    });
  }
}

/** The group as it would meet by the clock of another zone. */
const inZone = (group: StoredGroup, timeZone: string): StoredGroup => ({
  ...group,
  timeZone,
  schedules: group.schedules.map((schedule) => ({ ...schedule, timeZone })),
});

/** The effect of a plan on a group; nothing for a group without sessions to come. */
function viewOf({ id, name }: StoredGroup, plan: Reconciliation | undefined): readonly GroupOfZoneView[] {
  if (plan === undefined) return [];
  const { kept, changed, withdrawn, added, inConflict } = plan;
  if (kept.length + changed.length + withdrawn.length + added.length + inConflict.length === 0) return [];
  const [first] = changed.toSorted((a, b) => a.before.startsAt.epochMilliseconds - b.before.startsAt.epochMilliseconds);
  return [
    {
      ...{ groupId: id, groupName: name },
      ...{ kept: kept.length, shifted: changed.length, otherDays: withdrawn.length + added.length, staying: inConflict.length },
      firstStartsAt: first === undefined ? null : instantText(first.before.startsAt),
      firstWouldStartAt: first === undefined ? null : instantText(first.after.startsAt),
    },
  ];
}
