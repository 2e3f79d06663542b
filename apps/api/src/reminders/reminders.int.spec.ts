import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { SessionId } from '@saath/domain/kernel';
import { newId } from '../platform/new-id.ts';
import { dayBefore, insertSession, monday, openReminderStage, ReminderScene, type ReminderStage } from '../testing/reminder-stage.ts';
import { seedCentre } from '../testing/seed-centre.ts';
import { until } from '../testing/until.ts';
import { claimDue } from './claim-reminders.ts';
import { DeliverReminders } from './deliver-reminders.ts';
import { RemindersDue } from './reminders-due.ts';

let stage: ReminderStage;
let scene: ReminderScene;

beforeAll(async () => {
  stage = await openReminderStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  scene = await ReminderScene.open(stage);
});

describe('a reminder that is due', () => {
  it('is sent once, in the language of the reader, in words that reveal nothing on a lock screen', async () => {
    const { sessionId } = await scene.seedMeeting();
    await scene.deliver();
    expect(await scene.states(sessionId)).toEqual(['day-before planned', 'two-hours-before planned']);
    expect(stage.mail.received).toEqual([]);
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    await scene.deliver();
    expect(stage.mail.received).toHaveLength(1);
    const [letter] = stage.mail.received;
    expect(letter?.from?.text).toContain('Nayi Subah');
    expect(letter?.to).toMatchObject({ text: 'sunil@example.org' });
    expect(letter?.text).toContain('नमस्कार Sunil, उद्या, बुधवार 25 नोव्हेंबर, संध्याकाळी 6:30 वाजता भेट ठरली आहे, Nayi Subah North.');
    expect(`${letter?.subject} ${letter?.text} ${letter?.html}`).not.toMatch(/relapse|counsel|Ghodke|समुपदेशन/i);
    expect(await scene.ledger(sessionId)).toMatchObject([
      { rule: 'day-before', state: 'accepted', attempts: 1 },
      { state: 'planned', attempts: 0 },
    ]);
  });

  it('goes through the queue: the listener of the relay wakes a worker, which sends it', async () => {
    const { sessionId } = await scene.seedMeeting({ language: 'hi' });
    await scene.deliver();
    stage.api.clock.set(dayBefore);
    const next = await stage.worker.get(RemindersDue).run(scene.centre.centreId);
    await until(() => stage.mail.received.length > 0);
    expect(stage.mail.received[0]?.text).toContain('नमस्ते Sunil, कल, बुधवार 25 नवंबर, शाम 6:30 बजे आपका मिलना तय है');
    expect(next.epochMilliseconds - stage.api.clock.now().epochMilliseconds).toBe(20_000);
    await until(async () => (await scene.states(sessionId)).includes('day-before accepted'));
  });

  it.each([
    { given: 'the same day', at: '2026-11-25T18:30+05:30', due: '2026-11-25T16:30:10+05:30', says: 'Hello Sunil, see you at 6:30 pm' },
    {
      given: 'the evening before a morning',
      at: '2026-11-25T07:30+05:30',
      due: '2026-11-24T20:59:10+05:30',
      says: 'we meet tomorrow, Wednesday',
    },
  ])('of two hours before says the day unless it is today: on $given', async ({ at, due, says }) => {
    const { sessionId } = await scene.seedMeeting({ language: 'en', at });
    await scene.deliver();
    for (const now of [dayBefore, due]) {
      stage.api.clock.set(now);
      await scene.deliver();
    }
    expect(await scene.states(sessionId)).toEqual(['day-before accepted', 'two-hours-before accepted']);
    expect(stage.mail.received).toHaveLength(2);
    expect(stage.mail.received.at(-1)?.text).toContain(says);
  });

  it.each([
    { given: 'no consent on record', seed: { consent: false }, reason: 'no-consent' },
    { given: 'no address on record', seed: { email: null }, reason: 'no-address' },
  ])('is not sent with $given, and says so', async ({ seed, reason }) => {
    const { sessionId } = await scene.seedMeeting(seed);
    stage.api.clock.set(monday);
    await scene.deliver();
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    expect(stage.mail.received).toEqual([]);
    expect(await scene.ledger(sessionId)).toMatchObject([
      { state: 'suppressed', reason },
      { state: 'suppressed', reason },
    ]);
  });

  it('is not sent when consent is withdrawn between plan and sending', async () => {
    const { sessionId, memberId } = await scene.seedMeeting();
    await scene.deliver();
    await scene.inCentre((tx) =>
      tx.rows(`update consents set withdrawn_on = '2026-11-24' where centre_id = $1 and member_id = $2`, memberId),
    );
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    expect(stage.mail.received).toEqual([]);
    expect((await scene.ledger(sessionId))[0]).toMatchObject({ state: 'suppressed', reason: 'no-consent' });
  });

  it.each([
    { given: 'whose seat was given back', sql: `update enrolments set ends_on = '2026-11-24' where centre_id = $1 and member_id = $2` },
    { given: 'who left', sql: undefined },
  ])('is withdrawn from somebody $given', async ({ sql }) => {
    const { sessionId, memberId } = await scene.seedMeeting();
    await scene.deliver();
    stage.api.clock.set('2026-11-24T12:00+05:30');
    const leave = { to: 'left', on: '2026-11-24', reason: 'went home' };
    if (sql === undefined)
      await stage.api.as(scene.centre.administrator.token).post(`/api/v1/members/${memberId}/transitions`).send(leave).expect(200);
    else await scene.inCentre((tx) => tx.rows(sql, memberId));
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    expect(stage.mail.received).toEqual([]);
    expect(await scene.states(sessionId)).toEqual(['day-before cancelled', 'two-hours-before cancelled']);
  });
});

describe('a burst in one centre', () => {
  it('is sent in turns with a limit of rows', async () => {
    await Promise.all(Array.from({ length: 12 }, () => scene.seedMeeting()));
    await scene.deliver();
    stage.api.clock.set(dayBefore);
    const turns = [await scene.inCentre((tx) => claimDue(tx, 5)), await scene.inCentre((tx) => claimDue(tx, 5))];
    expect(turns.map((ids) => ids.length)).toEqual([5, 5]);
    expect(new Set(turns.flat()).size).toBe(10);
  });

  it('takes its next turn as soon as the first is over', async () => {
    const run = jest.spyOn(stage.worker.get(DeliverReminders), 'run').mockResolvedValueOnce(true).mockResolvedValueOnce(false);
    await stage.worker.get(RemindersDue).run(scene.centre.centreId);
    await until(() => run.mock.calls.length === 2);
    expect(run.mock.calls).toEqual([[scene.centre.centreId], [scene.centre.centreId]]);
    run.mockRestore();
  });
});

describe('a session that is cancelled', () => {
  it('withdraws planned reminders and notifies nobody who was not informed', async () => {
    const { sessionId } = await scene.seedMeeting();
    await scene.deliver();
    await scene.cancel(sessionId);
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    expect(stage.mail.received).toEqual([]);
    expect(await scene.states(sessionId)).toEqual(['day-before cancelled', 'two-hours-before cancelled']);
  });

  it('is announced once to informed people, with the next date', async () => {
    const { sessionId, groupId } = await scene.seedMeeting({ language: 'en' });
    await scene.inCentre((tx) => insertSession(tx, newId(), groupId, '2026-12-02T18:30+05:30'));
    await scene.deliver();
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    await scene.cancel(sessionId);
    await scene.deliver();
    await scene.deliver();
    expect(stage.mail.received).toHaveLength(2);
    expect(stage.mail.received[1]?.text).toContain('we do not meet on Wednesday 25 November at 6:30 pm');
    expect(stage.mail.received[1]?.text).toContain('Next: Wednesday 2 December, 6:30 pm');
    expect((await scene.states(sessionId)).sort()).toEqual([
      'day-before accepted',
      'session-cancelled accepted',
      'two-hours-before cancelled',
    ]);
  });
});

describe('a session that moves', () => {
  it('is announced to informed people, with the old and the new time', async () => {
    const { sessionId } = await scene.seedMeeting({ language: 'en' });
    await scene.deliver();
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    await scene.move(sessionId, 1);
    await scene.deliver();
    expect(stage.mail.received[1]?.text).toContain('Wednesday 25 November, 6:30 pm, is now Thursday 26 November, 6:30 pm');
    expect((await scene.states(sessionId)).sort()).toEqual(['day-before accepted', 'session-moved accepted', 'two-hours-before planned']);
  });
});

describe('a session that changes twice before a notice is sent', () => {
  const night = '2026-11-24T21:30+05:30';
  let sessionId: SessionId;

  beforeEach(async () => {
    ({ sessionId } = await scene.seedMeeting({ language: 'en' }));
    await scene.deliver();
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    stage.api.clock.set(night);
    await scene.move(sessionId, 1);
  });
  const morning = async (): Promise<string | undefined> => {
    await scene.deliver();
    stage.api.clock.set('2026-11-25T10:00:30+05:30');
    await scene.deliver();
    return stage.mail.received[1]?.text;
  };

  it('is announced once, from the time that the reader knows to the last one', async () => {
    await scene.move(sessionId, 1);
    expect(await morning()).toContain('Wednesday 25 November, 6:30 pm, is now Friday 27 November, 6:30 pm');
    expect(stage.mail.received).toHaveLength(2);
  });

  it('is not announced when it is moved back', async () => {
    await scene.move(sessionId, -1);
    expect(await morning()).toBeUndefined();
    expect(await scene.states(sessionId)).toContain('session-moved cancelled');
  });

  it('is cancelled for the day that the reader knows', async () => {
    await scene.cancel(sessionId);
    expect(await morning()).toContain('we do not meet on Wednesday 25 November at 6:30 pm');
  });
});

describe('the log page', () => {
  it('lists the ledger newest first in pages, by state, without addresses', async () => {
    await scene.seedMeeting();
    await scene.deliver();
    const first = await stage.api.as(scene.centre.counsellor.token).get('/api/v1/reminders?limit=1');
    expect(first.status).toBe(200);
    expect(first.body.items).toMatchObject([
      { rule: 'two-hours-before', state: 'planned', channel: 'email', language: 'mr', recipient: { kind: 'member', displayName: 'Sunil' } },
    ]);
    const second = await stage.api
      .as(scene.centre.counsellor.token)
      .get(`/api/v1/reminders?limit=1&cursor=${String(first.body.nextCursor)}`);
    expect(second.body).toMatchObject({ items: [{ rule: 'day-before' }], nextCursor: null });
    expect(JSON.stringify([first.body, second.body])).not.toContain('example.org');
    expect((await stage.api.as(scene.centre.counsellor.token).get('/api/v1/reminders?state=accepted')).body.items).toEqual([]);
    expect((await stage.api.as(scene.centre.counsellor.token).get('/api/v1/reminders?state=lost')).status).toBe(400);
    expect((await stage.api.as(scene.centre.facilitator.token).get('/api/v1/reminders')).status).toBe(403);
  });

  it('refuses to send a planned reminder again, and does not find a reminder of another centre', async () => {
    const { sessionId } = await scene.seedMeeting();
    await scene.deliver();
    const path = `/api/v1/reminders/${String((await scene.ledger(sessionId))[0]?.id)}/resend`;
    expect((await stage.api.as(scene.centre.administrator.token).post(path)).body).toMatchObject({
      status: 409,
      code: 'reminders/transition-not-allowed',
    });
    const elsewhere = await seedCentre(stage.api, 'Elsewhere');
    expect((await stage.api.as(elsewhere.administrator.token).post(path)).body).toMatchObject({ status: 404, code: 'reminders/not-found' });
  });
});
