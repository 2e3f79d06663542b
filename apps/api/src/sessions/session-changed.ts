import { Injectable } from '@nestjs/common';
import type { SessionId } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** What became of a session; the rows are written already. */
export interface SessionChange {
  readonly what: 'started' | 'finished' | 'cancelled' | 'moved';
  readonly sessionIds: readonly SessionId[];
}

/** Runs inside the transaction that changed the sessions: when it throws, nothing has changed. */
export type SessionListener = (tx: CentreTransaction, change: SessionChange) => Promise<void>;

/** Where slices that come after sessions (reminders) say that they want to hear of changes, so that sessions need not know them. */
@Injectable()
export class SessionListeners {
  private readonly listeners: SessionListener[] = [];

  add(listener: SessionListener): void {
    this.listeners.push(listener);
  }

  /** Tells every listener, one after the other. */
  async tell(tx: CentreTransaction, change: SessionChange): Promise<void> {
    for (const listener of this.listeners) await listener(tx, change);
  }
}
