import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createEmailChannel } from '@saath/notifications';
import { startMailServer } from '@saath/notifications/testing';
import { Logger } from '../platform/logger.ts';
import { KeyRing } from '../platform/vault.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { seedCentre, type SeededCentre, type SeededStaff } from '../testing/seed-centre.ts';
import { confirmChange, givePassword, scenePassword, tokenFor } from '../testing/sign-in-scene.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { MailLinks } from './mail-links.ts';

let api: TestApi;
let here: SeededCentre;
let there: SeededCentre;
let hours = 0;

beforeAll(async () => {
  api = await startApi();
  here = await seedCentre(api, 'Asha Kiran');
  there = await seedCentre(api, 'Sahyadri');
  for (const one of [here, there])
    for (const { userId } of [one.administrator, one.counsellor, one.facilitator, one.mentor]) await givePassword(api, userId);
});
afterAll(() => api.close());

/** A day later, so that no limit of an hour counts. */
const later = (): void => {
  hours += 25;
  api.clock.set(new Date(Date.parse('2026-11-24T09:00:00Z') + hours * 3_600_000).toISOString());
};
const versionOf = async ({ token }: SeededStaff): Promise<string> =>
  String((await api.as(token).get('/api/v1/me').expect(200)).headers['etag']);
const change = async (person: SeededStaff, sent: object) =>
  api
    .as(person.token)
    .patch('/api/v1/me')
    .set('if-match', await versionOf(person))
    .send({ currentPassword: scenePassword, ...sent });
const dataOf = async ({ token }: SeededStaff): Promise<Record<string, string | null>> =>
  (await api.as(token).get('/api/v1/me/sign-in').expect(200)).body as Record<string, string | null>;
const codeOf = async ({ centreId }: SeededCentre): Promise<string> => {
  const [row] = await api.app.get(PlatformScope).read<{ slug: string }>('select slug from platform.centres where id = $1', [centreId]);
  return row?.slug ?? '';
};
const signIn = (sent: object) =>
  api
    .as()
    .post('/api/v1/auth/sign-in')
    .send({ password: scenePassword, ...sent });

describe('another number to sign in with', () => {
  it('counts once the link of the mail is used, and not before', async () => {
    later();
    const person = here.counsellor;
    const byPhone = async () => signIn({ phone: '98220 11111', centreCode: await codeOf(here) });
    expect((await change(person, { phone: '98220 11111' })).status).toBe(200);
    expect((await byPhone()).status).toBe(401);
    expect(await dataOf(person)).toMatchObject({ phone: null, newPhone: '+91 •••••• 1111', newEmail: null });
    const token = await tokenFor(api, person.userId, 'phone-change');
    const seen = await api.as().get(`/api/v1/auth/confirmations/${token}`).expect(200);
    expect(seen.body).toEqual({ kind: 'phone', value: '+91 •••••• 1111' });
    await confirmChange(api, person.userId, 'phone-change');
    expect((await confirmChange(api, person.userId, 'phone-change', 404)).body).toMatchObject({
      code: 'sign-in/link-expired',
    });
    expect((await byPhone()).status).toBe(200);
    expect(await dataOf(person)).toMatchObject({ phone: '+91 •••••• 1111', newPhone: null });
  });

  it('is answered alike whether nobody, a colleague or somebody of another centre has it', async () => {
    later();
    const taken = await change(here.facilitator, { phone: '98220 11111' });
    const elsewhere = await change(there.facilitator, { phone: '98220 11111' });
    const free = await change(there.counsellor, { phone: '98220 22222' });
    const shape = ({ status, body }: typeof taken) => ({
      status,
      fields: Object.keys(body as object),
      version: (body as { version: number }).version,
    });
    expect(shape(taken)).toEqual(shape(free));
    expect(shape(elsewhere)).toEqual(shape(free));
  });

  it('may be that of somebody in another centre, and each signs in with the code of their own', async () => {
    await confirmChange(api, there.facilitator.userId, 'phone-change');
    for (const [centre, person] of [
      [here, here.counsellor],
      [there, there.facilitator],
    ] as const) {
      const { body } = await signIn({ phone: '98220 11111', centreCode: await codeOf(centre) });
      expect(body).toMatchObject({ user: { id: person.userId }, active: centre.centreId });
    }
  });

  it('is one person’s within a centre: who had it first still signs in, and it is free when they leave', async () => {
    const refused = await confirmChange(api, here.facilitator.userId, 'phone-change', 409);
    expect(refused.body).toMatchObject({ status: 409, code: 'sign-in/phone-in-use' });
    const centreCode = await codeOf(here);
    expect((await signIn({ phone: '98220 11111', centreCode })).body).toMatchObject({ user: { id: here.counsellor.userId } });
    const staff = `/api/v1/staff/${here.counsellor.staffId}`;
    const seen = await api.as(here.administrator.token).get(staff).expect(200);
    await api
      .as(here.administrator.token)
      .patch(staff)
      .set('if-match', String(seen.headers['etag']))
      .send({ state: 'deactivated' })
      .expect(200);
    expect((await signIn({ phone: '98220 11111', centreCode })).status).toBe(401);
    await confirmChange(api, here.facilitator.userId, 'phone-change');
    expect((await signIn({ phone: '98220 11111', centreCode })).body).toMatchObject({ user: { id: here.facilitator.userId } });
  });

  it('is removed at once, with one that waits', async () => {
    later();
    await change(here.facilitator, { phone: '98220 33333' });
    expect((await change(here.facilitator, { phone: null })).status).toBe(200);
    expect(await dataOf(here.facilitator)).toMatchObject({ phone: null, newPhone: null });
    await confirmChange(api, here.facilitator.userId, 'phone-change', 404);
  });
});

describe('another address to sign in with', () => {
  it('is confirmed from its own mailbox, and from then on the former one signs nobody in', async () => {
    later();
    const person = here.mentor;
    const mail = await startMailServer();
    expect((await change(person, { email: 'Ravi.New@example.org' })).status).toBe(200);
    const channel = createEmailChannel({ mailUrl: mail.url, from: api.config.mailFrom });
    await new MailLinks(api.config, channel, api.app.get(PlatformScope), api.app.get(KeyRing), api.clock, new Logger()).sendDue();
    const sent = mail.received.find(({ to }) => !Array.isArray(to) && to?.text === 'ravi.new@example.org');
    const token = /localhost:3000\/confirm\/([\w-]+)/.exec(sent?.text ?? '')?.[1] ?? '';
    await mail.close();
    expect(await dataOf(person)).toMatchObject({ email: `${person.userId}@example.org`, newEmail: 'r•••@example.org' });
    await signIn({ email: 'ravi.new@example.org' }).expect(401);
    const confirmed = await api.as().post(`/api/v1/auth/confirmations/${token}`).expect(200);
    expect(confirmed.body).toEqual({ kind: 'email', value: 'r•••@example.org' });
    await signIn({ email: 'ravi.new@example.org' }).expect(200);
    await signIn({ email: `${person.userId}@example.org` }).expect(401);
  });

  it('that is somebody else’s is asked for with the same answer, and only the owner of its mailbox learns it', async () => {
    later();
    const other = await change(there.administrator, { email: `${here.administrator.userId}@example.org` });
    const free = await change(there.counsellor, { email: 'nobody.yet@example.org' });
    expect([other.status, free.status]).toEqual([200, 200]);
    expect(Object.keys(other.body as object)).toEqual(Object.keys(free.body as object));
    const refused = await confirmChange(api, there.administrator.userId, 'email-change', 409);
    expect(refused.body).toMatchObject({ status: 409, code: 'sign-in/email-in-use' });
    await signIn({ email: `${here.administrator.userId}@example.org` }).expect(200);
  });
});

describe('the current password', () => {
  it.each([{ phone: '98220 44444' }, { phone: null }, { email: 'other@example.org' }])('is needed for %j', async (sent) => {
    later();
    const refused = await change(there.mentor, { ...sent, currentPassword: undefined });
    expect(refused.body).toMatchObject({ status: 422, code: 'sign-in/current-password-missing' });
    const wrong = await change(there.mentor, { ...sent, currentPassword: 'not the password' });
    expect(wrong.body).toMatchObject({ status: 422, code: 'sign-in/current-password-wrong', errors: [{ path: 'currentPassword' }] });
    expect((await change(there.mentor, sent)).status).toBe(200);
  });

  it('is not needed for another language', async () => {
    expect((await change(there.mentor, { language: 'mr', currentPassword: undefined })).status).toBe(200);
  });

  it('cannot be guessed here either', async () => {
    later();
    for (let tries = 0; tries < 5; tries += 1)
      expect((await change(there.mentor, { phone: null, currentPassword: `wrong ${String(tries)} guess` })).status).toBe(422);
    expect((await change(there.mentor, { phone: null })).body).toMatchObject({ status: 429, code: 'sign-in/too-many-attempts' });
  });

  it('allows three links an hour, so that no mailbox is filled', async () => {
    later();
    for (const phone of ['98220 55551', '98220 55552', '98220 55553']) expect((await change(there.counsellor, { phone })).status).toBe(200);
    expect((await change(there.counsellor, { email: 'a.fourth@example.org' })).status).toBe(429);
    expect(await dataOf(there.counsellor)).toMatchObject({ newPhone: '+91 •••••• 5553' });
  });
});

describe('a new password while signed in', () => {
  const cookieOf = (headers: Record<string, string>): string => /saath=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? '';
  const me = (token: string) => api.as(token).get('/api/v1/me');

  it('ends the other sign-ins and every waiting link, and goes on here under a new token', async () => {
    later();
    const email = `${there.counsellor.userId}@example.org`;
    const [mine, other] = [cookieOf((await signIn({ email })).headers), cookieOf((await signIn({ email })).headers)];
    await change({ ...there.counsellor, token: mine }, { phone: '98220 66666' });
    const sent = (given: object) => api.as(mine).post('/api/v1/auth/password').send(given);
    const password = 'rivers and calm words';
    expect((await sent({ currentPassword: 'not the password', password })).body).toMatchObject({ code: 'sign-in/current-password-wrong' });
    expect((await sent({ currentPassword: scenePassword, password: 'sahyadri 2026' })).body).toMatchObject({
      code: 'sign-in/password-personal',
    });
    const { body, headers } = await sent({ currentPassword: scenePassword, password }).expect(200);
    expect(body).toMatchObject({ user: { id: there.counsellor.userId }, active: there.centreId });
    await me(cookieOf(headers)).expect(200);
    for (const token of [mine, other, there.counsellor.token]) await me(token).expect(401);
    await confirmChange(api, there.counsellor.userId, 'phone-change', 404);
    await signIn({ email }).expect(401);
    await signIn({ email, password }).expect(200);
  });
});
