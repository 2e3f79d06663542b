import { Injectable } from '@nestjs/common';
import { checkSchedule, defaultPlan, planAftercare, stepsFor, twoYears } from '@saath/domain/care';
import type { AftercareSchedule, PlanAftercare } from '@saath/domain/care';
import { dayIn, happened, type Day } from '@saath/domain/kernel';
import { openStay, transitionMember, type Stay } from '@saath/domain/members';
import { GroupRepository } from '../groups/group.repository.ts';
import { EnrolmentsService } from '../groups/enrolments.service.ts';
import { givenDay } from '../http/request-values.ts';
import { MembersRepository, type StoredMember } from '../members/members.repository.ts';
import { TransitionsService } from '../members/transitions.service.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { sealText } from '../tenancy/sealed-text.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { AftercarePlanRow } from './aftercare-plan.row.ts';
import { goalsPlace } from './aftercare-plan-records.ts';
import type { DischargeBody } from './aftercare.body.ts';
import type { AftercarePlanView, ConsideredDischargeView } from './aftercare.view.ts';
import { careRefusals } from './care.refusals.ts';
import { checkedOwner } from './contact-owner.query.ts';
import { holidaysOf } from './holidays-of.query.ts';
import { memberPlan } from './member-plan.read-model.ts';

/** The schedule of a discharge: the template, with the days that were given instead of its own. */
function scheduleOf({ steps, quarterlyMonths, leaving }: Pick<DischargeBody, 'leaving' | 'quarterlyMonths' | 'steps'>): AftercareSchedule {
  const chosen = steps?.map(({ day, method }) => ({ day, method })) ?? stepsFor(twoYears, leaving);
  return valueOf(checkSchedule({ steps: chosen, unplannedSteps: [], quarterlyMonths: quarterlyMonths ?? twoYears.quarterlyMonths }));
}

/** Discharges a member and makes the plan of aftercare, in one transaction. */
@Injectable()
export class DischargeService {
  constructor(
    private readonly scope: TenantScope,
    private readonly members: MembersRepository,
    private readonly transitions: TransitionsService,
    private readonly groups: GroupRepository,
    private readonly enrolments: EnrolmentsService,
  ) {}

  /** The plan of a discharge and its contacts; nothing is stored. */
  consider(body: DischargeBody): Promise<ConsideredDischargeView> {
    return this.scope.transaction(async (tx) => {
      const member = await this.members.read(tx, body.memberId);
      const { plan, on } = await decided(tx, member, body);
      await this.checkGroup(tx, body);
      const holidays = (await holidaysOf(tx, [member.id]))(member.id);
      const contacts = planAftercare(plan, { owedFrom: on, holidays });
      return {
        steps: plan.schedule.steps,
        contacts: contacts.map(({ kind, method, dueOn, movedFrom }) => ({
          ...{ kind, method },
          dueOn: dueOn.toString(),
          movedFrom: movedFrom?.toString() ?? null,
        })),
      };
    });
  }

  private async checkGroup(tx: CentreTransaction, { groupId = null }: Pick<DischargeBody, 'groupId'>): Promise<void> {
    if (groupId !== null) await this.groups.checkReachable(tx, groupId);
  }

  /** The plan is stored before the member is moved, so that the discharge owes the contacts of this plan. */
  discharge(body: DischargeBody): Promise<AftercarePlanView> {
    return this.scope.transaction(async (tx) => {
      const member = await this.members.lockReachable(tx, body.memberId);
      const { plan, on, ownerId, stay } = await decided(tx, member, body);
      await this.checkGroup(tx, body);
      const id = newId();
      await tx.table(AftercarePlanRow).insert([
        {
          ...{ id, memberId: member.id, stayId: stay.id, dischargedOn: on.toString(), leaving: body.leaving, ownerId },
          ...{ steps: plan.schedule.steps, quarterlyMonths: plan.schedule.quarterlyMonths },
          ...weeklyOf(body),
          ...{ language: body.language ?? member.language, preferredTime: body.preferredTime ?? 'any', groupId: body.groupId ?? null },
          goalsCipher: sealText(tx, body.goals, goalsPlace(id)),
          ...{ version: 1, createdAt: toDate(tx.now), updatedAt: toDate(tx.now) },
        },
      ]);
      await this.transitions.move(tx, member.id, { to: 'discharged', on, reason: body.reason ?? null });
      const startsOn = on.add({ days: 1 }).toString();
      if (body.groupId !== undefined && body.groupId !== null)
        await this.enrolments.enrolWithin(tx, body.groupId, { memberId: member.id, startsOn });
      await tx.raise([happened('aftercare-planned', 'member', member.id, {}, [member.id])]);
      return memberPlan(tx, member.id);
    });
  }
}

/** The weekly calls need both a day and a time. */
export function weeklyOf({ weeklyOn, weeklyAt }: Pick<DischargeBody, 'weeklyAt' | 'weeklyOn'>): {
  readonly weeklyOn: number | null;
  readonly weeklyAt: string | null;
} {
  if ((weeklyOn ?? null) === null) return { weeklyOn: null, weeklyAt: null };
  if ((weeklyAt ?? null) === null) throw careRefusals.weeklyTimeMissing();
  return { weeklyOn: weeklyOn ?? null, weeklyAt: weeklyAt ?? null };
}

interface Decided {
  readonly plan: PlanAftercare;
  readonly on: Day;
  readonly ownerId: string | null;
  readonly stay: Stay;
}

/** A discharge as it is decided: refused like the step to the stage, and with an owner who cannot make these contacts. */
async function decided(tx: CentreTransaction, member: StoredMember, body: DischargeBody): Promise<Decided> {
  const on = givenDay(body.on, 'on');
  const today = dayIn(tx.now, member.timeZone);
  valueOf(transitionMember(member, { to: 'discharged', on, stayId: newId(), today }));
  const stay = openStay(member.stays);
  if (stay === undefined) throw careRefusals.noStay();
  const { weeklyOn } = weeklyOf(body);
  const given = body.ownerId ?? null;
  const ownerId = given === null ? null : await checkedOwner(tx, given, member.branchId);
  return { plan: { ...defaultPlan(on, scheduleOf(body)), weeklyOn }, on, ownerId, stay };
}
