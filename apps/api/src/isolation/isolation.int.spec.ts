import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { staffRoles, type StaffRole } from '@saath/domain/staff';
import { describeApi } from '../http/open-api.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { callsOf, faultsOfAttempts, send, uploads } from './attempts.ts';
import { bodies } from './bodies.ts';
import { canary, fillCentre } from './foreign-centre.ts';
import type { ForeignIds } from './foreign-ids.ts';
import { nameOf, operationsOf, type Operation } from './operations.ts';
import { ownPath, slotOf } from './own-path.ts';
import { snapshotOf } from './snapshot.ts';
import { withoutRowLevelSecurity, withoutThePredicate, type Unlock } from './without-a-lock.ts';

/** Operations of one's own account and of the platform have suites of their own: they contain no tenant id. */
const outsideTenants = /^\/api\/v1\/(auth|me|platform)(\/|$)/;

let api: TestApi;
let here: SeededCentre;
let there: SeededCentre;
let own: ForeignIds;
let foreign: ForeignIds;
let operations: Operation[];

beforeAll(async () => {
  api = await startApi();
  here = await seedCentre(api, 'Here');
  there = await seedCentre(api, canary);
  own = await fillCentre(api, here, 'Own');
  foreign = await fillCentre(api, there);
  operations = operationsOf(describeApi(api.app)).filter(({ path }) => !outsideTenants.test(path));
});
afterAll(() => api.close());

/** Every operation with an id or a body that this suite cannot fill. */
const uncovered = (all: readonly Operation[]): string[] =>
  all
    .filter(
      (operation) =>
        ownPath(operation, foreign).includes('{') ||
        operation.queryParams.some((name) => name.endsWith('Id') && slotOf(operation, name) === undefined) ||
        (operation.hasBody && bodies[nameOf(operation)] === undefined && !uploads.has(nameOf(operation))),
    )
    .map(nameOf);

/** The faults that were found when somebody of one centre tried everything on another. */
const triedBy = (role: StaffRole): Promise<string[]> =>
  faultsOfAttempts({ api, token: here[role].token, role, operations, own, foreign, canary });

const nothing: Unlock = () => Promise.resolve(() => Promise.resolve());

describe('the isolation suite', () => {
  it('covers every operation: each id position and each body is known', () => {
    expect(uncovered(operations)).toEqual([]);
    expect(operations.length).toBeGreaterThan(60);
  });

  it.each([
    { what: 'an id in a path', path: '/api/v1/secrets/{id}', pathParams: ['id'], queryParams: [], hasBody: false },
    {
      what: 'a further id in a path',
      path: '/api/v1/members/{id}/secrets/{secretId}',
      pathParams: ['id', 'secretId'],
      queryParams: [],
      hasBody: false,
    },
    { what: 'an id in a query', path: '/api/v1/secrets', pathParams: [], queryParams: ['secretId'], hasBody: false },
    { what: 'a body', path: '/api/v1/secrets', pathParams: [], queryParams: [], hasBody: true },
  ])('fails when an operation is added with $what that it does not know', ({ what: _what, ...planted }) => {
    expect(uncovered([...operations, { ...planted, method: 'post', permission: 'members:read' }])).toEqual([
      `POST ${planted.path.replace('/api/v1', '')}`,
    ]);
  });

  it('tells nobody who is not signed in anything', async () => {
    for (const call of operations.flatMap((operation) => callsOf(operation, own, foreign))) {
      const { status } = await send(api, 'none', call, foreign);
      expect({ operation: nameOf(call.operation), status }).toEqual({ operation: nameOf(call.operation), status: 401 });
    }
  });
});

describe.each([
  { locks: 'both locks', unlock: nothing },
  { locks: 'the predicate alone, row-level security off', unlock: withoutRowLevelSecurity },
  { locks: 'row-level security alone, the predicate taken out of every statement', unlock: withoutThePredicate },
])('another centre behind $locks', ({ unlock }) => {
  let relock: () => Promise<void>;
  beforeAll(async () => {
    relock = await unlock(api.database.superuserUrl);
  });
  afterAll(() => relock());

  it.each(staffRoles)('tells a foreign %s nothing and lets them change nothing', async (role) => {
    const before = await snapshotOf(api.database.superuserUrl, there.centreId);
    expect(await triedBy(role)).toEqual([]);
    expect(await snapshotOf(api.database.superuserUrl, there.centreId)).toEqual(before);
  });
});

describe('a lock', () => {
  it('matters: without both, the other centre stands open', async () => {
    const relock = [await withoutRowLevelSecurity(api.database.superuserUrl), await withoutThePredicate(api.database.superuserUrl)];
    try {
      expect(await triedBy('administrator')).toEqual(
        expect.arrayContaining(['GET /members shows the canary', 'GET /groups/{id} shows the canary']),
      );
    } finally {
      for (const back of relock) await back();
    }
  });
});
