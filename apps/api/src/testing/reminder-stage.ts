import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { happened, type MemberId, type SessionId } from '@saath/domain/kernel';
import { prepareQueue } from '@saath/notifications';
import { startMailServer, type MailServer } from '@saath/notifications/testing';
import { AppModule } from '../app.module.ts';
import { WorkerModule } from '../worker.module.ts';
import type { Config } from '../platform/config.ts';
import { sealContact } from '../members/seal-contact.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { RowToRelay } from '../queue/outbox/relay-outbox.ts';
import { OutboxWorkerModule } from '../queue/outbox/outbox-worker.module.ts';
import { QueueModule } from '../queue/queue.module.ts';
import { DeliverReminders } from '../reminders/deliver-reminders.ts';
import { RemindersModule } from '../reminders/reminders.module.ts';
import { RemindersWorkerModule } from '../reminders/reminders-worker.module.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { seedCentre, type SeededCentre } from './seed-centre.ts';
import { startApi, type TestApi } from './start-api.ts';

@Module({})
class TestWorker {}

/** The API and a mail server for specs about reminders, without a worker. */
export interface QuietStage {
  readonly api: TestApi;
  readonly mail: MailServer;
  /** Starts a worker in this process that sends to a mail server; only the test wakes it. */
  startWorker(mailUrl: string): Promise<INestApplicationContext>;
  /** Starts the worker as in the product, with the relay that wakes it. */
  startWholeWorker(): Promise<INestApplicationContext>;
  close(): Promise<void>;
}
export interface ReminderStage extends QuietStage {
  readonly worker: INestApplicationContext;
}

export async function openReminderStage(): Promise<ReminderStage> {
  const stage = await openQuietStage();
  return { ...stage, worker: await stage.startWorker(stage.mail.url) };
}

export async function openQuietStage(overrides: Partial<Config> = {}): Promise<QuietStage> {
  const mail = await startMailServer();
  const api = await startApi({ mailUrl: mail.url, ...overrides }, [RemindersModule]);
  await prepareQueue(api.config.queueUrl);
  const workers: INestApplicationContext[] = [];
  const start = async (module: DynamicModule): Promise<INestApplicationContext> => {
    const worker = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
    workers.push(worker);
    return worker;
  };
  const startWorker = (mailUrl: string): Promise<INestApplicationContext> => {
    const imports = [
      AppModule.with({ ...api.config, mailUrl }, api.clock, [RemindersWorkerModule]),
      QueueModule.with(api.config),
      OutboxWorkerModule,
    ];
    return start({ module: TestWorker, imports });
  };
  const startWholeWorker = (): Promise<INestApplicationContext> =>
    start(WorkerModule.with(AppModule.with(api.config, api.clock), api.config));
  const close = async (): Promise<void> => {
    for (const one of workers) await one.close();
    await api.close();
    await mail.close();
  };
  return { api, mail, startWorker, startWholeWorker, close };
}

/** Monday 23 November 2026 in Nagpur, before any reminder is due. The meeting is on Wednesday at 18:30. */
export const monday = '2026-11-23T17:00+05:30';
/** Ten seconds after the reminder of the day before is due. */
export const dayBefore = '2026-11-24T18:30:10+05:30';
const startsAt = '2026-11-25T18:30+05:30';

export interface LedgerLine {
  readonly id: string;
  readonly rule: string;
  readonly state: string;
  readonly reason: string | null;
  readonly attempts: number;
}

export interface SeededMeeting {
  readonly sessionId: SessionId;
  readonly groupId: string;
  readonly memberId: MemberId;
}

/** A centre on the stage, with methods that seed meetings and change their sessions. */
export class ReminderScene {
  constructor(
    private readonly stage: QuietStage & { readonly worker?: INestApplicationContext },
    readonly centre: SeededCentre,
  ) {}

  static async open(stage: QuietStage): Promise<ReminderScene> {
    stage.api.clock.set(monday);
    stage.mail.received.length = 0;
    return new ReminderScene(stage, await seedCentre(stage.api, 'Nayi Subah'));
  }

  inCentre<T>(work: (tx: CentreTransaction) => Promise<T>): Promise<T> {
    return this.stage.api.app.get(TenantScope).inCentre(this.centre.centreId, { kind: 'system' }, work);
  }

  /** One turn of a worker. */
  deliver(worker = this.stage.worker): Promise<boolean> {
    if (worker === undefined) throw new Error('No worker runs on this stage.');
    return worker.get(DeliverReminders).run(this.centre.centreId);
  }

  ledger(sessionId: string): Promise<LedgerLine[]> {
    return this.inCentre((tx) =>
      tx.rows<LedgerLine>(
        'select id, rule, state, reason, attempts from reminders where centre_id = $1 and session_id = $2 order by due_at, rule',
        sessionId,
      ),
    );
  }

  async states(sessionId: string): Promise<string[]> {
    return (await this.ledger(sessionId)).map(({ rule, state }) => `${rule} ${state}`);
  }

  /** Withdraws a session like a changed schedule, so that its notices are planned through the outbox. Answers the rows of the outbox. */
  withdrawSession(sessionId: SessionId): Promise<readonly RowToRelay[]> {
    return this.inCentre(async (tx) => {
      await tx.raise([happened('sessions-replanned', 'group', tx.centreId, { withdrawn: [sessionId], shifted: [] })]);
    }).then(() => this.outboxRows());
  }

  /** The rows of the outbox that were not followed yet. */
  outboxRows(): Promise<readonly RowToRelay[]> {
    return this.inCentre((tx) =>
      tx.rows<RowToRelay>('select id, topic, centre_id as "centreId" from outbox where centre_id = $1 order by id'),
    );
  }

  cancel(sessionId: SessionId): Promise<void> {
    return this.inCentre(async (tx) => {
      await tx.rows(`update sessions set state = 'cancelled', cancel_reason = 'flood' where centre_id = $1 and id = $2`, sessionId);
      await tx.raise([happened('session-cancelled', 'session', sessionId)]);
    });
  }

  move(sessionId: SessionId, days: number): Promise<void> {
    return this.inCentre(async (tx) => {
      await tx.rows(
        `update sessions set moved_from = starts_at, starts_at = starts_at + make_interval(days => $3), ends_at = ends_at + make_interval(days => $3)
         where centre_id = $1 and id = $2`,
        sessionId,
        days,
      );
      await tx.raise([happened('session-moved', 'session', sessionId)]);
    });
  }

  /** Seeds a group with a revealing name, one session, and one enrolled member who agreed to messages. */
  seedMeeting(wish: MeetingWish = {}): Promise<SeededMeeting> {
    return this.inCentre((tx) => insertMeeting(tx, this.centre, wish));
  }
  /** A meeting of a group that meets every Wednesday at 18:30 from 25 November on, with its reminders planned. */
  async seedWeekly(): Promise<SeededMeeting> {
    const meeting = await this.seedMeeting({ language: 'en' });
    await this.inCentre((tx) =>
      tx.rows(
        `insert into group_schedules (centre_id, id, group_id, applies_from, starts_on, starts_at, minutes, recurrence)
         values ($1, $2, $3, '2026-11-25', '2026-11-25', '18:30', 90, 'FREQ=WEEKLY;BYDAY=WE')`,
        newId(),
        meeting.groupId,
      ),
    );
    await this.deliver();
    return meeting;
  }
}

interface MeetingWish {
  readonly at?: string;
  readonly language?: string;
  readonly email?: string | null;
  readonly consent?: boolean;
}

async function insertMeeting(
  tx: CentreTransaction,
  centre: SeededCentre,
  { at = startsAt, language = 'mr', email = 'sunil@example.org', consent = true }: MeetingWish,
): Promise<SeededMeeting> {
  const [memberId, groupId, sessionId] = [newId<MemberId>(), newId(), newId<SessionId>()];
  const sealed = sealContact(tx.vault, memberId, { legalName: 'Sunil Ghodke', phone: null, email });
  await tx.rows(
    `insert into members (centre_id, id, code, alias, stage, stage_since, branch_id, language, legal_name_cipher, email_cipher, email_index, created_at, updated_at)
       values ($1, $2, $3, 'Sunil', 'in-programme', '2026-10-01', $4, $5, $6, $7, $8, $9, $9)`,
    memberId,
    `N-${memberId.slice(-6)}`,
    centre.branchIds[0],
    language,
    sealed.legalNameCipher,
    sealed.emailCipher,
    sealed.emailIndex,
    toDate(tx.now),
  );
  if (consent)
    await tx.rows(
      `insert into consents (centre_id, id, member_id, purpose, channel, granted_on, evidence) values ($1, $2, $3, 'messages', null, '2026-10-01', 'paper')`,
      newId(),
      memberId,
    );
  await tx.rows(
    `insert into groups (centre_id, id, branch_id, kind, name, language, created_at, updated_at)
       values ($1, $2, $3, 'group-counselling', $4, 'mr', $5, $5)`,
    groupId,
    centre.branchIds[0],
    `Relapse prevention ${groupId.slice(-6)}`,
    toDate(tx.now),
  );
  await tx.rows(
    `insert into enrolments (centre_id, id, group_id, member_id, starts_on, enrolled_at) values ($1, $2, $3, $4, '2026-10-01', '2026-10-01')`,
    newId(),
    groupId,
    memberId,
  );
  await insertSession(tx, sessionId, groupId, at);
  return { sessionId, groupId, memberId };
}

export const insertSession = (tx: CentreTransaction, id: string, groupId: string, start: string): Promise<unknown> =>
  tx.rows(
    `insert into sessions (centre_id, id, group_id, original_start, time_zone, starts_at, ends_at, state, created_at, updated_at)
     values ($1, $2, $3, $4, 'Asia/Kolkata', $5::timestamptz, $5::timestamptz + interval '90 minutes', 'planned', $6, $6)`,
    id,
    groupId,
    start.slice(0, 16),
    start,
    toDate(tx.now),
  );
