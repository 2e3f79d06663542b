import { Injectable } from '@nestjs/common';
import { idOf, type BranchId, type Language, type StaffId, type UserId } from '@saath/domain/kernel';
import type { Staff, StaffRole } from '@saath/domain/staff';
import { toInstant } from '../platform/clock.ts';
import { notFound } from '../platform/refusal.ts';
import { KeyRing } from '../platform/vault.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { StaffView } from './staff.view.ts';

export interface StaffRecord {
  readonly id: string;
  readonly user_id: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly state: Staff['state'];
  readonly languages: Language[];
  readonly version: number;
  readonly email_cipher: Buffer | null;
  readonly branch_ids: string[];
  readonly updated_at: Date;
}
interface ListedRecord extends StaffRecord {
  readonly branches: { id: string; name: string }[];
  readonly leads: number;
}

const columns = `
  s.id, s.user_id, s.name, s.role, s.state, s.languages, s.version, s.updated_at, u.email_cipher,
  array(select sb.branch_id from staff_branches sb where sb.centre_id = $1 and sb.staff_id = s.id) as branch_ids`;

const listed = `
  select ${columns},
    coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name) order by b.name)
      from staff_branches sb join branches b on b.centre_id = $1 and b.id = sb.branch_id where sb.centre_id = $1 and sb.staff_id = s.id), '[]') as branches,
    (select count(distinct f.group_id)::int from group_facilitators f where f.centre_id = $1 and f.staff_id = s.id and f.ends_on is null) as leads
  from staff s join platform.users u on u.id = s.user_id
  where s.centre_id = $1`;

/** The staff of a centre; addresses are opened with the platform's key, because a user may work in several centres. */
@Injectable()
export class StaffRepository {
  constructor(private readonly keys: KeyRing) {}

  async list(tx: CentreTransaction, limit: number, after: readonly [name: string, id: string] | undefined): Promise<StaffView[]> {
    const rows = await tx.rows<ListedRecord>(
      `${listed} and ($2::text is null or (s.name, s.id) > ($2, $3::uuid)) order by s.name, s.id limit $4`,
      after?.[0] ?? null,
      after?.[1] ?? null,
      limit + 1,
    );
    return rows.map((row) => this.viewOf(row));
  }

  async view(tx: CentreTransaction, id: string): Promise<StaffView> {
    const row = await tx.row<ListedRecord>(`${listed} and s.id = $2`, id);
    if (row === undefined) throw notFound('staff');
    return this.viewOf(row);
  }

  /** Everybody of the centre, locked: a decision about one looks at all, for there is always one administrator left. */
  async all(tx: CentreTransaction): Promise<StaffRecord[]> {
    return tx.rows<StaffRecord>(
      `select ${columns} from staff s join platform.users u on u.id = s.user_id where s.centre_id = $1 order by s.id for update of s`,
    );
  }

  staffOf(row: StaffRecord): Staff {
    const profile = {
      id: idOf<StaffId>(row.id),
      name: row.name,
      email: this.emailOf(row),
      role: row.role,
      branchIds: row.branch_ids.map((id) => idOf<BranchId>(id)),
      languages: row.languages,
    };
    const at = toInstant(row.updated_at);
    if (row.state === 'invited') return { ...profile, state: 'invited', invitedAt: at };
    if (row.state === 'deactivated') return { ...profile, state: 'deactivated', deactivatedAt: at };
    return { ...profile, state: 'active', userId: idOf<UserId>(row.user_id), joinedAt: at };
  }

  private emailOf({ email_cipher: cipher, user_id: id }: StaffRecord): string {
    return cipher === null ? '' : this.keys.platform.open(cipher, { table: 'users', column: 'email', id });
  }

  private viewOf(row: ListedRecord): StaffView {
    const { id, name, role, state, languages, leads, version } = row;
    return {
      id,
      name,
      email: this.emailOf(row),
      role,
      state,
      branches: role === 'administrator' ? null : row.branches,
      languages,
      leads,
      version,
    };
  }
}
