import { searchedWords } from '@saath/domain/kernel';
import { searchedEnding, searchedLegalWords, type WayFound } from '@saath/domain/members';
import { countriesWithinReach } from '../branches/branch-country.query.ts';
import { decodeCursor } from '../http/cursor.ts';
import { defaultLimit, pageOf, type Page } from '../http/page.ts';
import { toDate } from '../platform/clock.ts';
import { readPhone } from '../platform/phone.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { behind, memberItem, memberPage, type MemberItemRecord } from './member-list.read-model.ts';
import { legalWordToken, phoneEndingToken } from './member-tokens.ts';
import type { SearchLegalNamesBody, SearchMembersBody } from './member.body.ts';
import type { FoundMemberView } from './member.view.ts';

interface FoundRecord extends MemberItemRecord {
  readonly way: WayFound;
}

/** Words of one search: each is a bit of a number of the database. */
const mostWords = 20;
/** The last text that begins with another one, in the order of the collation C. */
const lastWith = (begin: string): string => `${begin}\u{10ffff}`;

/**
 * SQL: the members who are found by a text, with the way that is first in the alphabet where several are true. `$3` to `$4` are ranges of
 * keys with the numbers of the words that they stand for in `$5`; a member needs each of the words, which are the bits of `$6`. `$7` to `$8`
 * is a range of aliases and codes, `$9` has the indexes of the number in every country within reach, `$10` the token of the ending, and `$11`
 * the spellings of the reference. The bounds of ranges are parameters, because under row-level security an index takes no others.
 */
const foundSql = `with found as materialized (
  select w.member_id, min(w.way) as way from (
    select k.member_id, 'alias' as way from unnest($3::text[], $4::text[], $5::int[]) as w (first, last, word)
      join member_keys k on k.centre_id = $1 and k.token >= w.first collate "C" and k.token < w.last collate "C"
      group by k.member_id having bit_or(1 << w.word) = $6
    union all select a.id, 'alias' from members a where a.centre_id = $1 and a.alias_key >= $7 and a.alias_key < $8
    union all select coalesce(c.merged_into_id, c.id), 'code' from members c where c.centre_id = $1 and c.code_key >= $7 and c.code_key < $8
    union all select coalesce(r.merged_into_id, r.id), 'reference' from members r where r.centre_id = $1 and r.ref = any($11::text[])
    union all select p.id, 'phone' from members p where p.centre_id = $1 and p.phone_index = any($9::bytea[])
    union all select e.member_id, 'phone-ending' from member_tokens e where e.centre_id = $1 and e.token = $10::bytea
  ) w group by w.member_id)`;

/** SQL: the found ids are an array, because the planner would otherwise read the found members again for each member of the centre. */
const searchSql = `${foundSql} ${memberPage(
  `${reach.members('m')} and m.id = any(array(select f.member_id from found f)) and ${behind('$12', '$13')}`,
  '$14',
  ', (select f.way from found f where f.member_id = m.id) as way',
)}`;

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

const inPages = (rows: readonly FoundRecord[], limit: number): Page<FoundMemberView> =>
  pageOf(
    rows,
    limit,
    (row) => ({ ...memberItem(row), foundBy: row.way }),
    (row) => [row.alias, row.id],
  );

/**
 * One page of the members within reach who are found by a text: by the beginnings of words of their alias, by the beginning of the alias or
 * of the code as they are written, by the whole reference, or by the whole phone number or its last digits.
 */
export async function searchMembers(
  tx: CentreTransaction,
  { text, limit = defaultLimit, cursor }: SearchMembersBody,
): Promise<Page<FoundMemberView>> {
  const after = decodeCursor(cursor, ['text', 'id']);
  const phones = (await countriesWithinReach(tx)).flatMap((country) => readPhone(text, country) ?? []);
  const begin = text.toLowerCase();
  const ending = searchedEnding(text);
  const rows = await tx.rows<FoundRecord>(
    searchSql,
    toDate(tx.now),
    ...keyRanges(text),
    begin,
    lastWith(begin),
    phones.map((phone) => tx.vault.blindIndex('phone', phone)),
    ending === undefined ? null : phoneEndingToken(tx.vault, ending),
    [text.trim(), begin.trim(), text.trim().toUpperCase()],
    after?.[0] ?? null,
    after?.[1] ?? null,
    limit + 1,
  );
  return inPages(rows, limit);
}

/** SQL: the members whose legal name has each word: `$3` are tokens with the numbers of their words in `$4`, `$5` has the bits of all words. */
const namedSql = `
  select k.member_id from unnest($3::bytea[], $4::int[]) as w (token, word)
    join member_tokens k on k.centre_id = $1 and k.token = w.token group by k.member_id having bit_or(1 << w.word) = $5`;
const legalNamesSql = memberPage(
  `${reach.members('m')} and m.id = any(array(${namedSql})) and ${behind('$6', '$7')}`,
  '$8',
  `, 'legal-name' as way`,
);

/** One page of the members within reach whose legal name has each of the words. */
export async function searchLegalNames(
  tx: CentreTransaction,
  { text, limit = defaultLimit, cursor }: SearchLegalNamesBody,
): Promise<Page<FoundMemberView>> {
  const after = decodeCursor(cursor, ['text', 'id']);
  const words = searchedLegalWords(text);
  const tokens = words.flatMap((spellings, word) => spellings.map((spelling) => ({ token: legalWordToken(tx.vault, spelling), word })));
  if (tokens.length === 0) return { items: [], nextCursor: null };
  const rows = await tx.rows<FoundRecord>(
    legalNamesSql,
    toDate(tx.now),
    tokens.map(({ token }) => token),
    tokens.map(({ word }) => word),
    2 ** words.length - 1,
    after?.[0] ?? null,
    after?.[1] ?? null,
    limit + 1,
  );
  return inPages(rows, limit);
}
