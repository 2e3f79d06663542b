import { Injectable } from '@nestjs/common';
import type { AcceptedInvitation } from '@saath/domain/staff';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** Runs inside the transaction in which somebody accepted an invitation; they may enter the centre already. */
export type AcceptanceListener = (tx: CentreTransaction, staffId: string, accepted: AcceptedInvitation) => Promise<void>;

/** The port through which the staff slice, which comes after sign-in, records that a person accepted an invitation. */
@Injectable()
export class AcceptanceListeners {
  private readonly listeners: AcceptanceListener[] = [];

  add(listener: AcceptanceListener): void {
    this.listeners.push(listener);
  }

  async tell(tx: CentreTransaction, staffId: string, accepted: AcceptedInvitation): Promise<void> {
    for (const listener of this.listeners) await listener(tx, staffId, accepted);
  }
}
