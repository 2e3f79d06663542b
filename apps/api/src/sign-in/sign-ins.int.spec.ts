import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeOperator } from '../local/ensure-operator.ts';
import { KeyRing } from '../platform/vault.ts';
import { newId } from '../platform/new-id.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { seedCentre } from '../testing/seed-centre.ts';
import { confirmChange, givePassword } from '../testing/sign-in-scene.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { writeLink } from './one-time-links.ts';

const password = 'a good long password';
const begin = Date.parse('2026-11-24T09:00:00Z');
const hour = 3_600_000;
let api: TestApi;
let people = 0;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const at = (hours: number): void => api.clock.set(new Date(begin + hours * hour).toISOString());
const cookieOf = (headers: Record<string, string>): string => /saath=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? '';
const signIn = (body: object) => api.as().post('/api/v1/auth/sign-in').send(body);
const me = (token: string) => api.as(token).get('/api/v1/me');
const platform = (): PlatformScope => api.app.get(PlatformScope);

async function newOperator(): Promise<string> {
  people += 1;
  const email = `operator${String(people)}@example.org`;
  await writeOperator(platform(), email, 'Operator', password);
  return email;
}
async function tokens(email: string): Promise<string[]> {
  const index = api.app.get(KeyRing).platform.blindIndex('email', email);
  const links = await platform().read<{ id: string }>(
    'select l.id from platform.one_time_links l join platform.users u on u.id = l.user_id where u.email_index = $1 order by l.id',
    [index],
  );
  return links.map(({ id }) => api.app.get(KeyRing).linkToken(id));
}

describe('a sign-in', () => {
  it('ends after twelve hours without use, and use puts that off', async () => {
    at(0);
    const email = await newOperator();
    const token = cookieOf((await signIn({ email, password }).expect(200)).headers);
    at(11.9);
    await me(token).expect(200);
    const { body } = await api.as(token).get('/api/v1/auth/sessions').expect(200);
    expect(body.items).toMatchObject([{ createdAt: '2026-11-24T09:00:00.000Z', lastSeenAt: '2026-11-24T20:54:00.000Z' }]);
    at(23.8);
    await me(token).expect(200);
    at(35.9);
    await me(token).expect(401);
  });

  it('ends after seven days, however busy it is', async () => {
    at(0);
    const token = cookieOf((await signIn({ email: await newOperator(), password }).expect(200)).headers);
    for (let hours = 11; hours < 7 * 24; hours += 11) {
      at(hours);
      await me(token).expect(200);
    }
    at(7 * 24);
    await me(token).expect(401);
  });

  it('is refused at once when it was ended on another device', async () => {
    at(0);
    const email = await newOperator();
    const [here, there] = [await signIn({ email, password }).expect(200), await signIn({ email, password }).expect(200)].map(
      ({ headers }) => cookieOf(headers),
    );
    const { body } = await api.as(here).get('/api/v1/auth/sessions').expect(200);
    const other = body.items.find(({ current }: { current: boolean }) => !current);
    await api
      .as(here)
      .delete(`/api/v1/auth/sessions/${String(other.id)}`)
      .expect(204);
    await me(there ?? '').expect(401);
    await me(here ?? '').expect(200);
  });

  it('of somebody else is as unknown as one that nobody has, and goes on', async () => {
    at(0);
    const [mine, theirs] = [cookieOf((await signIn({ email: await newOperator(), password }).expect(200)).headers), await newOperator()];
    const stranger = cookieOf((await signIn({ email: theirs, password }).expect(200)).headers);
    const { items } = (await api.as(stranger).get('/api/v1/auth/sessions').expect(200)).body as { items: { id: string }[] };
    const answers = [];
    for (const id of [String(items[0]?.id), newId()]) {
      const { status, body } = await api.as(mine).delete(`/api/v1/auth/sessions/${id}`);
      answers.push({ status, body: body as unknown });
    }
    expect(answers[0]).toMatchObject({ status: 404, body: { code: 'sign-in/not-found' } });
    expect(answers[0]).toEqual(answers[1]);
    await me(stranger).expect(200);
  });

  it('is over everywhere at once when the person says so', async () => {
    at(0);
    const email = await newOperator();
    const [here, there] = [await signIn({ email, password }).expect(200), await signIn({ email, password }).expect(200)].map(
      ({ headers }) => cookieOf(headers),
    );
    const stranger = cookieOf((await signIn({ email: await newOperator(), password }).expect(200)).headers);
    const answer = await api.as(here).delete('/api/v1/auth/sessions').expect(204);
    expect(String(answer.headers['set-cookie'])).toMatch(/^saath=;.*HttpOnly/);
    await me(there ?? '').expect(401);
    await me(here ?? '').expect(401);
    await me(stranger).expect(200);
  });

  it('works by phone, in any notation, with the code of a centre the person works in, and opens that centre', async () => {
    at(0);
    const [first, second] = [await seedCentre(api, 'Asha Kiran'), await seedCentre(api, 'Sahyadri')];
    const { userId } = second.counsellor;
    const mine = api.as(second.counsellor.token);
    await givePassword(api, userId);
    const change = (version: number, phone: string | null) =>
      mine
        .patch('/api/v1/me')
        .set('if-match', `"${String(version)}"`)
        .send({ phone, currentPassword: password });
    await change(1, '98220-12345').expect(200);
    await confirmChange(api, userId, 'phone-change');
    expect((await change(2, '12').expect(422)).body).toMatchObject({ code: 'sign-in/phone-invalid' });
    await platform().read(
      `insert into platform.user_centres (user_id, centre_id, staff_id, role, branch_ids, state) values ($1, $2, $3, 'counsellor', '{}', 'active')`,
      [userId, first.centreId, first.counsellor.staffId],
    );
    const rows = await platform().read<{ id: string; slug: string }>('select id, slug from platform.centres', []);
    const centreCode = rows.find(({ id }) => id === second.centreId)?.slug;
    const { body } = await signIn({ phone: '098220 12345', centreCode, password }).expect(200);
    expect(body.active).toBe(second.centreId);
    await signIn({ phone: '098220 12345', centreCode: 'elsewhere', password }).expect(401);
    await signIn({ phone: '098220 12345', password }).expect(400);
    const [kept] = await platform().read<{ phone_cipher: Buffer }>('select phone_cipher from platform.users where id = $1', [userId]);
    expect(kept?.phone_cipher.toString('latin1')).not.toContain('9822012345');
    await change(2, null).expect(200);
    await signIn({ phone: '098220 12345', centreCode, password }).expect(401);
  });
});

describe('an operator named at the start', () => {
  it('keeps sign-ins while the password stays, and loses them all with another one', async () => {
    at(0);
    const named = (given: string) => writeOperator(platform(), 'named@example.org', 'Operator', given);
    await named(password);
    const token = cookieOf((await signIn({ email: 'named@example.org', password }).expect(200)).headers);
    await named(password);
    await me(token).expect(200);
    await named('another good password');
    await me(token).expect(401);
    await signIn({ email: 'named@example.org', password }).expect(401);
    await signIn({ email: 'named@example.org', password: 'another good password' }).expect(200);
  });
});

describe('a new password', () => {
  it('is not the address, however it is written', async () => {
    at(0);
    const email = await newOperator();
    await api.as().post('/api/v1/auth/forgot').send({ email }).expect(202);
    const [token] = await tokens(email);
    const refused = await api
      .as()
      .post('/api/v1/auth/reset')
      .send({ token, password: ` ${email.toUpperCase()}` })
      .expect(422);
    expect(refused.body).toMatchObject({ code: 'sign-in/password-is-email' });
    await api
      .as()
      .post('/api/v1/auth/reset')
      .send({ token, password: `${email} and more` })
      .expect(204);
  });

  it.each([
    { given: '1234567890', because: 'sign-in/password-common' },
    { given: 'Password@123', because: 'sign-in/password-common' },
    { given: 'saath-2026-saath', because: 'sign-in/password-personal' },
    { given: 'example.org 1990', because: 'sign-in/password-personal' },
  ])('is not $given ($because), and the link still works', async ({ given, because }) => {
    at(0);
    const email = await newOperator();
    await api.as().post('/api/v1/auth/forgot').send({ email }).expect(202);
    const [token] = await tokens(email);
    const reset = (chosen: string) => api.as().post('/api/v1/auth/reset').send({ token, password: chosen });
    expect((await reset(given).expect(422)).body).toMatchObject({ code: because, errors: [{ path: 'password', code: because }] });
    await reset('another good password').expect(204);
  });

  it('ends the other reset links of the person, and only those', async () => {
    at(0);
    const [email, other] = [await newOperator(), await newOperator()];
    for (const address of [email, email, other]) await api.as().post('/api/v1/auth/forgot').send({ email: address }).expect(202);
    const [[first, second], [others]] = [await tokens(email), await tokens(other)];
    await api.as().post('/api/v1/auth/reset').send({ token: second, password }).expect(204);
    await api.as().post('/api/v1/auth/reset').send({ token: first, password }).expect(404);
    await api.as().post('/api/v1/auth/reset').send({ token: others, password }).expect(204);
  });

  it('is ordered three times an hour at most, with the same answer', async () => {
    at(0);
    const email = await newOperator();
    for (let orders = 0; orders < 5; orders += 1) await api.as().post('/api/v1/auth/forgot').send({ email }).expect(202);
    expect(await tokens(email)).toHaveLength(3);
    at(1.1);
    await api.as().post('/api/v1/auth/forgot').send({ email: email.toUpperCase() }).expect(202);
    expect(await tokens(email)).toHaveLength(4);
  });
});

describe('an invitation', () => {
  it('opens the centre it leads into, also for somebody who works elsewhere', async () => {
    at(0);
    const [first, second] = [await seedCentre(api, 'Aarambh'), await seedCentre(api, 'Zindagi')];
    await platform().read(
      `insert into platform.user_centres (user_id, centre_id, staff_id, role, branch_ids, state) values ($1, $2, $3, 'facilitator', '{}', 'invited')`,
      [first.counsellor.userId, second.centreId, second.facilitator.staffId],
    );
    await platform().transaction((tx) =>
      writeLink((sql, ...params) => tx.rows(sql, ...params), tx.keys, tx.now, {
        purpose: 'invitation',
        userId: first.counsellor.userId,
        centreId: second.centreId,
      }),
    );
    const [token] = await tokens(`${first.counsellor.userId}@example.org`);
    const accept = (name: string) =>
      api
        .as()
        .post(`/api/v1/auth/invitations/${String(token)}/accept`)
        .send({ name, password });
    await accept('   ').expect(400);
    const { body } = await accept(' Meera Kulkarni ').expect(200);
    expect(body).toMatchObject({ active: second.centreId, user: { name: 'Meera Kulkarni' } });
    expect(body.memberships).toHaveLength(2);
  });

  it('is accepted by one of two people who try at once', async () => {
    at(0);
    const centre = await seedCentre(api, 'Umeed');
    await platform().read(`update platform.user_centres set state = 'invited' where user_id = $1`, [centre.counsellor.userId]);
    await platform().transaction((tx) =>
      writeLink((sql, ...params) => tx.rows(sql, ...params), tx.keys, tx.now, {
        purpose: 'invitation',
        userId: centre.counsellor.userId,
        centreId: centre.centreId,
      }),
    );
    const [token] = await tokens(`${centre.counsellor.userId}@example.org`);
    const accept = async (): Promise<number> =>
      (
        await api
          .as()
          .post(`/api/v1/auth/invitations/${String(token)}/accept`)
          .send({ name: 'Meera', password })
      ).status;
    expect((await Promise.all([accept(), accept()])).sort((a, b) => a - b)).toEqual([200, 404]);
  });
});

describe('the cookie over https', () => {
  it('is Secure and bound to this host', async () => {
    const secure = await startApi({ secureCookie: true });
    try {
      await writeOperator(secure.app.get(PlatformScope), 'asha@example.org', 'Asha', password);
      const { headers } = await secure.as().post('/api/v1/auth/sign-in').send({ email: 'asha@example.org', password }).expect(200);
      const cookie = String(headers['set-cookie']);
      expect(cookie).toMatch(/^__Host-saath=/);
      for (const part of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(part);
      expect(cookie).not.toContain('Domain');
    } finally {
      await secure.close();
    }
  });
});
