import { Injectable } from '@nestjs/common';
import { changePlan, checkSchedule, planAftercare, type StoredContact } from '@saath/domain/care';
import { dayIn, happened, idOf, type FollowUpId } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import { noteOpened } from '../members/looks.ts';
import { toDate } from '../platform/clock.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { sealText } from '../tenancy/sealed-text.ts';
import { nextVersion } from '../tenancy/table.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { AftercarePlanRow } from './aftercare-plan.row.ts';
import { goalsPlace, planOf, planSql, type PlanRecord } from './aftercare-plan-records.ts';
import type { PlanPartsBody } from './aftercare.body.ts';
import type { AftercarePlanView, MemberPlanView } from './aftercare.view.ts';
import { checkedOwner } from './contact-owner.query.ts';
import { weeklyOf } from './discharge.service.ts';
import { insertPlannedFollowUps } from './follow-up-records.ts';
import { FollowUpRow } from './follow-up.row.ts';
import { holidaysOf } from './holidays-of.query.ts';
import { memberPlan, planOfMember } from './member-plan.read-model.ts';

/** Reads and changes plans of aftercare. */
@Injectable()
export class AftercarePlansService {
  constructor(private readonly scope: TenantScope) {}

  ofMember(memberId: string): Promise<MemberPlanView> {
    return this.scope.transaction(async (tx) => {
      const member = await tx.rows(`select 1 from members m where m.centre_id = $1 and m.id = $2 and ${reach.members('m')}`, memberId);
      if (member.length === 0) throw notFound('members');
      const plan = await planOfMember(tx, memberId);
      await noteOpened(tx, memberId);
      return { plan: plan ?? null };
    });
  }

  /** Changes a plan; only contacts that are still due follow. */
  change(id: string, version: number, body: PlanPartsBody): Promise<AftercarePlanView> {
    return this.scope.transaction(async (tx) => {
      const stored = await tx.row<PlanRecord>(`${planSql} and p.id = $2 and ${reach.members('m')} for update of p`, id);
      if (stored === undefined) throw notFound('aftercare-plans');
      const plan = await changed(tx, stored, body);
      await tx.table(AftercarePlanRow).update(
        id,
        {
          ...{ steps: plan.steps, quarterlyMonths: plan.quarterly_months, weeklyOn: plan.weekly_on, weeklyAt: plan.weekly_at },
          ...{ ownerId: plan.owner_id, language: plan.language, preferredTime: plan.preferred_time },
          ...(body.goals === undefined ? {} : { goalsCipher: sealText(tx, body.goals, goalsPlace(id)) }),
          ...{ version: nextVersion, updatedAt: toDate(tx.now) },
        },
        version,
      );
      await followPlan(tx, stored, plan);
      await tx.raise([happened('aftercare-changed', 'member', plan.member_id, {}, [plan.member_id])]);
      return memberPlan(tx, plan.member_id);
    });
  }
}

/** A plan with the given parts in place of its own. */
async function changed(tx: CentreTransaction, stored: PlanRecord, body: PlanPartsBody): Promise<PlanRecord> {
  const { steps, quarterlyMonths } = valueOf(
    checkSchedule({
      steps: body.steps?.map(({ day, method }) => ({ day, method })) ?? stored.steps,
      unplannedSteps: [],
      quarterlyMonths: body.quarterlyMonths ?? stored.quarterly_months,
    }),
  );
  const weekly = { weeklyOn: body.weeklyOn === undefined ? stored.weekly_on : body.weeklyOn, weeklyAt: body.weeklyAt ?? stored.weekly_at };
  const { weeklyOn, weeklyAt } = weeklyOf(weekly);
  const { ownerId = stored.owner_id } = body;
  return {
    ...stored,
    ...{ steps, quarterly_months: quarterlyMonths, weekly_on: weeklyOn, weekly_at: weeklyAt },
    owner_id: ownerId === null || ownerId === stored.owner_id ? ownerId : await checkedOwner(tx, ownerId, stored.branch_id),
    language: body.language ?? stored.language,
    preferred_time: body.preferredTime ?? stored.preferred_time,
  };
}

/** Withdraws, adds and hands over the contacts of a plan that are still due. Calls that ended because of a wish stay ended. */
async function followPlan(tx: CentreTransaction, before: PlanRecord, plan: PlanRecord): Promise<void> {
  const [today, dischargedOn] = [dayIn(tx.now, plan.time_zone), storedDay(plan.discharged_on)];
  const holidays = (await holidaysOf(tx, [plan.member_id]))(plan.member_id);
  const wanted = (one: PlanRecord) =>
    planAftercare(planOf(one, dischargedOn), { owedFrom: dischargedOn, holidays }).filter(
      ({ method }) => plan.calls_ended_on === null || method === 'visit',
    );
  const contacts = await storedContacts(tx, plan);
  const { withdrawn, otherwise, added } = changePlan(contacts, { before: wanted(before), after: wanted(plan) }, today);
  const rows = tx.table(FollowUpRow);
  if (withdrawn.length > 0) await rows.remove({ id: withdrawn });
  await rows.updateAll(otherwise.map(({ id, method }) => ({ id, method, version: nextVersion })));
  const owned = { memberId: plan.member_id, ownerId: plan.owner_id };
  await insertPlannedFollowUps(
    tx,
    added.map((contact) => ({ ...contact, ...owned })),
  );
  if (before.owner_id !== plan.owner_id)
    await rows.update({ memberId: plan.member_id, origin: 'plan', state: 'due' }, { ownerId: plan.owner_id, version: nextVersion });
  await tx.raise([happened('follow-ups-planned', 'member', plan.member_id, {}, [plan.member_id])]);
}

async function storedContacts(tx: CentreTransaction, plan: PlanRecord): Promise<StoredContact[]> {
  const rows = await tx.rows<Pick<StoredContact, 'kind' | 'method' | 'state'> & { readonly id: string; readonly due_on: string }>(
    `select id, kind, method, state, due_on from follow_ups
     where centre_id = $1 and member_id = $2 and origin = 'plan' and due_on >= $3 order by due_on for update`,
    plan.member_id,
    plan.discharged_on,
  );
  return rows.map(({ id, due_on: dueOn, ...rest }) => ({ ...rest, id: idOf<FollowUpId>(id), dueOn: storedDay(dueOn) }));
}
