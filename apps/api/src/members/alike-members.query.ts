import { likelyDuplicates, searchedLegalWords, type Comparable, type LikelyDuplicate, type Stage } from '@saath/domain/members';
import { searchKeys } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { legalWordToken } from './member-tokens.ts';

/** A member who may be the same person as somebody else. */
export interface AlikeMember extends Comparable {
  readonly id: string;
  readonly code: string;
  readonly alias: string;
  readonly stage: Stage;
  readonly branchName: string;
  /** False for a member of a branch that the reader does not reach: such members are counted and not named. */
  readonly isInReach: boolean;
}

interface AlikeRecord {
  readonly place: number;
  readonly id: string;
  readonly code: string;
  readonly alias: string;
  readonly stage: Stage;
  readonly branch_name: string;
  readonly birth_year: number | null;
  readonly is_in_reach: boolean;
  readonly legal_name_cipher: Buffer | null;
  readonly phone_cipher: Buffer | null;
  readonly email_cipher: Buffer | null;
}

/**
 * SQL: the members who share a number (`$2`, `$3`), an address (`$4`, `$5`), two words of their legal name, or one and the year of birth (`$6`
 * to `$9`), or a word of their alias and the year of birth (`$10` to `$12`) with a candidate. The first array of each is the candidate's place. A record
 * that was merged into another one is no further person, also where its number is still on it.
 */
const alikeSql = `
  select distinct f.place, m.id, m.code, m.alias, m.stage, b.name as branch_name, m.birth_year, ${reach.members('m')} as is_in_reach,
    m.legal_name_cipher, m.phone_cipher, m.email_cipher
  from (
    select w.place, p.id from unnest($2::int[], $3::bytea[]) as w (place, phone)
      join members p on p.centre_id = $1 and p.phone_index = w.phone
    union select w.place, e.id from unnest($4::int[], $5::bytea[]) as w (place, email)
      join members e on e.centre_id = $1 and e.email_index = w.email
    union select n.place, n.member_id from (
        select w.place, w.year, k.member_id, count(distinct w.word) as words
        from unnest($6::int[], $7::int[], $8::bytea[], $9::int[]) as w (place, word, token, year)
          join member_tokens k on k.centre_id = $1 and k.token = w.token
        group by w.place, w.year, k.member_id) n
      join members y on y.centre_id = $1 and y.id = n.member_id
      where n.words > 1 or y.birth_year between n.year - 1 and n.year + 1
    union select w.place, a.id from unnest($10::int[], $11::text[], $12::int[]) as w (place, token, year)
      join member_keys k on k.centre_id = $1 and k.token = w.token
      join members a on a.centre_id = $1 and a.id = k.member_id and a.birth_year between w.year - 1 and w.year + 1
  ) f join members m on m.centre_id = $1 and m.id = f.id join branches b on b.centre_id = $1 and b.id = m.branch_id
  where m.merged_into_id is null order by m.code`;

/** The parameters of the search for several candidates, each by their place in the list. */
function searched(tx: CentreTransaction, candidates: readonly Comparable[]): readonly unknown[] {
  const places = candidates.map((candidate, place) => ({ place, ...candidate }));
  const phones = places.flatMap(({ place, phone }) => (phone === null ? [] : [{ place, index: tx.vault.blindIndex('phone', phone) }]));
  const emails = places.flatMap(({ place, email }) =>
    email === null ? [] : [{ place, index: tx.vault.blindIndex('email', email.toLowerCase()) }],
  );
  const words = places.flatMap(({ place, legalName, birthYear }) =>
    searchedLegalWords(legalName ?? '').flatMap((spellings, word) =>
      spellings.map((spelling) => ({ place, word, token: legalWordToken(tx.vault, spelling), birthYear })),
    ),
  );
  const keys = places
    .filter(({ birthYear }) => birthYear !== null)
    .flatMap(({ place, alias, birthYear }) => searchKeys(alias ?? '').map((key) => ({ place, key, birthYear })));
  return [
    ...[phones.map(({ place }) => place), phones.map(({ index }) => index)],
    ...[emails.map(({ place }) => place), emails.map(({ index }) => index)],
    ...[words.map(({ place }) => place), words.map(({ word }) => word)],
    ...[words.map(({ token }) => token), words.map(({ birthYear }) => birthYear)],
    ...[keys.map(({ place }) => place), keys.map(({ key }) => key), keys.map(({ birthYear }) => birthYear)],
  ];
}

const alikeOf = (tx: CentreTransaction, row: AlikeRecord): AlikeMember => {
  const open = (cipher: Buffer | null, column: string): string | null =>
    cipher === null ? null : tx.vault.open(cipher, { table: 'members', column, id: row.id });
  return {
    id: row.id,
    code: row.code,
    alias: row.alias,
    stage: row.stage,
    branchName: row.branch_name,
    isInReach: row.is_in_reach,
    legalName: open(row.legal_name_cipher, 'legal_name'),
    phone: open(row.phone_cipher, 'phone'),
    email: open(row.email_cipher, 'email'),
    birthYear: row.birth_year,
  };
};

/** The members of the centre who are likely to be the same person as each of the candidates, by the place of the candidate. */
export async function duplicatesOf(
  tx: CentreTransaction,
  candidates: readonly Comparable[],
): Promise<readonly (readonly LikelyDuplicate<AlikeMember>[])[]> {
  if (candidates.length === 0) return [];
  const rows = Map.groupBy(await tx.rows<AlikeRecord>(alikeSql, ...searched(tx, candidates)), ({ place }) => place);
  return candidates.map((candidate, place) =>
    likelyDuplicates(
      candidate,
      (rows.get(place) ?? []).map((row) => alikeOf(tx, row)),
    ),
  );
}
