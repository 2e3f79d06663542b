import type { MentorId, StaffId } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** The present mentor of a person. */
export interface PresentMentor {
  readonly mentorId: MentorId;
  /** The account with which the mentor signs in; null for none. */
  readonly staffId: StaffId | null;
  readonly mentorshipId: string;
}

/** The present mentor of a person, within the reach of the reader or not; undefined without one. */
export const mentorOf = (tx: CentreTransaction, memberId: string): Promise<PresentMentor | undefined> =>
  tx.row<PresentMentor>(
    `select p.id as "mentorId", p.staff_id as "staffId", a.id as "mentorshipId" from mentorships a
     join members m on m.centre_id = $1 and m.id = a.member_id and m.merged_into_id is null
     join mentors p on p.centre_id = $1 and p.id = a.mentor_id where a.centre_id = $1 and a.member_id = $2 and a.ended_on is null`,
    memberId,
  );
