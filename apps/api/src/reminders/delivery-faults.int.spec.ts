import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Temporal, type ReminderId, type SessionId } from '@saath/domain/kernel';
import { type ChannelRegistry, type SendOutcome } from '@saath/notifications';
import { deadAddress, startMailServer } from '@saath/notifications/testing';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { dayBefore, openReminderStage, ReminderScene, type ReminderStage } from '../testing/reminder-stage.ts';
import { until } from '../testing/until.ts';
import { beginSending } from './begin-sending.ts';
import { CHANNELS } from './channels.provider.ts';
import { claimDue } from './claim-reminders.ts';
import { finishSending } from './finish-sending.ts';
import { ReminderPlanner } from './reminder-planner.ts';

let stage: ReminderStage;
let scene: ReminderScene;

beforeAll(async () => {
  stage = await openReminderStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  scene = await ReminderScene.open(stage);
});

const claimOne = async (): Promise<ReminderId> => {
  const [id] = await scene.inCentre((tx) => claimDue(tx, 1));
  if (id === undefined) throw new Error('Nothing was due.');
  return id;
};

describe('an unavailable mail server', () => {
  const told = () =>
    scene.inCentre((tx) =>
      tx.rows<{ code: string; role: string; is_open: boolean }>(
        `select n.code, s.role, n.ended_at is null as is_open from notifications n join staff s on s.centre_id = $1 and s.id = n.staff_id
         where n.centre_id = $1 and n.subject_id = $1`,
      ),
    );
  it('is tried again with growing pauses, visible in the log, and the reminder arrives when it is available', async () => {
    const unreachable = await stage.startWorker(deadAddress);
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
    // Once, however often it fails.
    expect(await told()).toEqual([{ code: 'email-failing', role: 'administrator', is_open: true }]);
    stage.api.clock.set('2026-11-24T18:38+05:30');
    await scene.deliver();
    expect(stage.mail.received).toHaveLength(1);
    expect(await told()).toEqual([{ code: 'email-failing', role: 'administrator', is_open: false }]);
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

  it('may be unavailable for hours: the reminder waits without using up tries, and arrives', async () => {
    const unreachable = await stage.startWorker(deadAddress);
    const { sessionId } = await scene.seedMeeting();
    await scene.deliver();
    const begin = Temporal.Instant.from(dayBefore);
    // Until the quiet hours, and from their end.
    for (const minutes of [0, 2, 8, 24, 40, 56, 72, 88, 104, 120, 136, 930, 946]) {
      stage.api.clock.set(begin.add({ minutes }).toString());
      await scene.deliver(unreachable);
    }
    const [line] = await scene.ledger(sessionId);
    expect(line).toMatchObject({ rule: 'day-before', state: 'planned', reason: 'connection', attempts: 13 });
    const refusing = await startMailServer({ recipient: 451 });
    stage.api.clock.set(begin.add({ minutes: 962 }).toString());
    await scene.deliver(await stage.startWorker(refusing.url));
    await refusing.close();
    expect((await scene.ledger(sessionId))[0]).toMatchObject({ state: 'planned', reason: 'smtp-451', attempts: 14 });
    stage.api.clock.set(begin.add({ minutes: 964 }).toString());
    await scene.deliver();
    expect((await scene.ledger(sessionId))[0]).toMatchObject({ state: 'accepted', attempts: 15 });
    expect(stage.mail.received).toHaveLength(1);
  });
});

describe('a worker that is silent during the call', () => {
  let sessionId: SessionId;
  let handOver: { reminderId: ReminderId; deliveryId: string; attempt: number };

  /** Handed over to the mail server, which has not answered. */
  beforeEach(async () => {
    ({ sessionId } = await scene.seedMeeting());
    await scene.deliver();
    stage.api.clock.set(dayBefore);
    const id = await claimOne();
    const ready = await scene.inCentre((tx) => beginSending(tx, id, stage.worker.get<ChannelRegistry>(CHANNELS)));
    if (ready === undefined) throw new Error('The reminder was not to be sent.');
    handOver = ready;
  });
  const finish = (outcome: SendOutcome): Promise<void> => scene.inCentre((tx) => finishSending(tx, handOver, outcome));
  const resend = () => stage.api.as(scene.centre.counsellor.token).post(`/api/v1/reminders/${handOver.reminderId}/resend`);
  const recover = async (): Promise<void> => {
    stage.api.clock.set('2026-11-24T18:40+05:30');
    await scene.deliver();
    await scene.deliver();
  };

  it('leaves the row unknown for staff and sends it no second time', async () => {
    await scene.deliver();
    expect(await scene.states(sessionId)).toContain('day-before sending');
    await recover();
    expect((await scene.ledger(sessionId))[0]).toMatchObject({ rule: 'day-before', state: 'unknown', reason: 'interrupted' });
    expect(stage.mail.received).toEqual([]);

    const sent = await resend();
    expect([sent.status, sent.body]).toMatchObject([200, { state: 'planned', attempts: 1 }]);
    await scene.deliver();
    expect(stage.mail.received).toHaveLength(1);
  });

  it('makes the row accepted when it reports the acceptance later', async () => {
    await recover();
    await finish({ outcome: 'accepted', reference: 'r' });
    expect((await scene.ledger(sessionId))[0]).toMatchObject({ state: 'accepted', reason: null });
  });

  it('does not change an attempt that staff have made since', async () => {
    await recover();
    await resend();
    await scene.deliver();
    await finish({ outcome: 'rejected', code: 'smtp-550', because: 'never' });
    expect((await scene.ledger(sessionId))[0]).toMatchObject({ state: 'accepted', attempts: 2 });
    const outcomes = await scene.inCentre((tx) => tx.rows('select attempt, outcome from deliveries where centre_id = $1 order by attempt'));
    expect(outcomes).toEqual([
      { attempt: 1, outcome: 'unknown' },
      { attempt: 2, outcome: 'accepted' },
    ]);
  });
});

describe('a worker that was unavailable until the quiet hours', () => {
  it('sends the reminder in the morning', async () => {
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

describe('a session that is cancelled while its reminder is being sent', () => {
  it('is announced to the person who gets the reminder', async () => {
    const { sessionId } = await scene.seedMeeting();
    await scene.deliver();
    stage.api.clock.set(dayBefore);
    const id = await claimOne();
    const registry = stage.worker.get<ChannelRegistry>(CHANNELS);
    let hasRead = false;
    const leaving = scene.inCentre(async (tx) => {
      const ready = await beginSending(tx, id, registry);
      hasRead = true;
      await pause(300);
      return ready;
    });
    await until(() => hasRead);
    await scene.cancel(sessionId);
    expect(await leaving).toMatchObject({ channel: 'email' });
    expect((await scene.states(sessionId)).sort()).toEqual([
      'day-before sending',
      'session-cancelled planned',
      'two-hours-before cancelled',
    ]);
  });
});

describe('a centre that is suspended', () => {
  const setState = (state: string): Promise<unknown> =>
    stage.api.app
      .get(PlatformScope)
      .transaction((tx) => tx.rows('update platform.centres set state = $2 where id = $1', scene.centre.centreId, state));

  it('sends nothing, and continues when it is active again', async () => {
    const { sessionId } = await scene.seedMeeting();
    await scene.deliver();
    await setState('suspended');
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    expect(stage.mail.received).toEqual([]);
    await setState('active');
    await scene.deliver();
    expect(await scene.states(sessionId)).toContain('day-before accepted');
  });

  it('sends nothing from that moment, also during a turn', async () => {
    const { sessionId } = await scene.seedMeeting();
    await scene.deliver();
    stage.api.clock.set(dayBefore);
    const id = await claimOne();
    await setState('suspended');
    const registry = stage.worker.get<ChannelRegistry>(CHANNELS);
    expect(await scene.inCentre((tx) => beginSending(tx, id, registry))).toBeUndefined();
    expect((await scene.ledger(sessionId))[0]).toMatchObject({ state: 'planned', attempts: 0 });
  });
});

describe('a row that is broken', () => {
  it('does not delay other rows, and is suppressed at once with a reason', async () => {
    const [broken, whole] = [await scene.seedMeeting(), await scene.seedMeeting()];
    await scene.deliver();
    await scene.inCentre((tx) => tx.rows(`update members set email_cipher = 'broken' where centre_id = $1 and id = $2`, broken.memberId));
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    expect(stage.mail.received).toHaveLength(1);
    expect(await scene.states(whole.sessionId)).toContain('day-before accepted');
    expect((await scene.ledger(broken.sessionId))[0]).toMatchObject({ state: 'suppressed', reason: 'fault' });
    const noted = await scene.inCentre((tx) =>
      tx.rows(`select subject_id, actor_kind, detail from audit_entries where centre_id = $1 and action = 'value-unreadable'`),
    );
    expect(noted).toEqual([{ subject_id: broken.memberId, actor_kind: 'system', detail: { field: 'email' } }]);
  });

  it('does not stop planned reminders when planning fails', async () => {
    await scene.seedMeeting();
    await scene.deliver();
    stage.api.clock.set(dayBefore);
    const planAhead = jest.spyOn(stage.worker.get(ReminderPlanner), 'planAhead').mockRejectedValueOnce(new TypeError('a bug'));
    await scene.deliver();
    planAhead.mockRestore();
    expect(stage.mail.received).toHaveLength(1);
  });
});

describe('a turn with many rows and an unavailable server', () => {
  it('releases the rows that it has not tried, without using up tries', async () => {
    const meetings = await Promise.all(Array.from({ length: 8 }, () => scene.seedMeeting()));
    await scene.deliver();
    stage.api.clock.set(dayBefore);
    await scene.deliver(await stage.startWorker(deadAddress));
    const lines = (await Promise.all(meetings.map(({ sessionId }) => scene.ledger(sessionId)))).map(([line]) => line);
    expect(lines.map((line) => line?.state)).toEqual(Array.from({ length: 8 }, () => 'planned'));
    expect(lines.filter((line) => line?.attempts === 0)).toHaveLength(3);
  });
});
