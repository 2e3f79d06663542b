import { Injectable } from '@nestjs/common';
import { noticesOfChange, type ReminderChannel, type ReminderPlan, type NoticedEvent } from '@saath/domain/reminders';
import type { Session } from '@saath/domain/sessions';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { messagingSettings } from './centre-settings.query.ts';
import { recipientsById } from './recipients.query.ts';
import { inTimeFor, ReminderPlanner } from './reminder-planner.ts';
import { ledgerOf } from './reminder-records.ts';

/** A change of a session that is considered and not made yet. */
export interface ConsideredChange {
  /** The session as it would be stored. */
  readonly session: Pick<Session, 'id' | 'timeZone' | 'startsAt' | 'movedFrom'>;
  readonly change: NoticedEvent;
}

/** The people who were informed of sessions that would change, by whether a notice of the change would reach them. */
export interface Audience {
  /** How many would get a notice, and over which channels. */
  readonly told: number;
  readonly channels: readonly { readonly channel: ReminderChannel; readonly people: number }[];
  /** How many would get none: without consent or address, or because it would come too late. */
  readonly unreached: number;
}

/** Finds who would get a notice of changes of sessions. Nothing is stored. */
@Injectable()
export class PeopleToTell {
  constructor(private readonly planner: ReminderPlanner) {}

  async of(tx: CentreTransaction, changes: readonly ConsideredChange[]): Promise<Audience> {
    const ledger = await ledgerOf(
      tx,
      changes.map(({ session }) => session.id),
    );
    const people = await recipientsById(tx, [...new Set(ledger.map(({ to }) => to.id))], this.planner.installed);
    const { quietHours } = await messagingSettings(tx);
    const notices = changes.flatMap((considered) => {
      const existing = ledger.filter(({ sessionId }) => sessionId === considered.session.id);
      const recipients = [...new Set(existing.map(({ to }) => to.id))].flatMap((id) => people.get(id) ?? []);
      const times = { inTimeFor: inTimeFor(considered.session), quietHours, now: tx.now };
      return noticesOfChange({ ...considered, existing, recipients, ...times });
    });
    return audienceOf(notices);
  }
}

function audienceOf(notices: readonly ReminderPlan[]): Audience {
  const planned = notices.filter(({ state }) => state === 'planned');
  const told = new Set(planned.map(({ to }) => to.id));
  const byChannel = Map.groupBy(planned, ({ channel }) => channel);
  const channels = [...byChannel].map(([channel, all]) => ({ channel, people: new Set(all.map(({ to }) => to.id)).size }));
  const unreached = new Set(notices.map(({ to }) => to.id).filter((id) => !told.has(id)));
  return { told: told.size, channels: channels.toSorted((a, b) => b.people - a.people), unreached: unreached.size };
}
