import type { Channel, Consent, Gender, RunningEpisode, Stage, Stay } from '@saath/domain/members';
import { idOf, type BranchId, type ConsentId, type Day, type Language, type MemberId, type RelativeId } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
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

interface MemberRecord {
  readonly id: string;
  readonly ref: string;
  readonly branch_id: string;
  readonly stage: Stage;
  readonly stage_since: string;
  readonly language: Language;
  readonly gender: Gender | null;
  readonly birth_year: number | null;
  readonly preferred_channel: Channel;
  readonly legal_name_cipher: Buffer | null;
  readonly phone_cipher: Buffer | null;
  readonly email_cipher: Buffer | null;
  readonly shared_phone: boolean;
  readonly stays: readonly { readonly id: string; readonly admittedOn: string; readonly dischargedOn: string | null }[];
  readonly episode: { readonly id: string; readonly startedOn: string } | null;
  readonly consents: readonly (Pick<KnownConsent, 'purpose' | 'channel' | 'relativeId' | 'state'> & {
    readonly id: string;
    readonly grantedOn: string;
    readonly expiresOn: string | null;
    readonly withdrawnOn: string | null;
  })[];
  readonly enrolments: KnownMember['enrolments'];
}
interface RelativeRecord {
  readonly id: string;
  readonly member_id: string;
  readonly relation: string;
  readonly display_name: string;
  readonly name_cipher: Buffer | null;
  readonly phone_cipher: Buffer | null;
}

const memberSql = `
  select m.id, m.ref, m.branch_id, m.stage, m.stage_since, m.language, m.gender, m.birth_year, m.preferred_channel,
    m.legal_name_cipher, m.phone_cipher, m.email_cipher, m.shared_phone,
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

export const openIf = (vault: Vault, cipher: Buffer | null, table: string, column: string, id: string): string | null =>
  cipher === null ? null : vault.open(cipher, { table, column, id });

/** The members with these references as they are today, by reference. */
export async function loadKnownMembers(
  tx: CentreTransaction,
  refs: readonly string[],
  today: Day,
): Promise<ReadonlyMap<string, KnownMember>> {
  const rows = await tx.rows<MemberRecord>(memberSql, refs, today.toString());
  const relatives = await tx.rows<RelativeRecord>(
    `select id, member_id, relation, display_name, name_cipher, phone_cipher from relatives
     where centre_id = $1 and member_id = any($2::uuid[])`,
    rows.map(({ id }) => id),
  );
  const byMember = new Map<string, RelativeRecord[]>();
  for (const relative of relatives) byMember.set(relative.member_id, [...(byMember.get(relative.member_id) ?? []), relative]);
  return new Map(rows.map((row) => [row.ref, knownMember(tx.vault, row, byMember.get(row.id) ?? [])]));
}

const dayOrNull = (text: string | null): Day | null => (text === null ? null : storedDay(text));

const stayOf = ({ id, admittedOn, dischargedOn }: MemberRecord['stays'][number]): Stay => ({
  id: idOf(id),
  admittedOn: storedDay(admittedOn),
  dischargedOn: dayOrNull(dischargedOn),
});

const episodeOf = ({ id, startedOn }: NonNullable<MemberRecord['episode']>): RunningEpisode => ({
  id: idOf(id),
  startedOn: storedDay(startedOn),
  endedOn: null,
  endReason: null,
});

const consentOf = ({ id, grantedOn, expiresOn, withdrawnOn, ...consent }: MemberRecord['consents'][number]): KnownConsent => ({
  ...consent,
  id: idOf<ConsentId>(id),
  grantedOn: storedDay(grantedOn),
  expiresOn: dayOrNull(expiresOn),
  withdrawnOn: dayOrNull(withdrawnOn),
});

function knownMember(vault: Vault, row: MemberRecord, relatives: readonly RelativeRecord[]): KnownMember {
  return {
    id: idOf<MemberId>(row.id),
    ref: row.ref,
    branchId: idOf<BranchId>(row.branch_id),
    stage: row.stage,
    since: storedDay(row.stage_since),
    language: row.language,
    gender: row.gender,
    birthYear: row.birth_year,
    preferredChannel: row.preferred_channel,
    legalName: openIf(vault, row.legal_name_cipher, 'members', 'legal_name', row.id),
    phone: openIf(vault, row.phone_cipher, 'members', 'phone', row.id),
    email: openIf(vault, row.email_cipher, 'members', 'email', row.id),
    sharedPhone: row.shared_phone,
    stays: row.stays.map(stayOf),
    episode: row.episode === null ? null : episodeOf(row.episode),
    consents: row.consents.map(consentOf),
    enrolments: row.enrolments,
    relatives: relatives.map((relative) => ({
      id: idOf<RelativeId>(relative.id),
      name: openIf(vault, relative.name_cipher, 'relatives', 'name', relative.id) ?? relative.display_name,
      relation: relative.relation,
      phone: openIf(vault, relative.phone_cipher, 'relatives', 'phone', relative.id),
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
