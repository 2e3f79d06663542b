import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ReminderId, SessionId } from '@saath/domain/kernel';
import { createChannelRegistry, type Channel, type ChannelRegistry, type LookupChannel, type SendOutcome } from '@saath/notifications';
import { Logger } from '../platform/logger.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { dayBefore, openReminderStage, ReminderScene, type ReminderStage } from '../testing/reminder-stage.ts';
import { beginSending } from './begin-sending.ts';
import { CHANNELS } from './channels.provider.ts';
import { claimDue } from './claim-reminders.ts';
import { RecoverInterrupted } from './recover-interrupted.ts';

let stage: ReminderStage;
let scene: ReminderScene;
let sessions: readonly SessionId[];
let interrupted: readonly ReminderId[];

beforeAll(async () => {
  stage = await openReminderStage();
});
afterAll(() => stage.close());
/** Two reminders were being sent when their worker died ten minutes ago. */
beforeEach(async () => {
  scene = await ReminderScene.open(stage);
  sessions = [(await scene.seedMeeting()).sessionId, (await scene.seedMeeting()).sessionId];
  await scene.deliver();
  stage.api.clock.set(dayBefore);
  interrupted = await scene.inCentre((tx) => claimDue(tx, 2));
  for (const id of interrupted) await scene.inCentre((tx) => beginSending(tx, id, stage.worker.get<ChannelRegistry>(CHANNELS)));
  stage.api.clock.set('2026-11-24T18:40:10+05:30');
});

const gone: SendOutcome = { outcome: 'rejected', code: 'not-found', because: 'not-now' };
const never = (): Promise<never> => Promise.reject(new Error('It must not be sent again.'));
const channel: Pick<Channel, 'code' | 'send' | 'verify'> = { code: 'email', send: never, verify: () => Promise.resolve({ ready: true }) };
const withLookup = (lookup: LookupChannel['lookup']): Channel => ({ ...channel, guarantee: 'lookup', lookup });
const recover = (provider: Channel): Promise<void> =>
  new RecoverInterrupted(stage.api.app.get(TenantScope), createChannelRegistry([provider]), new Logger()).run(scene.centre.centreId);
const states = async (): Promise<string[]> =>
  (await Promise.all(sessions.map((id) => scene.ledger(id)))).map(([line]) => `${String(line?.state)} ${String(line?.reason)}`).sort();

describe('a row whose worker crashed during the call', () => {
  it.each([
    { provider: 'cannot look it up', channel: { ...channel, guarantee: 'neither' } as const, then: 'unknown interrupted' },
    { provider: 'ignores a repeated key', channel: { ...channel, guarantee: 'idempotent' } as const, then: 'planned interrupted' },
    { provider: 'has it', channel: withLookup((key) => Promise.resolve({ outcome: 'accepted', reference: key })), then: 'accepted null' },
    { provider: 'never had it', channel: withLookup(() => Promise.resolve(gone)), then: 'planned not-found' },
  ])('is $then when the provider $provider', async ({ channel: provider, then }) => {
    await recover(provider);
    expect(await states()).toEqual([then, then]);
  });

  it('does not wait for another row that cannot be looked up', async () => {
    await recover(
      withLookup((key) =>
        key === interrupted[0] ? Promise.reject(new TypeError('a bug')) : Promise.resolve({ outcome: 'accepted', reference: key }),
      ),
    );
    expect(await states()).toEqual(['accepted null', 'sending null']);
  });
});
