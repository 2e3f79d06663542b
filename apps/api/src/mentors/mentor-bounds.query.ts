import { defaultMentorBounds, type MentorBounds } from '@saath/domain/mentors';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

export type StoredBounds = MentorBounds & { readonly version: number };

/** The bounds of the centre; those of the domain while it has changed none, with the version 0. */
export async function mentorBoundsHere(tx: CentreTransaction): Promise<StoredBounds> {
  const row = await tx.row<StoredBounds>(
    `select sober_months as "soberMonths", paid_sober_months as "paidSoberMonths", training_hours as "trainingHours",
       supervision_days as "supervisionDays", seats, paid_seats as "paidSeats", ward_days as "wardDays", contact_days as "contactDays",
       needs_language as "needsLanguage", needs_same_branch as "needsSameBranch", version
     from mentor_bounds where centre_id = $1`,
  );
  return row ?? { ...defaultMentorBounds, version: 0 };
}
