import type { SharedFacts } from '@saath/domain/mentors';
import { storedDay } from '../database/stored-day.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

interface SharedRecord {
  readonly id: string;
  readonly is_same: boolean;
  readonly is_related: boolean;
  readonly ward_until: string | null;
  readonly groups: string[];
}

/**
 * The relation of each of these mentors and a person. Two people are related where the number of a relative of the one is that of the other,
 * or of a relative of the other; the numbers are compared by their sealed index. The branch of a stay stands for its ward.
 */
const sharedSql = `
  select p.id, p.member_id = $2 as is_same,
    exists (select 1 from relatives r join members o on o.centre_id = $1 and o.phone_index = r.phone_index
        where r.centre_id = $1 and (r.member_id, o.id) in ((p.member_id, $2), ($2, p.member_id)))
      or exists (select 1 from relatives r join relatives q on q.centre_id = $1 and q.phone_index = r.phone_index
        where r.centre_id = $1 and r.member_id = p.member_id and q.member_id = $2) as is_related,
    (select max(least(coalesce(a.discharged_on, $3::date), coalesce(c.discharged_on, $3::date))) from stays a
       join stays c on c.centre_id = $1 and c.branch_id = a.branch_id and c.member_id = $2
       where a.centre_id = $1 and a.member_id = p.member_id and a.member_id <> $2
         and a.admitted_on <= coalesce(c.discharged_on, $3::date) and c.admitted_on <= coalesce(a.discharged_on, $3::date)) as ward_until,
    array(select g.name from enrolments a join enrolments c on c.centre_id = $1 and c.group_id = a.group_id and c.member_id = $2
       join groups g on g.centre_id = $1 and g.id = a.group_id
       where a.centre_id = $1 and a.member_id = p.member_id and coalesce(a.ends_on > $3::date, true) and coalesce(c.ends_on > $3::date, true)
       order by g.name collate natural_order) as groups
  from mentors p where p.centre_id = $1 and p.id = any($4::uuid[])`;

/** The relation of these mentors and a person on a day, by the id of the mentor. */
export async function sharedFactsOf(
  tx: CentreTransaction,
  memberId: string,
  mentorIds: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, SharedFacts>> {
  const rows = await tx.rows<SharedRecord>(sharedSql, memberId, today, mentorIds);
  return new Map(
    rows.map(({ id, is_same: isSamePerson, is_related: isRelated, ward_until: ward, groups }) => [
      id,
      { isSamePerson, isRelated, sameWardUntil: ward === null ? null : storedDay(ward), groups: [...new Set(groups)] },
    ]),
  );
}
