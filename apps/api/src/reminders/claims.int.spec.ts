import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ReminderId, SessionId } from '@saath/domain/kernel';
import { dayBefore, openReminderStage, ReminderScene, type ReminderStage } from '../testing/reminder-stage.ts';
import { claimDue, lockInterrupted, nextDue, releaseClaims, renewClaims } from './claim-reminders.ts';

let stage: ReminderStage;
let scene: ReminderScene;
let session: SessionId;
let claimed: readonly ReminderId[];

beforeAll(async () => {
  stage = await openReminderStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  scene = await ReminderScene.open(stage);
  session = (await scene.seedMeeting()).sessionId;
  await scene.deliver();
  stage.api.clock.set(dayBefore);
  claimed = await scene.inCentre((tx) => claimDue(tx, 1));
});

const begun = Date.parse(dayBefore);
const after = (seconds: number): void => stage.api.clock.set(new Date(begun + seconds * 1_000).toISOString());
const state = async (): Promise<unknown> => (await scene.ledger(session))[0]?.state;
const release = () => scene.inCentre((tx) => releaseClaims(tx));

describe('a claimed reminder', () => {
  it('belongs to its worker for half a minute and is released then', async () => {
    expect(claimed).toHaveLength(1);
    after(30);
    await release();
    expect(await state()).toBe('claimed');
    after(31);
    await release();
    expect(await state()).toBe('planned');
  });

  it('stays with a worker that renews the claim, however long it works', async () => {
    for (const seconds of [20, 40, 60]) {
      after(seconds);
      await scene.inCentre((tx) => renewClaims(tx, claimed));
    }
    after(90);
    await release();
    expect(await state()).toBe('claimed');
  });

  it('wakes its centre when the lease ends, so that another worker looks', async () => {
    expect((await scene.inCentre((tx) => nextDue(tx)))?.epochMilliseconds).toBe(begun + 30_000);
  });

  it('that is released is not renewed by the worker that has lost it', async () => {
    after(31);
    await release();
    await scene.inCentre((tx) => renewClaims(tx, claimed));
    expect(await state()).toBe('planned');
    expect(await scene.inCentre((tx) => lockInterrupted(tx))).toEqual([]);
  });
});
