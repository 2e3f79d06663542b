import { Injectable } from '@nestjs/common';
import { idOf, type BranchId, type Language, type MemberId, type StayId } from '@saath/domain/kernel';
import type { Channel, Gender, MemberCourse, Stage, Stay } from '@saath/domain/members';
import { notFound } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { storedDay } from '../database/stored-day.ts';
import { lockNames } from './lock-names.ts';

/** A member with the data that decisions of the domain need. */
export interface StoredMember extends MemberCourse {
  readonly branchId: BranchId;
  readonly timeZone: string;
  /** How sheets name the person; null for one whom no sheet names. */
  readonly ref: string | null;
  readonly alias: string;
  readonly language: Language;
  readonly gender: Gender | null;
  readonly birthYear: number | null;
  readonly preferredChannel: Channel;
  readonly sharedPhone: boolean;
  readonly version: number;
  readonly legalName: string | null;
  /** E.164. */
  readonly phone: string | null;
  readonly email: string | null;
}

interface MemberRecord {
  readonly id: string;
  readonly branch_id: string;
  readonly time_zone: string;
  readonly stage: Stage;
  readonly stage_since: string;
  readonly ref: string | null;
  readonly alias: string;
  readonly language: Language;
  readonly gender: Gender | null;
  readonly birth_year: number | null;
  readonly preferred_channel: Channel;
  readonly shared_phone: boolean;
  readonly version: number;
  readonly legal_name_cipher: Buffer | null;
  readonly phone_cipher: Buffer | null;
  readonly email_cipher: Buffer | null;
  readonly stays: { id: string; admittedOn: string; dischargedOn: string | null }[];
}

const stayOf = ({ id, admittedOn, dischargedOn }: MemberRecord['stays'][number]): Stay => ({
  id: idOf<StayId>(id),
  admittedOn: storedDay(admittedOn),
  dischargedOn: dischargedOn === null ? null : storedDay(dischargedOn),
});

const memberSql = `
  select m.id, m.branch_id, b.time_zone, m.stage, m.stage_since, m.ref, m.alias, m.language, m.gender, m.birth_year, m.preferred_channel,
    m.shared_phone, m.version, m.legal_name_cipher, m.phone_cipher, m.email_cipher,
    coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'admittedOn', s.admitted_on, 'dischargedOn', s.discharged_on) order by s.admitted_on)
      from stays s where s.centre_id = $1 and s.member_id = m.id), '[]') as stays
  from members m join branches b on b.centre_id = $1 and b.id = m.branch_id
  where m.centre_id = $1 and ${reach.members('m')}`;

/**
 * The members whom a sheet names by these references, by reference; one who has several records is named by the reference of each. The rows
 * are not locked.
 */
export async function membersByRef(tx: CentreTransaction, refs: readonly string[]): Promise<ReadonlyMap<string, StoredMember>> {
  const named = await tx.rows<{ ref: string; id: string }>(
    'select ref, coalesce(merged_into_id, id) as id from members where centre_id = $1 and ref = any($2::text[])',
    refs,
  );
  const rows = await tx.rows<MemberRecord>(
    `${memberSql} and m.id = any($2::uuid[])`,
    named.map(({ id }) => id),
  );
  const byId = new Map(rows.map((row) => [row.id, memberOf(tx, row)]));
  return new Map(
    named.flatMap(({ ref, id }) => {
      const member = byId.get(id);
      return member === undefined ? [] : [[ref, member] as const];
    }),
  );
}

function memberOf(tx: CentreTransaction, row: MemberRecord): StoredMember {
  const open = (cipher: Buffer | null, column: string): string | null =>
    cipher === null ? null : tx.vault.open(cipher, { table: 'members', column, id: row.id });
  return {
    id: idOf<MemberId>(row.id),
    branchId: idOf<BranchId>(row.branch_id),
    timeZone: row.time_zone,
    stage: row.stage,
    since: storedDay(row.stage_since),
    ref: row.ref,
    alias: row.alias,
    language: row.language,
    gender: row.gender,
    birthYear: row.birth_year,
    preferredChannel: row.preferred_channel,
    sharedPhone: row.shared_phone,
    version: row.version,
    stays: row.stays.map(stayOf),
    legalName: open(row.legal_name_cipher, 'legal_name'),
    phone: open(row.phone_cipher, 'phone'),
    email: open(row.email_cipher, 'email'),
  };
}

/** Those of these phones that somebody has who is none of these people. */
export async function phonesOfOthers(
  tx: CentreTransaction,
  phones: readonly string[],
  people: readonly string[],
): Promise<ReadonlySet<string>> {
  const byIndex = new Map(phones.map((phone) => [tx.vault.blindIndex('phone', phone).toString('hex'), phone]));
  const rows = await tx.rows<{ phone: string }>(
    `select distinct encode(phone_index, 'hex') as phone from members
     where centre_id = $1 and phone_index = any($2::bytea[]) and id <> all($3::uuid[]) and merged_into_id is null`,
    [...byIndex.keys()].map((hex) => `\\x${hex}`),
    people,
  );
  return new Set(rows.flatMap(({ phone }) => byIndex.get(phone) ?? []));
}

@Injectable()
export class MembersRepository {
  /** Reads a member without a lock; 404 outside the branches within reach. */
  read(tx: CentreTransaction, id: string): Promise<StoredMember> {
    return this.readOrRefuse(tx, id, `${memberSql} and m.id = $2`);
  }

  /**
   * Locks a member's row for update and loads the member; plain readers are not blocked. 404 outside the branches within reach. The column is
   * named beside the reach, because only the row itself is read again after another transaction that merged the member let it go.
   */
  lockReachable(tx: CentreTransaction, id: string): Promise<StoredMember> {
    return this.readOrRefuse(tx, id, `${memberSql} and m.id = $2 and m.merged_into_id is null for update of m`);
  }

  private async readOrRefuse(tx: CentreTransaction, id: string, sql: string): Promise<StoredMember> {
    const row = await tx.row<MemberRecord>(sql, id);
    if (row === undefined) throw notFound('members');
    return memberOf(tx, row);
  }

  /** The time zone of a branch within reach; 404 for any other branch. */
  async branchZone(tx: CentreTransaction, branchId: string): Promise<string> {
    const row = await tx.row<{ time_zone: string }>(
      `select b.time_zone from branches b where b.centre_id = $1 and b.id = $2 and ${reach.branches('b.id')}`,
      branchId,
    );
    if (row === undefined) throw notFound('branches');
    return row.time_zone;
  }

  /** Locks the names of the centre and loads the aliases of every other member. */
  async lockOtherAliases(tx: CentreTransaction, memberId: string | null): Promise<string[]> {
    await lockNames(tx);
    const rows = await tx.rows<{ alias: string }>(
      'select alias from members where centre_id = $1 and ($2::uuid is null or id <> $2)',
      memberId,
    );
    return rows.map(({ alias }) => alias);
  }

  /** Whether another member has this phone. */
  async isShared(tx: CentreTransaction, phone: string | null, memberId: string): Promise<boolean> {
    return phone !== null && (await phonesOfOthers(tx, [phone], [memberId])).size > 0;
  }
}
