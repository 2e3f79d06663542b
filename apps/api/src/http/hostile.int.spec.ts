import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { bodies } from '../isolation/bodies.ts';
import { fillCentre } from '../isolation/foreign-centre.ts';
import type { ForeignIds } from '../isolation/foreign-ids.ts';
import { nameOf, operationsOf, type Operation } from '../isolation/operations.ts';
import { ownPath } from '../isolation/own-path.ts';
import { seedCentre, seedOperator, type SeededCentre } from '../testing/seed-centre.ts';
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
  api.clock.set('2026-01-05T04:40:00Z');
  centre = await seedCentre(api);
  operator = (await seedOperator(api)).token;
  own = await fillCentre(api, centre);
  document = describeApi(api.app);
  operations = operationsOf(document).filter(({ permission }) => permission !== 'nobody');
});
afterAll(() => api.close());

/** Values that people, broken programs and enemies send where a text, a number, a day or an id belongs. */
const hostile: readonly unknown[] = [
  'a\0b',
  '\ud800',
  '',
  '   ',
  'x'.repeat(6_000),
  null,
  true,
  -1,
  1.5,
  1e300,
  2 ** 53,
  [],
  [null],
  {},
  '0000-01-01',
  '2026-02-30',
  '9999-12-31',
  '+010000-01-01T00:00:00Z',
  '2026-01-05T10:00:00',
  '24:00',
  'FREQ=SECONDLY',
  'FREQ=DAILY;COUNT=1000000',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=WEEKLY;BYDAY=XX',
  '../../etc',
  '01890A5D-AC96-774B-BCCE-B302099A8057',
  '__proto__',
];

const tokenOf = ({ permission }: Operation): string => (permission.startsWith('platform:') ? operator : centre.administrator.token);

interface Answer {
  readonly status: number;
  readonly type: string;
}
async function send(operation: Operation, body: unknown): Promise<Answer> {
  const answer = await api
    .as(tokenOf(operation))
    [operation.method](ownPath(operation, own))
    .set('if-match', '"999"')
    .set('content-type', 'application/json')
    .send(typeof body === 'string' ? body : JSON.stringify(body));
  return { status: answer.status, type: String(answer.headers['content-type']) };
}
const isFaulty = ({ status, type }: Answer): boolean => status >= 500 || (status >= 400 && !type.startsWith('application/problem+json'));

type Place = readonly (string | number)[];
const placesIn = (value: unknown, place: Place = []): Place[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => [[...place, key], ...placesIn(inner, [...place, key])]);
function withAt(value: unknown, [key, ...rest]: Place, put: unknown): unknown {
  if (key === undefined) return put;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = withAt(copy[key], rest, put);
  return copy;
}

function schemaOf(operation: Operation): Schema {
  const body = (document.paths[operation.path]?.[operation.method]?.requestBody ?? {}) as {
    content?: Record<string, { schema?: Schema }>;
  };
  return resolved(body.content?.['application/json']?.schema ?? {});
}
const resolved = (schema: Schema): Schema =>
  schema.$ref === undefined ? schema : (document.components?.schemas?.[schema.$ref.split('/').at(-1) ?? ''] as Schema);
const takesNull = ({ type, anyOf, nullable }: Schema & { nullable?: boolean }): boolean =>
  nullable === true || type === 'null' || (Array.isArray(type) && type.includes('null')) || (anyOf?.some(takesNull) ?? false);

const withBodies = (): Operation[] => operations.filter((operation) => bodies[nameOf(operation)] !== undefined);

describe('a body', () => {
  it('never breaks anything, for any value at any place', async () => {
    const faults: string[] = [];
    for (const operation of withBodies()) {
      const good = bodies[nameOf(operation)]?.(own) ?? {};
      for (const place of placesIn(good)) {
        await Promise.all(
          hostile.map(async (value) => {
            const answer = await send(operation, withAt(good, place, value));
            if (isFaulty(answer))
              faults.push(`${nameOf(operation)} ${place.join('.')} ${JSON.stringify(value).slice(0, 40)} ${String(answer.status)}`);
          }),
        );
      }
    }
    expect(faults).toEqual([]);
  }, 360_000);

  it('is refused with null where the document allows none, also in fields that may be left out', async () => {
    const faults: string[] = [];
    for (const operation of withBodies()) {
      const good = bodies[nameOf(operation)]?.(own) ?? {};
      for (const [name, schema] of Object.entries(schemaOf(operation).properties ?? {})) {
        if (takesNull(schema)) continue;
        const { status } = await send(operation, { ...good, [name]: null });
        if (status !== 400) faults.push(`${nameOf(operation)} ${name} ${String(status)}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('is refused when a field that the document requires is missing', async () => {
    const faults: string[] = [];
    for (const operation of withBodies()) {
      const good: Record<string, unknown> = { ...bodies[nameOf(operation)]?.(own) };
      for (const name of schemaOf(operation).required ?? []) {
        const rest = Object.fromEntries(Object.entries(good).filter(([key]) => key !== name));
        const { status } = await send(operation, rest);
        if (status !== 400) faults.push(`${nameOf(operation)} ${name} ${String(status)}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it.each([
    { given: 'a list', sent: '[]' },
    { given: 'null', sent: 'null' },
    { given: 'a text', sent: '"x"' },
    { given: 'a tower of brackets', sent: `{"name":${'['.repeat(100_000)}${']'.repeat(100_000)}}` },
    { given: 'a tower of braces', sent: `${'{"settings":'.repeat(50_000)}1${'}'.repeat(50_000)}` },
    { given: 'a prototype', sent: '{"__proto__":{"a":1}}' },
    { given: 'half an object', sent: '{"name":' },
  ])('is refused on every operation when it is $given', async ({ sent }) => {
    for (const operation of withBodies())
      expect({ operation: nameOf(operation), ...(await send(operation, sent)) }).toMatchObject({ status: 400 });
  });

  it.each([
    { type: 'application/x-www-form-urlencoded', sent: Buffer.from('name=East') },
    { type: 'text/plain', sent: Buffer.from('{"name":"East"}') },
    { type: 'application/json', sent: Buffer.from([...Buffer.from('{"name":"'), 0xff, 0xfe, ...Buffer.from('"}')]) },
  ])('is refused as $type that is no JSON in UTF-8', ({ type, sent }) =>
    api.as(centre.administrator.token).post('/api/v1/branches').set('content-type', type).send(sent).expect(400),
  );
});

describe('a change', () => {
  it('wants the version it is made on, on every PUT and PATCH but those of taps and of what people say, which bring their own moments', async () => {
    const changes = operations.filter(
      ({ method, path }) =>
        ['put', 'patch'].includes(method) && !/\/(?:attendance|answers|notes|talk-wishes|commitments(?:\/\{commitmentId\})?)$/.test(path),
    );
    expect(changes.length).toBeGreaterThan(7);
    for (const operation of changes) {
      const ask = () => api.as(tokenOf(operation))[operation.method](ownPath(operation, own));
      const body = bodies[nameOf(operation)]?.(own);
      const statuses = [await ask().send(body), await ask().set('if-match', '"999"').send(body)].map(({ status }) => status);
      expect({ operation: nameOf(operation), statuses }).toEqual({ operation: nameOf(operation), statuses: [428, 412] });
    }
  });
});

describe('an address', () => {
  it('is refused with a query parameter that the document does not name, or that cannot be kept, on every route that is read', async () => {
    for (const operation of operations.filter(({ method }) => method === 'get')) {
      for (const query of ['bogus=1', '__proto__=1', ...operation.queryParams.map((name) => `${name}=%00`)]) {
        const { status } = await api.as(tokenOf(operation)).get(`${ownPath(operation, own)}?${query}`);
        expect({ operation: nameOf(operation), query, status }).toEqual({ operation: nameOf(operation), query, status: 400 });
      }
    }
  });

  it('that cannot be read is refused as a problem', async () => {
    const answer = await api.as(centre.administrator.token).get('/api/v1/members/%E0%A4%A').expect(400);
    expect({ type: answer.type, body: answer.body }).toMatchObject({ type: 'application/problem+json', body: { code: 'http/malformed' } });
  });
});
