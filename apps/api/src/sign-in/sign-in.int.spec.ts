import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeOperator } from '../local/ensure-operator.ts';
import { KeyRing } from '../platform/vault.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { writeLink, type NewLink } from './one-time-links.ts';

const password = 'a good long password';
let api: TestApi;
let centre: SeededCentre;

beforeAll(async () => {
  api = await startApi();
  centre = await seedCentre(api);
});
afterAll(() => api.close());

let people = 0;
const newOperator = async (): Promise<string> => {
  people += 1;
  const email = `operator${String(people)}@example.org`;
  await writeOperator(api.app.get(PlatformScope), email, 'Operator', password);
  return email;
};
const signIn = (email: string, given = password) => api.as().post('/api/v1/auth/sign-in').send({ email, password: given });
const cookieOf = (headers: Record<string, string>): string => /saath=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? '';

/** Orders a link as the product does, and derives its token as the worker does. A person who gets an invitation has not accepted one yet. */
async function linkFor(purpose: NewLink['purpose'], userId: string, centreId: string | null): Promise<string> {
  const platform = api.app.get(PlatformScope);
  if (purpose === 'invitation') await platform.read(`update platform.user_centres set state = 'invited' where user_id = $1`, [userId]);
  await platform.transaction((tx) =>
    writeLink((sql, ...params) => tx.rows(sql, ...params), tx.keys, tx.now, { purpose, userId, centreId }),
  );
  const [link] = await platform.read<{ id: string }>('select id from platform.one_time_links where user_id = $1 order by id desc limit 1', [
    userId,
  ]);
  return api.app.get(KeyRing).linkToken(link?.id ?? '');
}

/** A second centre that invites an address under a name of its own. */
async function invitedTo(email: string): Promise<SeededCentre> {
  const other = await seedCentre(api, 'Second');
  await api
    .as(other.administrator.token)
    .post('/api/v1/staff')
    .send({ name: 'Another Name', email, role: 'counsellor', branchIds: [other.branchIds[0]], languages: ['en'] })
    .expect(201);
  return other;
}

describe('signing in', () => {
  it('opens a sign-in in an HttpOnly cookie, answers who it is, and ends at once', async () => {
    const email = await newOperator();
    const { body, headers } = await signIn(email.toUpperCase()).expect(200);
    expect(body).toMatchObject({ user: { name: 'Operator', operator: true }, memberships: [], active: null });
    expect(String(headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax/);
    const token = cookieOf(headers);
    await api.as(token).get('/api/v1/me').expect(200);
    await api.as(token).post('/api/v1/auth/sign-out').expect(204);
    await api.as(token).get('/api/v1/me').expect(401);
  });

  it('tells nobody whether the account or the password was wrong', async () => {
    const wrong = await signIn(await newOperator(), 'another password').expect(401);
    const unknown = await signIn('nobody@example.org').expect(401);
    expect(unknown.body).toEqual(wrong.body);
  });

  it.each([
    { sent: {} },
    { sent: { email: 'x', password: 'y' } },
    { sent: { email: 'a@example.org', password: 'y', more: 1 } },
    { sent: { phone: '98', password: 'y' } },
  ])('refuses $sent as malformed', ({ sent }) => api.as().post('/api/v1/auth/sign-in').send(sent).expect(400));

  it('is slowed down per account, known or not', async () => {
    for (const email of [await newOperator(), 'guessed@example.org']) {
      for (let tries = 0; tries < 5; tries += 1) await signIn(email, 'wrong password').expect(401);
      const { headers, body } = await signIn(email).expect(429);
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
      expect(body).toMatchObject({ code: 'sign-in/too-many-attempts' });
    }
  });
});

describe('a person in a centre', () => {
  it('sees the centre, the role and the branches', async () => {
    const { body } = await api.as(centre.counsellor.token).get('/api/v1/me').expect(200);
    expect(body).toMatchObject({
      active: centre.centreId,
      memberships: [{ role: 'counsellor', branches: [{ name: 'Nayi Subah North' }] }],
    });
    expect(body.permissions).toContain('attendance:write');
  });

  it('cannot switch to a centre they do not work in', async () => {
    const other = await seedCentre(api, 'Other');
    await api.as(centre.counsellor.token).post('/api/v1/auth/switch').send({ centreId: other.centreId }).expect(404);
    await api.as(centre.counsellor.token).post('/api/v1/auth/switch').send({ centreId: centre.centreId }).expect(200);
  });

  it('lists and ends their own sign-ins only', async () => {
    const { body } = await api.as(centre.counsellor.token).get('/api/v1/auth/sessions').expect(200);
    expect(body.items).toMatchObject([{ current: true }]);
    const foreign = await api.as(centre.facilitator.token).delete(`/api/v1/auth/sessions/${String(body.items[0].id)}`);
    expect(foreign.body).toMatchObject({ status: 404, code: 'sign-in/not-found' });
    await api.as(centre.counsellor.token).get('/api/v1/me').expect(200);
  });

  it('chooses a language', async () => {
    const me = () => api.as(centre.counsellor.token).patch('/api/v1/me');
    const { headers } = await api.as(centre.counsellor.token).get('/api/v1/me').expect(200);
    await me().send({ language: 'mr' }).expect(428);
    const { body } = await me().set('if-match', String(headers['etag'])).send({ language: 'mr' }).expect(200);
    expect(body.user.language).toBe('mr');
    await me().set('if-match', String(headers['etag'])).send({ language: 'hi' }).expect(412);
    await me().set('if-match', '"2"').send({ language: 'xx' }).expect(400);
  });
});

describe('a one-time link', () => {
  it('invites, and works once', async () => {
    const token = await linkFor('invitation', centre.counsellor.userId, centre.centreId);
    const { body } = await api.as().get(`/api/v1/auth/invitations/${token}`).expect(200);
    expect(body).toMatchObject({ centreName: 'Nayi Subah', role: 'counsellor' });
    const accept = () => api.as().post(`/api/v1/auth/invitations/${token}/accept`).send({ name: 'Meera', password });
    const { headers } = await accept().expect(200);
    await api.as(cookieOf(headers)).get('/api/v1/me').expect(200);
    expect((await accept().expect(404)).body).toMatchObject({ code: 'sign-in/link-expired' });
  });

  it('refuses a second invitation of a person who has accepted the first', async () => {
    const first = await linkFor('invitation', centre.facilitator.userId, centre.centreId);
    const second = await linkFor('invitation', centre.facilitator.userId, centre.centreId);
    const accept = (token: string) => api.as().post(`/api/v1/auth/invitations/${token}/accept`).send({ name: 'Imran', password });
    await accept(first).expect(200);
    expect((await accept(second).expect(409)).body).toMatchObject({ code: 'staff/not-invited' });
  });

  it('asks a person with an account for its password, and changes nothing of the account', async () => {
    const email = await newOperator();
    const { body, headers } = await signIn(email).expect(200);
    const other = await invitedTo(email);
    const token = await linkFor('invitation', body.user.id, other.centreId);
    const accept = (given: string) => api.as().post(`/api/v1/auth/invitations/${token}/accept`).send({ password: given });
    expect((await api.as().get(`/api/v1/auth/invitations/${token}`).expect(200)).body).toMatchObject({ email, hasAccount: true });

    for (let tries = 0; tries < 4; tries += 1)
      expect((await accept('not the password').expect(401)).body).toMatchObject({ code: 'sign-in/not-recognised' });
    const me = (await accept(password).expect(200)).body;
    expect(me).toMatchObject({ user: { name: 'Operator' }, active: other.centreId, memberships: [{ role: 'counsellor' }] });
    await api.as(cookieOf(headers)).get('/api/v1/me').expect(200);
    await signIn(email).expect(200);
  });

  it('is no way to guess a password', async () => {
    api.clock.set(new Date(Date.now() + 20 * 60_000).toISOString()); // What this address guessed above is forgotten.
    const email = await newOperator();
    const { body } = await signIn(email).expect(200);
    const token = await linkFor('invitation', body.user.id, (await invitedTo(email)).centreId);
    const accept = (given: string) => api.as().post(`/api/v1/auth/invitations/${token}/accept`).send({ password: given });
    for (let tries = 0; tries < 5; tries += 1) await accept('not the password').expect(401);
    expect((await accept(password).expect(429)).body).toMatchObject({ code: 'sign-in/too-many-attempts' });
  });

  it('asks a person without an account for a name and a password', async () => {
    const token = await linkFor('invitation', centre.administrator.userId, centre.centreId);
    expect((await api.as().get(`/api/v1/auth/invitations/${token}`).expect(200)).body).toMatchObject({ hasAccount: false });
    const accept = (sent: object) => api.as().post(`/api/v1/auth/invitations/${token}/accept`).send(sent);
    expect((await accept({ password }).expect(400)).body).toMatchObject({ errors: [{ path: 'name', code: 'required' }] });
    for (const known of ['Asha Kumari 1990', 'Nayi-Subah-2026', 'subah north 12', 'Password123'])
      expect((await accept({ name: 'Asha Kumari', password: known }).expect(422)).body.code).toMatch(
        /^sign-in\/password-(?:common|personal)$/,
      );
    await accept({ password, name: 'Asha' }).expect(200);
  });

  it('sets a new password, once, and ends every sign-in', async () => {
    const email = await newOperator();
    const { headers, body } = await signIn(email).expect(200);
    const token = await linkFor('password-reset', body.user.id, null);
    await api.as().post('/api/v1/auth/reset').send({ token, password: 'short' }).expect(400);
    await api.as().post('/api/v1/auth/reset').send({ token, password: 'another good password' }).expect(204);
    await api.as(cookieOf(headers)).get('/api/v1/me').expect(401);
    await signIn(email, 'another good password').expect(200);
    await api.as().post('/api/v1/auth/reset').send({ token, password: 'a third good password' }).expect(404);
  });

  it('is not good for another purpose, nor after its time', async () => {
    const invitation = await linkFor('invitation', centre.facilitator.userId, centre.centreId);
    await api.as().post('/api/v1/auth/reset').send({ token: invitation, password }).expect(404);
    api.clock.set(new Date(Date.now() + 8 * 86_400_000).toISOString());
    await api.as().get(`/api/v1/auth/invitations/${invitation}`).expect(404);
  });

  it('is ordered with the same answer for an unknown address', async () => {
    await api
      .as()
      .post('/api/v1/auth/forgot')
      .send({ email: await newOperator() })
      .expect(202);
    await api.as().post('/api/v1/auth/forgot').send({ email: 'nobody@example.org' }).expect(202);
  });
});
