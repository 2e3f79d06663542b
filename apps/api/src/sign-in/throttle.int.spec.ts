import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { writeOperator } from '../local/ensure-operator.ts';
import { KeyRing } from '../platform/vault.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { emptyDatabase } from '../testing/empty-database.ts';
import { seedCentre } from '../testing/seed-centre.ts';
import { confirmChange, givePassword } from '../testing/sign-in-scene.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

const password = 'a good long password';
const email = 'asha@example.org';
const start = '2026-11-24T09:00Z';
let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  await emptyDatabase(api.database.superuserUrl);
  api.clock.set(start);
  await writeOperator(api.app.get(PlatformScope), email, 'Asha', password);
});
afterAll(() => api.close());

const platform = (): PlatformScope => api.app.get(PlatformScope);
const send = (body: object) => api.as().post('/api/v1/auth/sign-in').send(body);
const later = (seconds: number): void => api.clock.set(new Date(Date.parse('2026-11-24T09:00:00Z') + seconds * 1_000).toISOString());
const fail = async (times: number, account = email): Promise<void> => {
  for (let tries = 0; tries < times; tries += 1) await send({ email: account, password: 'wrong password' }).expect(401);
};
const waitOf = async (body: object = { email, password }): Promise<number> => Number((await send(body).expect(429)).headers['retry-after']);

describe('guessing', () => {
  it('has to wait longer each time, and the right password works after the wait', async () => {
    await fail(5);
    expect(await waitOf()).toBe(30);
    later(30);
    await fail(1);
    expect(await waitOf()).toBe(60);
    later(90);
    await fail(1);
    expect(await waitOf()).toBe(120);
    later(210);
    await send({ email, password }).expect(200);
    await fail(4);
    await send({ email, password }).expect(200);
  });

  it('gets no further tries by writing the account differently', async () => {
    for (const written of ['asha@example.org', 'ASHA@example.org', 'Asha@Example.org', 'aSha@example.org', 'asha@EXAMPLE.org'])
      await fail(1, written);
    await waitOf({ email: 'ashA@example.org', password });
    for (const phone of ['98220 12345', '+919822012345', '098220-12345', '+91 98220 12345', '9822012345'])
      await send({ phone, centreCode: 'nagpur', password }).expect(401);
    await waitOf({ phone: '(98220) 12345', centreCode: ' Nagpur', password });
  });

  it('gets no further tries by asking all at once', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => send({ email, password: 'wrong password' })));
    const statuses = answers.map(({ status }) => status).sort((a, b) => a - b);
    expect(statuses).toEqual([...Array.from({ length: 5 }, () => 401), ...Array.from({ length: 7 }, () => 429)]);
  });

  it('is slowed down per address too, however many accounts are tried; good sign-ins do not count', async () => {
    for (let tries = 0; tries < 25; tries += 1) await send({ email, password }).expect(200);
    for (let tries = 0; tries < 20; tries += 1) await fail(1, `guessed${String(tries)}@example.org`);
    expect(await waitOf()).toBe(30);
    later(31);
    await send({ email, password }).expect(200);
  });

  it('is forgotten after a quarter of an hour', async () => {
    await fail(4);
    later(16 * 60);
    await fail(4);
    await send({ email, password }).expect(200);
  });

  it('is over with a new password', async () => {
    await fail(5);
    await waitOf();
    await api.as().post('/api/v1/auth/forgot').send({ email }).expect(202);
    const [link] = await api.app.get(PlatformScope).read<{ id: string }>('select id from platform.one_time_links', []);
    const token = api.app.get(KeyRing).linkToken(link?.id ?? '');
    await api.as().post('/api/v1/auth/reset').send({ token, password: 'another good password' }).expect(204);
    await send({ email, password: 'another good password' }).expect(200);
  });

  it('ends with a new password, also for a person who signs in by phone', async () => {
    const { centreId, counsellor } = await seedCentre(api);
    const address = `${counsellor.userId}@example.org`;
    const reset = async (given: string): Promise<void> => {
      await api.as().post('/api/v1/auth/forgot').send({ email: address }).expect(202);
      const [link] = await platform().read<{ id: string }>('select id from platform.one_time_links order by id desc limit 1', []);
      const token = api.app.get(KeyRing).linkToken(link?.id ?? '');
      await api.as().post('/api/v1/auth/reset').send({ token, password: given }).expect(204);
    };
    await givePassword(api, counsellor.userId);
    const change = { phone: '98220 12345', currentPassword: password };
    await api.as(counsellor.token).patch('/api/v1/me').set('if-match', '"1"').send(change).expect(200);
    await confirmChange(api, counsellor.userId, 'phone-change');
    await reset(password);
    const [centre] = await platform().read<{ slug: string }>('select slug from platform.centres where id = $1', [centreId]);
    const byPhone = (given: string) => send({ phone: '098220 12345', centreCode: centre?.slug, password: given });
    await byPhone(password).expect(200);
    for (let tries = 0; tries < 5; tries += 1) await byPhone('wrong password').expect(401);
    await byPhone(password).expect(429);
    await reset('another good password');
    await byPhone('another good password').expect(200);
  });
});

describe('ordering reset mails', () => {
  const forgot = (address: string) => api.as().post('/api/v1/auth/forgot').send({ email: address });

  it('is slowed down per address, with the same answer for known and unknown accounts', async () => {
    for (let tries = 0; tries < 10; tries += 1) {
      const [known, unknown] = [await forgot(email), await forgot(`guessed${String(tries)}@example.org`)];
      expect({ status: known.status, text: known.text }).toEqual({ status: unknown.status, text: unknown.text });
      expect(known.status).toBe(202);
    }
    for (const address of [email, 'nobody@example.org']) expect((await forgot(address).expect(429)).headers['retry-after']).toBe('30');
    const links = await api.app.get(PlatformScope).read('select id from platform.one_time_links', []);
    expect(links).toHaveLength(3);
    later(31);
    await forgot(email).expect(202);
  });

  it('does not prevent signing in', async () => {
    for (let tries = 0; tries < 21; tries += 1) await forgot(email);
    await send({ email, password }).expect(200);
  });
});

describe('a forwarding header', () => {
  const guess = (from: TestApi, forwarded: string) =>
    from
      .as()
      .post('/api/v1/auth/sign-in')
      .set('x-forwarded-for', forwarded)
      .send({ email: `${forwarded.replaceAll(/[^0-9]/g, '')}@example.org`, password: 'wrong password' });
  const guesses = async (from: TestApi, written: (index: number) => string): Promise<number> => {
    for (let index = 1; index <= 20; index += 1) await guess(from, written(index)).expect(401);
    return (await guess(from, written(21))).status;
  };

  it('is not believed without a proxy: another written address gives no further tries', async () => {
    expect(await guesses(api, (index) => `10.0.0.${String(index)}`)).toBe(429);
  });

  it('is believed for as many proxies as are in front', async () => {
    const behindOne = await startApi({ trustedProxyHops: 1 });
    behindOne.clock.set(start);
    try {
      expect(await guesses(behindOne, (index) => `10.0.0.${String(index)}`)).toBe(401);
      expect(await guesses(behindOne, (index) => `10.1.0.${String(index)}, 10.9.9.9`)).toBe(429);
      // One household of IPv6 has more addresses than anybody could count.
      expect(await guesses(behindOne, (index) => `2001:db8:1:2::${String(index)}`)).toBe(429);
      expect((await guess(behindOne, '2001:db8:1:3::1')).status).toBe(401);
    } finally {
      await behindOne.close();
    }
  });
});
