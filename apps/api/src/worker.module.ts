import { Module, type DynamicModule } from '@nestjs/common';
import { DUE_WORK, type DueWorkListener } from './database/outbox/due-work.ts';
import { OutboxRelay } from './database/outbox/outbox-relay.ts';
import { RelayOutbox } from './database/outbox/relay-outbox.ts';
import { CareModule } from './care/care.module.ts';
import { RefreshNeedDue } from './care/refresh-need-due.ts';
import { GroupsModule } from './groups/groups.module.ts';
import { PlanSessionsDue } from './groups/plan-sessions-due.ts';
import { MailWorkerModule } from './mail/mail-worker.module.ts';
import type { Config } from './platform/config.ts';
import { OutboxQueue } from './queue/outbox-queue.ts';
import { QueueModule } from './queue/queue.module.ts';
import { RemindersDue } from './reminders/reminders-due.ts';
import { RemindersWorkerModule } from './reminders/reminders-worker.module.ts';
import { TenantScope } from './tenancy/tenant-scope.ts';

/** What the worker has beside the module graph it shares with HTTP: the queues, their processors, and the relay that wakes them. */
@Module({})
export class WorkerModule {
  static with(app: DynamicModule, config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [app, QueueModule.with(config), GroupsModule, CareModule, RemindersWorkerModule, MailWorkerModule],
      providers: [
        {
          provide: RelayOutbox,
          inject: [TenantScope, OutboxQueue],
          useFactory: (scope: TenantScope, queue: OutboxQueue) => new RelayOutbox(scope, (jobs) => queue.addAll(jobs)),
        },
        PlanSessionsDue,
        RefreshNeedDue,
        {
          provide: DUE_WORK,
          inject: [RelayOutbox, RemindersDue, PlanSessionsDue, RefreshNeedDue],
          useFactory: (...listeners: DueWorkListener[]) => listeners,
        },
        OutboxRelay,
      ],
    };
  }
}
