import { Injectable } from '@nestjs/common';
import type { Branch } from '@saath/domain/branches';
import { idOf, type BranchId } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { lockName } from '../tenancy/lock-name.ts';
import type { RoomView } from './branch.view.ts';

/** Guards the names and code prefixes of branches, which are unique within a centre. */
export const branchesLock = lockName('branches');

@Injectable()
export class BranchesRepository {
  /** Loads every branch of the centre after taking the lock on names and prefixes: a second writer waits. */
  async lockAll(tx: CentreTransaction): Promise<Branch[]> {
    await tx.lock(branchesLock);
    const rows = await tx.rows<{
      id: string;
      name: string;
      code_prefix: string;
      address: string;
      time_zone: string;
      country: string | null;
    }>('select id, name, code_prefix, address, time_zone, country from branches where centre_id = $1 order by id');
    return rows.map((row) => ({
      id: idOf<BranchId>(row.id),
      name: row.name,
      codePrefix: row.code_prefix,
      address: row.address,
      timeZone: row.time_zone,
      country: row.country,
    }));
  }

  rooms(tx: CentreTransaction, branchId: string): Promise<RoomView[]> {
    return tx.rows<RoomView>(
      'select id, name, capacity from rooms where centre_id = $1 and branch_id = $2 order by name collate natural_order, id',
      branchId,
    );
  }
}
