import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { bodies } from '../isolation/bodies.ts';
import { fillCentre } from '../isolation/foreign-centre.ts';
import type { ForeignIds } from '../isolation/foreign-ids.ts';
import { nameOf, operationsOf, type Operation } from '../isolation/operations.ts';
import { ownPath } from '../isolation/own-path.ts';
import { bodyFields, withValueAt, type Place } from '../testing/body-places.ts';
import { seedCentre, seedOperator, type SeededCentre } from '../testing/seed-centre.ts';
import { givePassword } from '../testing/sign-in-scene.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { describeApi } from './open-api.ts';
import type { Schema } from './schema.ts';

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
  await givePassword(api, centre.administrator.userId);
  document = describeApi(api.app);
  operations = operationsOf(document);
});
afterAll(() => api.close());

const me = () => api.as(centre.administrator.token);
const tokenOf = ({ permission }: Operation): string => (permission.startsWith('platform:') ? operator : centre.administrator.token);

interface Tried {
  readonly where: string;
  readonly status: number;
  /** The fault that the answer names for this place. */
  readonly fault: string | undefined;
  readonly code: unknown;
}

/** The kinds of texts that a body may have beside ids, days, instants, addresses and choices, which the document names, by their fields. */
const kinds = {
  name: [
    'name',
    'alias',
    'legalName',
    'preferredName',
    'relation',
    'shownAs',
    'companion',
    'meetingName',
    'companionName',
    'en',
    'hi',
    'mr',
  ],
  paragraphs: ['before', 'goals', 'note', 'notes', 'address', 'reason', 'evidence', 'wish', 'words'],
  phone: ['phone'],
  password: ['password', 'currentPassword'],
  'time of day': ['startsAt', 'quietFrom', 'quietUntil', 'firstReminder', 'time', 'weeklyAt', 'at', 'meetAt', 'movedAt'],
  code: [
    'centreCode',
    'clientId',
    'code',
    'country',
    'cursor',
    'formVersion',
    'from',
    'icon',
    'kind',
    'number',
    'link',
    'own',
    'recurrence',
    'slug',
    'timeZone',
    'token',
  ],
  line: ['helpline', 'knownAs', 'text', 'title', 'topic', 'place', 'town', 'wayThere', 'meetPlace'],
} as const;
/** Fields that are of another kind than their name says elsewhere. */
const kindsAt: Readonly<Record<string, Kind>> = {
  'PUT /sessions/{id}/notes text': 'paragraphs',
  'POST /members/{id}/stories text': 'paragraphs',
  'PATCH /stories/{id} text': 'paragraphs',
  'POST /sessions/{id}/amendments personNote.text': 'paragraphs',
};
type Kind = keyof typeof kinds | 'e-mail' | 'described' | 'unknown';

/** The bodies of people who are not signed in. */
const signedOut: Readonly<Record<string, object>> = {
  'POST /auth/sign-in': { phone: '98220 12345', centreCode: 'nagpur', password: 'a wrong password' },
  'POST /auth/reset': { token: 'no-such-link', password: 'a good long password' },
  'POST /auth/invitations/{token}/accept': { name: 'Asha', password: 'a good long password' },
};

/** A text of a body, by the document. */
interface TextField {
  readonly operation: Operation;
  readonly place: Place;
  readonly kind: Kind;
  readonly maxLength: number;
}
function kindOf(name: string, { format, enum: choices }: Schema & { readonly enum?: readonly unknown[] }): Kind {
  if (format === 'email') return 'e-mail';
  if (choices !== undefined || ['uuid', 'date', 'date-time'].includes(format ?? '')) return 'described';
  return (Object.entries(kinds).find(([, fields]) => (fields as readonly string[]).includes(name))?.[0] as Kind | undefined) ?? 'unknown';
}
const textFields = (): readonly TextField[] =>
  operations.flatMap((operation) =>
    bodyFields(document, operation)
      .filter(({ schema }) => String(schema.type).includes('string'))
      .map(({ place, schema }) => {
        const { maxLength = 0 } = schema as Schema & { readonly maxLength?: number };
        const kind = kindsAt[`${nameOf(operation)} ${place.join('.')}`] ?? kindOf(String(place.at(-1)), schema);
        return { operation, place, kind, maxLength };
      }),
  );

/** The answers of every operation to a text at each place of its body that is chosen. */
async function tried(text: string, takes: (field: TextField) => boolean, version = 999): Promise<readonly Tried[]> {
  const found: Tried[] = [];
  for (const { operation, place } of textFields().filter(takes)) {
    const sent = withValueAt(bodies[nameOf(operation)]?.(own) ?? signedOut[nameOf(operation)] ?? {}, place, text) as object;
    const answer = await api
      .as(tokenOf(operation))
      [operation.method](ownPath(operation, own))
      .set('if-match', `"${String(version)}"`)
      .send(sent);
    const body = answer.body as { readonly code?: string; readonly errors?: readonly { readonly path: string; readonly code: string }[] };
    const path = place.join('.');
    const fault = body.errors?.find((one) => one.path === path)?.code;
    found.push({ where: `${nameOf(operation)} ${path}`, status: answer.status, fault, code: body.code });
  }
  return found;
}

describe('a text in any body', () => {
  it('is of a kind that this suite knows, so that a new door cannot forget its rule', () => {
    const unknown = textFields().filter(({ kind }) => kind === 'unknown');
    expect(unknown.map(({ operation, place }) => `${nameOf(operation)} ${place.join('.')}`)).toEqual([]);
    const used = new Set(textFields().map(({ place }) => String(place.at(-1))));
    expect(
      Object.values(kinds)
        .flat()
        .filter((field) => !used.has(field)),
    ).toEqual([]);
  });
});

describe('a name in any body', () => {
  it.each([
    { text: 'Asha https://evil.example', fault: 'link-in-name' },
    { text: 'free-money.xyz', fault: 'link-in-name' },
    { text: 'Asha\r\nBcc: everybody', fault: 'line-break' },
    { text: 'Asha\u2028Rao', fault: 'line-break' },
  ])('is refused as $fault when it is $text', async ({ text, fault }) => {
    const found = await tried(text, ({ kind }) => kind === 'name');
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
    // Signing in stores nothing and answers everything that is no account alike, so that door has no such rule.
    const isLine = ({ operation, kind, maxLength }: TextField): boolean =>
      maxLength > 0 && !['paragraphs', 'password'].includes(kind) && !operation.path.endsWith('/sign-in');
    const found = await tried('a\nb', isLine);
    expect(found.length).toBeGreaterThan(25);
    expect(found.filter(({ status, fault }) => status !== 400 || fault === undefined)).toEqual([]);
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

  it('is the name as it is read: with single spaces, however many were typed', async () => {
    const branch = await me().post('/api/v1/branches').send({ name: 'East \u00a0 Wing' }).expect(201);
    expect(branch.body).toMatchObject({ name: 'East Wing' });
    const schedule = { startsOn: '2026-12-01', startsAt: '17:00', minutes: 60, recurrence: 'FREQ=WEEKLY;BYDAY=TU' };
    const group = { kind: 'sharing-circle', branchId: centre.branchIds[0], schedule };
    await me()
      .post('/api/v1/groups')
      .send({ ...group, name: 'Asha  Circle' })
      .expect(201);
    const again = await me()
      .post('/api/v1/groups')
      .send({ ...group, name: 'asha circle' })
      .expect(409);
    expect(again.body).toMatchObject({ code: 'groups/name-taken' });
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

describe('an e-mail address in any body', () => {
  const wrong = ['asha@example..org', 'asha..rao@example.org', 'asha@example', 'asha@-example.org', 'आशा@example.org', '"a b"@example.org'];
  const isAddress = ({ kind }: TextField): boolean => kind === 'e-mail';

  it.each(wrong)('is refused by the one rule: %s', async (email) => {
    const found = await tried(email, isAddress);
    expect(found.length).toBeGreaterThan(6);
    expect(found.filter(({ status, fault }) => status !== 400 || fault === undefined)).toEqual([]);
  });

  it('is taken otherwise', async () =>
    expect((await tried('tara.rao+1@mail.example.org', isAddress)).filter(({ fault }) => fault !== undefined)).toEqual([]));
});

describe('a telephone number in any body', () => {
  const isPhone = ({ kind, operation }: TextField): boolean => kind === 'phone' && !operation.path.endsWith('/sign-in');

  it.each(['12', '0000000000', '+999 12345 67890', 'call me', '98220 1234'])(
    'that is none, %s, is refused with the country',
    async (phone) => {
      const found = await tried(phone, isPhone, 1);
      expect(found.length).toBe(7);
      expect(found.filter(({ status, code }) => status !== 422 || !String(code).includes('phone'))).toEqual([]);
    },
  );

  it('is read in Devanagari digits, with spaces and invisible characters around it', async () => {
    const found = await tried('\u202a९८२२० ४१२३४\u202c', isPhone, 1);
    // The number of somebody who walks in is read before the session says that it is locked.
    expect(found.filter(({ status, code }) => status >= 300 && code !== 'attendance/locked')).toEqual([]);
  });
});
