import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { deadAddress } from '@saath/notifications/testing';
import { newId } from '../platform/new-id.ts';
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
