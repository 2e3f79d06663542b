import { Injectable } from '@nestjs/common';
import { idOf, type BranchId, type StaffId, type UserId } from '@saath/domain/kernel';
import type { Staff } from '@saath/domain/staff';
import { toInstant } from '../platform/clock.ts';
import { notFound } from '../platform/refusal.ts';
import { KeyRing } from '../platform/vault.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { staffColumns, type StaffRecord } from './staff-record.ts';
import { listedStaff, listStaff, type ListedRecord, type StaffFilter } from './staff-list.read-model.ts';
import type { StaffView } from './staff.view.ts';

/** The staff of a centre. Email addresses are opened with the platform's key, because a user may work in several centres. */
@Injectable()
export class StaffRepository {
  constructor(private readonly keys: KeyRing) {}

  async list(
    tx: CentreTransaction,
    limit: number,
    after: readonly [name: string, id: string] | undefined,
    filter?: StaffFilter,
  ): Promise<StaffView[]> {
    const rows = await listStaff(tx, limit, after, filter);
    return rows.map((row) => this.viewOf(row));
  }

  async view(tx: CentreTransaction, id: string): Promise<StaffView> {
    const row = await listedStaff(tx, id);
    if (row === undefined) throw notFound('staff');
    return this.viewOf(row);
  }

  /** Locks all staff of the centre for update: a centre keeps at least one administrator, so a decision about one person reads them all. */
  async lockAll(tx: CentreTransaction): Promise<StaffRecord[]> {
    return tx.rows<StaffRecord>(
      `select ${staffColumns} from staff s join platform.users u on u.id = s.user_id where s.centre_id = $1 order by s.id for update of s`,
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

  private emailOf({ email_cipher: cipher, user_id: id }: Pick<StaffRecord, 'email_cipher' | 'user_id'>): string {
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
