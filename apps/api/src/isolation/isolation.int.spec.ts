import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeApi } from '../http/open-api.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { bodies } from './bodies.ts';
import { canary, fillCentre, type ForeignIds } from './foreign-centre.ts';
import { nameOf, operationsOf, type Operation } from './operations.ts';
import { ownPath } from './own-path.ts';
import { snapshotOf } from './snapshot.ts';

/** Operations of one's own account and of the platform have suites of their own: no tenant id stands in them. */
const outsideTenants = /^\/api\/v1\/(auth|me|platform)(\/|$)/;
/** Uploads take a file, not JSON; their specs are in the imports slice. */
const uploads = new Set(['POST /imports/{kind}', 'POST /imports/timetable', 'POST /imports/members']);

let api: TestApi;
let here: SeededCentre;
let there: SeededCentre;
let foreign: ForeignIds;
let operations: Operation[];

beforeAll(async () => {
  api = await startApi();
  here = await seedCentre(api, 'Here');
  there = await seedCentre(api, canary);
  foreign = await fillCentre(api, there);
  operations = operationsOf(describeApi(api.app)).filter(({ path }) => !outsideTenants.test(path));
});
afterAll(() => api.close());

/** The path with the other centre's ids in every position; undefined when a position is not known here. */
function foreignPath(operation: Operation): string | undefined {
  const filled = ownPath(operation, foreign);
  return filled.includes('{') || (operation.pathParams.length > 0 && filled === operation.path) ? undefined : filled;
}

function call(token: string, operation: Operation, path: string): Promise<{ status: number; text: string }> {
  const queryIds = operation.queryParams.filter((name) => name.endsWith('Id'));
  const query = queryIds.map(
    (name) => `${name}=${name === 'facilitatorId' ? foreign.staff : foreign[name.replace(/Id$/, '') as keyof ForeignIds]}`,
  );
  const needed = path.endsWith('/v1/sessions') ? ['from=2026-01-01T00:00:00Z', 'to=2026-01-31T00:00:00Z'] : [];
  const address = [...query, ...needed].length === 0 ? path : `${path}?${[...query, ...needed].join('&')}`;
  const request = api.as(token)[operation.method](address).set('if-match', '"1"');
  const body = bodies[nameOf(operation)];
  return body === undefined
    ? request.then(({ status, text }) => ({ status, text }))
    : request.send(body(foreign)).then(({ status, text }) => ({ status, text }));
}

describe('the isolation suite', () => {
  it('covers every operation: each id position and each body is known', () => {
    const uncovered = operations.filter(
      (operation) =>
        foreignPath(operation) === undefined ||
        (operation.hasBody && bodies[nameOf(operation)] === undefined && !uploads.has(nameOf(operation))),
    );
    expect(uncovered.map(nameOf)).toEqual([]);
    expect(operations.length).toBeGreaterThan(30);
  });

  it.each(['administrator', 'counsellor', 'facilitator'] as const)(
    'tells a foreign %s nothing and lets them change nothing',
    async (role) => {
      const before = await snapshotOf(api.database.superuserUrl, there.centreId);
      const faults: string[] = [];
      for (const operation of operations.filter((one) => !uploads.has(nameOf(one)))) {
        const path = foreignPath(operation) ?? operation.path;
        const { status, text } = await call(here[role].token, operation, path);
        const pointed = path !== operation.path && !operation.path.includes('{code}') && !operation.path.includes('{kind}');
        if (text.includes(canary)) faults.push(`${nameOf(operation)} shows the canary`);
        if (pointed && status !== 404 && status !== 403)
          faults.push(`${nameOf(operation)} answers ${String(status)}: ${text.slice(0, 160)}`);
        if (status >= 500) faults.push(`${nameOf(operation)} breaks: ${String(status)}`);
      }
      expect(faults).toEqual([]);
      expect(await snapshotOf(api.database.superuserUrl, there.centreId)).toEqual(before);
    },
  );

  it('tells nobody who is not signed in anything', async () => {
    for (const operation of operations.filter(({ permission }) => permission !== 'nobody')) {
      const { status } = await call('none', operation, foreignPath(operation) ?? operation.path);
      expect({ operation: nameOf(operation), status }).toEqual({ operation: nameOf(operation), status: 401 });
    }
  });
});
