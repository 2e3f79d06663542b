import { openPlaceStates } from '@saath/domain/groups';
import type { BranchId } from '@saath/domain/kernel';
import { mayDo, staffRoles } from '@saath/domain/staff';
import { sqlList } from '../database/sql-list.ts';
import { mentorStays } from '../mentors/mentor-stays.query.ts';
import { worksIn } from '../staff/works-in.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { TransferPlanView } from './transfer.view.ts';

const rolesMakingContacts = staffRoles.filter((role) => mayDo(role, 'follow-ups:write'));
/** The most people who are offered to take over. */
const mostPeople = 100;

/** The people of a branch who may take over, those with the fewest owed contacts first; administrators last, who work everywhere. */
const peopleSql = `
  select t.id, t.name from staff t
  where t.centre_id = $1 and t.state = 'active' and t.role in (${sqlList(rolesMakingContacts)}) and ${worksIn('t', '$2::uuid')} and ${reach.staff('t')}
  order by t.role = 'administrator', (select count(*) from follow_ups f where f.centre_id = $1 and f.owner_id = t.id and f.state = 'due'), t.name, t.id
  limit $3`;

interface Owed {
  readonly groups: string[];
  readonly waiting: string[];
  readonly followUps: number;
  readonly ladders: number;
  readonly mentor: string | null;
}

const owedSql = `
  select array(select distinct g.name from enrolments e join groups g on g.centre_id = $1 and g.id = e.group_id
      where e.centre_id = $1 and e.member_id = m.id and g.branch_id = m.branch_id
        and (e.ends_on is null or e.ends_on > ($3::timestamptz at time zone b.time_zone)::date) order by g.name) as groups,
    array(select distinct g.name from waiting_places p join groups g on g.centre_id = $1 and g.id = p.group_id
      where p.centre_id = $1 and p.member_id = m.id and p.state in (${sqlList(openPlaceStates)}) and g.branch_id = m.branch_id order by g.name) as waiting,
    (select count(*)::int from follow_ups f where f.centre_id = $1 and f.member_id = m.id and f.state = 'due') as "followUps",
    (select count(*)::int from ladders l where l.centre_id = $1 and l.member_id = m.id and l.state = 'open' and l.owner_id is not null
      and l.who <> 'mentor') as ladders,
    (select n.alias from mentorships a join mentors p on p.centre_id = $1 and p.id = a.mentor_id join members n on n.centre_id = $1 and n.id = p.member_id
      where a.centre_id = $1 and a.member_id = m.id and a.ended_on is null) as mentor
  from members m join branches b on b.centre_id = $1 and b.id = m.branch_id where m.centre_id = $1 and m.id = $2`;

/** The consequences of a transfer of a member to a branch. */
export async function transferPlan(
  tx: CentreTransaction,
  memberId: string,
  { branchId, now }: { readonly branchId: BranchId; readonly now: Date },
): Promise<TransferPlanView> {
  const owed = await tx.row<Owed>(owedSql, memberId, now);
  if (owed === undefined) throw new Error('The member who is to be transferred is not on record.');
  const { groups, waiting, followUps, ladders, mentor } = owed;
  const stays = (await mentorStays(tx, memberId, branchId)) ?? true;
  const people = await tx.rows<{ id: string; name: string }>(peopleSql, branchId, mostPeople);
  return { groups, waiting, followUps, ladders, mentor: mentor === null ? null : { displayName: mentor, stays }, people };
}
