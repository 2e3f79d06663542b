import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { toDate } from '../platform/clock.ts';
import { reach } from '../tenancy/reach.ts';
import type { MentorHandoverView } from './pairing.view.ts';

interface HandoverRecord {
  readonly mentor_id: string;
  readonly mentor_name: string;
  readonly mentor_code: string;
  readonly branch_name: string;
  readonly paused_on: string;
  readonly member_id: string;
  readonly alias: string;
  readonly code: string;
  readonly now_with: string | null;
  readonly reached_at: Date | null;
}

/** For how many days a handover is shown. */
const shownDays = 30;

/** Mentors within reach who stepped back lately, the latest first, with the people whom they accompanied and their mentors of now. */
export async function handoversHere(tx: CentreTransaction): Promise<MentorHandoverView[]> {
  const rows = await tx.rows<HandoverRecord>(
    `select p.id as mentor_id, n.alias as mentor_name, n.code as mentor_code, b.name as branch_name, p.paused_on, m.id as member_id, m.alias, m.code,
       other.alias as now_with, (select min(c.at) from mentor_contacts c
         where c.centre_id = $1 and c.mentorship_id = later.id and c.outcome <> 'not-reached') as reached_at
     from mentors p
     join members n on n.centre_id = $1 and n.id = p.member_id
     join branches b on b.centre_id = $1 and b.id = n.branch_id
     join mentorships a on a.centre_id = $1 and a.mentor_id = p.id and a.end_reason = 'mentor-stepped-back' and a.ended_on = p.paused_on
     join members m on m.centre_id = $1 and m.id = a.member_id
     left join mentorships later on later.centre_id = $1 and later.member_id = a.member_id and later.ended_on is null
     left join mentors q on q.centre_id = $1 and q.id = later.mentor_id
     left join members other on other.centre_id = $1 and other.id = q.member_id
     where p.centre_id = $1 and p.pause = 'stepped-back' and ${reach.members('n')} and ${reach.members('m')}
       and p.paused_on > ($2::timestamptz at time zone b.time_zone)::date - $3::int
     order by p.paused_on desc, p.id, m.alias collate natural_order, m.id`,
    toDate(tx.now),
    shownDays,
  );
  return [...Map.groupBy(rows, ({ mentor_id: id }) => id).values()].flatMap((people) => {
    const [first] = people;
    if (first === undefined) return [];
    return [
      {
        mentorId: first.mentor_id,
        displayName: first.mentor_name,
        code: first.mentor_code,
        branchName: first.branch_name,
        on: first.paused_on,
        people: people.map((row) => ({
          memberId: row.member_id,
          displayName: row.alias,
          code: row.code,
          mentorName: row.now_with,
          reachedAt: row.reached_at?.toISOString() ?? null,
        })),
      },
    ];
  });
}
