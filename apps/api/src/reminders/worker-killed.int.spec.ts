import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSilentServer, type SilentServer } from '@saath/notifications/testing';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { forkWorker } from '../testing/fork-process.ts';
import { openQuietStage, ReminderScene, type QuietStage } from '../testing/reminder-stage.ts';
import { until } from '../testing/until.ts';
import { ReminderPlanner } from './reminder-planner.ts';

let stage: QuietStage;
let scene: ReminderScene;
let silent: SilentServer;
let worker: ChildProcess | undefined;

beforeAll(async () => {
  silent = await startSilentServer('message');
  stage = await openQuietStage();
  scene = await ReminderScene.open(stage);
});
afterAll(async () => {
  worker?.kill('SIGKILL');
  await stage.close();
  await silent.close();
});

const minute = 60_000;
const hour = 60 * minute;
/** The killed worker uses the real clock, so the times of the test are relative to it. */
const begun = Date.now();
const inIndia = (at: number): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Kolkata', hour: '2-digit', minute: '2-digit' }).format(at);
const setClock = (at: number): void => stage.api.clock.set(new Date(at).toISOString());

describe('a worker that is killed while the mail server has the message', () => {
  it('has stored the attempt before: no second message is sent, and staff decide', async () => {
    await stage.api.app
      .get(PlatformScope)
      .transaction((tx) =>
        tx.rows(
          'update platform.centres set quiet_from = $2, quiet_until = $3 where id = $1',
          scene.centre.centreId,
          inIndia(begun + 12 * hour),
          inIndia(begun + 13 * hour),
        ),
      );
    setClock(begun - minute);
    const { sessionId } = await scene.seedMeeting({ at: new Date(begun + 2 * hour - minute / 2).toISOString() });
    await scene.inCentre((tx) => stage.api.app.get(ReminderPlanner).planAhead(tx));
    expect(await scene.states(sessionId)).toEqual(['two-hours-before planned']);

    worker = await forkWorker(stage.api.config, silent.url);
    await until(() => silent.holds() === 1);
    worker.kill('SIGKILL');
    await once(worker, 'exit');
    expect(await scene.states(sessionId)).toEqual(['two-hours-before sending']);

    const next = await stage.startWorker(stage.mail.url);
    setClock(Date.now() + 31_000);
    await scene.deliver(next);
    await scene.deliver(next);
    expect(await scene.ledger(sessionId)).toMatchObject([{ state: 'unknown', reason: 'interrupted', attempts: 1 }]);
    expect(stage.mail.received).toEqual([]);
    expect(silent.holds()).toBe(1);
  }, 90_000);
});
