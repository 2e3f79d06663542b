import { overdueDays, type FollowUpKind, type FollowUpMethod, type FollowUpOutcome } from '@saath/domain/care';
import { dayIn } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import { notFound } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { openText } from '../tenancy/sealed-text.ts';
import { goalsPlace, planSql, type PlanRecord } from './aftercare-plan-records.ts';
import type { AftercarePlanView, OutsideVisitsView, PlanContactView } from './aftercare.view.ts';

interface ContactRecord {
  readonly id: string;
  readonly kind: FollowUpKind;
  readonly method: FollowUpMethod;
  readonly due_on: string;
  readonly moved_from: string | null;
  readonly state: 'due' | 'done';
  readonly outcome: FollowUpOutcome | null;
}

/** The plan of a member that has not ended, with its contacts; undefined without one. */
export async function planOfMember(tx: CentreTransaction, memberId: string): Promise<AftercarePlanView | undefined> {
  const plan = await tx.row<PlanRecord>(
    `${planSql} and p.member_id = $2 and ${reach.members('m')} order by p.discharged_on desc limit 1`,
    memberId,
  );
  return plan === undefined ? undefined : viewOf(tx, plan);
}

export async function memberPlan(tx: CentreTransaction, memberId: string): Promise<AftercarePlanView> {
  const plan = await planOfMember(tx, memberId);
  if (plan === undefined) throw notFound('aftercare-plans');
  return plan;
}

async function viewOf(tx: CentreTransaction, plan: PlanRecord): Promise<AftercarePlanView> {
  const contacts = await tx.rows<ContactRecord>(
    `select id, kind, method, due_on, moved_from, state, outcome from follow_ups
     where centre_id = $1 and member_id = $2 and origin = 'plan' and due_on >= $3 order by due_on, id`,
    plan.member_id,
    plan.discharged_on,
  );
  const { id, leaving, steps, language, version } = plan;
  return {
    ...{ id, leaving, steps, language, version },
    memberId: plan.member_id,
    dischargedOn: plan.discharged_on,
    quarterlyMonths: plan.quarterly_months,
    weeklyOn: plan.weekly_on,
    weeklyAt: plan.weekly_at,
    ownerId: plan.owner_id,
    ownerName: plan.owner_name,
    preferredTime: plan.preferred_time,
    groupName: plan.group_name,
    goals: openText(tx, plan.goals_cipher, null, goalsPlace(id)),
    outside: await outsideVisitsOf(tx, plan),
    callsEndedOn: plan.calls_ended_on,
    contacts: contacts.map((contact) => contactView(tx, contact, plan.time_zone)),
  };
}

/** The visits to meetings outside that were agreed since the discharge, and those that took place. */
async function outsideVisitsOf(tx: CentreTransaction, plan: PlanRecord): Promise<OutsideVisitsView> {
  const row = await tx.row<OutsideVisitsView>(
    `select coalesce(sum(v.went), 0)::int as went, coalesce(sum(case when r.ended_at is null then r.visits else v.answered end), 0)::int as agreed
     from outside_referrals r
     cross join lateral (select count(*) filter (where x.outcome = 'went')::int as went,
         count(*) filter (where x.outcome <> 'moved')::int as answered
       from outside_visits x where x.centre_id = $1 and x.referral_id = r.id) v
     where r.centre_id = $1 and r.member_id = $2 and (r.created_at at time zone $4)::date >= $3::date`,
    plan.member_id,
    plan.discharged_on,
    plan.time_zone,
  );
  return row ?? { went: 0, agreed: 0 };
}

function contactView(tx: Pick<CentreTransaction, 'now'>, row: ContactRecord, timeZone: string): PlanContactView {
  const { id, kind, method, state, outcome, due_on: dueOn, moved_from: movedFrom } = row;
  const late = overdueDays({ state, dueOn: storedDay(dueOn) }, dayIn(tx.now, timeZone));
  return { id, kind, method, dueOn, movedFrom, state, outcome, overdueDays: late };
}
