import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Injectable, Module } from '@nestjs/common';
import { eventTypes, isAudited, type EventOf } from '@saath/domain/events';
import { happened } from '@saath/domain/kernel';
import { newId } from '../platform/new-id.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { CentreTransaction } from './centre-transaction.ts';
import { Followers } from './followers.ts';
import { Follows } from './follows.ts';
import { TenantScope } from './tenant-scope.ts';

/** The calls of the followers below, in order. */
const calls: string[] = [];
let secondFails = false;

type RoomAdded = EventOf<'room-added'>;
const rename = (tx: CentreTransaction, addition: string) =>
  tx.rows('update branches set name = name || $2::text where centre_id = $1', addition);

@Injectable()
class FirstFollower {
  @Follows('room-added', { when: 'in-transaction' })
  async write(tx: CentreTransaction, events: readonly RoomAdded[]): Promise<void> {
    calls.push(`first: ${events.length}`);
    await rename(tx, ' first');
  }

  @Follows('room-added', { when: 'after-commit' })
  later(): Promise<void> {
    return Promise.resolve();
  }
}

@Injectable()
class SecondFollower {
  @Follows(['room-added', 'holiday-added'], { when: 'in-transaction' })
  async write(tx: CentreTransaction, events: readonly (RoomAdded | EventOf<'holiday-added'>)[]): Promise<void> {
    calls.push(`second: ${events.map(({ type }) => type).join()}`);
    await rename(tx, ' second');
    if (secondFails) throw new TypeError('a bug in a follower');
  }

  @Follows('room-added', { when: 'after-commit' })
  later(): Promise<void> {
    return Promise.resolve();
  }
}

@Module({ providers: [FirstFollower, SecondFollower] })
class FollowingModule {}

let api: TestApi;
let centre: SeededCentre;

beforeAll(async () => {
  api = await startApi({}, [FollowingModule]);
});
afterAll(() => api.close());
beforeEach(async () => {
  calls.length = 0;
  secondFails = false;
  centre = await seedCentre(api, 'Nayi Subah');
});

const inCentre = <Value>(work: (tx: CentreTransaction) => Promise<Value>): Promise<Value> =>
  api.app.get(TenantScope).inCentre(centre.centreId, { kind: 'system' }, work);
const roomAdded = (): RoomAdded => happened('room-added', 'room', newId());
const holidayAdded = () => happened('holiday-added', 'branch', newId(), { on: '2026-12-25' });
const branchNames = async (): Promise<string[]> => {
  const rows = await inCentre((tx) => tx.rows<{ name: string }>('select name from branches where centre_id = $1 order by name'));
  return rows.map(({ name }) => name);
};
const outbox = () =>
  inCentre((tx) =>
    tx.rows<{ topic: string; follower: string }>('select topic, follower from outbox where centre_id = $1 order by created_at, follower'),
  );
const auditTopics = async (): Promise<string[]> => {
  const rows = await inCentre((tx) => tx.rows<{ action: string }>('select action from audit_entries where centre_id = $1'));
  return rows.map(({ action }) => action);
};

describe('the followers of the product', () => {
  it('follow each event that the audit does not show', () => {
    const followers = api.app.get(Followers);
    expect(eventTypes.filter((type) => !isAudited(type) && followers.of(type).length === 0)).toEqual([]);
  });

  it('have unique names, by which the outbox finds them again', () => {
    const all = new Set(eventTypes.flatMap((type) => api.app.get(Followers).of(type)));
    expect(all.size).toBeGreaterThan(10);
    expect(new Set([...all].map(({ name }) => name)).size).toBe(all.size);
  });
});

describe('followers in the transaction', () => {
  it('run in the order of the modules, before the command continues, and take the events of one command together', async () => {
    await inCentre(async (tx) => {
      await tx.raise([roomAdded(), holidayAdded(), roomAdded()]);
      calls.push('the act goes on');
    });
    expect(calls).toEqual(['first: 2', 'second: room-added,holiday-added,room-added', 'the act goes on']);
    expect((await branchNames()).every((name) => name.endsWith(' first second'))).toBe(true);
  });

  it('are not called for events of other types', async () => {
    await inCentre((tx) => tx.raise([holidayAdded()]));
    expect(calls).toEqual(['second: holiday-added']);
  });

  it('roll everything back when one of them fails: the command, the writes of the others, the audit and the outbox', async () => {
    const before = { names: await branchNames(), audit: await auditTopics() };
    secondFails = true;
    const act = inCentre(async (tx) => {
      await rename(tx, ' act');
      await tx.raise([roomAdded()]);
    });
    await expect(act).rejects.toThrow('a bug in a follower');
    expect(calls).toEqual(['first: 1', 'second: room-added']);
    expect({ names: await branchNames(), audit: await auditTopics() }).toEqual(before);
    expect(await outbox()).toEqual([]);
  });
});

describe('followers after the commit', () => {
  it('have a row of the outbox each, for each event', async () => {
    await inCentre((tx) => tx.raise([roomAdded(), roomAdded(), holidayAdded()]));
    expect(await outbox()).toEqual([
      { topic: 'room-added', follower: 'FirstFollower.later' },
      { topic: 'room-added', follower: 'FirstFollower.later' },
      { topic: 'room-added', follower: 'SecondFollower.later' },
      { topic: 'room-added', follower: 'SecondFollower.later' },
    ]);
  });

  it('have none for an event that nobody follows after the commit', async () => {
    await inCentre((tx) => tx.raise([holidayAdded()]));
    expect(await outbox()).toEqual([]);
  });
});
