import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { bodies } from '../isolation/bodies.ts';
import { fillCentre } from '../isolation/foreign-centre.ts';
import type { ForeignIds } from '../isolation/foreign-ids.ts';
import { nameOf, operationsOf, type Operation } from '../isolation/operations.ts';
import { ownPath } from '../isolation/own-path.ts';
import { bodyFields, withValueAt } from '../testing/body-places.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { describeApi } from './open-api.ts';
import type { Schema } from './schema.ts';

let api: TestApi;
let centre: SeededCentre;
let own: ForeignIds;
let document: OpenAPIObject;
let operations: Operation[];

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-29T04:40:00Z');
  centre = await seedCentre(api);
  own = await fillCentre(api, centre);
  document = describeApi(api.app);
  operations = operationsOf(document);
});
afterAll(() => api.close());

const me = () => api.as(centre.administrator.token);
const hostile = ['0001-01-01', '9998-12-31', '9999-12-31', '0026-10-01', '1926-10-01', '2062-10-01'];

const isDate = ({ format = '' }: Schema): boolean => ['date', 'date-time'].includes(format);
const written = (day: string, { format }: Schema): string => (format === 'date' ? day : `${day}T10:00:00Z`);

interface Refused {
  readonly where: string;
  readonly day: string;
  readonly status: number;
  readonly code: unknown;
  readonly paths: unknown;
}
type Problem = Readonly<{ code?: unknown; errors?: readonly { readonly path: string }[] }>;
const refusedAt = (where: string, path: string, day: string): Refused => ({
  where,
  day,
  status: 422,
  code: 'http/date-out-of-range',
  paths: [path],
});
const answered = (where: string, day: string, { status, body }: { status: number; body: Problem }): Refused => ({
  where,
  day,
  status,
  code: body.code,
  paths: body.errors?.map(({ path }) => path),
});

/** The object around a day, where the good body does without it. */
const decided = { decision: { most: 20, reason: 'The hall has the chairs' } };
const inside: Readonly<Record<string, object>> = {
  'POST /groups/{id}/enrolments': decided,
  'POST /groups/{id}/enrolments/conflicts': decided,
};

describe('a day or an instant that cannot be meant', () => {
  it('is refused with its place by every operation that takes one in its body', async () => {
    const found: Refused[] = [];
    const expected: Refused[] = [];
    for (const operation of operations) {
      const good = { ...bodies[nameOf(operation)]?.(own), ...inside[nameOf(operation)] };
      for (const { place, schema } of bodyFields(document, operation).filter((field) => isDate(field.schema))) {
        for (const day of hostile) {
          const where = `${nameOf(operation)} ${place.join('.')}`;
          const sent = withValueAt(good, place, written(day, schema)) as object;
          const answer = await me()[operation.method](ownPath(operation, own)).set('if-match', '"1"').send(sent);
          found.push(answered(where, day, answer));
          expected.push(refusedAt(where, place.join('.'), day));
        }
      }
    }
    expect(expected.length).toBeGreaterThan(20 * hostile.length);
    expect(found).toEqual(expected);
  });

  it('is refused with its name by every operation that takes one in its query', async () => {
    const found: Refused[] = [];
    const expected: Refused[] = [];
    for (const operation of operations) {
      const parameters = (document.paths[operation.path]?.[operation.method]?.parameters ?? []) as unknown as readonly {
        readonly name: string;
        readonly in: string;
        readonly schema: Schema;
      }[];
      const dates = parameters.filter((one) => one.in === 'query' && isDate(one.schema));
      const good = Object.fromEntries(dates.map(({ name, schema }) => [name, written('2026-12-01', schema)]));
      for (const { name, schema } of dates) {
        for (const day of hostile) {
          const where = `${nameOf(operation)} ${name}`;
          const answer = await me()
            .get(ownPath(operation, own))
            .query({ ...good, [name]: written(day, schema) });
          found.push(answered(where, day, answer));
          expected.push(refusedAt(where, name, day));
        }
      }
    }
    expect(expected.length).toBeGreaterThan(6 * hostile.length);
    expect(found).toEqual(expected);
  });
});

describe('a day at the bounds', () => {
  it.each([
    { startedOn: '1946-11-29', status: 201 },
    { startedOn: '1946-11-28', status: 422 },
  ])('of the past, $startedOn, is answered with $status', async ({ startedOn, status }) => {
    const made = await me()
      .post('/api/v1/members')
      .send({ branchId: centre.branchIds[0], alias: `Person ${startedOn}` })
      .expect(201);
    await me()
      .post(`/api/v1/members/${String(made.body.id)}/sobriety-episodes`)
      .send({ startedOn })
      .expect(status);
  });

  it.each([
    { on: '2046-11-29', status: 201 },
    { on: '2046-11-30', status: 422 },
  ])('of the future, $on, is answered with $status', ({ on, status }) =>
    me().post(`/api/v1/branches/${centre.branchIds[0]}/holidays`).send({ on, name: 'Diwali' }).expect(status),
  );

  it.each([
    { dueOn: '2026-02-30', code: 'http/malformed' },
    { dueOn: '01/12/2026', code: 'http/malformed' },
    { dueOn: '0000-01-01', code: 'http/malformed' },
  ])('that is none, $dueOn, is malformed', async ({ dueOn, code }) => {
    const { status, body } = await me().post('/api/v1/follow-ups').send({ memberId: own.member, dueOn });
    expect({ status, body }).toMatchObject({ status: 400, body: { code, errors: [{ path: 'dueOn', code: 'date-invalid' }] } });
  });
});
