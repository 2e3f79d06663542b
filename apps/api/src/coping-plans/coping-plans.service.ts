import { Injectable } from '@nestjs/common';
import { nextReview, reviewCopingPlan, writeCopingPlan, type CopingLine } from '@saath/domain/coping-plans';
import { dayIn, happened, type Day } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import { httpRefusals } from '../http/http.refusals.ts';
import { givenDay } from '../http/request-values.ts';
import { noteOpened } from '../members/looks.ts';
import { MembersRepository, type StoredMember } from '../members/members.repository.ts';
import { mentorOf } from '../mentors/mentor-of.query.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import { LetterMissing } from '../platform/typeset.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { sealLines } from './coping-lines.ts';
import { copingPaper } from './coping-paper.ts';
import type { CopingLineBody, CopingPlanBody, CopingReviewBody } from './coping-plan.body.ts';
import { CopingPlanRow } from './coping-plan.row.ts';
import type { CopingPlanView, MenteePlanView } from './coping-plan.view.ts';
import { copingPlansRefusals } from './coping-plans.refusals.ts';
import { copingPlanOf, copingSettingsHere, reviewsOf, type StoredCopingPlan } from './coping-plans.query.ts';
import { CopingReviewRow } from './coping-review.row.ts';

/** Plans of what helps members: written down with them, gone over again, printed, and deleted when they want. */
@Injectable()
export class CopingPlansService {
  constructor(
    private readonly scope: TenantScope,
    private readonly members: MembersRepository,
  ) {}

  read(memberId: string): Promise<CopingPlanView> {
    return this.scope.transaction(async (tx) => {
      const member = await this.members.read(tx, memberId);
      await noteOpened(tx, memberId);
      return viewOf(tx, member);
    });
  }

  /** Writes the plan down, whole. The first time counts as a day on which it was gone over. */
  write(memberId: string, seen: number, { language, lines: given, mentorReads }: CopingPlanBody): Promise<CopingPlanView> {
    return this.scope.transaction(async (tx) => {
      const member = await this.members.lockReachable(tx, memberId);
      const stored = await copingPlanOf(tx, memberId);
      if (seen !== (stored?.version ?? 0)) throw httpRefusals.stale();
      const isFirst = stored === undefined;
      const { lines, events } = valueOf(writeCopingPlan({ memberId: member.id, lines: given.map(lineOf), isFirst }));
      const id = stored?.id ?? newId();
      const plan = { language, mentorReads, linesCipher: sealLines(tx, id, lines), version: seen + 1, updatedAt: toDate(tx.now) };
      if (isFirst) {
        await tx.table(CopingPlanRow).insert([{ id, memberId, writtenAt: toDate(tx.now), ...plan }]);
        await noteReview(tx, id, dayIn(tx.now, member.timeZone));
      } else await tx.table(CopingPlanRow).update(id, plan, seen);
      await tx.raise(events);
      return viewOf(tx, member);
    });
  }

  /** Records that the plan was gone over; the same day with the same person is recorded once. */
  review(memberId: string, { on }: CopingReviewBody): Promise<CopingPlanView> {
    return this.scope.transaction(async (tx) => {
      const member = await this.members.lockReachable(tx, memberId);
      const { id } = await planOf(tx, memberId);
      const today = dayIn(tx.now, member.timeZone);
      const events = valueOf(reviewCopingPlan({ memberId: member.id, on: givenDay(on, 'on'), today }));
      if (await noteReview(tx, id, givenDay(on, 'on'))) await tx.raise(events);
      return viewOf(tx, member);
    });
  }

  /** Takes the plan away with every word of it. */
  withdraw(memberId: string): Promise<CopingPlanView> {
    return this.scope.transaction(async (tx) => {
      const member = await this.members.lockReachable(tx, memberId);
      const { id } = await planOf(tx, memberId);
      await tx.table(CopingReviewRow).remove({ planId: id });
      await tx.table(CopingPlanRow).remove(id);
      await tx.raise([happened('coping-plan-withdrawn', 'member', memberId, {}, [memberId])]);
      return viewOf(tx, member);
    });
  }

  /** The plan as PDF, in its language. */
  async paper(memberId: string): Promise<Buffer> {
    const { plan, at } = await this.scope.transaction(async (tx) => {
      const { timeZone } = await this.members.read(tx, memberId);
      await noteOpened(tx, memberId);
      const { id, language, lines } = await planOf(tx, memberId);
      const on = (await reviewsOf(tx, id))[0]?.on ?? dayIn(tx.now, timeZone).toString();
      return { plan: { language, lines, on }, at: toDate(tx.now) };
    });
    return copingPaper(plan, at).catch((cause: unknown) => {
      throw cause instanceof LetterMissing ? copingPlansRefusals.notPrintable() : cause;
    });
  }

  /** The plan for the present mentor of a person, where the person wants that; nothing tells the mentor which of both it is. */
  readAsMentor(memberId: string): Promise<MenteePlanView> {
    return this.scope.transaction(async (tx) => {
      const mentor = await mentorOf(tx, memberId);
      if (mentor === undefined || mentor.staffId !== actingStaff(tx)) throw notFound('members');
      const plan = await copingPlanOf(tx, memberId);
      if (plan?.mentorReads !== true) return { lines: [], language: null };
      await noteOpened(tx, memberId);
      return { lines: plan.lines, language: plan.language };
    });
  }
}

const lineOf = ({ section, text, sort, knownAs, number }: CopingLineBody): CopingLine => ({
  ...{ section, text },
  ...{ sort: sort ?? null, knownAs: knownAs ?? null, number: number ?? null },
});

async function planOf(tx: CentreTransaction, memberId: string): Promise<StoredCopingPlan> {
  const plan = await copingPlanOf(tx, memberId);
  if (plan === undefined) throw notFound('coping-plans');
  return plan;
}

/** Answers whether it was new. */
async function noteReview(tx: CentreTransaction, planId: string, on: Day): Promise<boolean> {
  const row = { id: newId(), planId, heldOn: on.toString(), staffId: actingStaff(tx) };
  return (await tx.table(CopingReviewRow).upsert([row], { conflict: ['planId', 'heldOn', 'staffId'], update: 'nothing' })).length > 0;
}

async function viewOf(tx: CentreTransaction, member: StoredMember): Promise<CopingPlanView> {
  const plan = await copingPlanOf(tx, member.id);
  const reviews = plan === undefined ? [] : await reviewsOf(tx, plan.id);
  const { reviewDays } = await copingSettingsHere(tx);
  const last = reviews[0]?.on;
  const next = last === undefined ? undefined : nextReview(storedDay(last), reviewDays, dayIn(tx.now, member.timeZone));
  return {
    ...{ memberId: member.id, displayName: member.alias, reviews, reviewDays },
    language: plan?.language ?? member.language,
    lines: plan?.lines ?? [],
    mentorReads: plan?.mentorReads ?? false,
    dueOn: next?.dueOn.toString() ?? null,
    isDue: next?.isDue ?? false,
    version: plan?.version ?? 0,
  };
}
