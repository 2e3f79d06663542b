import type { Stage } from '@saath/domain/members';
import { searchedWords, type Language } from '@saath/domain/kernel';
import { countriesWithinReach } from '../branches/branch-country.query.ts';
import { decodeCursor } from '../http/cursor.ts';
import { defaultLimit, pageOf, type Page } from '../http/page.ts';
import { toDate } from '../platform/clock.ts';
import { readPhone } from '../platform/phone.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { MembersQuery, SearchMembersBody } from './member.body.ts';
import type { MemberGroupView, MemberItemView } from './member.view.ts';

export interface MemberItemRecord {
  readonly id: string;
  readonly code: string;
  readonly alias: string;
  readonly stage: Stage;
  readonly stage_since: string;
  readonly branch_id: string;
  readonly branch_name: string;
  readonly language: Language;
  readonly version: number;
  readonly needs_word: boolean;
  readonly groups: MemberGroupView[];
}

/**
 * SQL: the columns of a member `m` of a branch `b` in a list; `$2` is the instant of the request. A group is listed once, even when the
 * member has several enrolments in it today or later. `offset 0` prevents the planner from reading every group for each member, which it
 * considers cheap while the tables of a new centre have no statistics.
 */
export const itemColumns = `
  m.id, m.code, m.alias, m.stage, m.stage_since, m.branch_id, b.name as branch_name, m.language, m.version,
  coalesce(m.needs_word_from <= $2, false) as needs_word,
  coalesce((
    select json_agg(json_build_object('id', g.id, 'name', g.name, 'kind', g.kind) order by g.name collate natural_order)
    from (
      select distinct e.centre_id, e.group_id from enrolments e where e.centre_id = $1 and e.member_id = m.id
        and (e.ends_on is null or e.ends_on > greatest(e.starts_on, ($2::timestamptz at time zone b.time_zone)::date))) e
    cross join lateral (
      select g.id, g.name, g.kind from groups g where g.centre_id = $1 and g.id = e.group_id offset 0) g), '[]') as groups`;

/** SQL: one page of the members who satisfy a condition, by alias; both the condition and the limit (in rows) are SQL. */
export const memberPage = (condition: string, limit: string): string => `
  select ${itemColumns} from members m join branches b on b.centre_id = $1 and b.id = m.branch_id
  where m.centre_id = $1 and ${condition}
  order by m.alias collate natural_order, m.id limit ${limit}`;

export const memberItem = (row: MemberItemRecord): Pick<MemberItemView, keyof MemberItemView> => ({
  id: row.id,
  code: row.code,
  displayName: row.alias,
  stage: row.stage,
  branchId: row.branch_id,
  branchName: row.branch_name,
  language: row.language,
  since: row.stage_since,
  groups: row.groups,
  needsWord: row.needs_word,
  version: row.version,
});

const noId = '00000000-0000-0000-0000-000000000000';

/** SQL: behind the cursor. Written without a choice, so that the index is read from there on; no alias is empty. */
const behind = (alias: string, id: string): string =>
  `(m.alias collate natural_order, m.id) > (coalesce(${alias}::text, ''), coalesce(${id}::uuid, '${noId}'))`;

/**
 * Not prepared: a plan that is made once is made for a centre of the average size. For a large centre it would read and sort all members.
 */
const pageSql = memberPage(
  `${reach.members('m')} and ${behind('$3', '$4')} and ($6::uuid is null or m.branch_id = $6) and ($7::text is null or m.stage = $7)`,
  '$5',
);

/** One page of the members within reach, by alias. */
export async function listMembers(
  tx: CentreTransaction,
  { branchId, stage, limit = defaultLimit, cursor }: MembersQuery,
): Promise<Page<MemberItemView>> {
  const after = decodeCursor(cursor, ['text', 'id']);
  const rows = await tx.rows<MemberItemRecord>(
    pageSql,
    toDate(tx.now),
    after?.[0] ?? null,
    after?.[1] ?? null,
    limit + 1,
    branchId ?? null,
    stage ?? null,
  );
  return inPages(rows, limit);
}

/** Words of one search: each is a bit of a number of the database. */
const mostWords = 20;
/** The last text that begins with another one, in the order of the collation C. */
const lastWith = (begin: string): string => `${begin}\u{10ffff}`;

/**
 * SQL: the members who are found by a text. `$3` to `$4` are ranges of keys with the numbers of the words that they stand for in `$5`; a
 * member needs each of the words, which are the bits of `$6`. `$7` to `$8` is a range of aliases and codes, and `$9` has the indexes of the
 * number in every country within reach. The bounds of ranges are parameters, because under row-level security an index takes no others.
 */
const foundSql = `
  select k.member_id from unnest($3::text[], $4::text[], $5::int[]) as w (first, last, word)
    join member_keys k on k.centre_id = $1 and k.token >= w.first collate "C" and k.token < w.last collate "C"
    group by k.member_id having bit_or(1 << w.word) = $6
  union select a.id from members a where a.centre_id = $1 and a.alias_key >= $7 and a.alias_key < $8
  union select c.id from members c where c.centre_id = $1 and c.code_key >= $7 and c.code_key < $8
  union select p.id from members p where p.centre_id = $1 and p.phone_index = any($9::bytea[])`;

/** The ranges of keys of each word that is searched for, as parameters of the search. */
function keyRanges(text: string): readonly unknown[] {
  const words = searchedWords(text).slice(0, mostWords);
  const ranges = words.flatMap((beginnings, word) => beginnings.map((begin) => ({ begin, word })));
  return [
    ranges.map(({ begin }) => begin),
    ranges.map(({ begin }) => lastWith(begin)),
    ranges.map(({ word }) => word),
    2 ** words.length - 1,
  ];
}

/**
 * One page of the members within reach who are found by a text: by the beginnings of words of their alias, by the beginning of the alias or
 * of the code as they are written, or by the whole phone number. The found ids are an array, because the planner would otherwise read the
 * found members again for each member of the centre.
 */
export async function searchMembers(
  tx: CentreTransaction,
  { text, limit = defaultLimit, cursor }: SearchMembersBody,
): Promise<Page<MemberItemView>> {
  const after = decodeCursor(cursor, ['text', 'id']);
  const phones = (await countriesWithinReach(tx)).flatMap((country) => readPhone(text, country) ?? []);
  const begin = text.toLowerCase();
  const rows = await tx.rows<MemberItemRecord>(
    memberPage(
      `${reach.members('m')} and m.id = any(array(${foundSql}))
       and ${behind('$10', '$11')}`,
      '$12',
    ),
    toDate(tx.now),
    ...keyRanges(text),
    begin,
    lastWith(begin),
    phones.map((phone) => tx.vault.blindIndex('phone', phone)),
    after?.[0] ?? null,
    after?.[1] ?? null,
    limit + 1,
  );
  return inPages(rows, limit);
}

const inPages = (rows: readonly MemberItemRecord[], limit: number): Page<MemberItemView> =>
  pageOf(rows, limit, memberItem, (row) => [row.alias, row.id]);
