import { freeSeats, seatsThatCount, supervisionDue, supervisionOverdueDays, type MentorBounds } from '@saath/domain/mentors';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { StoredMentor } from './mentor-facts.query.ts';
import type { LastContactView, MentorView } from './mentor.view.ts';

/** The last contact of each of these mentors with a person within reach. */
async function lastContacts(tx: CentreTransaction, mentorIds: readonly string[]): Promise<ReadonlyMap<string, LastContactView>> {
  const rows = await tx.rows<{ mentor_id: string; at: Date; alias: string }>(
    `select distinct on (a.mentor_id) a.mentor_id, c.at, m.alias from mentorships a
     join mentor_contacts c on c.centre_id = $1 and c.mentorship_id = a.id
     join members m on m.centre_id = $1 and m.id = a.member_id
     where a.centre_id = $1 and a.mentor_id = any($2::uuid[]) and c.outcome <> 'not-reached' and ${reach.members('m')}
     order by a.mentor_id, c.at desc, c.id`,
    mentorIds,
  );
  return new Map(rows.map(({ mentor_id: id, at, alias }) => [id, { at: at.toISOString(), displayName: alias }]));
}

/** How many more people the mentor can accompany, within what the centre allows now. */
export const freeHere = (mentor: StoredMentor, bounds: MentorBounds): number =>
  freeSeats({ ...mentor, seats: seatsThatCount(mentor, bounds) });

/** For how many days the supervision has been overdue; 0 when it is not, and while there was none. */
export const overdueOf = ({ supervisedOn, today }: StoredMentor, bounds: MentorBounds): number =>
  supervisedOn === null ? 0 : supervisionOverdueDays(supervisedOn, bounds, today);

/** Whether the staff must do something about the supervision: it is overdue, or was never recorded, of a mentor who does not pause. */
export const lacksSupervision = (mentor: StoredMentor, bounds: MentorBounds): boolean =>
  mentor.pause === null && (mentor.supervisedOn === null || overdueOf(mentor, bounds) > 0);

/** Mentors as pages show them. Of one who stepped back the sobriety is not shown, because it would tell why. */
export async function mentorViews(tx: CentreTransaction, mentors: readonly StoredMentor[], bounds: MentorBounds): Promise<MentorView[]> {
  const contacts = await lastContacts(
    tx,
    mentors.map(({ id }) => id),
  );
  return mentors.map((mentor) => ({
    id: mentor.id,
    memberId: mentor.memberId,
    displayName: mentor.displayName,
    code: mentor.code,
    branchId: mentor.branchId,
    branchName: mentor.branchName,
    staffId: mentor.staffId,
    supervisorId: mentor.supervisorId,
    supervisorName: mentor.supervisorName,
    role: mentor.role,
    trainingHours: mentor.trainingHours,
    languages: mentor.languages,
    gender: mentor.gender,
    seats: mentor.seats,
    taken: mentor.taken,
    free: freeHere(mentor, bounds),
    pause: mentor.pause,
    soberSince: mentor.pause === 'stepped-back' ? null : (mentor.soberSince?.toString() ?? null),
    supervisedOn: mentor.supervisedOn?.toString() ?? null,
    supervisionDue: supervisionDue(mentor.supervisedOn, bounds)?.toString() ?? null,
    supervisionOverdue: overdueOf(mentor, bounds),
    lastContact: contacts.get(mentor.id) ?? null,
    version: mentor.version,
  }));
}
