import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '../platform/logger.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { confirmChange, givePassword, scenePassword, tokenFor } from '../testing/sign-in-scene.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

let api: TestApi;
let here: SeededCentre;
let hours = 0;

beforeAll(async () => {
  api = await startApi();
  here = await seedCentre(api);
  for (const { userId } of [here.administrator, here.counsellor, here.facilitator, here.mentor]) await givePassword(api, userId);
});
afterAll(() => api.close());

/** A day later, so that no count of before matters. */
const later = (): void => {
  hours += 25;
  api.clock.set(new Date(Date.parse('2026-11-24T09:00:00Z') + hours * 3_600_000).toISOString());
};
const signIn = (sent: object) =>
  api
    .as()
    .post('/api/v1/auth/sign-in')
    .send({ password: scenePassword, ...sent });

describe('a device on which somebody has signed in before', () => {
  const cookiesOf = (headers: Record<string, unknown>): string =>
    [headers['set-cookie']]
      .flat()
      .map((cookie) => String(cookie).split(';')[0])
      .join('; ');
  const tryOn = (cookie: string, email: string, password: string) =>
    api.as().set('cookie', cookie).post('/api/v1/auth/sign-in').send({ email, password });
  const deviceOf = (cookies: string): string => /saath-device=[^;]+/.exec(cookies)?.[0] ?? '';
  const email = (): string => `${here.administrator.userId}@example.org`;
  let device = '';

  it('is recognised by a signed cookie without personal data, of which only the hash is stored', async () => {
    later();
    const { headers } = await signIn({ email: email() }).expect(200);
    const cookie = [headers['set-cookie']].flat().find((one) => String(one).startsWith('saath-device='));
    expect(cookie).toMatch(/^saath-device=[\w-]{43}\.[\w-]{43}; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Lax$/);
    device = deviceOf(cookiesOf(headers));
    const rows = await api.app
      .get(PlatformScope)
      .read<{ hash: string }>(`select encode(token_hash, 'hex') as hash from platform.devices`, []);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ hash }) => !device.includes(hash))).toBe(true);
  });

  it('lets its person in while strangers have locked the account everywhere else', async () => {
    later();
    for (let tries = 0; tries < 5; tries += 1) await signIn({ email: email(), password: 'wrong password' }).expect(401);
    await signIn({ email: email() }).expect(429);
    await tryOn(device, email(), scenePassword).expect(200);
    await signIn({ email: email() }).expect(429);
  });

  it('has a counter of its own, which locks it and not the others', async () => {
    later();
    for (let tries = 0; tries < 5; tries += 1) await tryOn(device, email(), 'wrong password').expect(401);
    await tryOn(device, email(), scenePassword).expect(429);
    await signIn({ email: email() }).expect(200);
  });

  it.each([
    { what: 'an invented one', cookie: () => 'saath-device=aaaa.bbbb' },
    {
      what: 'that of somebody else',
      cookie: async () => deviceOf(cookiesOf((await signIn({ email: `${here.facilitator.userId}@example.org` })).headers)),
    },
  ])('is not $what', async ({ cookie }) => {
    later();
    const given = await cookie();
    for (let tries = 0; tries < 5; tries += 1) await signIn({ email: email(), password: 'wrong password' }).expect(401);
    await tryOn(given, email(), scenePassword).expect(429);
  });

  it('is a new one again after a new password, and when the person signs out everywhere', async () => {
    later();
    const { headers } = await tryOn(device, email(), scenePassword).expect(200);
    const token = /saath=([^;]+)/.exec(cookiesOf(headers))?.[1] ?? '';
    await api.as(token).delete('/api/v1/auth/sessions').expect(204);
    for (let tries = 0; tries < 5; tries += 1) await signIn({ email: email(), password: 'wrong password' }).expect(401);
    await tryOn(device, email(), scenePassword).expect(429);
  });
});

describe('signing in again in the same browser', () => {
  it('ends the former sign-in of this browser, also of another person, and no other', async () => {
    later();
    const email = `${here.counsellor.userId}@example.org`;
    const tokenOf = (headers: Record<string, string>): string => /saath=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? '';
    const [first, elsewhere] = [tokenOf((await signIn({ email })).headers), tokenOf((await signIn({ email })).headers)];
    const again = tokenOf((await api.as(first).post('/api/v1/auth/sign-in').send({ email, password: scenePassword }).expect(200)).headers);
    await api.as(first).get('/api/v1/me').expect(401);
    const other = { email: `${here.facilitator.userId}@example.org`, password: scenePassword };
    await api
      .as(again)
      .post('/api/v1/auth/sign-in')
      .send({ ...other, password: 'wrong password' })
      .expect(401);
    await api.as(again).get('/api/v1/me').expect(200);
    await api.as(again).post('/api/v1/auth/sign-in').send(other).expect(200);
    await api.as(again).get('/api/v1/me').expect(401);
    await api.as(elsewhere).get('/api/v1/me').expect(200);
  });
});

describe('the security log', () => {
  const recorded = () => {
    const lines: Readonly<Record<string, unknown>>[] = [];
    const spy = jest
      .spyOn(api.app.get(Logger), 'info')
      .mockImplementation((event, facts = {}) => void lines.push({ ...facts, message: event }));
    return { lines, spy };
  };

  it('traces a switch of the centre and how a sign-in ends: from the list of devices, on its own, and with all others', async () => {
    later();
    const { userId } = here.facilitator;
    const begin = async (): Promise<string> => {
      const { headers } = await signIn({ email: `${userId}@example.org` }).expect(200);
      return /saath=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? '';
    };
    const [first, second] = [await begin(), await begin()];
    const { items } = (await api.as(first).get('/api/v1/auth/sessions').expect(200)).body as { items: { id: string; current: boolean }[] };
    const { lines, spy } = recorded();
    await api
      .as(first)
      .delete(`/api/v1/auth/sessions/${items.find(({ current }) => !current)?.id ?? ''}`)
      .expect(204);
    await api.as(second).get('/api/v1/me').expect(401);
    await api.as(first).post('/api/v1/auth/switch').send({ centreId: here.centreId }).expect(200);
    await api.as(first).post('/api/v1/auth/sign-out').expect(204);
    await api
      .as(await begin())
      .delete('/api/v1/auth/sessions')
      .expect(204);
    spy.mockRestore();
    const events = lines.filter(({ message }) => message === 'security');
    expect(events.map(({ event }) => event)).toEqual([
      'sign-in-ended',
      'centre-switched',
      'signed-out',
      'signed-in',
      'signed-out-everywhere',
    ]);
    expect(new Set(events.map((line) => line['userId']))).toEqual(new Set([userId]));
  });

  it('traces an accepted invitation, tries of the current password, and changes of sign-in data', async () => {
    later();
    const invited = { name: 'Asha Rao', email: 'asha.rao@example.org', role: 'counsellor', branchIds: [here.branchIds[0]] };
    const asked = await signIn({ email: `${here.administrator.userId}@example.org` }).expect(200);
    const administrator = /saath=([^;]+)/.exec(String(asked.headers['set-cookie']))?.[1] ?? '';
    await api.as(administrator).post('/api/v1/staff').send(invited).expect(201);
    const [user] = await api.app.get(PlatformScope).read<{ id: string }>(`select id from platform.users where name = 'Asha Rao'`, []);
    const userId = user?.id ?? '';
    const { lines, spy } = recorded();
    const accept = `/api/v1/auth/invitations/${await tokenFor(api, userId, 'invitation')}/accept`;
    const { headers } = await api.as().post(accept).send({ name: 'Asha Rao', password: scenePassword }).expect(200);
    const token = /saath=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? '';
    const ask = (currentPassword: string) =>
      api.as(token).patch('/api/v1/me').set('if-match', '"2"').send({ email: 'asha@example.org', currentPassword });
    for (let tries = 0; tries < 5; tries += 1) await ask('wrong password').expect(422);
    await ask(scenePassword).expect(429);
    api.clock.set(new Date(api.clock.now().epochMilliseconds + 60_000).toISOString());
    await ask(scenePassword).expect(200);
    await confirmChange(api, userId, 'email-change');
    spy.mockRestore();
    const events = lines.filter(({ message }) => message === 'security');
    expect(events.map(({ event }) => event)).toEqual([
      'password-set',
      'invitation-accepted',
      ...Array.from({ length: 5 }, () => 'current-password-failed'),
      'sign-in-locked',
      'change-ordered',
      'change-confirmed',
    ]);
    expect(new Set(events.map((line) => line['userId']))).toEqual(new Set([userId]));
  });

  it('traces success, failure, lock, password and links by ids and codes, and names nobody', async () => {
    later();
    const { lines, spy } = recorded();
    const { userId } = here.mentor;
    const sent = { email: `${userId}@example.org` };
    const { headers } = await signIn(sent).expect(200);
    const token = /saath=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? '';
    for (let tries = 0; tries < 5; tries += 1) await signIn({ ...sent, password: 'wrong password' }).expect(401);
    await signIn(sent).expect(429);
    await signIn({ email: 'nobody.here@example.org' }).expect(401);
    await api.as().post('/api/v1/auth/forgot').send(sent).expect(202);
    await api.as().post('/api/v1/auth/reset').send({ token: 'x', password: 'rivers and calm words' }).expect(404);
    await api
      .as()
      .post('/api/v1/auth/reset')
      .send({ token: await tokenFor(api, userId, 'password-reset'), password: 'rivers and calm words' })
      .expect(204);
    await api.as(token).get('/api/v1/me').expect(401);
    spy.mockRestore();
    const events = lines.filter(({ message }) => message === 'security');
    expect(events).toEqual([
      { message: 'security', event: 'signed-in', device: 'new', userId },
      ...Array.from({ length: 5 }, () => ({ message: 'security', event: 'sign-in-failed', device: 'new', userId })),
      { message: 'security', event: 'sign-in-locked', device: 'new', userId },
      { message: 'security', event: 'sign-in-failed', device: 'new' },
      { message: 'security', event: 'reset-ordered', userId },
      { message: 'security', event: 'link-refused', link: 'password-reset' },
      { message: 'security', event: 'password-set', userId },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/example\.org|rivers|127\.0\.0/);
  });
});
