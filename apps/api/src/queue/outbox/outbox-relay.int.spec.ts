import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { happened, type CentreId, type Instant } from '@saath/domain/kernel';
import { newId } from '../../platform/new-id.ts';
import { Logger } from '../../platform/logger.ts';
import type { DueWork } from '../../tenancy/due-work.ts';
import { PlatformScope } from '../../tenancy/platform-scope.ts';
import { TenantScope } from '../../tenancy/tenant-scope.ts';
import { seedCentre } from '../../testing/seed-centre.ts';
import { startApi, type TestApi } from '../../testing/start-api.ts';
import { until } from '../../testing/until.ts';
import { OutboxRelay } from './outbox-relay.ts';
import { RelayOutbox, type RowToRelay } from './relay-outbox.ts';

const noon = '2026-11-24T12:00:00Z';
/** Not declared: a worker that another spec starts in this process would look for a listener of it. */
const work: DueWork = { name: 'work of a test' };
let api: TestApi;
let first: CentreId;
let second: CentreId;
let relay: OutboxRelay | undefined;

beforeAll(async () => {
  api = await startApi();
  first = (await seedCentre(api, 'First')).centreId;
  second = (await seedCentre(api, 'Second')).centreId;
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set(noon);
  await api.app.get(PlatformScope).read('delete from platform.due_work', []);
});
afterEach(() => relay?.onApplicationShutdown());

const wake = (centreId: CentreId): Promise<void> =>
  api.app.get(TenantScope).inCentre(centreId, { kind: 'system' }, (tx) => Promise.resolve(tx.wake(work, tx.now)));
const marks = async (): Promise<string[]> => {
  const rows = await api.app.get(PlatformScope).read<{ due_at: Date }>('select due_at from platform.due_work order by due_at', []);
  return rows.map(({ due_at }) => due_at.toISOString());
};

/** A relay with a listener that does this work. */
function start(run: (centreId: CentreId) => Promise<Instant | undefined>): void {
  const listener = { work, run };
  relay = new OutboxRelay(api.config, [listener], api.app.get(PlatformScope), api.clock, new Logger());
  relay.onApplicationBootstrap();
}

describe('the relay', () => {
  it('hands every centre with due work to the listener, and keeps the mark of when work is due next', async () => {
    const ran: CentreId[] = [];
    const next = api.clock.now().add({ hours: 6 });
    start((centreId) => Promise.resolve(ran.push(centreId)).then(() => (centreId === first ? next : undefined)));
    await until(() => ran.length === 2);
    await until(async () => (await marks()).join() === '2026-11-24T18:00:00.000Z');
    expect([...ran].sort()).toEqual([first, second].sort());
  });

  it('does the work of a mark with microseconds once, as a migration sets it', async () => {
    const sql = "insert into platform.due_work (centre_id, kind, due_at) values ($1, $2, timestamptz '2026-11-24 11:59:59.123456+00')";
    await api.app.get(PlatformScope).read(sql, [first, work.name]);
    const ran: CentreId[] = [];
    start((centreId) => Promise.resolve(ran.push(centreId)).then(() => undefined));
    await until(async () => ran.includes(first) && (await marks()).length === 0);
    expect(ran.filter((centreId) => centreId === first)).toHaveLength(1);
  });

  it('does not delay other centres when the work of one fails, and tries that one again later', async () => {
    const ran: CentreId[] = [];
    let broken = true;
    start((centreId) => {
      ran.push(centreId);
      return broken && centreId === first ? Promise.reject(new TypeError('a bug')) : Promise.resolve(undefined);
    });
    await until(() => ran.includes(first) && ran.includes(second));
    await until(async () => (await marks()).join() === '2026-11-24T12:01:00.000Z');
    broken = false;
    api.clock.set('2026-11-24T12:01:00Z');
    relay?.wake();
    await until(async () => (await marks()).length === 0);
    expect(ran.filter((centreId) => centreId === first)).toHaveLength(2);
  });

  it('takes the work of a dead worker over half a minute later, not sooner', async () => {
    await wake(first);
    const silent = Promise.withResolvers<undefined>();
    const dead = new OutboxRelay(api.config, [{ work, run: () => silent.promise }], api.app.get(PlatformScope), api.clock, new Logger());
    dead.wake();
    await until(async () => (await marks()).join() === '2026-11-24T12:00:30.000Z');
    const ran: CentreId[] = [];
    relay = new OutboxRelay(
      api.config,
      [{ work, run: (centreId) => Promise.resolve(ran.push(centreId)).then(() => undefined) }],
      api.app.get(PlatformScope),
      api.clock,
      new Logger(),
    );
    api.clock.set('2026-11-24T12:00:29Z');
    relay.wake();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(ran).toEqual([]);
    api.clock.set('2026-11-24T12:00:30Z');
    relay.wake();
    await until(() => ran.length === 1);
    await until(async () => (await marks()).length === 0);
    silent.resolve(undefined);
    await dead.onApplicationShutdown();
  });

  it('looks again when a centre was woken while its work was being done', async () => {
    await wake(first);
    let runs = 0;
    start(async (centreId) => {
      if (centreId !== first) return undefined;
      runs += 1;
      if (runs === 1) await wake(first);
      return undefined;
    });
    await until(() => runs >= 2);
    await until(async () => (await marks()).length === 0);
  });
});

describe('a row of the outbox', () => {
  const handed: RowToRelay[] = [];
  const run = (): Promise<Instant | undefined> =>
    new RelayOutbox(api.app.get(TenantScope), (batch) => Promise.resolve(void handed.push(...batch))).run(first);
  const raise = (): Promise<void> =>
    api.app
      .get(TenantScope)
      .inCentre(first, { kind: 'system' }, (tx) =>
        tx.raise([happened('sessions-replanned', 'group', newId(), { withdrawn: [], shifted: [] })]),
      );

  it('is handed over once, and again when nobody followed it for an hour', async () => {
    await raise();
    await raise();
    expect((await run())?.toString()).toBe('2026-11-24T13:00:00Z');
    await run();
    expect(handed.map(({ topic }) => topic)).toEqual(['sessions-replanned', 'sessions-replanned']);
    api.clock.set('2026-11-24T13:00:00Z');
    await run();
    expect(handed).toHaveLength(4);
    expect(new Set(handed.map(({ id }) => id)).size).toBe(2);
  });

  it('asks for no further look once all are followed', async () => {
    await api.app.get(TenantScope).inCentre(first, { kind: 'system' }, (tx) => tx.rows('delete from outbox where centre_id = $1'));
    expect(await run()).toBeUndefined();
  });
});
