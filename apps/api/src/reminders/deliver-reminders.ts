import { Inject, Injectable } from '@nestjs/common';
import type { CentreId, ReminderId } from '@saath/domain/kernel';
import type { ChannelRegistry, SendOutcome } from '@saath/notifications';
import { QueryFailedError } from 'typeorm';
import { Logger } from '../platform/logger.ts';
import { isOutage } from '../platform/outage.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { beginSending, putAsideBroken, type ReadyToSend } from './begin-sending.ts';
import { messagingSettings } from './centre-settings.query.ts';
import { CHANNELS } from './channels.provider.ts';
import { claimDue, releaseClaims } from './claim-reminders.ts';
import { finishSending } from './finish-sending.ts';
import { RecoverInterrupted } from './recover-interrupted.ts';
import { ReminderPlanner } from './reminder-planner.ts';
import { remindersWork } from './reminders-work.ts';

/** Rows of one turn. A centre with more takes its next turn behind the others, so that its burst starves nobody. */
const rowsPerTurn = 100;
/** Messages handed over at the same time. */
const atOnce = 5;
const system = { kind: 'system' } as const;

/** One turn of a worker in one centre: settle what a crash left, plan ahead, send what is due. */
@Injectable()
export class DeliverReminders {
  constructor(
    private readonly scope: TenantScope,
    private readonly planner: ReminderPlanner,
    private readonly recovery: RecoverInterrupted,
    @Inject(CHANNELS) private readonly registry: ChannelRegistry,
    private readonly logger: Logger,
  ) {}

  /** Answers whether more may be due than one turn takes. */
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
    await this.recovery.run(centreId);
    return (await this.sendAll(centreId, claimed)) && claimed.length === rowsPerTurn;
  }

  /** In a transaction of its own: a session that cannot be planned for is a bug, and what was planned before still goes out. */
  private async planAhead(centreId: CentreId): Promise<void> {
    try {
      await this.scope.inCentre(centreId, system, (tx) => this.planner.planAhead(tx));
    } catch (error) {
      this.logger.failure(error);
    }
  }

  /**
   * When a provider is away, the rest of the turn is given back instead of asking in vain for everybody; answers false then. A row that
   * fails otherwise is reported and keeps nobody waiting.
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
    if (outcome === undefined) throw new Error('A message was prepared for a channel that is not there.');
    await this.scope.inCentre(centreId, system, (tx) => finishSending(tx, ready, outcome));
    return outcome;
  }

  private async begin(centreId: CentreId, id: ReminderId): Promise<ReadyToSend | undefined> {
    try {
      return await this.scope.inCentre(centreId, system, (tx) => beginSending(tx, id, this.registry));
    } catch (error) {
      if (!isPassing(error)) await this.scope.inCentre(centreId, system, (tx) => putAsideBroken(tx, id));
      throw error;
    }
  }
}

/** What the database did is tried again when the claim runs out; everything else will be the same next time. */
const isPassing = (error: unknown): boolean => isOutage(error) || error instanceof QueryFailedError;

/** The provider itself did not answer, as opposed to one that refused this message. */
const isUnavailable = (outcome: SendOutcome | undefined): boolean => outcome?.outcome === 'rejected' && outcome.because === 'away';
