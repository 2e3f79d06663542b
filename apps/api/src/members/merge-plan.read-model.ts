import { openPlaceStates } from '@saath/domain/groups';
import { sqlList } from '../database/sql-list.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { MergedPair } from './merged-rows.ts';
import type { MergePart, MergePartView } from './merges.view.ts';

/** SQL: the entries of the other record (`$2`) by part, and whether the record that is kept (`$3`) has the same. */
const partsSql = `
  select x.part, (count(*) filter (where not x.same))::int as moves, (count(*) filter (where x.same))::int as stays from (
    select 'stays' as part, exists (select 1 from stays k where k.centre_id = $1 and k.member_id = $3 and k.admitted_on = o.admitted_on) as same
      from stays o where o.centre_id = $1 and o.member_id = $2
    union all select 'sobriety', false from sobriety_episodes o where o.centre_id = $1 and o.member_id = $2
    union all select 'consents', false from consents o where o.centre_id = $1 and o.member_id = $2
    union all select 'relatives', false from relatives o where o.centre_id = $1 and o.member_id = $2
    union all select 'seats', exists (
        select 1 from enrolments k where k.centre_id = $1 and k.member_id = $3 and k.group_id = o.group_id and k.starts_on = o.starts_on)
      from enrolments o where o.centre_id = $1 and o.member_id = $2
    union all select 'waiting', false from waiting_places o where o.centre_id = $1 and o.member_id = $2
    union all select 'attendance', exists (
        select 1 from attendance k where k.centre_id = $1 and k.person_id = $3 and k.session_id = o.session_id)
      from attendance o where o.centre_id = $1 and o.person_id = $2
    union all select 'records', exists (
        select 1 from commitments k where k.centre_id = $1 and k.person_id = $3 and k.session_id = o.session_id)
      from commitments o where o.centre_id = $1 and o.person_id = $2
    union all select 'records', exists (
        select 1 from answers k where k.centre_id = $1 and k.person_id = $3 and k.session_id = o.session_id and k.form = o.form
          and (o.form <> 'note' or k.author_id = o.author_id))
      from answers o where o.centre_id = $1 and o.person_id = $2
    union all select 'follow-ups', exists (
        select 1 from follow_ups k where k.centre_id = $1 and k.member_id = $3 and k.kind = o.kind and k.due_on = o.due_on)
      from follow_ups o where o.centre_id = $1 and o.member_id = $2
    union all select 'proofs', false from proofs o where o.centre_id = $1 and o.member_id = $2
  ) x group by x.part order by x.part`;

/** The entries of the other record that a merge would move, and those that would stay with it. */
export const partsOfMerge = (tx: CentreTransaction, { kept, other }: MergedPair): Promise<MergePartView[]> =>
  tx.rows<{ part: MergePart; moves: number; stays: number }>(partsSql, other, kept);

/** SQL: the groups in which a member has a seat today or later, or waits for one; `$4` is the day. */
const groupsOf = (member: '$2' | '$3'): string => `
  select e.group_id from enrolments e where e.centre_id = $1 and e.member_id = ${member} and (e.ends_on is null or e.ends_on > $4::date)
  union select p.group_id from waiting_places p where p.centre_id = $1 and p.member_id = ${member} and p.state in (${sqlList(openPlaceStates)})`;
const bothSql = `select count(*)::int as count from (${groupsOf('$2')}) a join (${groupsOf('$3')}) b on b.group_id = a.group_id`;

/** The number of groups in which both have a seat or wait for one. */
export async function groupsOfBoth(tx: CentreTransaction, { kept, other }: MergedPair, today: string): Promise<number> {
  return (await tx.row<{ count: number }>(bothSql, other, kept, today))?.count ?? 0;
}
