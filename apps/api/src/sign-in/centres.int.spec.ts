import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { writeOperator } from '../local/ensure-operator.ts';
import { KeyRing } from '../platform/vault.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { seedCentre, seedOperator, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

const password = 'a good long password';
let api: TestApi;
let operator: string;
let here: SeededCentre;
let there: SeededCentre;

beforeAll(async () => {
  api = await startApi();
  operator = (await seedOperator(api)).token;
});
afterAll(() => api.close());
/** The counsellor of one centre is a facilitator of another. */
beforeEach(async () => {
  api.clock.set('2026-11-24T09:00:00Z');
  here = await seedCentre(api, 'Here');
  there = await seedCentre(api, 'There');
  await platform().read(`update platform.user_centres set user_id = $1 where staff_id = $2`, [
    here.counsellor.userId,
    there.facilitator.staffId,
  ]);
});

const platform = (): PlatformScope => api.app.get(PlatformScope);
const cookieOf = (headers: Record<string, string>): string => /saath=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? '';
const mine = () => api.as(here.counsellor.token);
const switchTo = ({ centreId }: SeededCentre) => mine().post('/api/v1/auth/switch').send({ centreId });
const signIn = (email: string, userAgent = '') =>
  api.as().post('/api/v1/auth/sign-in').set('user-agent', userAgent).send({ email, password });
const setState = (centre: SeededCentre, action: 'suspend' | 'reactivate') =>
  api
    .as(operator)
    .post(`/api/v1/platform/centres/${centre.centreId}/${action}`)
    .send(action === 'suspend' ? { reason: 'Asked for it' } : {})
    .expect(200);
/** The token of the newest link of a person, as the worker derives it. */
async function newestLink(userId: string): Promise<string> {
  const [link] = await platform().read<{ id: string }>(
    'select id from platform.one_time_links where user_id = $1 order by id desc limit 1',
    [userId],
  );
  return api.app.get(KeyRing).linkToken(link?.id ?? '');
}
/** Somebody invited to a centre, and the token of their invitation. */
async function invited(centre: SeededCentre, email: string): Promise<{ userId: string; token: string }> {
  const body = { name: 'Asha Devi', email, role: 'counsellor', branchIds: [centre.branchIds[0]], languages: ['hi'] };
  const { id } = (await api.as(centre.administrator.token).post('/api/v1/staff').send(body).expect(201)).body as { id: string };
  const [row] = await platform().read<{ user_id: string }>('select user_id from platform.user_centres where staff_id = $1', [id]);
  return { userId: row?.user_id ?? '', token: await newestLink(row?.user_id ?? '') };
}

describe('a person of two centres', () => {
  it('is in one at a time, with the role they have there', async () => {
    expect((await mine().get('/api/v1/me').expect(200)).body).toMatchObject({
      active: here.centreId,
      memberships: [{ role: 'counsellor' }, { role: 'facilitator' }],
    });
    const { body } = await switchTo(there).expect(200);
    expect(body).toMatchObject({ active: there.centreId });
    expect(body.permissions).not.toContain('staff:read');
    await mine().get('/api/v1/staff').expect(403);
    expect((await switchTo(here).expect(200)).body.permissions).toContain('staff:read');
    const { items } = (await mine().get('/api/v1/staff').expect(200)).body as { items: { name: string }[] };
    expect(items.every(({ name }) => name.startsWith('Here'))).toBe(true);
  });

  it('switches on one device; another stays where it is', async () => {
    const address = `${here.counsellor.userId}@example.org`;
    await api.as().post('/api/v1/auth/forgot').send({ email: address }).expect(202);
    await api
      .as()
      .post('/api/v1/auth/reset')
      .send({ token: await newestLink(here.counsellor.userId), password })
      .expect(204);
    const [phone = '', tablet = ''] = [await signIn(address).expect(200), await signIn(address).expect(200)].map(({ headers }) =>
      cookieOf(headers),
    );
    await api.as(phone).post('/api/v1/auth/switch').send({ centreId: there.centreId }).expect(200);
    const active = async (token: string): Promise<unknown> =>
      ((await api.as(token).get('/api/v1/me').expect(200)).body as { active: string }).active;
    expect([await active(phone), await active(tablet)]).toEqual([there.centreId, here.centreId]);
  });

  it('that is open and lost leaves the person without an open centre, and the other one can be opened', async () => {
    await api
      .as(here.administrator.token)
      .patch(`/api/v1/staff/${here.counsellor.staffId}`)
      .set('if-match', '"1"')
      .send({ state: 'deactivated' })
      .expect(200);
    expect((await mine().get('/api/v1/groups').expect(403)).body).toMatchObject({ code: 'sign-in/no-centre' });
    expect((await mine().get('/api/v1/me').expect(200)).body).toMatchObject({ active: null, memberships: [{ role: 'facilitator' }] });
    expect((await switchTo(here)).body).toMatchObject({ status: 404, code: 'centres/not-found' });
    await switchTo(there).expect(200);
    await mine().get('/api/v1/groups').expect(200);
  });

  it('cannot switch to one that has only invited them', async () => {
    await platform().read(`update platform.user_centres set state = 'invited' where staff_id = $1`, [there.facilitator.staffId]);
    expect((await switchTo(there)).body).toMatchObject({ status: 404, code: 'centres/not-found' });
  });
});

describe('a centre that is suspended', () => {
  it('is read and left by its people, but not written', async () => {
    await setState(here, 'suspend');
    await mine().get('/api/v1/groups').expect(200);
    expect((await mine().post('/api/v1/members').send({})).body).toMatchObject({ status: 403, code: 'centres/suspended' });
    await switchTo(there).expect(200);
    await switchTo(here).expect(200);
    await mine().post('/api/v1/auth/sign-out').expect(204);
  });

  it('takes nobody in; the invitation waits, and works when the centre does again', async () => {
    const { token } = await invited(here, 'waits@example.org');
    const accept = () => api.as().post(`/api/v1/auth/invitations/${token}/accept`).send({ name: 'Asha', password });
    await setState(here, 'suspend');
    expect((await accept()).body).toMatchObject({ status: 403, code: 'centres/suspended' });
    await setState(here, 'reactivate');
    expect((await accept().expect(200)).body).toMatchObject({ active: here.centreId });
    expect((await accept()).body).toMatchObject({ status: 404, code: 'sign-in/link-expired' });
  });
});

describe('somebody who was invited and has not come', () => {
  it('cannot sign in, and is told no more than anybody else', async () => {
    const { userId } = await invited(here, 'early@example.org');
    expect(userId).not.toBe('');
    expect((await signIn('early@example.org').expect(401)).body).toEqual((await signIn('nobody@example.org').expect(401)).body);
  });

  it('may set a password first; then the invitation asks for that one, and a sign-in is in no centre until it is accepted', async () => {
    const { userId, token } = await invited(here, 'first@example.org');
    await api.as().post('/api/v1/auth/forgot').send({ email: 'first@example.org' }).expect(202);
    await api
      .as()
      .post('/api/v1/auth/reset')
      .send({ token: await newestLink(userId), password })
      .expect(204);
    expect((await signIn('first@example.org').expect(200)).body).toMatchObject({ active: null, memberships: [] });
    expect((await api.as().get(`/api/v1/auth/invitations/${token}`).expect(200)).body).toMatchObject({ hasAccount: true });
    const accept = (given: string) => api.as().post(`/api/v1/auth/invitations/${token}/accept`).send({ password: given });
    await accept('not the password').expect(401);
    expect((await accept(password).expect(200)).body).toMatchObject({ active: here.centreId });
  });
});

describe('a link', () => {
  it.each([
    { purpose: 'to set a password', hours: 1 },
    { purpose: 'of an invitation', hours: 7 * 24 },
  ])('$purpose works until its last second and no longer: $hours hours', async ({ hours }) => {
    const reset = hours === 1;
    const email = `ends-after-${String(hours)}@example.org`;
    const { userId } = await invited(here, email);
    if (reset) await api.as().post('/api/v1/auth/forgot').send({ email }).expect(202);
    const token = await newestLink(userId);
    const use = () =>
      reset
        ? api.as().post('/api/v1/auth/reset').send({ token, password })
        : api.as().post(`/api/v1/auth/invitations/${token}/accept`).send({ name: 'Asha', password });
    const begin = Date.parse('2026-11-24T09:00:00Z');
    api.clock.set(new Date(begin + hours * 3_600_000).toISOString());
    expect((await use()).body).toMatchObject({ status: 404, code: 'sign-in/link-expired' });
    api.clock.set(new Date(begin + hours * 3_600_000 - 1_000).toISOString());
    expect((await use()).status).toBe(reset ? 204 : 200);
  });

  it.each(['', 'x', 'a'.repeat(100)])('that nobody wrote is as one that is over: %j', async (token) => {
    expect((await api.as().post('/api/v1/auth/reset').send({ token, password })).body).toMatchObject({
      status: 404,
      code: 'sign-in/link-expired',
    });
  });
});

describe('the list of sign-ins', () => {
  it('names each device by browser and system and nothing more', async () => {
    await writeOperator(platform(), 'devices@example.org', 'Operator', password);
    const agents = [
      'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/604.1',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
      'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      'curl/8.14.1',
    ];
    let token = '';
    for (const agent of agents) token = cookieOf((await signIn('devices@example.org', agent).expect(200)).headers);
    const { items } = (await api.as(token).get('/api/v1/auth/sessions').expect(200)).body as {
      items: { device: string; current: boolean }[];
    };
    expect(items.map(({ device }) => device).toSorted()).toEqual(
      ['Chrome, Android', 'Safari, iPhone', 'Edge, Windows', 'Firefox, Linux', 'Browser'].toSorted(),
    );
    expect(items.filter(({ current }) => current)).toMatchObject([{ device: 'Browser' }]);
  });
});
