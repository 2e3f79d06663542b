import { Injectable } from '@nestjs/common';
import type { Instant } from '@saath/domain/kernel';
import { noticesOfChange, type SessionChangeKind } from '@saath/domain/reminders';
import type { Session } from '@saath/domain/sessions';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { messagingSettings } from './centre-settings.query.ts';
import { recipientsById } from './recipients.query.ts';
import { ReminderPlanner } from './reminder-planner.ts';
import { ledgerOf } from './reminder-records.ts';

/** A change of a session that is considered and not made yet. */
export interface ConsideredChange {
  readonly session: Pick<Session, 'id' | 'timeZone'>;
  readonly change: SessionChangeKind;
  /** The earlier of the old and the new start. */
  readonly inTimeFor: Instant;
}

/** Counts the people who would get a notice of changes of sessions. Nothing is stored. */
@Injectable()
export class PeopleToTell {
  constructor(private readonly planner: ReminderPlanner) {}

  async count(tx: CentreTransaction, changes: readonly ConsideredChange[]): Promise<number> {
    const ledger = await ledgerOf(
      tx,
      changes.map(({ session }) => session.id),
    );
    const people = await recipientsById(tx, [...new Set(ledger.map(({ to }) => to.id))], this.planner.installed);
    const { quietHours } = await messagingSettings(tx);
    const notices = changes.flatMap((considered) => {
      const existing = ledger.filter(({ sessionId }) => sessionId === considered.session.id);
      const recipients = [...new Set(existing.map(({ to }) => to.id))].flatMap((id) => people.get(id) ?? []);
      return noticesOfChange({ ...considered, existing, recipients, quietHours, now: tx.now });
    });
    return new Set(notices.filter(({ state }) => state === 'planned').map(({ to }) => to.id)).size;
  }
}
