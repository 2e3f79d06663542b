import { attendedStates } from '@saath/domain/programmes';
import { stagesOutside } from '../care/contact-facts.read-model.ts';
import { sqlList } from '../database/sql-list.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** Lets the mentor of one person who lives outside, and was at no session since yesterday, call in vain two hours ago. */
export async function writeUnreached(tx: CentreTransaction, staffId: string): Promise<void> {
  await tx.rows(
    `insert into mentor_contacts (centre_id, id, mentorship_id, type, outcome, minutes, at, logged_by, logged_at)
     select $1, $2, p.id, 'call', 'not-reached', 0, $4::timestamptz, $3, $4::timestamptz
     from mentorships p join members m on m.centre_id = $1 and m.id = p.member_id and m.stage in (${sqlList(stagesOutside)})
     where p.centre_id = $1 and p.ended_on is null and not exists (select from attendance a
       join sessions s on s.centre_id = $1 and s.id = a.session_id and s.starts_at >= $4::timestamptz - interval '36 hours'
       where a.centre_id = $1 and a.person_id = m.id and a.state in (${sqlList(attendedStates)}))
     order by m.code limit 1`,
    newId(),
    staffId,
    toDate(tx.now.subtract({ hours: 2 })),
  );
}
