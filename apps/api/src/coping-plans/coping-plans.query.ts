import { usualReviewDays, type CopingLine } from '@saath/domain/coping-plans';
import type { Language } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { openLines } from './coping-lines.ts';

/** A plan on record, with its lines. */
export interface StoredCopingPlan {
  readonly id: string;
  readonly language: Language;
  readonly lines: readonly CopingLine[];
  readonly mentorReads: boolean;
  readonly version: number;
}

type PlanRecord = Omit<StoredCopingPlan, 'lines'> & { readonly cipher: Buffer };

/** The plan of a member; undefined while there is none. */
export async function copingPlanOf(tx: CentreTransaction, memberId: string): Promise<StoredCopingPlan | undefined> {
  const row = await tx.row<PlanRecord>(
    `select id, language, lines_cipher as cipher, mentor_reads as "mentorReads", version from coping_plans
     where centre_id = $1 and member_id = $2`,
    memberId,
  );
  if (row === undefined) return undefined;
  const { cipher, ...plan } = row;
  return { ...plan, lines: openLines(tx, plan.id, cipher) };
}

export interface StoredReview {
  readonly on: string;
  readonly with: string;
}

const mostReviews = 20;

/** The days on which a plan was gone over, the latest first. */
export const reviewsOf = (tx: CentreTransaction, planId: string): Promise<StoredReview[]> =>
  tx.rows<StoredReview>(
    `select r.held_on as "on", t.name as "with" from coping_reviews r join staff t on t.centre_id = $1 and t.id = r.staff_id
     where r.centre_id = $1 and r.plan_id = $2 order by r.held_on desc, r.id desc limit ${String(mostReviews)}`,
    planId,
  );

export interface StoredSettings {
  readonly reviewDays: number;
  readonly version: number;
}

/** The days of the centre; those of the domain while it has chosen none, with the version 0. */
export async function copingSettingsHere(tx: CentreTransaction): Promise<StoredSettings> {
  const row = await tx.row<StoredSettings>('select review_days as "reviewDays", version from coping_settings where centre_id = $1');
  return row ?? { reviewDays: usualReviewDays, version: 0 };
}
