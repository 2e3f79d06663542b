import type { Channel, Consent, Gender, RunningEpisode, Stage, Stay } from '@saath/domain/members';
import type { BranchId, Day, Language, MemberId, RelativeId } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import { openName, openRelation, type StoredName } from '../members/relative-texts.ts';
import type { Vault } from '../platform/vault.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

export interface KnownRelative {
  readonly id: RelativeId;
  readonly name: string;
  readonly relation: string;
  readonly phone: string | null;
}
export interface KnownConsent extends Consent {
  readonly relativeId: string | null;
  /** The state of the consent today. */
  readonly state: 'holds' | 'expired' | 'withdrawn';
}

/** A member of an earlier sheet, with the facts that a sheet can change. */
export interface KnownMember {
  readonly id: MemberId;
  readonly ref: string;
  readonly branchId: BranchId;
  readonly stage: Stage;
  readonly since: Day;
  readonly language: Language;
  readonly gender: Gender | null;
  readonly birthYear: number | null;
  readonly preferredChannel: Channel;
  readonly legalName: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly sharedPhone: boolean;
  readonly stays: readonly Stay[];
  readonly episode: RunningEpisode | null;
  readonly relatives: readonly KnownRelative[];
  readonly consents: readonly KnownConsent[];
  /** `ended` says whether the enrolment was over before today; the others cover today or a day to come. */
  readonly enrolments: readonly { readonly groupId: string; readonly ended: boolean }[];
}

type Texts<Of> = { readonly [Key in keyof Of]: Of[Key] extends Day | null ? Exclude<Of[Key], Day> | string : Of[Key] };

/** A row of the table, in which days are texts and what names a person is sealed. */
interface MemberRecord extends Omit<
  KnownMember,
  'since' | 'legalName' | 'phone' | 'email' | 'stays' | 'episode' | 'relatives' | 'consents'
> {
  readonly since: string;
  readonly legalNameCipher: Buffer | null;
  readonly phoneCipher: Buffer | null;
  readonly emailCipher: Buffer | null;
  readonly stays: readonly Texts<Stay>[];
  readonly episode: Pick<Texts<RunningEpisode>, 'id' | 'startedOn'> | null;
  readonly consents: readonly Texts<KnownConsent>[];
}
interface RelativeRecord extends StoredName, Pick<KnownRelative, 'id' | 'relation'> {
  readonly memberId: string;
  readonly relationCipher: Buffer | null;
  readonly nameCipher: Buffer | null;
  readonly phoneCipher: Buffer | null;
}

const memberSql = `
  select m.id, m.ref, m.branch_id as "branchId", m.stage, m.stage_since as since, m.language, m.gender, m.birth_year as "birthYear",
    m.preferred_channel as "preferredChannel", m.shared_phone as "sharedPhone",
    m.legal_name_cipher as "legalNameCipher", m.phone_cipher as "phoneCipher", m.email_cipher as "emailCipher",
    coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'admittedOn', s.admitted_on, 'dischargedOn', s.discharged_on) order by s.admitted_on)
      from stays s where s.centre_id = m.centre_id and s.member_id = m.id), '[]') as stays,
    (select jsonb_build_object('id', e.id, 'startedOn', e.started_on)
      from sobriety_episodes e where e.centre_id = m.centre_id and e.member_id = m.id and e.ended_on is null limit 1) as episode,
    coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'purpose', c.purpose, 'channel', c.channel, 'relativeId', c.relative_id,
        'grantedOn', c.granted_on, 'expiresOn', c.expires_on, 'withdrawnOn', c.withdrawn_on,
        'state', case when c.withdrawn_on is not null then 'withdrawn' when c.expires_on <= $3::date then 'expired' else 'holds' end))
      from consents c where c.centre_id = m.centre_id and c.member_id = m.id), '[]') as consents,
    coalesce((select jsonb_agg(jsonb_build_object('groupId', n.group_id, 'ended', n.ends_on is not null and n.ends_on <= $3::date))
      from enrolments n where n.centre_id = m.centre_id and n.member_id = m.id), '[]') as enrolments
  from members m where m.centre_id = $1 and m.ref = any($2::text[])`;

const openIf = (vault: Vault, cipher: Buffer | null, table: string, column: string, id: string): string | null =>
  cipher === null ? null : vault.open(cipher, { table, column, id });

/** The members with these references as they are today, by reference. */
export async function loadKnownMembers(
  tx: CentreTransaction,
  refs: readonly string[],
  today: Day,
): Promise<ReadonlyMap<string, KnownMember>> {
  const rows = await tx.rows<MemberRecord>(memberSql, refs, today.toString());
  const relatives = await tx.rows<RelativeRecord>(
    `select id, member_id as "memberId", relation, relation_cipher as "relationCipher", display_name as clear_name,
       display_name_cipher as name_cipher, name_cipher as "nameCipher", phone_cipher as "phoneCipher"
     from relatives where centre_id = $1 and member_id = any($2::uuid[])`,
    rows.map(({ id }) => id),
  );
  const byMember = Map.groupBy(relatives, ({ memberId }) => memberId);
  return new Map(rows.map((row) => [row.ref, knownMember(tx.vault, row, byMember.get(row.id) ?? [])]));
}

const dayOrNull = (text: string | null): Day | null => (text === null ? null : storedDay(text));

function knownMember(vault: Vault, record: MemberRecord, relatives: readonly RelativeRecord[]): KnownMember {
  const { legalNameCipher, phoneCipher, emailCipher, episode, ...row } = record;
  return {
    ...row,
    since: storedDay(row.since),
    legalName: openIf(vault, legalNameCipher, 'members', 'legal_name', row.id),
    phone: openIf(vault, phoneCipher, 'members', 'phone', row.id),
    email: openIf(vault, emailCipher, 'members', 'email', row.id),
    stays: row.stays.map((stay) => ({ ...stay, admittedOn: storedDay(stay.admittedOn), dischargedOn: dayOrNull(stay.dischargedOn) })),
    episode: episode === null ? null : { id: episode.id, startedOn: storedDay(episode.startedOn), endedOn: null, endReason: null },
    consents: row.consents.map(({ grantedOn, expiresOn, withdrawnOn, ...consent }) => ({
      ...{ ...consent, grantedOn: storedDay(grantedOn) },
      ...{ expiresOn: dayOrNull(expiresOn), withdrawnOn: dayOrNull(withdrawnOn) },
    })),
    relatives: relatives.map(({ id, relation, relationCipher, nameCipher, phoneCipher: phone, ...stored }) => ({
      ...{ id, relation: openRelation({ vault }, id, relationCipher, relation), phone: openIf(vault, phone, 'relatives', 'phone', id) },
      name: openIf(vault, nameCipher, 'relatives', 'name', id) ?? openName({ vault }, id, stored),
    })),
  };
}

/** Which of these phones a member outside the sheet has already. */
export async function phonesElsewhere(
  tx: CentreTransaction,
  phones: readonly string[],
  refs: readonly string[],
): Promise<ReadonlySet<string>> {
  const byIndex = new Map(phones.map((phone) => [tx.vault.blindIndex('phone', phone).toString('hex'), phone]));
  const rows = await tx.rows<{ phone: string }>(
    `select distinct encode(phone_index, 'hex') as phone from members
     where centre_id = $1 and phone_index = any($2::bytea[]) and (ref is null or not ref = any($3::text[]))`,
    [...byIndex.keys()].map((hex) => `\\x${hex}`),
    refs,
  );
  return new Set(rows.flatMap(({ phone }) => byIndex.get(phone) ?? []));
}
