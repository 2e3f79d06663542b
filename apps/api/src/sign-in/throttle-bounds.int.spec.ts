import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { Refusal } from '../platform/refusal.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { Throttle, type Attempt } from './throttle.ts';

const begin = Date.parse('2026-11-24T09:00:00Z');
let api: TestApi;
let throttle: Throttle;
let account: string;
let address: string;
let addresses = 0;
beforeAll(async () => {
  api = await startApi();
  throttle = api.app.get(Throttle);
});
afterAll(() => api.close());
beforeEach(() => {
  at(0);
  account = `${newId()}@example.org`;
  addresses += 1;
  address = `203.0.113.${String(addresses)}`;
});

const at = (seconds: number): void => api.clock.set(new Date(begin + seconds * 1_000).toISOString());

/** How long an attempt has to wait, in seconds; 0 when it may be made, and is counted. */
async function waitOf(attempt: Partial<Attempt> = {}): Promise<number> {
  try {
    await throttle.count({ account, address, ...attempt }, {});
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.problem).toMatchObject({ kind: 'throttled', code: 'sign-in/too-many-attempts' });
    expect(error.problem.params).toEqual({ seconds: error.problem.retryAfterSeconds });
    return error.problem.retryAfterSeconds ?? -1;
  }
}
const tryTimes = async (times: number, attempt: Partial<Attempt> = {}): Promise<void> => {
  for (let tries = 0; tries < times; tries += 1) expect(await waitOf(attempt)).toBe(0);
};
const elsewhere = (place: number): string => `198.51.${String(addresses)}.${String(place)}`;

describe('an account', () => {
  it.each([
    { tries: 4, wait: 0 },
    { tries: 5, wait: 30 },
  ])('after $tries attempts waits $wait seconds', async ({ tries, wait }) => {
    await tryTimes(tries);
    expect(await waitOf()).toBe(wait);
  });

  it('waits twice as long after each further attempt, and never more than a quarter of an hour', async () => {
    await tryTimes(5);
    const waits: number[] = [];
    let now = 0;
    for (let times = 0; times < 5; times += 1) {
      const wait = await waitOf();
      waits.push(wait);
      now += wait;
      at(now);
      await tryTimes(1, { address: elsewhere(times) });
    }
    expect(waits).toEqual([30, 60, 120, 240, 480]);
    // By now the first attempt is longer ago than a quarter of an hour, so that counting begins anew.
    expect(await waitOf()).toBe(0);
  });

  it.each([
    { after: 29.5, wait: 1 },
    { after: 29, wait: 1 },
    { after: 28.9, wait: 2 },
    { after: 30, wait: 0 },
  ])('is told whole seconds, never too few: after $after of 30 seconds it waits $wait', async ({ after, wait }) => {
    await tryTimes(5);
    at(after);
    expect(await waitOf()).toBe(wait);
  });

  it.each([
    { minutes: 14.9, wait: 30 },
    { minutes: 15, wait: 30 },
    { minutes: 15.1, wait: 0 },
  ])(
    'counts the attempts of a quarter of an hour: with the first one $minutes minutes ago it waits $wait seconds',
    async ({ minutes, wait }) => {
      await tryTimes(4);
      at(minutes * 60);
      await tryTimes(1);
      expect(await waitOf()).toBe(wait);
    },
  );

  it('is not made to wait by attempts on another one', async () => {
    await tryTimes(5);
    expect(await waitOf({ account: `${newId()}@example.org` })).toBe(0);
  });

  it('waits wherever the attempt comes from', async () => {
    await tryTimes(5);
    expect(await waitOf({ address: elsewhere(1) })).toBe(30);
  });

  it('is not counted while it waits: asking does not make the wait longer', async () => {
    await tryTimes(5);
    for (const after of [5, 10, 20]) {
      at(after);
      expect(await waitOf()).toBe(30 - after);
    }
    at(30);
    expect(await waitOf()).toBe(0);
    expect(await waitOf()).toBe(60);
  });

  it('begins anew after the right password', async () => {
    await tryTimes(4);
    await tryTimes(1);
    await throttle.takeBack({ account, address });
    await tryTimes(5, { address: elsewhere(1) });
    expect(await waitOf()).toBe(30);
  });

  it('begins anew after a new password, whoever sets it', async () => {
    await tryTimes(5);
    await api.app.get(PlatformScope).transaction((tx) => throttle.forget(tx, account));
    expect(await waitOf()).toBe(0);
  });
});

describe('an address', () => {
  const somebody = (): Partial<Attempt> => ({ account: `${newId()}@example.org` });
  const guess = async (times: number): Promise<void> => {
    for (let tries = 0; tries < times; tries += 1) await tryTimes(1, somebody());
  };

  it.each([
    { tries: 19, wait: 0 },
    { tries: 20, wait: 30 },
  ])('after $tries attempts on as many accounts waits $wait seconds', async ({ tries, wait }) => {
    await guess(tries);
    expect(await waitOf(somebody())).toBe(wait);
  });

  it('does not make another address wait', async () => {
    await guess(20);
    expect(await waitOf({ ...somebody(), address: elsewhere(1) })).toBe(0);
  });

  it('counts no attempt that succeeded', async () => {
    for (let tries = 0; tries < 25; tries += 1) {
      const attempt = { account: `${newId()}@example.org`, address };
      await throttle.count(attempt, {});
      await throttle.takeBack(attempt);
    }
    expect(await waitOf()).toBe(0);
  });

  it('that came to its limit by an attempt that succeeded does not wait', async () => {
    await guess(19);
    await tryTimes(1);
    await throttle.takeBack({ account, address });
    expect(await waitOf(somebody())).toBe(0);
  });

  it('that is beyond its limit waits on after an attempt that succeeded', async () => {
    await guess(20);
    at(30);
    await tryTimes(1);
    await throttle.takeBack({ account, address });
    expect(await waitOf(somebody())).toBe(60);
  });

  it('of IPv6 is its network: the next of its addresses waits too, the next network does not', async () => {
    const network = `2001:db8:${String(addresses)}:1`;
    for (let host = 1; host <= 20; host += 1) await tryTimes(1, { ...somebody(), address: `${network}::${host.toString(16)}` });
    expect(await waitOf({ ...somebody(), address: `${network}:ffff:ffff:ffff:ffff` })).toBe(30);
    expect(await waitOf({ ...somebody(), address: `2001:db8:${String(addresses)}:2::1` })).toBe(0);
  });
});

describe('ordering reset mails', () => {
  const order = (from = address): Promise<string> =>
    throttle.countForgot(from).then(
      () => 'ordered',
      (error: unknown) => (error instanceof Refusal ? `wait ${String(error.problem.retryAfterSeconds)}` : String(error)),
    );

  it('waits after twenty orders of one address, and not of another one', async () => {
    for (let orders = 0; orders < 20; orders += 1) expect(await order()).toBe('ordered');
    expect(await order()).toBe('wait 30');
    expect(await order(elsewhere(1))).toBe('ordered');
  });

  it('and signing in are counted apart', async () => {
    for (let orders = 0; orders < 20; orders += 1) await order();
    expect(await waitOf()).toBe(0);
  });
});

describe('the counts', () => {
  it('contain neither accounts nor addresses', async () => {
    await tryTimes(1);
    const rows = await api.app.get(PlatformScope).read<{ key_hash: Buffer }>('select key_hash from platform.attempts', []);
    expect(rows.length).toBeGreaterThan(0);
    for (const { key_hash: key } of rows) expect(key).toHaveLength(32);
    expect(JSON.stringify(rows.map(({ key_hash: key }) => key.toString('latin1')))).not.toMatch(/example\.org|203\.0/);
  });

  it('are right when many attempts come at once', async () => {
    const waits = await Promise.all(Array.from({ length: 9 }, () => waitOf()));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
    expect(waits.filter((wait) => wait === 30)).toHaveLength(4);
  });
});
