import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { AuditEntryView } from './audit.view.ts';

/** SQL: the name of the subject of an entry; a member is named by their code only. */
const subjectName = `case a.subject_kind
  when 'member' then (select m.code from members m where m.centre_id = $1 and m.id = a.subject_id)
  when 'relative' then (select m.code from relatives v join members m on m.centre_id = $1 and m.id = v.member_id
    where v.centre_id = $1 and v.id = a.subject_id)
  when 'follow-up' then (select m.code from follow_ups f join members m on m.centre_id = $1 and m.id = f.member_id
    where f.centre_id = $1 and f.id = a.subject_id)
  when 'enrolment' then (select g.name from enrolments e join groups g on g.centre_id = $1 and g.id = e.group_id
    where e.centre_id = $1 and e.id = a.subject_id)
  when 'waiting-place' then (select g.name from waiting_places p join groups g on g.centre_id = $1 and g.id = p.group_id
    where p.centre_id = $1 and p.id = a.subject_id)
  when 'session' then (select g.name from sessions x join groups g on g.centre_id = $1 and g.id = x.group_id
    where x.centre_id = $1 and x.id = a.subject_id)
  when 'group' then (select g.name from groups g where g.centre_id = $1 and g.id = a.subject_id)
  when 'branch' then (select b.name from branches b where b.centre_id = $1 and b.id = a.subject_id)
  when 'room' then (select r.name from rooms r where r.centre_id = $1 and r.id = a.subject_id)
  when 'staff' then (select t.name from staff t where t.centre_id = $1 and t.id = a.subject_id)
  when 'questionnaire' then (select coalesce(q.definition -> 'name' ->> 'en', q.code) from questionnaires q where q.centre_id = $1 and q.id = a.subject_id)
  when 'mentor' then (select m.code from mentors p join members m on m.centre_id = $1 and m.id = p.member_id
    where p.centre_id = $1 and p.id = a.subject_id)
  when 'mentorship' then (select m.code from mentorships p join members m on m.centre_id = $1 and m.id = p.member_id
    where p.centre_id = $1 and p.id = a.subject_id)
  when 'introduction' then (select string_agg(m.code, ', ' order by m.code) from introduction_people p
    left join relatives v on v.centre_id = $1 and v.id = p.relative_id
    join members m on m.centre_id = $1 and m.id = coalesce(p.member_id, v.member_id)
    where p.centre_id = $1 and p.introduction_id = a.subject_id)
  when 'outside-meeting' then (select o.name from outside_meetings o where o.centre_id = $1 and o.id = a.subject_id)
  when 'ladder' then (select m.code from ladders l join members m on m.centre_id = $1 and m.id = l.member_id
    where l.centre_id = $1 and l.id = a.subject_id)
end`;

export interface ListedEntry extends Omit<AuditEntryView, 'at'> {
  readonly id: string;
  readonly at: Date;
}

/** Entries before a sequence number, newest first; the newest ones for null. */
export const listEntries = (tx: CentreTransaction, before: number | null, limit: number): Promise<ListedEntry[]> =>
  tx.rows<ListedEntry>(
    `select a.id, a.seq, a.at, s.name as "actorName", a.actor_kind as "actorKind", a.action, a.subject_kind as "subjectKind", a.subject_id as "subjectId",
       ${subjectName} as "subjectName", a.detail
     from audit_entries a left join staff s on s.centre_id = $1 and s.user_id = a.actor_id and a.actor_kind = 'staff'
     where a.centre_id = $1 and ($2::bigint is null or a.seq < $2) order by a.seq desc limit $3`,
    before,
    limit,
  );
