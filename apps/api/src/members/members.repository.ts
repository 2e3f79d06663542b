import { Injectable } from '@nestjs/common';
import { idOf, type BranchId, type MemberId, type StayId } from '@saath/domain/kernel';
import type { MemberCourse, Stage, Stay } from '@saath/domain/members';
import { notFound } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { storedDay } from '../database/stored-day.ts';
import { lockNames } from './lock-names.ts';

/** A member with the data that decisions of the domain need. */
export interface StoredMember extends MemberCourse {
  readonly branchId: BranchId;
  readonly timeZone: string;
  readonly alias: string;
  readonly language: string;
  readonly version: number;
  readonly legalName: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

interface MemberRecord {
  readonly id: string;
  readonly branch_id: string;
  readonly time_zone: string;
  readonly stage: Stage;
  readonly stage_since: string;
  readonly alias: string;
  readonly language: string;
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
  select m.id, m.branch_id, b.time_zone, m.stage, m.stage_since, m.alias, m.language, m.version, m.legal_name_cipher, m.phone_cipher, m.email_cipher,
    coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'admittedOn', s.admitted_on, 'dischargedOn', s.discharged_on) order by s.admitted_on)
      from stays s where s.centre_id = $1 and s.member_id = m.id), '[]') as stays
  from members m join branches b on b.centre_id = $1 and b.id = m.branch_id
  where m.centre_id = $1 and m.id = $2 and ${reach.members('m')}`;

@Injectable()
export class MembersRepository {
  /** Reads a member without a lock; 404 outside the branches within reach. */
  read(tx: CentreTransaction, id: string): Promise<StoredMember> {
    return this.readOrRefuse(tx, id, memberSql);
  }

  /** Locks a member's row for update and loads the member; plain readers are not blocked. 404 outside the branches within reach. */
  lockReachable(tx: CentreTransaction, id: string): Promise<StoredMember> {
    return this.readOrRefuse(tx, id, `${memberSql} for update of m`);
  }

  private async readOrRefuse(tx: CentreTransaction, id: string, sql: string): Promise<StoredMember> {
    const row = await tx.row<MemberRecord>(sql, id);
    if (row === undefined) throw notFound('members');
    const open = (cipher: Buffer | null, column: string): string | null =>
      cipher === null ? null : tx.vault.open(cipher, { table: 'members', column, id });
    return {
      id: idOf<MemberId>(row.id),
      branchId: idOf<BranchId>(row.branch_id),
      timeZone: row.time_zone,
      stage: row.stage,
      since: storedDay(row.stage_since),
      alias: row.alias,
      language: row.language,
      version: row.version,
      stays: row.stays.map(stayOf),
      legalName: open(row.legal_name_cipher, 'legal_name'),
      phone: open(row.phone_cipher, 'phone'),
      email: open(row.email_cipher, 'email'),
    };
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
    if (phone === null) return false;
    const other = await tx.row(
      'select id from members where centre_id = $1 and phone_index = $2 and id <> $3 limit 1',
      tx.vault.blindIndex('phone', phone),
      memberId,
    );
    return other !== undefined;
  }
}
