import { Inject, Injectable } from '@nestjs/common';
import type { CentreId, ReminderId } from '@saath/domain/kernel';
import type { ChannelRegistry, SendOutcome } from '@saath/notifications';
import { QueryFailedError } from 'typeorm';
import { noteUnreadable } from '../audit/note-unreadable.ts';
import { Logger } from '../platform/logger.ts';
import { whileRenewing } from '../platform/lease.ts';
import { isOutage } from '../platform/outage.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { beginSending, putAsideBroken, type ReadyToSend } from './begin-sending.ts';
import { messagingSettings } from './centre-settings.query.ts';
import { CHANNELS } from './channels.provider.ts';
import { claimDue, releaseClaims, renewClaims } from './claim-reminders.ts';
import { finishSending } from './finish-sending.ts';
import { RecoverInterrupted } from './recover-interrupted.ts';
import { ReminderPlanner } from './reminder-planner.ts';
import { remindersWork } from './reminders-work.ts';

/** Rows of one turn. A centre with more rows takes its next turn after the other centres. */
const rowsPerTurn = 100;
/** How many messages are sent at the same time. */
const atOnce = 5;
const system = { kind: 'system' } as const;

/** One turn of a worker in one centre: plans reminders, recovers interrupted rows and sends due rows. */
@Injectable()
export class DeliverReminders {
  constructor(
    private readonly scope: TenantScope,
    private readonly planner: ReminderPlanner,
    private readonly recovery: RecoverInterrupted,
    @Inject(CHANNELS) private readonly registry: ChannelRegistry,
    private readonly logger: Logger,
  ) {}

  /** Does one turn; answers whether more rows may be due. */
  async run(centreId: CentreId): Promise<boolean> {
    await this.planAhead(centreId);
    const claimed = await this.scope.inCentre(centreId, system, async (tx) => {
      const { active } = await messagingSettings(tx);
      if (!active) return [];
      await releaseClaims(tx);
      const ids = await claimDue(tx, rowsPerTurn);
      if (ids.length === rowsPerTurn) tx.wake(remindersWork, tx.now);
      return ids;
    });
    const sent = await whileRenewing(
      () => this.scope.inCentre(centreId, system, (tx) => renewClaims(tx, claimed)),
      (error) => this.logger.failure(error),
      async () => {
        await this.recovery.run(centreId);
        return this.sendAll(centreId, claimed);
      },
    );
    return sent && claimed.length === rowsPerTurn;
  }

  /** Plans in a separate transaction: when planning fails because of a bug, reminders that were planned before are still sent. */
  private async planAhead(centreId: CentreId): Promise<void> {
    try {
      await this.scope.inCentre(centreId, system, (tx) => this.planner.planAhead(tx));
    } catch (error) {
      this.logger.failure(error);
    }
  }

  /**
   * Sends the claimed rows. When a provider is unavailable, the remaining rows are released and the answer is false. Any other failure of
   * a row is logged and does not stop the other rows.
   */
  private async sendAll(centreId: CentreId, ids: readonly ReminderId[]): Promise<boolean> {
    for (let start = 0; start < ids.length; start += atOnce) {
      const settled = await Promise.allSettled(ids.slice(start, start + atOnce).map((id) => this.sendOne(centreId, id)));
      for (const one of settled) if (one.status === 'rejected') this.logger.failure(one.reason);
      if (settled.some((one) => one.status === 'fulfilled' && isUnavailable(one.value))) {
        await this.scope.inCentre(centreId, system, (tx) => releaseClaims(tx, ids.slice(start + atOnce)));
        return false;
      }
    }
    return true;
  }

  private async sendOne(centreId: CentreId, id: ReminderId): Promise<SendOutcome | undefined> {
    const ready = await this.begin(centreId, id);
    if (ready === undefined) return undefined;
    const outcome = await this.registry.get(ready.channel)?.send(ready.message, { key: ready.reminderId });
    if (outcome === undefined) throw new Error('A message was prepared for a channel that is not installed.');
    await this.scope.inCentre(centreId, system, (tx) => finishSending(tx, ready, outcome));
    return outcome;
  }

  private async begin(centreId: CentreId, id: ReminderId): Promise<ReadyToSend | undefined> {
    try {
      return await this.scope.inCentre(centreId, system, (tx) => beginSending(tx, id, this.registry));
    } catch (error) {
      if (!isPassing(error))
        await this.scope.inCentre(centreId, system, async (tx) => {
          await putAsideBroken(tx, id);
          await noteUnreadable(tx, error);
        });
      throw error;
    }
  }
}

/** Whether another try may succeed: outages and errors of the database pass, every other error would repeat. */
const isPassing = (error: unknown): boolean => isOutage(error) || error instanceof QueryFailedError;

/** Whether the provider did not answer, in contrast to a provider that refused this message. */
const isUnavailable = (outcome: SendOutcome | undefined): boolean => outcome?.outcome === 'rejected' && outcome.because === 'unavailable';
