import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { happened, Temporal } from '@saath/domain/kernel';
import { startMailServer, type MailServer } from '@saath/notifications/testing';
import { newId } from '../platform/new-id.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { dayBefore, insertSession, openReminderStage, ReminderScene, type ReminderStage } from '../testing/reminder-stage.ts';

let stage: ReminderStage;
let scene: ReminderScene;

beforeAll(async () => {
  stage = await openReminderStage();
});
const refusing: MailServer[] = [];
afterAll(async () => {
  await stage.close();
  for (const one of refusing) await one.close();
});
beforeEach(async () => {
  scene = await ReminderScene.open(stage);
});

const run = (sql: string, ...params: readonly unknown[]): Promise<unknown[]> => scene.inCentre((tx) => tx.rows(sql, ...params));
const dueOf = (sessionId: string): Promise<{ rule: string; state: string; reason: string | null; due: string }[]> =>
  scene.inCentre(async (tx) =>
    (
      await tx.rows<{ rule: string; state: string; reason: string | null; due_at: Date }>(
        'select rule, state, reason, due_at from reminders where centre_id = $1 and session_id = $2 order by due_at, rule',
        sessionId,
      )
    ).map(({ due_at: due, ...row }) => ({ ...row, due: due.toISOString() })),
  );
const asCounsellor = () => stage.api.as(scene.centre.counsellor.token);

describe('the text of a message', () => {
  it.each([
    { language: 'en', says: 'Hello Sunil, we meet tomorrow' },
    { language: 'hi', says: 'नमस्ते Sunil' },
    { language: 'mr', says: 'नमस्कार Sunil' },
  ])('in $language leave out a centre, a branch and a group whose names would tell', async ({ language, says }) => {
    const telling = ['Nasha Mukti Kendra', 'Rehab Road', 'Relapse prevention', 'Ghodke'];
    await stage.api.app.get(PlatformScope).read('update platform.centres set name = $2 where id = $1', [scene.centre.centreId, telling[0]]);
    await run('update branches set name = $3 where centre_id = $1 and id = $2', scene.centre.branchIds[0], telling[1]);
    const { sessionId, groupId } = await scene.seedMeeting({ language });
    await scene.inCentre((tx) => insertSession(tx, newId(), groupId, '2026-12-02T18:30+05:30'));
    await scene.deliver();
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    await scene.move(sessionId, 1);
    await scene.deliver();
    await scene.cancel(sessionId);
    await scene.deliver();
    expect(stage.mail.received.map(({ text }) => text?.includes(says.split(',')[0] ?? says))).toEqual([true, true, true]);
    expect(stage.mail.received[0]?.text).toContain(says);
    const all = stage.mail.received.map(({ subject, text, html, from }) => [subject, text, String(html), from?.text].join()).join();
    for (const word of telling) expect(all).not.toContain(word);
  });

  it('is in the language of the reader at the time of sending', async () => {
    const { sessionId, memberId } = await scene.seedMeeting({ language: 'mr' });
    await scene.deliver();
    await run(`update members set language = 'hi' where centre_id = $1 and id = $2`, memberId);
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    expect(stage.mail.received[0]?.text).toContain('नमस्ते Sunil');
    expect(await scene.states(sessionId)).toContain('day-before accepted');
  });

  it('promises no next session to a person without a seat by then', async () => {
    const { sessionId, groupId, memberId } = await scene.seedMeeting({ language: 'en' });
    await scene.inCentre((tx) => insertSession(tx, newId(), groupId, '2026-12-02T18:30+05:30'));
    await run(`update enrolments set ends_on = '2026-12-01' where centre_id = $1 and member_id = $2`, memberId);
    await scene.deliver();
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    await scene.cancel(sessionId);
    await scene.deliver();
    expect(stage.mail.received[1]?.text).toContain('we do not meet on Wednesday 25 November');
    expect(stage.mail.received[1]?.text).not.toMatch(/Next|seat/);
  });
});

describe('quiet hours', () => {
  it.each([
    { zone: 'America/New_York', at: '2026-11-25T09:00-05:00', due: ['2026-11-24T01:59:00.000Z', '2026-11-25T01:59:00.000Z'] },
    { zone: 'Asia/Kathmandu', at: '2026-11-25T11:00+05:45', due: ['2026-11-24T05:15:00.000Z', '2026-11-24T15:14:00.000Z'] },
  ])('are those of the session’s zone: before $at in $zone', async ({ zone, at, due }) => {
    const { sessionId } = await scene.seedMeeting({ at });
    await run('update sessions set time_zone = $3 where centre_id = $1 and id = $2', sessionId, zone);
    await scene.deliver();
    expect((await dueOf(sessionId)).map((row) => row.due)).toEqual(due);
  });

  it('that a branch sets for the first reminder apply to planned reminders, in the time of the branch', async () => {
    const { sessionId } = await scene.seedMeeting();
    await scene.deliver();
    const first = async (): Promise<string | undefined> => (await dueOf(sessionId)).find(({ rule }) => rule === 'day-before')?.due;
    expect(await first()).toBe('2026-11-24T13:00:00.000Z');
    const [branchId] = scene.centre.branchIds;
    const set = (firstReminder: string, version: number) =>
      stage.api
        .as(scene.centre.administrator.token)
        .put(`/api/v1/programme-kinds/group-counselling/branches/${branchId}`)
        .set('if-match', `"${String(version)}"`)
        .send({ overrides: { firstReminder } });
    expect((await set('21:01', 0).expect(422)).body).toMatchObject({ code: 'programmes/first-reminder-out-of-range' });
    await set('17:30', 0).expect(200);
    await scene.deliver();
    expect(await first()).toBe('2026-11-24T12:00:00.000Z');
  });

  it('that a group sets apply at once, before what its branch sets, and tell nobody of a change', async () => {
    const { sessionId, groupId } = await scene.seedMeeting();
    await scene.deliver();
    const set = (firstReminder: string | null): Promise<void> =>
      scene.inCentre(async (tx) => {
        await tx.rows('update groups set first_reminder = $3 where centre_id = $1 and id = $2', groupId, firstReminder);
        await tx.raise([happened('group-changed', 'group', groupId, { fields: ['firstReminder'] })]);
      });
    const first = async () => (await dueOf(sessionId)).map(({ rule, state, due }) => [rule, state, due])[0];
    await set('19:30');
    expect(await first()).toEqual(['day-before', 'planned', '2026-11-24T14:00:00.000Z']);
    await set(null);
    expect(await first()).toEqual(['day-before', 'planned', '2026-11-24T13:00:00.000Z']);
    stage.api.clock.set('2026-11-24T18:00+05:30');
    await set('17:30');
    expect(await first()).toEqual(['day-before', 'planned', '2026-11-24T13:00:00.000Z']);
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    await set('20:00');
    await scene.deliver();
    expect(await scene.states(sessionId)).toEqual(['day-before accepted', 'two-hours-before planned']);
    expect(stage.mail.received).toHaveLength(1);
  });

  it('that a centre changes apply to planned reminders, across midnight and within a day', async () => {
    const { sessionId } = await scene.seedMeeting({ at: '2026-11-25T07:30+05:30' });
    await scene.deliver();
    const due = async (): Promise<string | undefined> => (await dueOf(sessionId)).find(({ rule }) => rule === 'two-hours-before')?.due;
    expect(await due()).toBe('2026-11-24T15:29:00.000Z');
    const change = async (version: number, quietFrom: string, quietUntil: string): Promise<void> => {
      await stage.api
        .as(scene.centre.administrator.token)
        .patch('/api/v1/centre')
        .set('if-match', `"${String(version)}"`)
        .send({ quietFrom, quietUntil })
        .expect(200);
      await scene.deliver();
    };
    await change(1, '23:30', '06:00');
    expect(await due()).toBe('2026-11-24T17:59:00.000Z');
    await change(2, '13:00', '15:00');
    expect(await due()).toBe('2026-11-25T00:00:00.000Z');
  });
});

describe('a person who joins a group late', () => {
  it('is reminded of future sessions only', async () => {
    const { sessionId } = await scene.seedMeeting();
    const { memberId } = await scene.seedMeeting();
    await scene.deliver();
    stage.api.clock.set('2026-11-24T20:00+05:30');
    await run(
      `insert into enrolments (centre_id, id, group_id, member_id, starts_on, enrolled_at)
       select $1, $2, group_id, $3, '2026-11-24', '2026-11-24T20:00+05:30' from sessions where centre_id = $1 and id = $4`,
      newId(),
      memberId,
      sessionId,
    );
    await scene.deliver();
    const own = await scene.inCentre((tx) =>
      tx.rows('select rule, state from reminders where centre_id = $1 and session_id = $2 and recipient_id = $3', sessionId, memberId),
    );
    expect(own).toEqual([{ rule: 'two-hours-before', state: 'planned' }]);
  });

  it('gets the suppressed reminders once a consent is on record', async () => {
    const { sessionId, memberId } = await scene.seedMeeting({ consent: false });
    await scene.deliver();
    expect((await dueOf(sessionId)).map(({ state, reason }) => [state, reason])).toEqual([
      ['suppressed', 'no-consent'],
      ['suppressed', 'no-consent'],
    ]);
    await asCounsellor().post(`/api/v1/members/${memberId}/consents`).send({ purpose: 'messages' }).expect(201);
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    expect(await scene.states(sessionId)).toEqual(['day-before suppressed', 'two-hours-before planned']);
  });

  it('gets no message on a channel without consent, nor after the consent expires', async () => {
    const [named, over] = [await scene.seedMeeting({ consent: false }), await scene.seedMeeting({ consent: false })];
    const give = (memberId: string, channel: string | null, expiresOn: string | null) =>
      run(
        `insert into consents (centre_id, id, member_id, purpose, channel, granted_on, expires_on, evidence)
         values ($1, $2, $3, 'messages', $4, '2026-10-01', $5, 'paper')`,
        newId(),
        memberId,
        channel,
        expiresOn,
      );
    await give(named.memberId, 'sms', null);
    await give(over.memberId, null, '2026-11-24');
    await scene.deliver();
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    expect(stage.mail.received).toEqual([]);
    for (const { sessionId } of [named, over])
      expect((await dueOf(sessionId))[0]).toMatchObject({ state: 'suppressed', reason: 'no-consent' });
  });
});

describe('a message that its server refuses', () => {
  const begin = Temporal.Instant.from(dayBefore);
  const refuser = async (recipient: number) => {
    const server = await startMailServer({ recipient });
    refusing.push(server);
    return stage.startWorker(server.url);
  };

  it('for good fails at once, is in the log with its attempt, and is sent again on request of staff', async () => {
    const worker = await refuser(550);
    const { sessionId } = await scene.seedMeeting();
    await scene.deliver();
    stage.api.clock.set(dayBefore);
    await scene.deliver(worker);
    const [line] = (await asCounsellor().get('/api/v1/reminders?state=failed').expect(200)).body.items as { id: string }[];
    expect(line).toMatchObject({ rule: 'day-before', reason: 'smtp-550', attempts: 1 });
    const attempts = await asCounsellor()
      .get(`/api/v1/deliveries?reminderId=${String(line?.id)}`)
      .expect(200);
    expect(attempts.body.items).toMatchObject([{ attempt: 1, outcome: 'rejected', code: 'smtp-550' }]);
    stage.api.clock.set(begin.add({ minutes: 5 }).toString());
    await scene.deliver();
    expect(stage.mail.received).toEqual([]);
    const resend = () => asCounsellor().post(`/api/v1/reminders/${String(line?.id)}/resend`);
    await resend().expect(200);
    expect((await resend()).body).toMatchObject({ status: 409, code: 'reminders/transition-not-allowed' });
    await scene.deliver();
    expect(stage.mail.received).toHaveLength(1);
    expect(await scene.states(sessionId)).toContain('day-before accepted');
  });

  it('for now is tried five times with growing pauses, and then fails visibly for staff', async () => {
    const worker = await refuser(451);
    const { sessionId } = await scene.seedMeeting({ at: '2026-11-25T15:30+05:30' });
    await scene.deliver();
    const first = Temporal.Instant.from('2026-11-24T15:30:10+05:30');
    const states: string[] = [];
    for (const minutes of [0, 1, 6, 21, 81]) {
      // A little before its time it is not tried.
      stage.api.clock.set(first.add({ minutes }).subtract({ seconds: 1 }).toString());
      if (minutes > 0) await scene.deliver(worker);
      stage.api.clock.set(first.add({ minutes }).toString());
      await scene.deliver(worker);
      const [line] = await scene.ledger(sessionId);
      states.push(`${String(line?.state)} ${String(line?.attempts)}`);
    }
    expect(states).toEqual(['planned 1', 'planned 2', 'planned 3', 'planned 4', 'failed 5']);
    expect((await asCounsellor().get('/api/v1/reminders?state=failed').expect(200)).body.items).toMatchObject([{ reason: 'smtp-451' }]);
  });
});

describe('sending again', () => {
  it('is for staff of the branch, who have the permission', async () => {
    const { sessionId } = await scene.seedMeeting();
    await scene.deliver();
    await run(`update reminders set state = 'failed', reason = 'smtp-550' where centre_id = $1 and session_id = $2`, sessionId);
    await run(
      `update staff_branches set branch_id = $3 where centre_id = $1 and staff_id = $2`,
      scene.centre.counsellor.staffId,
      scene.centre.branchIds[1],
    );
    await stage.api.app
      .get(PlatformScope)
      .read('update platform.user_centres set branch_ids = array[$2::uuid] where staff_id = $1', [
        scene.centre.counsellor.staffId,
        scene.centre.branchIds[1],
      ]);
    const path = `/api/v1/reminders/${String((await scene.ledger(sessionId))[0]?.id)}/resend`;
    expect((await asCounsellor().post(path)).body).toMatchObject({ status: 404, code: 'reminders/not-found' });
    expect((await stage.api.as(scene.centre.facilitator.token).post(path)).body).toMatchObject({
      status: 403,
      code: 'sign-in/not-permitted',
    });
    await stage.api.as(scene.centre.administrator.token).post(path).expect(200);
  });
});
