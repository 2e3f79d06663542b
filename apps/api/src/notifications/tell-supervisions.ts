import type { Day, StaffId } from '@saath/domain/kernel';
import { inCharge, permissionFor } from '@saath/domain/notifications';
import { supervisionOverdueDays } from '@saath/domain/mentors';
import { mentorBoundsHere } from '../mentors/mentor-bounds.query.ts';
import { mentorsHere, type StoredMentor } from '../mentors/mentor-facts.query.ts';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { colleaguesOfMembers, type ColleaguesOf } from './colleagues.query.ts';
import { tell } from './notification-records.ts';

const code = 'supervision-overdue';

/** The moment that a notification is about: the last supervision, so that each delay is told once. */
const occasionOf = (day: Day): Date => toDate(day.toZonedDateTime('UTC').toInstant());

/** The named supervisor, otherwise the people in charge in the branch of the mentor. */
const toldOf = ({ memberId, supervisorId }: StoredMentor, colleagues: ColleaguesOf): readonly StaffId[] => {
  const people = colleagues.get(memberId) ?? [];
  return people.some(({ staffId }) => staffId === supervisorId) && supervisorId !== null
    ? [supervisorId]
    : inCharge(people, permissionFor(code));
};

/** Tells of mentors whose supervision is overdue. Doing it again tells nothing twice. */
export async function tellSupervisions(tx: CentreTransaction): Promise<void> {
  const bounds = await mentorBoundsHere(tx);
  const late = (await mentorsHere(tx)).flatMap((mentor) => {
    const { pause, supervisedOn, today } = mentor;
    const isLate = pause === null && supervisedOn !== null && supervisionOverdueDays(supervisedOn, bounds, today) > 0;
    return isLate ? [{ mentor, occasion: occasionOf(supervisedOn) }] : [];
  });
  const colleagues = await colleaguesOfMembers(
    tx,
    late.map(({ mentor }) => mentor.memberId),
  );
  await tell(
    tx,
    late.flatMap(({ mentor, occasion }) =>
      toldOf(mentor, colleagues).map((staffId) => ({ staffId, code, subjectId: mentor.memberId, occasion }) as const),
    ),
  );
}
