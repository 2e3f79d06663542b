import { newId } from '../platform/new-id.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';

/** The person with groups accompanies the first two members now, and accompanied a third; somebody else accompanies a fourth. */
export async function seedMentors(api: TestApi, centre: SeededCentre): Promise<void> {
  const members = await inCentre<{ id: string }>(api, centre, 'select id from members where centre_id = $1 order by id');
  const [first, second, third, fourth] = members.map(({ id }) => id);
  const [own, other] = [newId(), newId()];
  for (const [id, memberId, staffId] of [
    [own, third, centre.facilitator.staffId],
    [other, fourth, centre.mentor.staffId],
  ])
    await inCentre(
      api,
      centre,
      `insert into mentors (centre_id, id, member_id, staff_id, role, training_hours, languages, seats, created_at, updated_at)
       values ($1, $2, $3, $4, 'volunteer', 46, '{en}', 5, now(), now())`,
      ...[id, memberId, staffId],
    );
  for (const [mentorId, memberId, endedOn, reason] of [
    [own, first, null, null],
    [own, second, null, null],
    [own, third, '2026-06-01', 'handed-over'],
    [other, fourth, null, null],
  ])
    await inCentre(
      api,
      centre,
      `insert into mentorships (centre_id, id, mentor_id, member_id, started_on, ended_on, end_reason) values ($1, $2, $3, $4, '2026-01-01', $5, $6)`,
      ...[newId(), mentorId, memberId, endedOn, reason],
    );
}
