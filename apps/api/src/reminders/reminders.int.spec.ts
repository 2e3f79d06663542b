import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MemberId, SessionId } from '@saath/domain/kernel';
import { prepareQueue } from '@saath/notifications';
import { deadAddress, startMailServer, type MailServer } from '@saath/notifications/testing';
import { AppModule } from '../app.module.ts';
import { newId } from '../platform/new-id.ts';
import { QueueModule } from '../queue/queue.module.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { sealContact } from '../members/seal-contact.ts';
import { DeliverReminders } from './deliver-reminders.ts';
import { ReminderPlanner } from './reminder-planner.ts';
import { RemindersDue } from './reminders-due.ts';
import { RemindersModule } from './reminders.module.ts';
import { RemindersWorkerModule } from './reminders-worker.module.ts';

@Module({})
class TestWorker {}

let api: TestApi;
let mail: MailServer;
let worker: INestApplicationContext;
let unreachable: INestApplicationContext;
let centre: SeededCentre;

const startWorker = (mailUrl: string): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(
    {
      module: TestWorker,
      imports: [AppModule.with({ ...api.config, mailUrl }, api.clock, [RemindersWorkerModule]), QueueModule.with(api.config)],
    },
    { logger: false },
  );

beforeAll(async () => {
  mail = await startMailServer();
  api = await startApi({ mailUrl: mail.url }, [RemindersModule]);
  await prepareQueue(api.config.queueUrl);
  worker = await startWorker(mail.url);
});
afterAll(async () => {
  await unreachable?.close();
  await worker.close();
  await api.close();
  await mail.close();
});

/** Monday 23 November 2026, 17:00, in Nagpur, 48 hours before everything is due; the meeting is on Wednesday at 18:30. */
const monday = '2026-11-23T17:00+05:30';
const dueAt = '2026-11-24T18:30:10+05:30';
const startsAt = '2026-11-25T18:30+05:30';

beforeEach(async () => {
  api.clock.set(monday);
  mail.received.length = 0;
  centre = await seedCentre(api, 'Nayi Subah');
});

const inCentre = <T>(work: (tx: CentreTransaction) => Promise<T>): Promise<T> =>
  api.app.get(TenantScope).inCentre(centre.centreId, { kind: 'system' }, work);
const deliver = (context: INestApplicationContext = worker): Promise<void> => context.get(DeliverReminders).run(centre.centreId);

interface Seeded {
  readonly sessionId: SessionId;
  readonly groupId: string;
  readonly memberId: MemberId;
}

/** A counselling group with a telling name, one session, and one member in it who agreed to messages. */
const seedMeeting = ({ language = 'mr', email = 'sunil@example.org' as string | null, consent = true } = {}): Promise<Seeded> =>
  inCentre(async (tx) => {
    const [memberId, groupId, sessionId] = [newId<MemberId>(), newId(), newId<SessionId>()];
    const sealed = sealContact(tx.vault, memberId, { legalName: 'Sunil Ghodke', phone: null, email });
    await tx.rows(
      `insert into members (centre_id, id, code, alias, stage, stage_since, branch_id, language, legal_name_cipher, email_cipher, email_index, created_at, updated_at)
       values ($1, $2, $3, 'Sunil', 'in-programme', '2026-10-01', $4, $5, $6, $7, $8, now(), now())`,
      memberId,
      `N-${memberId.slice(-6)}`,
      centre.branchIds[0],
      language,
      sealed.legalNameCipher,
      sealed.emailCipher,
      sealed.emailIndex,
    );
    if (consent)
      await tx.rows(
        `insert into consents (centre_id, id, member_id, purpose, channel, granted_on, evidence) values ($1, $2, $3, 'messages', null, '2026-10-01', 'paper')`,
        newId(),
        memberId,
      );
    await tx.rows(
      `insert into groups (centre_id, id, branch_id, kind, name, language, created_at, updated_at)
       values ($1, $2, $3, 'group-counselling', $4, 'mr', now(), now())`,
      groupId,
      centre.branchIds[0],
      `Relapse prevention ${groupId.slice(-6)}`,
    );
    await tx.rows(
      `insert into enrolments (centre_id, id, group_id, member_id, starts_on) values ($1, $2, $3, $4, '2026-10-01')`,
      newId(),
      groupId,
      memberId,
    );
    await insertSession(tx, sessionId, groupId, startsAt);
    return { sessionId, groupId, memberId };
  });

const insertSession = (tx: CentreTransaction, id: string, groupId: string, start: string): Promise<unknown> =>
  tx.rows(
    `insert into sessions (centre_id, id, group_id, original_start, time_zone, starts_at, ends_at, state, created_at, updated_at)
     values ($1, $2, $3, $4, 'Asia/Kolkata', $5::timestamptz, $5::timestamptz + interval '90 minutes', 'planned', now(), now())`,
    id,
    groupId,
    start.slice(0, 16),
    start,
  );

interface Ledger {
  readonly id: string;
  readonly rule: string;
  readonly state: string;
  readonly reason: string | null;
  readonly attempts: number;
}
const ledger = (sessionId: string): Promise<Ledger[]> =>
  inCentre((tx) =>
    tx.rows<Ledger>(
      'select id, rule, state, reason, attempts from reminders where centre_id = $1 and session_id = $2 order by due_at, rule',
      sessionId,
    ),
  );
const states = async (sessionId: string): Promise<string[]> => (await ledger(sessionId)).map(({ rule, state }) => `${rule} ${state}`);

const cancel = (sessionId: SessionId): Promise<void> =>
  inCentre(async (tx) => {
    await tx.rows(`update sessions set state = 'cancelled', cancel_reason = 'flood' where centre_id = $1 and id = $2`, sessionId);
    await api.app.get(ReminderPlanner).replan(tx, [sessionId], 'session-cancelled');
  });

describe('a reminder that falls due', () => {
  it('reaches its reader once, in their language, in words that tell a lock screen nothing', async () => {
    const { sessionId } = await seedMeeting();
    await deliver();
    expect(await states(sessionId)).toEqual(['day-before planned', 'two-hours-before planned']);
    expect(mail.received).toEqual([]);
    api.clock.set(dueAt);
    await deliver();
    await deliver();
    expect(mail.received).toHaveLength(1);
    const [letter] = mail.received;
    expect(letter?.from?.text).toContain('Nayi Subah');
    expect(letter?.to).toMatchObject({ text: 'sunil@example.org' });
    expect(letter?.text).toContain('नमस्कार Sunil, उद्या, बुधवार 25 नोव्हेंबर, संध्याकाळी 6:30 वाजता भेट ठरली आहे, Nayi Subah North.');
    expect(`${letter?.subject} ${letter?.text} ${letter?.html}`).not.toMatch(/relapse|counsel|Ghodke|समुपदेशन/i);
    expect(await ledger(sessionId)).toMatchObject([
      { rule: 'day-before', state: 'accepted', attempts: 1 },
      { state: 'planned', attempts: 0 },
    ]);
  });

  it('goes through the queue: the relay’s listener wakes a worker, which sends', async () => {
    const { sessionId } = await seedMeeting({ language: 'hi' });
    await deliver();
    api.clock.set(dueAt);
    const next = await worker.get(RemindersDue).run(centre.centreId);
    for (let wait = 0; wait < 100 && mail.received.length === 0; wait += 1) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(mail.received[0]?.text).toContain('नमस्ते Sunil, कल, बुधवार 25 नवंबर, शाम 6:30 बजे आपका मिलना तय है');
    expect(next.epochMilliseconds - api.clock.now().epochMilliseconds).toBe(60_000);
    for (let wait = 0; wait < 50 && !(await states(sessionId)).includes('day-before accepted'); wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await states(sessionId)).toContain('day-before accepted');
  });

  it.each([
    { given: 'no consent on record', seed: { consent: false }, reason: 'no-consent' },
    { given: 'no address on record', seed: { email: null }, reason: 'no-channel' },
  ])('is not sent with $given, and says so', async ({ seed, reason }) => {
    const { sessionId } = await seedMeeting(seed);
    api.clock.set(monday);
    await deliver();
    api.clock.set(dueAt);
    await deliver();
    expect(mail.received).toEqual([]);
    expect(await ledger(sessionId)).toMatchObject([
      { state: 'suppressed', reason },
      { state: 'suppressed', reason },
    ]);
  });

  it('is not sent when consent is withdrawn between plan and sending', async () => {
    const { sessionId, memberId } = await seedMeeting();
    await deliver();
    await inCentre((tx) => tx.rows(`update consents set withdrawn_on = '2026-11-24' where centre_id = $1 and member_id = $2`, memberId));
    api.clock.set(dueAt);
    await deliver();
    expect(mail.received).toEqual([]);
    expect((await ledger(sessionId))[0]).toMatchObject({ state: 'suppressed', reason: 'no-consent' });
  });

  it('is withdrawn from who is no longer expected', async () => {
    const { sessionId, memberId } = await seedMeeting();
    await deliver();
    await inCentre((tx) => tx.rows(`update enrolments set ends_on = '2026-11-24' where centre_id = $1 and member_id = $2`, memberId));
    api.clock.set(dueAt);
    await deliver();
    expect(mail.received).toEqual([]);
    expect(await states(sessionId)).toEqual(['day-before cancelled', 'two-hours-before cancelled']);
  });
});

describe('a session that is cancelled', () => {
  it('withdraws what was planned and tells nobody who had not been told', async () => {
    const { sessionId } = await seedMeeting();
    await deliver();
    await cancel(sessionId);
    api.clock.set(dueAt);
    await deliver();
    expect(mail.received).toEqual([]);
    expect(await states(sessionId)).toEqual(['day-before cancelled', 'two-hours-before cancelled']);
  });

  it('is told to those who had been told, once, with the next date', async () => {
    const { sessionId, groupId } = await seedMeeting({ language: 'en' });
    await inCentre((tx) => insertSession(tx, newId(), groupId, '2026-12-02T18:30+05:30'));
    await deliver();
    api.clock.set(dueAt);
    await deliver();
    await cancel(sessionId);
    await deliver();
    await deliver();
    expect(mail.received).toHaveLength(2);
    expect(mail.received[1]?.text).toContain('we do not meet on Wednesday 25 November at 6:30 pm');
    expect(mail.received[1]?.text).toContain('Next: Wednesday 2 December, 6:30 pm');
    expect((await states(sessionId)).sort()).toEqual(['day-before accepted', 'session-cancelled accepted', 'two-hours-before cancelled']);
  });
});

describe('a session that moves', () => {
  it('is told to those who had been told, with the old and the new time', async () => {
    const { sessionId } = await seedMeeting({ language: 'en' });
    await deliver();
    api.clock.set(dueAt);
    await deliver();
    await inCentre(async (tx) => {
      await tx.rows(
        `update sessions set moved_from = starts_at, starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day' where centre_id = $1 and id = $2`,
        sessionId,
      );
      await api.app.get(ReminderPlanner).replan(tx, [sessionId], 'session-moved');
    });
    await deliver();
    expect(mail.received[1]?.text).toContain('Wednesday 25 November, 6:30 pm, is now Thursday 26 November, 6:30 pm');
    expect((await states(sessionId)).sort()).toEqual(['day-before accepted', 'session-moved accepted', 'two-hours-before planned']);
  });
});

describe('a mail server that is away', () => {
  it('is tried again with growing pauses, visibly, and the reminder arrives when it is back', async () => {
    unreachable ??= await startWorker(await deadAddress());
    const { sessionId } = await seedMeeting();
    await deliver();
    api.clock.set(dueAt);
    await deliver(unreachable);
    expect((await ledger(sessionId))[0]).toMatchObject({ rule: 'day-before', state: 'planned', reason: 'connection', attempts: 1 });
    await deliver(unreachable);
    expect((await ledger(sessionId))[0]).toMatchObject({ attempts: 1 });
    api.clock.set('2026-11-24T18:32+05:30');
    await deliver(unreachable);
    expect((await ledger(sessionId))[0]).toMatchObject({ state: 'planned', attempts: 2 });
    api.clock.set('2026-11-24T18:38+05:30');
    await deliver();
    expect(mail.received).toHaveLength(1);
    const attempts = await inCentre((tx) =>
      tx.rows<{ outcome: string; code: string | null }>(
        'select d.outcome, d.code from deliveries d where d.centre_id = $1 order by d.attempt',
      ),
    );
    expect(attempts).toEqual([
      { outcome: 'rejected', code: 'connection' },
      { outcome: 'rejected', code: 'connection' },
      { outcome: 'accepted', code: null },
    ]);
  });
});

describe('a worker that dies in mid-call', () => {
  it('leaves the row unknown for staff and sends it no second time', async () => {
    const { sessionId } = await seedMeeting();
    await deliver();
    const reminderId = (await ledger(sessionId))[0]?.id;
    api.clock.set(dueAt);
    await inCentre(async (tx) => {
      await tx.rows(
        `update reminders set state = 'sending', attempts = 1, claimed_at = $3 where centre_id = $1 and id = $2`,
        reminderId,
        dueAt,
      );
      await tx.rows(
        `insert into deliveries (centre_id, id, reminder_id, attempt, channel, started_at) values ($1, $2, $3, 1, 'email', $4)`,
        newId(),
        reminderId,
        dueAt,
      );
    });
    await deliver();
    expect(await states(sessionId)).toContain('day-before sending');
    api.clock.set('2026-11-24T18:40+05:30');
    await deliver();
    await deliver();
    expect((await ledger(sessionId))[0]).toMatchObject({ rule: 'day-before', state: 'unknown', reason: 'interrupted' });
    expect(mail.received).toEqual([]);

    const sent = await api.as(centre.counsellor.token).post(`/api/v1/reminders/${String(reminderId)}/resend`);
    expect([sent.status, sent.body]).toMatchObject([200, { state: 'planned', attempts: 1 }]);
    await deliver();
    expect(mail.received).toHaveLength(1);
  });
});

describe('the log page', () => {
  it('lists the ledger newest first in pages, by state, without addresses', async () => {
    await seedMeeting();
    await deliver();
    const first = await api.as(centre.counsellor.token).get('/api/v1/reminders?limit=1');
    expect(first.status).toBe(200);
    expect(first.body.items).toMatchObject([
      { rule: 'two-hours-before', state: 'planned', channel: 'email', language: 'mr', recipient: { kind: 'member', displayName: 'Sunil' } },
    ]);
    const second = await api.as(centre.counsellor.token).get(`/api/v1/reminders?limit=1&cursor=${String(first.body.nextCursor)}`);
    expect(second.body).toMatchObject({ items: [{ rule: 'day-before' }], nextCursor: null });
    expect(JSON.stringify([first.body, second.body])).not.toContain('example.org');
    expect((await api.as(centre.counsellor.token).get('/api/v1/reminders?state=accepted')).body.items).toEqual([]);
    expect((await api.as(centre.counsellor.token).get('/api/v1/reminders?state=lost')).status).toBe(400);
    expect((await api.as(centre.facilitator.token).get('/api/v1/reminders')).status).toBe(403);
  });

  it('refuses to send again what is already on its way, and knows no reminder of another centre', async () => {
    const { sessionId } = await seedMeeting();
    await deliver();
    const path = `/api/v1/reminders/${String((await ledger(sessionId))[0]?.id)}/resend`;
    expect((await api.as(centre.administrator.token).post(path)).body).toMatchObject({ status: 409, code: 'reminders/illegal-move' });
    const elsewhere = await seedCentre(api, 'Elsewhere');
    expect((await api.as(elsewhere.administrator.token).post(path)).status).toBe(404);
  });
});
