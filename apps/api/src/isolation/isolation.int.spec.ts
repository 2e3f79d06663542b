import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mayDo, staffRoles, type CentrePermission, type StaffRole } from '@saath/domain/staff';
import { describeApi } from '../http/open-api.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { bodies } from './bodies.ts';
import { canary, fillCentre, type ForeignIds } from './foreign-centre.ts';
import { nameOf, operationsOf, type Operation } from './operations.ts';
import { ownPath, pathWith, slotOf } from './own-path.ts';
import { snapshotOf } from './snapshot.ts';
import { withoutRowLevelSecurity, withoutThePredicate, type TakeAway } from './without-a-lock.ts';

/** Operations of one's own account and of the platform have suites of their own: no tenant id stands in them. */
const outsideTenants = /^\/api\/v1\/(auth|me|platform)(\/|$)/;
/** Uploads take a file, not JSON; their specs are in the imports slice. */
const uploads = new Set(['POST /imports/timetable', 'POST /imports/members']);

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

/** Every operation in which an id or a body stands that this suite does not know how to fill. */
const uncovered = (all: readonly Operation[]): string[] =>
  all
    .filter(
      (operation) =>
        ownPath(operation, foreign).includes('{') ||
        operation.queryParams.some((name) => name.endsWith('Id') && slotOf(operation, name) === undefined) ||
        (operation.hasBody && bodies[nameOf(operation)] === undefined && !uploads.has(nameOf(operation))),
    )
    .map(nameOf);

interface Call {
  readonly operation: Operation;
  readonly path: string;
  /** Whether an id of the other centre stands in the path. */
  readonly pointed: boolean;
}
/** With the other centre's ids in all positions of the path, and where there are several in each alone. */
function callsOf(operation: Operation): Call[] {
  const positions = operation.pathParams.filter((name) => slotOf(operation, name) !== undefined);
  const path = ownPath(operation, foreign);
  const alone = positions.map((position) => pathWith(operation, (name) => (name === position ? foreign : own)));
  const paths = positions.length > 1 ? [path, ...alone] : [path];
  return paths.map((one) => ({ operation, path: one, pointed: positions.length > 0 }));
}

function queryOf({ path, queryParams }: Operation): Record<string, string> {
  const ids = queryParams.flatMap((name): [string, string][] => {
    const slot = name.endsWith('Id') ? slotOf({ path }, name) : undefined;
    return slot === undefined ? [] : [[name, foreign[slot]]];
  });
  const days = path.endsWith('/milestones') ? { from: '2026-01-01', to: '2026-01-31' } : {};
  const window = path.endsWith('/v1/sessions') ? { from: '2026-01-01T00:00:00Z', to: '2026-01-31T00:00:00Z' } : days;
  return { ...Object.fromEntries(ids), ...window };
}

async function send(token: string, { operation, path }: Call): Promise<{ status: number; text: string }> {
  const request = api.as(token)[operation.method](path).query(queryOf(operation)).set('if-match', '"1"');
  const body = bodies[nameOf(operation)];
  const { status, text } = await (body === undefined ? request : request.send(body(foreign)));
  return { status, text };
}

/** What went wrong when somebody of one centre tried everything on another. */
async function triedBy(role: StaffRole): Promise<string[]> {
  const faults: string[] = [];
  for (const call of operations.filter((one) => !uploads.has(nameOf(one))).flatMap(callsOf)) {
    const { status, text } = await send(here[role].token, call);
    const name = nameOf(call.operation);
    const refused = mayDo(role, call.operation.permission as CentrePermission) ? 404 : 403;
    if (text.includes(canary)) faults.push(`${name} shows the canary`);
    if (call.pointed && status !== refused) faults.push(`${name} answers ${String(status)}: ${text.slice(0, 160)}`);
    if (status >= 500) faults.push(`${name} breaks: ${String(status)}`);
  }
  return faults;
}

const nothing: TakeAway = () => Promise.resolve(() => Promise.resolve());

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
    for (const call of operations.flatMap(callsOf)) {
      const { status } = await send('none', call);
      expect({ operation: nameOf(call.operation), status }).toEqual({ operation: nameOf(call.operation), status: 401 });
    }
  });
});

describe.each([
  { locks: 'both locks', takeAway: nothing },
  { locks: 'the predicate alone, row-level security off', takeAway: withoutRowLevelSecurity },
  { locks: 'row-level security alone, the predicate taken out of every statement', takeAway: withoutThePredicate },
])('another centre behind $locks', ({ takeAway }) => {
  let putBack: () => Promise<void>;
  beforeAll(async () => {
    putBack = await takeAway(api.database.superuserUrl);
  });
  afterAll(() => putBack());

  it.each(staffRoles)('tells a foreign %s nothing and lets them change nothing', async (role) => {
    const before = await snapshotOf(api.database.superuserUrl, there.centreId);
    expect(await triedBy(role)).toEqual([]);
    expect(await snapshotOf(api.database.superuserUrl, there.centreId)).toEqual(before);
  });
});

describe('a lock', () => {
  it('matters: without both, the other centre stands open', async () => {
    const putBack = [await withoutRowLevelSecurity(api.database.superuserUrl), await withoutThePredicate(api.database.superuserUrl)];
    try {
      expect(await triedBy('administrator')).toEqual(
        expect.arrayContaining(['GET /members shows the canary', 'GET /groups/{id} shows the canary']),
      );
    } finally {
      for (const back of putBack) await back();
    }
  });
});
