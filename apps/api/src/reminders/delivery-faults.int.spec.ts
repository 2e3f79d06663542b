import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { deadAddress } from '@saath/notifications/testing';
import { newId } from '../platform/new-id.ts';
import { OutboxQueue } from '../queue/outbox-queue.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { dayBefore, openReminderStage, ReminderScene, type ReminderStage } from '../testing/reminder-stage.ts';

let stage: ReminderStage;
let scene: ReminderScene;

beforeAll(async () => {
  stage = await openReminderStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  scene = await ReminderScene.open(stage);
});

describe('a mail server that is away', () => {
  it('is tried again with growing pauses, visibly, and the reminder arrives when it is back', async () => {
    const unreachable = await stage.startWorker(await deadAddress());
    const { sessionId } = await scene.seedMeeting();
    await scene.deliver();
    stage.api.clock.set(dayBefore);
    await scene.deliver(unreachable);
    expect((await scene.ledger(sessionId))[0]).toMatchObject({ rule: 'day-before', state: 'planned', reason: 'connection', attempts: 1 });
    await scene.deliver(unreachable);
    expect((await scene.ledger(sessionId))[0]).toMatchObject({ attempts: 1 });
    stage.api.clock.set('2026-11-24T18:32+05:30');
    await scene.deliver(unreachable);
    expect((await scene.ledger(sessionId))[0]).toMatchObject({ state: 'planned', attempts: 2 });
    stage.api.clock.set('2026-11-24T18:38+05:30');
    await scene.deliver();
    expect(stage.mail.received).toHaveLength(1);
    const attempts = await scene.inCentre((tx) =>
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
    const { sessionId } = await scene.seedMeeting();
    await scene.deliver();
    const reminderId = (await scene.ledger(sessionId))[0]?.id;
    stage.api.clock.set(dayBefore);
    await scene.inCentre(async (tx) => {
      await tx.rows(
        `update reminders set state = 'sending', attempts = 1, claimed_at = $3 where centre_id = $1 and id = $2`,
        reminderId,
        dayBefore,
      );
      await tx.rows(
        `insert into deliveries (centre_id, id, reminder_id, attempt, channel, started_at) values ($1, $2, $3, 1, 'email', $4)`,
        newId(),
        reminderId,
        dayBefore,
      );
    });
    await scene.deliver();
    expect(await scene.states(sessionId)).toContain('day-before sending');
    stage.api.clock.set('2026-11-24T18:40+05:30');
    await scene.deliver();
    await scene.deliver();
    expect((await scene.ledger(sessionId))[0]).toMatchObject({ rule: 'day-before', state: 'unknown', reason: 'interrupted' });
    expect(stage.mail.received).toEqual([]);

    const sent = await stage.api.as(scene.centre.counsellor.token).post(`/api/v1/reminders/${String(reminderId)}/resend`);
    expect([sent.status, sent.body]).toMatchObject([200, { state: 'planned', attempts: 1 }]);
    await scene.deliver();
    expect(stage.mail.received).toHaveLength(1);
  });
});

describe('a worker that was away until the quiet hours', () => {
  it('keeps the reminder for the morning, and sends it then', async () => {
    const { sessionId } = await scene.seedMeeting();
    await scene.deliver();
    stage.api.clock.set('2026-11-24T21:30+05:30');
    await scene.deliver();
    await scene.deliver();
    expect(await scene.states(sessionId)).toContain('day-before planned');
    expect(stage.mail.received).toEqual([]);
    stage.api.clock.set('2026-11-25T10:00:30+05:30');
    await scene.deliver();
    expect(stage.mail.received[0]?.text).toContain('आज, बुधवार 25 नोव्हेंबर');
  });
});

describe('a centre that is suspended', () => {
  it('reminds nobody, and goes on when it is active again', async () => {
    const { sessionId } = await scene.seedMeeting();
    await scene.deliver();
    const setState = (state: string): Promise<unknown> =>
      stage.api.app
        .get(PlatformScope)
        .transaction((tx) => tx.rows('update platform.centres set state = $2 where id = $1', scene.centre.centreId, state));
    await setState('suspended');
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    expect(stage.mail.received).toEqual([]);
    await setState('active');
    await scene.deliver();
    expect(await scene.states(sessionId)).toContain('day-before accepted');
  });
});

describe('an announcement that a session is cancelled', () => {
  it('is followed once, however often the outbox hands it over', async () => {
    const { sessionId } = await scene.seedMeeting();
    await scene.deliver();
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    await scene.inCentre((tx) =>
      tx.rows(`update sessions set state = 'cancelled', cancel_reason = 'x' where centre_id = $1 and id = $2`, sessionId),
    );
    const data = { centreId: scene.centre.centreId, sessionId };
    for (const id of [newId(), newId()]) {
      await stage.worker.get(OutboxQueue).addAll([{ id, topic: 'session-cancelled', data }]);
      for (let wait = 0; wait < 100 && !(await scene.states(sessionId)).some((line) => line.startsWith('session-cancelled')); wait += 1)
        await pause(50);
      await scene.deliver();
    }
    await pause(200);
    await scene.deliver();
    expect(stage.mail.received).toHaveLength(2);
    expect((await scene.states(sessionId)).sort()).toEqual([
      'day-before accepted',
      'session-cancelled accepted',
      'two-hours-before cancelled',
    ]);
  });
});

describe('a turn with many rows and a server that is away', () => {
  it('gives back what it has not tried, with every try left', async () => {
    const meetings = await Promise.all(Array.from({ length: 8 }, () => scene.seedMeeting()));
    await scene.deliver();
    stage.api.clock.set(dayBefore);
    await scene.deliver(await stage.startWorker(await deadAddress()));
    const lines = (await Promise.all(meetings.map(({ sessionId }) => scene.ledger(sessionId)))).map(([line]) => line);
    expect(lines.map((line) => line?.state)).toEqual(Array.from({ length: 8 }, () => 'planned'));
    expect(lines.filter((line) => line?.attempts === 0)).toHaveLength(3);
  });
});
