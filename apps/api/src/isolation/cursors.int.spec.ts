import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeApi } from '../http/open-api.ts';
import { seedCentre, seedOperator } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { windowOf } from './attempts.ts';
import { fillCentre } from './foreign-centre.ts';
import { nameOf, operationsOf, type Operation } from './operations.ts';
import { ownPath } from './own-path.ts';

const unknownId = '01890a5d-ac96-774b-bcce-b302099a8057';
const cursorOf = (key: unknown): string => Buffer.from(JSON.stringify(key)).toString('base64url');
const forged = [
  'not base64 at all',
  '%00',
  cursorOf({ id: 1 }),
  cursorOf(null),
  cursorOf([]),
  cursorOf([1]).slice(0, -2),
  cursorOf(['x']),
  cursorOf(['1; drop table members']),
  cursorOf([1e30]),
  cursorOf([{}, []]),
  cursorOf([1, 2]),
  cursorOf(['x', 'y']),
  cursorOf(['\0', unknownId]),
  cursorOf(['2026-01-01T00:00:00Z', 'y']),
  cursorOf(['x', 'y', 'z']),
  cursorOf(['x', '\0', unknownId]),
  cursorOf(['a', 'b', 'c', 'd']),
];
/** Well formed somewhere, garbage elsewhere: these may be read by a list whose key has that form. */
const strange = [cursorOf([5]), cursorOf(['x', unknownId]), cursorOf(['x', 'y', unknownId]), cursorOf(['2026-02-31', unknownId])];

let api: TestApi;
let lists: Operation[];
let ask: (operation: Operation, cursor: string) => Promise<{ status: number; code: unknown }>;

beforeAll(async () => {
  api = await startApi();
  const centre = await seedCentre(api);
  const operator = await seedOperator(api);
  const ids = await fillCentre(api, centre);
  lists = operationsOf(describeApi(api.app)).filter(({ queryParams }) => queryParams.includes('cursor'));
  ask = async (operation, cursor) => {
    const { path, permission } = operation;
    const window = windowOf(path) ?? {};
    const token = permission.startsWith('platform:') ? operator.token : centre.administrator.token;
    const { status, body } = await api
      .as(token)
      .get(ownPath(operation, ids))
      .query({ ...window, cursor });
    return { status, code: (body as { code?: unknown }).code };
  };
});
afterAll(() => api.close());

describe('a list', () => {
  it('is known here when it takes a cursor', () => {
    expect(lists.map(nameOf)).toEqual(expect.arrayContaining(['GET /members', 'GET /groups', 'GET /audit', 'GET /platform/centres']));
  });

  it.each(forged)('refuses the forged cursor %s as malformed', async (cursor) => {
    for (const operation of lists) {
      const answer = await ask(operation, cursor);
      expect({ list: nameOf(operation), ...answer }).toEqual({ list: nameOf(operation), status: 400, code: 'http/cursor-invalid' });
    }
  });

  it.each(strange)('never breaks on the cursor %s of another list', async (cursor) => {
    for (const operation of lists) {
      const { status } = await ask(operation, cursor);
      expect({ list: nameOf(operation), understood: status === 200 || status === 400 }).toEqual({
        list: nameOf(operation),
        understood: true,
      });
    }
  });
});
