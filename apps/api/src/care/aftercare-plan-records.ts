import { defaultPlan, planAftercare, stepsFor, twoYears } from '@saath/domain/care';
import type { ContactStep, Leaving, PlanAftercare, PreferredTime } from '@saath/domain/care';
import type { Day, Language } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { nextVersion } from '../tenancy/table.ts';
import { AftercarePlanRow } from './aftercare-plan.row.ts';

/** A plan as it is on record. */
export interface PlanRecord {
  readonly id: string;
  readonly member_id: string;
  readonly branch_id: string;
  readonly time_zone: string;
  readonly discharged_on: string;
  readonly leaving: Leaving;
  readonly steps: readonly ContactStep[];
  readonly quarterly_months: number;
  readonly weekly_on: number | null;
  readonly weekly_at: string | null;
  readonly owner_id: string | null;
  readonly owner_name: string | null;
  readonly language: Language;
  readonly preferred_time: PreferredTime;
  readonly group_name: string | null;
  readonly goals_cipher: Buffer | null;
  readonly calls_ended_on: string | null;
  readonly version: number;
}

/** SQL: the plans that have not ended. */
export const planSql = `
  select p.id, p.member_id, m.branch_id, b.time_zone, p.discharged_on, p.leaving, p.steps, p.quarterly_months, p.weekly_on, p.weekly_at, p.owner_id,
    t.name as owner_name, p.language, p.preferred_time, g.name as group_name, p.goals_cipher, p.calls_ended_on, p.version
  from aftercare_plans p
  join members m on m.centre_id = $1 and m.id = p.member_id
  join branches b on b.centre_id = $1 and b.id = m.branch_id
  left join staff t on t.centre_id = $1 and t.id = p.owner_id
  left join groups g on g.centre_id = $1 and g.id = p.group_id
  where p.centre_id = $1 and p.ended_on is null`;

export const goalsPlace = (id: string) => ({ table: 'aftercare_plans', column: 'goals', id });

/** The contacts of a plan by its steps: they are resolved for the way of leaving when it is made. */
export const planOf = (
  { steps, quarterly_months: quarterlyMonths, weekly_on: weeklyOn }: Pick<PlanRecord, 'steps' | 'quarterly_months' | 'weekly_on'>,
  dischargedOn: Day,
): PlanAftercare => ({ ...defaultPlan(dischargedOn, { steps, unplannedSteps: [], quarterlyMonths }), weeklyOn });

export interface Discharged {
  readonly memberId: string;
  readonly on: Day;
}

/** Makes the plan of the template for those of these discharges that have none yet, and reads the plans of all of them, by member. */
export async function plansOf(tx: CentreTransaction, discharged: readonly Discharged[]): Promise<ReadonlyMap<string, PlanRecord>> {
  const stays = await tx.rows<{ stay_id: string; member_id: string; discharged_on: string; language: Language }>(
    `select s.id as stay_id, s.member_id, s.discharged_on, m.language from unnest($2::uuid[], $3::date[]) as d (member_id, left_on)
     join stays s on s.centre_id = $1 and s.member_id = d.member_id and s.discharged_on = d.left_on
     join members m on m.centre_id = $1 and m.id = s.member_id`,
    discharged.map(({ memberId }) => memberId),
    discharged.map(({ on }) => on.toString()),
  );
  const { quarterlyMonths } = twoYears;
  await tx.table(AftercarePlanRow).upsert(
    stays.map(({ stay_id: stayId, member_id: memberId, discharged_on: dischargedOn, language }) => ({
      ...{ id: newId(), memberId, stayId, dischargedOn, language, quarterlyMonths },
      leaving: 'planned',
      steps: stepsFor(twoYears, 'planned'),
      preferredTime: 'any',
      ...{ version: 1, createdAt: toDate(tx.now), updatedAt: toDate(tx.now) },
    })),
    { conflict: ['stayId'], update: 'nothing' },
  );
  const plans = await tx.rows<PlanRecord>(
    `${planSql} and p.member_id = any($2::uuid[]) order by p.discharged_on`,
    discharged.map(({ memberId }) => memberId),
  );
  return new Map(plans.map((plan) => [plan.member_id, plan]));
}

/** The contacts of a discharge by its plan, in the hands of its owner. */
export function contactsOf(plan: PlanRecord, owedFrom: Day, holidays: ReadonlySet<string>) {
  const planned = planAftercare(planOf(plan, storedDay(plan.discharged_on)), { owedFrom, holidays });
  return planned.map((contact) => ({ ...contact, memberId: plan.member_id, ownerId: plan.owner_id }));
}

/** Ends the plans of members who are admitted again. */
export async function endPlans(tx: CentreTransaction, memberId: string, on: Day): Promise<void> {
  await tx.rows(
    'update aftercare_plans set ended_on = $3, version = version + 1 where centre_id = $1 and member_id = $2 and ended_on is null',
    memberId,
    on.toString(),
  );
}

/** Notes on the plan of a member that they asked not to be called. */
export async function noteCallsEnded(tx: CentreTransaction, memberId: string, on: Day): Promise<void> {
  await tx
    .table(AftercarePlanRow)
    .update({ memberId, endedOn: null }, { callsEndedOn: on.toString(), version: nextVersion, updatedAt: toDate(tx.now) });
}
