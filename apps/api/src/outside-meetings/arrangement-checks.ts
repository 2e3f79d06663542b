import { mentorOf } from '../mentors/mentor-of.query.ts';
import { notFound } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { outsideMeetingsRefusals } from './outside-meetings.refusals.ts';
import type { OutsideReferralBody } from './referral.body.ts';

/** Refuses a meeting that is not on the list, or that is offered no longer, unless it is the one of before. */
export async function checkMeeting(tx: CentreTransaction, id: string | null, before: string | null): Promise<void> {
  if (id === null || id === before) return;
  const meeting = await tx.row<{ is_archived: boolean }>('select is_archived from outside_meetings where centre_id = $1 and id = $2', id);
  if (meeting === undefined) throw notFound('outside-meetings');
  if (meeting.is_archived) throw outsideMeetingsRefusals.archived();
}

interface Before {
  readonly mentorId: string | null;
  readonly staffId: string | null;
}

/** Refuses a mentor who does not accompany the member, and somebody who is not of the staff within reach; a companion of before may stay. */
export async function checkCompanion(
  tx: CentreTransaction,
  memberId: string,
  { companion, mentorId, staffId }: OutsideReferralBody,
  before?: Before,
): Promise<void> {
  if (companion === 'mentor' && mentorId !== before?.mentorId && (await mentorOf(tx, memberId))?.mentorId !== mentorId)
    throw outsideMeetingsRefusals.mentorUnknown();
  if (companion !== 'staff' || staffId === undefined || staffId === before?.staffId) return;
  const isHere = await tx.row(
    `select 1 from staff s where s.centre_id = $1 and s.id = $2 and s.state = 'active' and ${reach.staff('s')}`,
    staffId,
  );
  if (isHere === undefined) throw notFound('staff');
}
