import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { bodies } from '../isolation/bodies.ts';
import { fillCentre, type ForeignIds } from '../isolation/foreign-centre.ts';
import { nameOf, operationsOf, type Operation } from '../isolation/operations.ts';
import { ownPath } from '../isolation/own-path.ts';
import { bodyFields, withValueAt } from '../testing/body-places.ts';
import { seedCentre, seedOperator, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { describeApi } from './open-api.ts';

let api: TestApi;
let centre: SeededCentre;
let own: ForeignIds;
let operator: string;
let document: OpenAPIObject;
let operations: Operation[];

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-29T04:40:00Z');
  centre = await seedCentre(api);
  own = await fillCentre(api, centre);
  operator = (await seedOperator(api)).token;
  document = describeApi(api.app);
  operations = operationsOf(document).filter(({ permission }) => permission !== 'nobody');
});
afterAll(() => api.close());

const me = () => api.as(centre.administrator.token);
const tokenOf = ({ permission }: Operation): string => (permission.startsWith('platform:') ? operator : centre.administrator.token);

interface Tried {
  readonly where: string;
  readonly status: number;
  readonly fault: unknown;
}

/** The answers of every operation to a text at each place of its body that is chosen. */
async function tried(text: string, takes: (name: string, maxLength: number) => boolean): Promise<readonly Tried[]> {
  const found: Tried[] = [];
  for (const operation of operations) {
    const good = bodies[nameOf(operation)]?.(own) ?? {};
    for (const { place, schema } of bodyFields(document, operation)) {
      const { type, maxLength = 0 } = schema as typeof schema & { maxLength?: number };
      if (!String(type).includes('string') || !takes(String(place.at(-1)), maxLength)) continue;
      const sent = withValueAt(good, place, text) as object;
      const answer = await api.as(tokenOf(operation))[operation.method](ownPath(operation, own)).set('if-match', '"999"').send(sent);
      const body = answer.body as { readonly errors?: readonly { readonly path: string; readonly code: string }[] };
      found.push({ where: `${nameOf(operation)} ${place.join('.')}`, status: answer.status, fault: body.errors?.[0]?.code });
    }
  }
  return found;
}

const names = ['name', 'alias', 'legalName', 'preferredName', 'relation'];
const paragraphs = ['note', 'notes', 'address', 'reason', 'evidence'];

describe('a name in any body', () => {
  it.each([
    { text: 'Asha https://evil.example', fault: 'link-in-name' },
    { text: 'free-money.xyz', fault: 'link-in-name' },
    { text: 'Asha\r\nBcc: everybody', fault: 'line-break' },
    { text: 'Asha\u2028Rao', fault: 'line-break' },
  ])('is refused as $fault when it is $text', async ({ text, fault }) => {
    const found = await tried(text, (name) => names.includes(name));
    expect(found.length).toBeGreaterThan(14);
    expect(found.filter((one) => one.status !== 400 || one.fault !== fault)).toEqual([]);
  });

  it.each([
    { path: '/branches', body: { name: '\u200b' }, code: 'branches/name-missing' },
    {
      path: '/staff',
      body: { name: '\u2060\u00ad', email: 'a@example.org', role: 'administrator', branchIds: [] },
      code: 'staff/name-missing',
    },
    { path: '/members', body: { preferredName: '\u200b\u200d' }, code: 'members/alias-missing' },
    { path: '/members', body: { alias: '\u3164' }, code: 'members/alias-missing' },
  ])('of invisible characters is missing at $path', async ({ path, body, code }) => {
    const sent = path === '/members' ? { ...body, branchId: centre.branchIds[0] } : body;
    expect((await me().post(`/api/v1${path}`).send(sent).expect(422)).body).toMatchObject({ code });
  });
});

describe('a text of one line in any body', () => {
  it('is refused with a line break, where it is no text of several lines', async () => {
    const found = await tried('a\nb', (name, maxLength) => maxLength > 0 && !paragraphs.includes(name) && name !== 'password');
    expect(found.length).toBeGreaterThan(25);
    expect(found.filter(({ status }) => status !== 400)).toEqual([]);
  });

  it('of several lines keeps them, each in one form', async () => {
    const made = await me().post('/api/v1/branches').send({ name: 'East', address: ' 12 Road\r\nPune \u200b' }).expect(201);
    expect(made.body).toMatchObject({ address: '12 Road\nPune' });
  });
});

describe('what is stored and compared', () => {
  it('is the visible text: an address of staff that was copied with an invisible character', async () => {
    const body = { name: 'Jose\u0301 \u202dRao', email: 'jose@example.org\u200b', role: 'administrator', branchIds: [] };
    expect((await me().post('/api/v1/staff').send(body).expect(201)).body).toMatchObject({ name: 'José Rao', email: 'jose@example.org' });
    const again = await me()
      .post('/api/v1/staff')
      .send({ ...body, email: '\ufeffJose@example.org' })
      .expect(409);
    expect(again.body).toMatchObject({ code: 'staff/email-taken' });
  });

  it('is the visible text: a phone between marks of direction', async () => {
    const body = { branchId: centre.branchIds[0], preferredName: 'Sagar', phone: '\u202a+91 98220 41234\u202c' };
    expect((await me().post('/api/v1/members').send(body).expect(201)).body).toMatchObject({ phoneMasked: '+91 •••••• 1234' });
  });

  it('keeps the joiners that spelling needs', async () => {
    const body = { branchId: centre.branchIds[0], alias: 'सूर्‍या\u200b' };
    expect((await me().post('/api/v1/members').send(body).expect(201)).body).toMatchObject({ displayName: 'सूर्‍या' });
  });

  it('is found by a search for the same visible text', async () => {
    const { body } = await me().post('/api/v1/members/search').send({ text: '\u200bसूर्‍या ' }).expect(200);
    expect(body).toMatchObject({ items: [{ displayName: 'सूर्‍या' }] });
  });

  it('is read in a query without what is invisible', async () => {
    await me().get(`/api/v1/members?branchId=%E2%80%8B${centre.branchIds[0]}&stage=enquiry%20`).expect(200);
    await me().get('/api/v1/members?stage=enquiries').expect(400);
  });
});

describe('an e-mail address at any door', () => {
  const given = { name: 'New', role: 'administrator', branchIds: [] };
  const doors: readonly { readonly door: string; readonly send: (email: string) => Promise<{ status: number; body: unknown }> }[] = [
    {
      door: 'staff',
      send: async (email) =>
        me()
          .post('/api/v1/staff')
          .send({ ...given, email }),
    },
    {
      door: 'a new member',
      send: async (email) =>
        me()
          .post('/api/v1/members')
          .send({ branchId: centre.branchIds[0], alias: email.slice(0, 4), email }),
    },
    { door: 'sign-in', send: async (email) => api.as().post('/api/v1/auth/sign-in').send({ email, password: 'x' }) },
    { door: 'a forgotten password', send: async (email) => api.as().post('/api/v1/auth/forgot').send({ email }) },
  ];
  const wrong = ['asha@example..org', 'asha..rao@example.org', 'asha@example', 'asha@-example.org', 'आशा@example.org', '"a b"@example.org'];

  it.each(doors)('is refused by the one rule: $door', async ({ send }) => {
    const answers = [];
    for (const email of wrong) answers.push({ email, status: (await send(email)).status });
    expect(answers).toEqual(wrong.map((email) => ({ email, status: 400 })));
  });

  it.each(doors)('is taken otherwise: $door', async ({ send }) => expect((await send('tara.rao+1@mail.example.org')).status).not.toBe(400));
});
