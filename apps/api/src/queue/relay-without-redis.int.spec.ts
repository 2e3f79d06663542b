import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '../platform/logger.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { hasRedis, startRedis, type RedisServer } from '../testing/redis-server.ts';
import { dayBefore, openQuietStage, ReminderScene, type QuietStage } from '../testing/reminder-stage.ts';
import { until } from '../testing/until.ts';

/** Longer than all waits of the test together (`until`), each of which names what it waited for. */
const longestMs = 600_000;

let redis: RedisServer;
let stage: QuietStage;
let scene: ReminderScene;

/** The relay tries again a minute after it has found the queue unavailable. */
const minuteAfter = '2026-11-24T18:31:11+05:30';
const receivers = (): string[] => stage.mail.received.map(({ to }) => (Array.isArray(to) ? '' : (to?.text ?? '')));
/** The work of a kind that was tried and put off. */
const isPutOff = async (kind: string): Promise<boolean> => {
  const [mark] = await stage.api.app
    .get(PlatformScope)
    .read<{ due_at: Date }>('select due_at from platform.due_work where centre_id = $1 and kind = $2', [scene.centre.centreId, kind]);
  return mark !== undefined && mark.due_at.getTime() > stage.api.clock.now().epochMilliseconds;
};

if (hasRedis('the relay without its Redis'))
  describe('a Redis that dies under the worker', () => {
    beforeEach(async () => {
      redis = await startRedis();
      stage = await openQuietStage({ queueUrl: redis.url });
      scene = await ReminderScene.open(stage);
    });
    afterEach(async () => {
      await redis.restart();
      await stage.close();
      await redis.stop();
    });

    it(
      'loses nothing and delays no other work; waiting rows are delivered once when it is back, and the outage is logged once',
      async () => {
        const outages = jest.spyOn(Logger.prototype, 'outage');
        const { sessionId } = await scene.seedMeeting();
        await stage.startWholeWorker();
        await until(async () => (await scene.states(sessionId)).includes('day-before planned'));
        stage.api.clock.set(dayBefore);
        await until(() => stage.mail.received.length === 1);
        await until(async () => (await scene.states(sessionId)).includes('day-before accepted'));

        await redis.kill();
        await scene.withdrawSession(sessionId);
        await until(() => isPutOff('outbox'));
        const invited = { name: 'Meera', email: 'meera@example.org', role: 'counsellor', branchIds: [scene.centre.branchIds[0]] };
        await stage.api
          .as(scene.centre.administrator.token)
          .post('/api/v1/staff')
          .send({ ...invited, languages: ['en'] })
          .expect(201);
        await until(() => receivers().includes('meera@example.org'));
        expect(await scene.outboxRows()).toHaveLength(1);
        expect(receivers()).toHaveLength(2);
        expect(outages.mock.calls.map(([, what]) => what)).toEqual(['queue']);

        const reported = jest.spyOn(Logger.prototype, 'info');
        await redis.restart();
        // A relay that looks before the return of the queue was noticed would try again a minute later, on a clock that stays.
        await until(() => reported.mock.calls.some(([event]) => event === 'back'));
        stage.api.clock.set(minuteAfter);
        await until(() => stage.mail.received.length === 3);
        await until(async () => (await scene.states(sessionId)).includes('session-cancelled accepted'));
        expect(await scene.outboxRows()).toEqual([]);
        expect(receivers()).toEqual(['sunil@example.org', 'meera@example.org', 'sunil@example.org']);
        outages.mockRestore();
        reported.mockRestore();
      },
      longestMs,
    );
  });
