import { Injectable } from '@nestjs/common';
import { isBefore, type CentreId, type Instant } from '@saath/domain/kernel';
import { Clock } from '../platform/clock.ts';
import type { DueWorkListener } from '../queue/outbox/due-work.ts';
import { RemindersQueue } from './reminders-queue.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { nextDue } from './claim-reminders.ts';
import { remindersWork } from './reminders-work.ts';

/** The shortest time between two turns of a centre, in seconds. */
const soonSeconds = 20;
/** The longest time between two turns, in minutes: sessions come within the horizon as time goes on. */
const planningMinutes = 15;

/** Hands a centre whose ledger has due work to the queue. */
@Injectable()
export class RemindersDue implements DueWorkListener {
  readonly work = remindersWork;

  constructor(
    private readonly scope: TenantScope,
    private readonly queue: RemindersQueue,
    private readonly clock: Clock,
  ) {}

  async run(centreId: CentreId): Promise<Instant> {
    const next = await this.scope.inCentre(centreId, { kind: 'system' }, nextDue);
    await this.queue.wake(centreId);
    const now = this.clock.now();
    const [soon, latest] = [now.add({ seconds: soonSeconds }), now.add({ minutes: planningMinutes })];
    if (next === undefined || !isBefore(next, latest)) return latest;
    return isBefore(next, soon) ? soon : next;
  }
}
