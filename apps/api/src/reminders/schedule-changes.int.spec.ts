import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { deadAddress } from '@saath/notifications/testing';
import { newId } from '../platform/new-id.ts';
import { dayBefore, openReminderStage, ReminderScene, type ReminderStage, type SeededMeeting } from '../testing/reminder-stage.ts';
import { decided } from '../testing/decided.ts';
import { until } from '../testing/until.ts';
import { FollowOutbox } from '../queue/outbox/follow-outbox.ts';

let stage: ReminderStage;
let scene: ReminderScene;
let meeting: SeededMeeting;

const evening = { startsOn: '2026-11-25', startsAt: '18:30', minutes: 90, recurrence: 'FREQ=WEEKLY;BYDAY=WE' };

beforeAll(async () => {
  stage = await openReminderStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  scene = await ReminderScene.open(stage);
  meeting = await scene.seedWeekly();
});

/** Changes the schedule of the group and follows the rows of the outbox like the worker, twice. */
async function reschedule(change: object, version: number): Promise<void> {
  await stage.api
    .as(scene.centre.administrator.token)
    .put(`/api/v1/groups/${meeting.groupId}/schedule`)
    .set('if-match', `"${String(version)}"`)
    .send({ ...evening, ...change, applyFrom: '2026-11-25' })
    .expect(200);
  const rows = await scene.outboxRows();
  for (const { id } of [...rows, ...rows]) await stage.worker.get(FollowOutbox).follow(scene.centre.centreId, id);
}
const ledger = (): Promise<{ rule: string; state: string; due_at: Date }[]> =>
  scene.inCentre((tx) =>
    tx.rows(
      `select r.rule, r.state, r.due_at from reminders r join sessions s on s.centre_id = r.centre_id and s.id = r.session_id
       where r.centre_id = $1 and s.group_id = $2 order by r.due_at, r.rule`,
      meeting.groupId,
    ),
  );

describe('a changed schedule', () => {
  it('moves planned reminders to the new time, and notifies nobody who was not informed', async () => {
    await reschedule({ startsAt: '12:00' }, 1);
    await scene.deliver();
    expect(await ledger()).toEqual([
      { rule: 'day-before', state: 'planned', due_at: new Date('2026-11-24T06:30:00Z') },
      { rule: 'two-hours-before', state: 'planned', due_at: new Date('2026-11-25T04:30:00Z') },
    ]);
    expect(stage.mail.received).toEqual([]);
  });

  it('is not refused while a worker plans reminders of the session', async () => {
    let hasPlanned = false;
    const planning = scene.inCentre(async (tx) => {
      await tx.rows(
        `insert into reminders (centre_id, id, rule, session_id, recipient_kind, recipient_id, channel, language, due_at, state, created_at, updated_at)
         select $1, $2, 'another', session_id, recipient_kind, recipient_id, channel, language, due_at, state, created_at, updated_at
         from reminders where centre_id = $1 and session_id = $3 and rule = 'day-before'`,
        newId(),
        meeting.sessionId,
      );
      hasPlanned = true;
      await pause(500);
    });
    await until(() => hasPlanned);
    await reschedule({ startsAt: '12:00' }, 1);
    await planning;
    expect(await ledger()).toEqual([]);
  });

  it('plans a reminder that waits for another try for the new time, and notifies nobody', async () => {
    stage.api.clock.set(dayBefore);
    await scene.deliver(await stage.startWorker(deadAddress));
    expect(await scene.ledger(meeting.sessionId)).toMatchObject([{ state: 'planned', attempts: 1 }, { attempts: 0 }]);
    await reschedule({ startsAt: '19:30' }, 1);
    stage.api.clock.set('2026-11-24T18:32+05:30');
    await scene.deliver();
    expect(stage.mail.received).toEqual([]);
    expect(await scene.states(meeting.sessionId)).toEqual(['day-before planned', 'two-hours-before planned']);
    stage.api.clock.set('2026-11-24T19:31+05:30');
    await scene.deliver();
    expect(stage.mail.received.map(({ text }) => text)).toEqual([expect.stringContaining('7:30 pm')]);
  });

  it('notifies people once who were informed of the earlier time, with the new time', async () => {
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    expect(stage.mail.received).toHaveLength(1);
    await reschedule({ startsAt: '19:30' }, 1);
    await scene.deliver();
    await scene.deliver();
    expect(stage.mail.received).toHaveLength(2);
    expect(stage.mail.received[1]?.text).toContain('Wednesday 25 November, 6:30 pm, is now Wednesday 25 November, 7:30 pm');
  });

  it('notifies people who were informed of a day on which the group no longer meets, with the next session', async () => {
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    await reschedule({ recurrence: 'FREQ=WEEKLY;BYDAY=TH' }, 1);
    await scene.deliver();
    expect(stage.mail.received[1]?.text).toMatch(
      /we do not meet on Wednesday 25 November at 6:30 pm.\s+Next: Thursday 26 November, 6:30 pm/,
    );
  });

  it('reminds nobody of a session that staff cancelled before', async () => {
    await decided(stage.api.as(scene.centre.administrator.token), `/api/v1/sessions/${meeting.sessionId}/cancel`, { reason: 'Flood' });
    await reschedule({ startsAt: '19:30' }, 1);
    for (const at of [dayBefore, '2026-11-24T19:31+05:30', '2026-11-25T17:31+05:30']) {
      stage.api.clock.set(at);
      await scene.deliver();
    }
    expect(stage.mail.received).toEqual([]);
  });

  it('follows a second change after the people were informed of the first', async () => {
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    stage.api.clock.set('2026-11-24T18:35+05:30');
    await reschedule({ startsAt: '19:30' }, 1);
    await scene.deliver();
    stage.api.clock.set('2026-11-24T18:40+05:30');
    await reschedule({ startsAt: '20:00' }, 2);
    await scene.deliver();
    expect(stage.mail.received[2]?.text).toContain('Wednesday 25 November, 7:30 pm, is now Wednesday 25 November, 8:00 pm');
  });

  it('that is taken back tells the people who were informed that the group meets after all', async () => {
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    stage.api.clock.set('2026-11-24T18:35+05:30');
    await reschedule({ recurrence: 'FREQ=WEEKLY;BYDAY=TH' }, 1);
    await scene.deliver();
    stage.api.clock.set('2026-11-24T18:40+05:30');
    await reschedule({}, 2);
    await scene.deliver();
    await scene.deliver();
    expect(stage.mail.received).toHaveLength(3);
    expect(stage.mail.received[2]?.text).toMatch(/Wednesday 25 November|tomorrow/);
    expect(stage.mail.received[2]?.text).toContain('6:30 pm');
  });

  it('notifies informed people once when the same local time becomes another instant', async () => {
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    await scene.inCentre((tx) =>
      tx.rows(`update branches set time_zone = 'Asia/Dubai' where centre_id = $1 and id = $2`, scene.centre.branchIds[0]),
    );
    await reschedule({}, 1);
    await scene.deliver();
    await scene.deliver();
    expect(stage.mail.received).toHaveLength(2);
    expect((await ledger()).map(({ rule, state }) => `${rule} ${state}`)).toEqual([
      'day-before accepted',
      'session-moved accepted',
      'two-hours-before planned',
    ]);
    expect((await ledger())[2]?.due_at).toEqual(new Date('2026-11-25T12:30:00Z'));
  });

  it('notifies again of a second change after the first notice', async () => {
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    await scene.inCentre((tx) =>
      tx.rows(`update branches set time_zone = 'Asia/Dubai' where centre_id = $1 and id = $2`, scene.centre.branchIds[0]),
    );
    await reschedule({}, 1);
    await scene.deliver();
    await scene.move(meeting.sessionId, 1);
    await scene.deliver();
    await scene.deliver();
    expect(stage.mail.received).toHaveLength(3);
    expect((await ledger()).map(({ rule, state }) => `${rule} ${state}`)).toEqual([
      'day-before accepted',
      'session-moved accepted',
      'session-moved-2 accepted',
      'two-hours-before planned',
    ]);
  });
});

describe('a holiday of the branch', () => {
  const days = () => `/api/v1/branches/${scene.centre.branchIds[0]}/holidays`;
  const admin = () => stage.api.as(scene.centre.administrator.token);
  const holiday = { on: '2026-11-25', name: 'Founding day' };
  async function follow(): Promise<void> {
    const rows = await scene.outboxRows();
    for (const { id } of [...rows, ...rows]) await stage.worker.get(FollowOutbox).follow(scene.centre.centreId, id);
    await scene.deliver();
    await scene.deliver();
  }

  it('takes back what was planned, and tells nobody who was not informed', async () => {
    const { id } = (await admin().post(days()).send(holiday).expect(201)).body as { id: string };
    await follow();
    expect(await ledger()).toEqual([]);
    await admin().delete(`${days()}/${id}`).expect(204);
    await follow();
    expect(await scene.states(meeting.sessionId)).toEqual(['day-before planned', 'two-hours-before planned']);
    expect(stage.mail.received).toEqual([]);
  });

  it('tells people once who were informed of the session, and again when it takes place after all', async () => {
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    const holidays = { holidays: [{ ...holiday, branchId: scene.centre.branchIds[0] }] };
    expect((await admin().post('/api/v1/holidays/plan').send(holidays).expect(200)).body).toMatchObject({ withdrawn: 1, peopleTold: 1 });
    stage.api.clock.set('2026-11-24T18:35+05:30');
    const { id } = (await admin().post(days()).send(holiday).expect(201)).body as { id: string };
    await follow();
    expect(stage.mail.received).toHaveLength(2);
    expect(stage.mail.received[1]?.text).toMatch(/we do not meet on Wednesday 25 November at 6:30 pm/);
    const removal = (await admin().post(`${days()}/${id}/removal/plan`).expect(200)).body as object;
    expect(removal).toMatchObject({ restored: 1, peopleTold: 1 });
    stage.api.clock.set('2026-11-24T18:40+05:30');
    await admin().delete(`${days()}/${id}`).expect(204);
    await follow();
    expect(stage.mail.received).toHaveLength(3);
    expect(stage.mail.received[2]?.text).toContain('6:30 pm');
  });

  it('tells nobody of a group that is kept', async () => {
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    await admin()
      .post(days())
      .send({ ...holiday, keepGroupIds: [meeting.groupId] })
      .expect(201);
    await follow();
    expect(stage.mail.received).toHaveLength(1);
  });
});

describe('a decision about one session of which people were informed', () => {
  const decide = async (path: string, body: object = {}): Promise<object> => {
    const me = stage.api.as(scene.centre.administrator.token);
    const address = `/api/v1/sessions/${meeting.sessionId}/${path}`;
    return path.endsWith('/plan') ? ((await me.post(address).send(body).expect(200)).body as object) : decided(me, address, body);
  };
  const told = { peopleTold: 1, toldOver: [{ channel: 'email', people: 1 }], peopleUnreached: 0 };
  const informed = async (): Promise<void> => {
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    expect(stage.mail.received).toHaveLength(1);
    stage.api.clock.set('2026-11-24T18:35+05:30');
  };

  it('tells those of a cancellation that is undone who read of it, as its plan says', async () => {
    await informed();
    expect(await decide('cancel/plan')).toMatchObject(told);
    await decide('cancel', { reason: 'Flood' });
    await scene.deliver();
    expect(await decide('restore/plan')).toMatchObject(told);
    await decide('restore');
    await scene.deliver();
    await scene.deliver();
    expect(stage.mail.received).toHaveLength(3);
    expect(stage.mail.received[2]?.text).toMatch(/Wednesday 25 November|tomorrow/);
    expect(stage.mail.received[2]?.text).toContain('6:30 pm');
  });

  it('tells of another room, and of another branch', async () => {
    await informed();
    const room = await stage.api
      .as(scene.centre.administrator.token)
      .post(`/api/v1/branches/${scene.centre.branchIds[0]}/rooms`)
      .send({ name: 'Garden' })
      .expect(201);
    const { id: roomId } = room.body as { id: string };
    expect(await decide('move/plan', { roomId })).toMatchObject(told);
    await decide('move', { roomId });
    await scene.deliver();
    expect(stage.mail.received).toHaveLength(2);
    expect(stage.mail.received[1]?.text).toContain(', Garden');
    expect(await decide('move/plan', { branchId: scene.centre.branchIds[1] })).toMatchObject(told);
    await decide('move', { branchId: scene.centre.branchIds[1] });
    await scene.deliver();
    expect(stage.mail.received).toHaveLength(3);
    expect(stage.mail.received[2]?.text).not.toContain('Garden');
  });

  it('counts those whom no message reaches: they are phoned', async () => {
    await informed();
    await scene.inCentre((tx) => tx.rows('update consents set withdrawn_on = granted_on where centre_id = $1'));
    expect(await decide('cancel/plan')).toMatchObject({ peopleTold: 0, toldOver: [], peopleUnreached: 1 });
  });
});
