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
const workers: ChildProcess[] = [];

beforeAll(async () => {
  silent = await startSilentServer('message');
  stage = await openQuietStage();
  scene = await ReminderScene.open(stage);
});
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  await stage.close();
  await silent.close();
});

const minute = 60_000;
const hour = 60 * minute;
/** How many messages a worker sends at the same time; it claims more. */
const atOnce = 5;
/** The workers use the real clock, so the times of the test are relative to it. */
const begun = Date.now();
const inIndia = (at: number): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Kolkata', hour: '2-digit', minute: '2-digit' }).format(at);

const startWorker = async (mailUrl: string): Promise<ChildProcess> => {
  const worker = await forkWorker(stage.api.config, mailUrl);
  workers.push(worker);
  return worker;
};
const ledger = () =>
  scene.inCentre((tx) =>
    tx.rows<{ state: string; reason: string | null; attempts: number; claimed_at: Date | null }>(
      'select state, reason, attempts, claimed_at from reminders where centre_id = $1 order by state, id',
    ),
  );
const numberOf = async (...states: string[]): Promise<number> => (await ledger()).filter(({ state }) => states.includes(state)).length;
const oldestClaim = async (): Promise<number> => Math.min(...(await ledger()).map(({ claimed_at: at }) => at?.getTime() ?? 0));

/** Seven meetings of one person each in two hours; the reminder of each is due. */
async function planReminders(): Promise<void> {
  const noQuiet = 'update platform.centres set quiet_from = $2, quiet_until = $3 where id = $1';
  const quiet = [inIndia(begun + 12 * hour), inIndia(begun + 13 * hour)];
  await stage.api.app.get(PlatformScope).transaction((tx) => tx.rows(noQuiet, scene.centre.centreId, ...quiet));
  stage.api.clock.set(new Date(begun - minute).toISOString());
  const at = new Date(begun + 2 * hour - minute / 2).toISOString();
  for (let person = 1; person <= atOnce + 2; person += 1) await scene.seedMeeting({ at, email: `person${String(person)}@example.org` });
  await scene.inCentre((tx) => stage.api.app.get(ReminderPlanner).planAhead(tx));
  expect(await numberOf('planned')).toBe(atOnce + 2);
}

describe('a worker that is killed while the mail server has its messages', () => {
  it('had renewed its claims; another takes them over within a minute and sends no second message', async () => {
    await planReminders();
    const first = await startWorker(silent.url);
    await until(() => silent.holds() === atOnce);
    expect([await numberOf('sending'), await numberOf('claimed')]).toEqual([atOnce, 2]);

    const claimed = await oldestClaim();
    await startWorker(stage.mail.url);
    await until(async () => (await oldestClaim()) > claimed);
    expect([await numberOf('sending'), await numberOf('claimed')]).toEqual([atOnce, 2]);
    expect(stage.mail.received).toEqual([]);

    first.kill('SIGKILL');
    await once(first, 'exit');
    await until(async () => (await numberOf('planned', 'claimed', 'sending')) === 0);
    // What may have left is for staff to decide; what was only claimed is sent, once.
    expect(await ledger()).toMatchObject([
      ...Array.from({ length: 2 }, () => ({ state: 'accepted', attempts: 1 })),
      ...Array.from({ length: atOnce }, () => ({ state: 'unknown', reason: 'interrupted', attempts: 1 })),
    ]);
    expect(stage.mail.received).toHaveLength(2);
    expect(silent.holds()).toBe(atOnce);
  }, 180_000);
});
