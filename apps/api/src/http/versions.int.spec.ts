import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

let api: TestApi;
let centre: SeededCentre;
beforeAll(async () => {
  api = await startApi();
  centre = await seedCentre(api);
});
afterAll(() => api.close());

const path = (): string => `/api/v1/branches/${centre.branchIds[0]}`;
const change = (etag: string | undefined, name: string) => {
  const request = api.as(centre.administrator.token).patch(path());
  return (etag === undefined ? request : request.set('if-match', etag)).send({ name });
};
const etagNow = async (): Promise<string> => String((await api.as(centre.administrator.token).get(path()).expect(200)).headers['etag']);

describe('the version of a record', () => {
  it('is the ETag of the answer, and counts its changes', async () => {
    const before = await etagNow();
    expect(before).toMatch(/^"\d+"$/);
    const answer = await change(before, 'Kothrud').expect(200);
    expect(answer.headers['etag']).toBe(`"${String((answer.body as { version: number }).version)}"`);
    expect(answer.headers['etag']).toBe(await etagNow());
    expect(await etagNow()).not.toBe(before);
  });

  it.each([
    { what: 'the present version', etag: (now: string) => now, status: 200, code: undefined },
    { what: 'the present version, marked as weak by a proxy', etag: (now: string) => `W/${now}`, status: 200, code: undefined },
    { what: 'no version', etag: () => undefined, status: 428, code: 'http/if-match-required' },
    { what: 'an old version', etag: () => '"0"', status: 412, code: 'http/stale' },
    {
      what: 'a version that is still to come',
      etag: (now: string) => `"${String(Number(now.slice(1, -1)) + 1)}"`,
      status: 412,
      code: 'http/stale',
    },
    { what: 'the version without quotes', etag: (now: string) => now.slice(1, -1), status: 412, code: 'http/stale' },
    { what: 'any version', etag: () => '*', status: 412, code: 'http/stale' },
    { what: 'several versions', etag: (now: string) => `${now}, "1"`, status: 412, code: 'http/stale' },
    { what: 'a negative version', etag: () => '"-1"', status: 412, code: 'http/stale' },
    { what: 'a version larger than the database counts', etag: () => '"99999999999999999999"', status: 412, code: 'http/stale' },
    { what: 'a text', etag: () => '"x"', status: 412, code: 'http/stale' },
    { what: 'nothing between quotes', etag: () => '""', status: 412, code: 'http/stale' },
  ])('is named by a change: $what is $status', async ({ etag, status, code }) => {
    const now = await etagNow();
    const { body } = await change(etag(now), 'Kothrud').expect(status);
    expect((body as { code?: string }).code).toBe(code);
    if (status !== 200) expect(await etagNow()).toBe(now);
  });

  it('lets one of two changes through that have read the same one', async () => {
    const now = await etagNow();
    const answers = await Promise.all([change(now, 'First'), change(now, 'Second')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    expect(await etagNow()).toBe(`"${String(Number(now.slice(1, -1)) + 1)}"`);
  });
});
