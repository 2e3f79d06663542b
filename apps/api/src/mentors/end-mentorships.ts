import { dayIn, happened, idOf, type BranchId, type Day, type MemberId, type MentorId } from '@saath/domain/kernel';
import { endMentorship, stepBack, type Mentorship, type MentorshipEndReason } from '@saath/domain/mentors';
import { toDate } from '../platform/clock.ts';
import { valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { nextVersion } from '../tenancy/table.ts';
import { mentorStays } from './mentor-stays.query.ts';
import { closeRequest, queueAgain } from './mentor-requests.query.ts';
import { MentorRow } from './mentor.row.ts';
import { MentorshipRow } from './mentorship.row.ts';
import { lockMentorshipsOf, lockPresentMentorship } from './mentorships.query.ts';

/** Stores the end of pairings. Nothing more is due from their mentors. */
export async function writeEnded(tx: CentreTransaction, ended: readonly Mentorship[], reason: MentorshipEndReason): Promise<void> {
  for (const { id, endedOn } of ended)
    await tx.table(MentorshipRow).update(id, {
      endedOn: endedOn?.toString() ?? null,
      endReason: reason,
      nextOn: null,
      nextAt: null,
      nextType: null,
      version: nextVersion,
    });
}

interface SteppingBack {
  readonly id: string;
  readonly memberId: string;
  readonly pause: 'paused' | 'stepped-back' | null;
  readonly today: Day;
}

/** Lets a mentor step back: pauses the profile, ends the pairings, and lets each of the people wait for a mentor again. */
export async function stepMentorBack(tx: CentreTransaction, mentor: SteppingBack): Promise<void> {
  const { today } = mentor;
  const present = await lockMentorshipsOf(tx, mentor.id);
  const { ended, events } = valueOf(
    stepBack({ id: idOf<MentorId>(mentor.id), memberId: idOf<MemberId>(mentor.memberId), pause: mentor.pause }, present, today),
  );
  await tx
    .table(MentorRow)
    .update(mentor.id, { pause: 'stepped-back', pausedOn: today.toString(), version: nextVersion, updatedAt: toDate(tx.now) });
  await writeEnded(tx, ended, 'mentor-stepped-back');
  const people = ended.map(({ memberId }) => memberId);
  await queueAgain(tx, people);
  await tx.raise([...events, ...people.map((id) => happened('mentor-wanted', 'member', id, {}, [id]))]);
}

/** The mentor who is this member, locked; undefined where the member is none. */
export async function lockMentorWhoIs(tx: CentreTransaction, memberId: string): Promise<SteppingBack | undefined> {
  const row = await tx.row<Pick<SteppingBack, 'id' | 'pause'> & { readonly time_zone: string }>(
    `select p.id, p.pause, b.time_zone from mentors p join members m on m.centre_id = $1 and m.id = p.member_id
     join branches b on b.centre_id = $1 and b.id = m.branch_id where p.centre_id = $1 and p.member_id = $2 for update of p`,
    memberId,
  );
  return row === undefined ? undefined : { id: row.id, memberId, pause: row.pause, today: dayIn(tx.now, row.time_zone) };
}

/** Ends the pairing of a person with a mentor of another branch, where the centre asks for one branch, and lets them wait for a mentor again. */
export async function endAfterTransfer(tx: CentreTransaction, memberId: string, branchId: BranchId): Promise<void> {
  const present = await lockPresentMentorship(tx, memberId);
  if (present === undefined || (await mentorStays(tx, memberId, branchId)) !== false) return;
  const { mentorship, events } = valueOf(endMentorship(present, 'other-branch', present.today));
  await writeEnded(tx, [mentorship], 'other-branch');
  await queueAgain(tx, [present.memberId]);
  await tx.raise([...events, happened('mentor-wanted', 'member', memberId, {}, [memberId])]);
}

/** Ends what a person who left the centre has with mentors: the pairing, and the wish for one. */
export async function endForMember(tx: CentreTransaction, memberId: string): Promise<void> {
  await closeRequest(tx, memberId);
  const present = await lockPresentMentorship(tx, memberId);
  if (present === undefined) return;
  const { mentorship, events } = valueOf(endMentorship(present, 'left-centre', present.today));
  await writeEnded(tx, [mentorship], 'left-centre');
  await tx.raise(events);
}
