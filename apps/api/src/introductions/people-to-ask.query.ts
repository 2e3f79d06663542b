import type { PersonToAsk } from '@saath/domain/introductions';
import { idOf, type Language, type MemberId, type PersonId } from '@saath/domain/kernel';
import type { Gender } from '@saath/domain/members';
import { toDate } from '../platform/clock.ts';
import { openName, type StoredName } from '../members/relative-texts.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';

interface PersonRecord extends StoredName {
  readonly id: string;
  readonly member_id: string;
  readonly code: string;
  readonly phone_cipher: Buffer | null;
  readonly phone_mark: string | null;
  readonly shares_phone: boolean;
  readonly language: Language;
  readonly gender: Gender | null;
  readonly is_staying: boolean;
  readonly branch_id: string;
  readonly branch_name: string;
  readonly time_zone: string;
  readonly is_reached: boolean;
  readonly groups: { id: string; name: string }[];
  readonly paired_with: string[];
}

/** A person who may be asked, with the names that pages show. */
export interface StoredPerson extends PersonToAsk {
  readonly displayName: string;
  /** E.164. */
  readonly phone: string | null;
  readonly code: string;
  readonly language: Language;
  readonly branchId: string;
  readonly branchName: string;
  readonly timeZone: string;
  /** Whether the acting person reaches the member. */
  readonly isReached: boolean;
  readonly groups: readonly { readonly id: string; readonly name: string }[];
}

export type People = 'members' | 'relatives';

/** SQL: a seat that has not ended at `$2`, in the zone of the branch. */
const isCurrent = (seat: string): string => `coalesce(${seat}.ends_on > ($2::timestamptz at time zone b.time_zone)::date, true)`;

/** SQL: people with their facts. The condition selects among them by `p`, the person, and `m`, the member. Nothing is read of the treatment of a member whose relative is asked. */
const peopleSql = (of: People, condition: string): string => {
  const isRelative = of === 'relatives';
  const seat = isRelative ? 'relative_id' : 'member_id';
  return `
  select p.id, m.id as member_id, m.code, ${isRelative ? 'p.display_name' : 'm.alias'} as clear_name,
    ${isRelative ? 'p.display_name_cipher' : 'null::bytea'} as name_cipher, p.phone_cipher, encode(p.phone_index, 'hex') as phone_mark,
    (select count(*) from (select o.id from members o where o.centre_id = $1 and o.phone_index = p.phone_index and o.merged_into_id is null
       union all select v.id from relatives v where v.centre_id = $1 and v.phone_index = p.phone_index) same where same.id <> p.id) > 0 as shares_phone,
    p.language, ${isRelative ? 'null::text' : 'm.gender'} as gender, m.branch_id, b.name as branch_name, b.time_zone, ${reach.members('m')} as is_reached,
    ${isRelative ? 'false' : 'exists (select 1 from stays s where s.centre_id = $1 and s.member_id = m.id and s.discharged_on is null)'} as is_staying,
    coalesce((select jsonb_agg(distinct jsonb_build_object('id', g.id, 'name', g.name)) from enrolments e
      join groups g on g.centre_id = $1 and g.id = e.group_id
      where e.centre_id = $1 and e.${seat} = p.id and ${isCurrent('e')}), '[]') as groups,
    array(select case when a.member_id = m.id then t.member_id else a.member_id end from mentorships a
      join mentors t on t.centre_id = $1 and t.id = a.mentor_id
      where a.centre_id = $1 and a.ended_on is null and m.id in (a.member_id, t.member_id)) as paired_with
  from ${isRelative ? 'relatives p join members m on m.centre_id = $1 and m.id = p.member_id' : 'members p join members m on m.centre_id = $1 and m.id = p.id'}
  join branches b on b.centre_id = $1 and b.id = m.branch_id
  where p.centre_id = $1 and ${condition}`;
};

const personOf = (tx: CentreTransaction, of: People, row: PersonRecord): StoredPerson => ({
  id: idOf<PersonId>(row.id),
  memberId: idOf<MemberId>(row.member_id),
  displayName: openName(tx, row.id, row),
  phone: row.phone_cipher === null ? null : tx.vault.open(row.phone_cipher, { table: of, column: 'phone', id: row.id }),
  code: row.code,
  phoneMark: row.phone_mark,
  sharesPhone: row.shares_phone,
  language: row.language,
  gender: row.gender,
  isStaying: row.is_staying,
  branchId: row.branch_id,
  branchName: row.branch_name,
  timeZone: row.time_zone,
  isReached: row.is_reached,
  groups: row.groups,
  groupIds: row.groups.map(({ id }) => id),
  pairedWith: row.paired_with,
});

/** These people, within reach or not. */
export async function peopleById(tx: CentreTransaction, of: People, ids: readonly string[]): Promise<StoredPerson[]> {
  const rows = await tx.rows<PersonRecord>(peopleSql(of, 'p.id = any($3::uuid[])'), toDate(tx.now), ids);
  return rows.map((row) => personOf(tx, of, row));
}

/** The most people who are offered for one person. */
const mostOffered = 100;

/** People within reach who could be asked together with this one: of the same branch first, then of the same language and of shared groups. */
export async function peopleBeside(tx: CentreTransaction, of: People, { id, branchId, language }: StoredPerson): Promise<StoredPerson[]> {
  const seat = of === 'relatives' ? 'relative_id' : 'member_id';
  const rows = await tx.rows<PersonRecord>(
    `${peopleSql(of, `p.id <> $3 and m.stage <> 'left' and ${reach.members('m')}`)}
     order by m.branch_id <> $4, p.language <> $5, (select count(*) from enrolments x
       join enrolments y on y.centre_id = $1 and y.group_id = x.group_id and y.${seat} = $3 and ${isCurrent('y')}
       where x.centre_id = $1 and x.${seat} = p.id and ${isCurrent('x')}) desc, m.code, p.id limit $6`,
    toDate(tx.now),
    id,
    branchId,
    language,
    mostOffered,
  );
  return rows.map((row) => personOf(tx, of, row));
}
