import { Module, type DynamicModule } from '@nestjs/common';
import { ReviewStandInsDue } from './absences/review-stand-ins-due.ts';
import { RecountDays } from './attendance/recount-days.ts';
import { CareModule } from './care/care.module.ts';
import { RefreshNeedsDue } from './care/refresh-needs-due.ts';
import { PurgeAnswers } from './http/purge-answers.ts';
import { GroupsModule } from './groups/groups.module.ts';
import { OfferSeatsDue } from './groups/offer-seats-due.ts';
import { SealGroups } from './groups/seal-groups.ts';
import { SealMembers } from './members/seal-members.ts';
import { SealSessions } from './sessions/seal-sessions.ts';
import { MakeMemberKeys } from './members/make-member-keys.ts';
import { MakeMemberTokens } from './members/make-member-tokens.ts';
import { RecountMembers } from './members/recount-members.ts';
import { MailWorkerModule } from './sign-in/mail-worker.module.ts';
import type { Config } from './platform/config.ts';
import { everyDueWork, DUE_WORK, type DueWorkListener } from './queue/outbox/due-work.ts';
import { ExpireIntroductionsDue } from './introductions/expire-introductions-due.ts';
import { PassStepsDue } from './ladders/pass-steps-due.ts';
import { LookAheadDue } from './notifications/look-ahead-due.ts';
import { NotifyDue } from './notifications/notify-due.ts';
import { OutboxWorkerModule } from './queue/outbox/outbox-worker.module.ts';
import { OutboxRelay } from './queue/outbox/outbox-relay.ts';
import { RelayOutbox } from './queue/outbox/relay-outbox.ts';
import { QueueModule } from './queue/queue.module.ts';
import { RemindersDue } from './reminders/reminders-due.ts';
import { RemindersWorkerModule } from './reminders/reminders-worker.module.ts';
import { PlanSessionsDue } from './sessions/plan-sessions-due.ts';
import { SessionsModule } from './sessions/sessions.module.ts';

/** The due work that the worker does itself; the rest is done by modules that it imports. */
const listeners = [
  PlanSessionsDue,
  OfferSeatsDue,
  PassStepsDue,
  ExpireIntroductionsDue,
  RefreshNeedsDue,
  NotifyDue,
  LookAheadDue,
  ReviewStandInsDue,
  MakeMemberKeys,
  MakeMemberTokens,
  SealMembers,
  SealGroups,
  SealSessions,
  RecountDays,
  RecountMembers,
] as const;

/** The parts of the worker beside the module graph it shares with HTTP: the queues, their processors, and the relay that wakes them. */
@Module({})
export class WorkerModule {
  static with(app: DynamicModule, config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        app,
        QueueModule.with(config),
        OutboxWorkerModule,
        GroupsModule,
        SessionsModule,
        CareModule,
        RemindersWorkerModule,
        MailWorkerModule,
      ],
      providers: [
        ...listeners,
        {
          provide: DUE_WORK,
          inject: [RelayOutbox, RemindersDue, ...listeners],
          useFactory: (...all: DueWorkListener[]) => everyDueWork(all),
        },
        OutboxRelay,
        PurgeAnswers,
      ],
    };
  }
}
