import { Injectable } from '@nestjs/common';
import type { BranchId } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** Runs inside the transaction that gave the branch another zone; its row is written already. */
export type ZoneListener = (tx: CentreTransaction, branchId: BranchId) => Promise<void>;

/** Where slices that come after branches (groups) say that they plan by the clock of a branch, so that branches need not know them. */
@Injectable()
export class BranchListeners {
  private readonly listeners: ZoneListener[] = [];

  add(listener: ZoneListener): void {
    this.listeners.push(listener);
  }

  async tell(tx: CentreTransaction, branchId: BranchId): Promise<void> {
    for (const listener of this.listeners) await listener(tx, branchId);
  }
}
