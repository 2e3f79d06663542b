import { Inject, Injectable } from '@nestjs/common';
import type { CentreId, ReminderId } from '@saath/domain/kernel';
import { afterCrash, type ChannelCode, type ChannelRegistry, type SendOutcome } from '@saath/notifications';
import { Logger } from '../platform/logger.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { CHANNELS } from './channels.provider.ts';
import { lockInterrupted } from './claim-reminders.ts';
import { finishSending } from './finish-sending.ts';

interface Attempt {
  readonly reminderId: ReminderId;
  readonly deliveryId: string;
  readonly attempt: number;
  readonly channel: ChannelCode;
}

/**
 * Settles rows whose worker died after `sending` was committed. The message may have been sent, so the guarantee of the channel decides:
 * it is sent again, looked up, or shown to staff as unknown.
 */
@Injectable()
export class RecoverInterrupted {
  constructor(
    private readonly scope: TenantScope,
    @Inject(CHANNELS) private readonly registry: ChannelRegistry,
    private readonly logger: Logger,
  ) {}

  async run(centreId: CentreId): Promise<void> {
    const system = { kind: 'system' } as const;
    const attempts = await this.scope.inCentre(centreId, system, async (tx) => lastAttempts(tx, await lockInterrupted(tx)));
    for (const attempt of attempts) {
      try {
        const outcome = await this.outcomeOf(attempt);
        await this.scope.inCentre(centreId, system, (tx) => finishSending(tx, attempt, outcome));
      } catch (error) {
        // The row stays in `sending` and is recovered later; the other rows do not wait for it.
        this.logger.failure(error);
      }
    }
  }

  private async outcomeOf({ channel: code, reminderId }: Attempt): Promise<SendOutcome> {
    const channel = this.registry.get(code);
    const recovery = channel === undefined ? 'ask-staff' : afterCrash(channel.guarantee);
    // An idempotent provider accepts the same key again without a second message; the rejection makes the row due again.
    if (recovery === 'send-again') return { outcome: 'rejected', code: 'interrupted', because: 'not-now' };
    if (channel?.guarantee === 'lookup') return channel.lookup(reminderId);
    return { outcome: 'unknown', code: 'interrupted' };
  }
}

async function lastAttempts(tx: CentreTransaction, ids: readonly ReminderId[]): Promise<readonly Attempt[]> {
  if (ids.length === 0) return [];
  const rows = await tx.rows<{ reminder_id: ReminderId; id: string; attempt: number; channel: ChannelCode }>(
    `select d.reminder_id, d.id, d.attempt, d.channel from deliveries d
       join reminders r on r.centre_id = d.centre_id and r.id = d.reminder_id and r.attempts = d.attempt
     where d.centre_id = $1 and d.reminder_id = any($2::uuid[])`,
    ids,
  );
  return rows.map((row) => ({ reminderId: row.reminder_id, deliveryId: row.id, attempt: row.attempt, channel: row.channel }));
}
