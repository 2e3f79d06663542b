import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { SessionId } from '@saath/domain/kernel';
import { queueNames } from '@saath/notifications';
import { OutboxQueue } from '../queue/outbox-queue.ts';
import { FollowOutbox } from '../queue/outbox/follow-outbox.ts';
import { producerOf, type Producer } from '../queue/producer.ts';
import { dayBefore, openReminderStage, ReminderScene, type ReminderStage, type SeededMeeting } from '../testing/reminder-stage.ts';
import { until } from '../testing/until.ts';
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

describe('an event in the outbox', () => {
  const sent = ['day-before accepted', 'session-cancelled accepted'];
  let sessionId: SessionId;

  beforeEach(async () => {
    ({ sessionId } = await scene.seedMeeting());
    await scene.deliver();
    stage.api.clock.set(dayBefore);
    await scene.deliver();
  });

  it('is followed once, however often the queue hands it over', async () => {
    const rows = await scene.withdrawSession(sessionId);
    expect(rows).toHaveLength(1);
    const queue = stage.worker.get<Producer>(producerOf(queueNames.outbox)).queue();
    for (let time = 0; time < 2; time += 1) {
      await stage.worker.get(OutboxQueue).addAll(rows);
      // The job is taken from the queue when it is done, so the second is a job anew.
      await until(async () => (await queue.getJob(rows[0]?.id ?? '')) === undefined);
      await scene.deliver();
    }
    expect(stage.mail.received).toHaveLength(2);
    expect((await scene.states(sessionId)).sort()).toEqual(sent);
    expect(await scene.outboxRows()).toEqual([]);
  });

  it('is followed once by two workers at the same time', async () => {
    const [row] = await scene.withdrawSession(sessionId);
    const follow = (): Promise<void> => stage.worker.get(FollowOutbox).follow(scene.centre.centreId, row?.id ?? '');
    await Promise.all([follow(), follow()]);
    await scene.deliver();
    await follow();
    await scene.deliver();
    expect((await scene.states(sessionId)).sort()).toEqual(sent);
  });

  it('waits in the outbox until following it has succeeded', async () => {
    const [row] = await scene.withdrawSession(sessionId);
    const replan = jest.spyOn(stage.worker.get(ReminderPlanner), 'replan').mockRejectedValueOnce(new Error('no'));
    const follow = stage.worker.get(FollowOutbox).follow(scene.centre.centreId, row?.id ?? '');
    await expect(follow).rejects.toThrow('no');
    replan.mockRestore();
    expect(await scene.outboxRows()).toEqual([row]);
  });

  it('stays there while no follower has its name', async () => {
    const [row] = await scene.withdrawSession(sessionId);
    await scene.inCentre((tx) => tx.rows(`update outbox set follower = 'Gone.follow' where centre_id = $1`));
    await expect(stage.worker.get(FollowOutbox).follow(scene.centre.centreId, row?.id ?? '')).rejects.toThrow('Gone.follow');
    expect(await scene.outboxRows()).toEqual([row]);
  });

  it('is followed when the previous version wrote it, without follower and event', async () => {
    const [row] = await scene.withdrawSession(sessionId);
    await scene.inCentre((tx) =>
      tx.rows(
        `update outbox set follower = null, topic = 'session-cancelled', payload = jsonb_build_object('sessionId', $2::text) where centre_id = $1`,
        sessionId,
      ),
    );
    await stage.worker.get(FollowOutbox).follow(scene.centre.centreId, row?.id ?? '');
    await scene.deliver();
    expect((await scene.states(sessionId)).sort()).toEqual(sent);
  });
});

describe('another room of a whole group', () => {
  let meeting: SeededMeeting;
  beforeEach(async () => {
    meeting = await scene.seedWeekly();
  });
  const admin = () => stage.api.as(scene.centre.administrator.token);
  const room = async (name: string): Promise<string> => {
    const { body } = await admin().post(`/api/v1/branches/${scene.centre.branchIds[0]}/rooms`).send({ name }).expect(201);
    return (body as { id: string }).id;
  };
  const change = (roomId: string) => admin().patch(`/api/v1/groups/${meeting.groupId}`).set('if-match', '"1"').send({ roomId }).expect(200);
  const changeMany = async (roomId: string, from: string, peopleTold: number) => {
    const body = { groups: [{ groupId: meeting.groupId, version: 1 }], roomId, from };
    expect((await admin().post('/api/v1/groups/change-room/plan').send(body).expect(200)).body).toMatchObject({
      peopleTold,
      peopleUnreached: 0,
    });
    return admin().post('/api/v1/groups/change-room').send(body).expect(204);
  };
  async function follow(): Promise<void> {
    const rows = await scene.outboxRows();
    for (const { id } of [...rows, ...rows]) await stage.worker.get(FollowOutbox).follow(scene.centre.centreId, id);
    await scene.deliver();
    await scene.deliver();
  }

  it.each([
    { given: 'of one group', act: change },
    { given: 'of several groups', act: (roomId: string) => changeMany(roomId, '2026-11-25', 1) },
  ])('$given is told once to those who read of a session in the one before', async ({ act }) => {
    stage.api.clock.set(dayBefore);
    await scene.deliver();
    stage.api.clock.set('2026-11-24T18:35+05:30');
    await act(await room('Garden'));
    await follow();
    expect(stage.mail.received.map(({ text }) => text?.includes(', Garden'))).toEqual([false, true]);
  });

  it.each([
    { given: 'nobody was informed yet', informed: false, act: change },
    { given: 'it is from a later day on', informed: true, act: (roomId: string) => changeMany(roomId, '2026-11-26', 0) },
  ])('is told to nobody where $given', async ({ informed, act }) => {
    if (informed) stage.api.clock.set(dayBefore);
    await scene.deliver();
    if (informed) stage.api.clock.set('2026-11-24T18:35+05:30');
    await act(await room('Garden'));
    await follow();
    expect(stage.mail.received).toHaveLength(informed ? 1 : 0);
  });
});
