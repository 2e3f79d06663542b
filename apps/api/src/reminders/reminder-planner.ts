import { Inject, Injectable } from '@nestjs/common';
import { isBefore, type Instant, type SessionId } from '@saath/domain/kernel';
import { channels, type Channel } from '@saath/domain/members';
import {
  horizonHours,
  planReminders,
  reconcile,
  reminderKey,
  type Recipient,
  type Reminder,
  type ReminderPlan,
  type NoticedEvent,
} from '@saath/domain/reminders';
import type { ChannelRegistry } from '@saath/notifications';
import { allKinds } from '../programme-kinds/installed-kinds.ts';
import { kindsInPlace } from '../programme-kinds/kinds-here.query.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { messagingSettings } from './centre-settings.query.ts';
import { CHANNELS } from './channels.provider.ts';
import { recipientsById } from './recipients.query.ts';
import { ledgerOf, writeReconciled, type TriedReminder } from './reminder-records.ts';
import { expectedAt, sessionsStartingBefore, sessionsToRemind, type SessionToRemind } from './sessions-to-remind.query.ts';

/** Minutes from noon of one day to the end of the next. */
const fromNoonBefore = 36 * 60;
/** Minutes before a session at which the earliest reminder of any kind is due; a centre may set it to the afternoon of the day before. */
const longestRuleMinutes = (): number =>
  Math.max(fromNoonBefore, ...allKinds().flatMap((kind) => kind.reminderPlan.map(({ minutesBefore }) => minutesBefore)));

/** Plans the ledger by sessions, rosters and consents. */
@Injectable()
export class ReminderPlanner {
  /** The channels over which this installation sends. */
  readonly installed: readonly Channel[];

  constructor(@Inject(CHANNELS) registry: ChannelRegistry) {
    this.installed = channels.filter((code) => registry.get(code) !== undefined);
  }

  /**
   * Replans the ledger of these sessions after their rows are stored. Of a session that was cancelled or moved, people who were informed of it
   * get a notice; of one whose reminders only come at another time, which has no kind of change, nobody does.
   */
  async replan(tx: CentreTransaction, changed: ReadonlyMap<SessionId, NoticedEvent | undefined>): Promise<void> {
    await this.reconcile(tx, [...changed.keys()], changed);
  }

  private async reconcile(
    tx: CentreTransaction,
    sessionIds: readonly SessionId[],
    changes: ReadonlyMap<SessionId, NoticedEvent | undefined> = new Map(),
  ): Promise<void> {
    const sessions = await sessionsToRemind(tx, sessionIds);
    if (sessions.length === 0) return;
    const { quietHours } = await messagingSettings(tx);
    const kindHere = await kindsInPlace(tx);
    const ledger = Map.groupBy(await ledgerOf(tx, sessionIds), (row) => row.sessionId);
    const expected = await expectedAt(tx, sessions);
    const told = [...ledger.values()].flat().map(({ to }) => to.id as string);
    const people = await recipientsById(tx, [...new Set([...told, ...[...expected.values()].flat()])], this.installed);
    const find = (ids: readonly string[]): readonly Recipient[] => ids.flatMap((id) => people.get(id) ?? []);

    for (const session of sessions) {
      const existing = ledger.get(session.id) ?? [];
      const change = changes.get(session.id);
      const desired = planReminders({
        session,
        rules: kindHere(session)?.reminderPlan ?? [],
        recipients: find(expected.get(session.id) ?? []),
        quietHours,
        now: tx.now,
      });
      const recipients = find([...new Set(existing.map(({ to }) => to.id))]);
      const changed = change === undefined ? {} : { changed: { change, session, inTimeFor: inTimeFor(session), recipients, quietHours } };
      await writeReconciled(
        tx,
        reconcile({ existing: existing.map((row) => leftToWorker(row, desired, change)), desired, ...changed, now: tx.now }),
      );
    }
  }

  /** Plans the reminders of the centre that become due within the horizon; planning twice changes nothing. */
  async planAhead(tx: CentreTransaction): Promise<void> {
    await this.reconcile(tx, await sessionsStartingBefore(tx, tx.now.add({ hours: horizonHours, minutes: longestRuleMinutes() })));
  }
}

/** The last instant at which a notice helps: the earlier of the two starts of a moved session. */
export const inTimeFor = ({ startsAt, movedFrom }: Pick<SessionToRemind, 'startsAt' | 'movedFrom'>): Instant =>
  movedFrom !== null && isBefore(movedFrom, startsAt) ? movedFrom : startsAt;

/**
 * Treats an overdue row that waits for another try or for the end of quiet hours like a claimed row, so that planning does not suppress
 * it. An untried row of a changed session is planned again.
 */
function leftToWorker(row: TriedReminder, desired: readonly ReminderPlan[], change: NoticedEvent | undefined): Reminder {
  const plan = desired.find((one) => reminderKey(one) === reminderKey(row));
  const isOver = plan?.state === 'suppressed' && plan.reason === 'past';
  return row.state === 'planned' && isOver && (row.attempts > 0 || change === undefined) ? { ...row, state: 'claimed' } : row;
}
