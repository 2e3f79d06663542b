import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fillCentre } from '../isolation/foreign-centre.ts';
import type { ForeignIds } from '../isolation/foreign-ids.ts';
import { newId } from '../platform/new-id.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { DeliveryPage } from './delivery.view.ts';

let api: TestApi;
let centre: SeededCentre;
let ids: ForeignIds;
beforeAll(async () => {
  api = await startApi();
  centre = await seedCentre(api);
  ids = await fillCentre(api, centre, 'timeout');
  await fillCentre(api, centre, 'refused', centre.branchIds[1]);
});
afterAll(() => api.close());

const list = async (query: object = {}, token = centre.administrator.token): Promise<DeliveryPage> =>
  (await api.as(token).get('/api/v1/deliveries').query(query).expect(200)).body as DeliveryPage;

describe('the deliveries', () => {
  it('are the attempts with a provider, of the branches within reach', async () => {
    expect((await list()).items).toHaveLength(2);
    expect((await list({}, centre.counsellor.token)).items).toMatchObject([
      { reminderId: ids.reminder, attempt: 1, channel: 'email', outcome: 'rejected', code: 'timeout', finishedAt: null },
    ]);
    await api.as(centre.facilitator.token).get('/api/v1/deliveries').expect(403);
  });

  it('are found by reminder and by outcome', async () => {
    expect((await list({ reminderId: ids.reminder })).items.map(({ code }) => code)).toEqual(['timeout']);
    expect((await list({ reminderId: newId() })).items).toEqual([]);
    expect((await list({ outcome: 'accepted' })).items).toEqual([]);
  });

  it('are read page by page, also with equal times', async () => {
    const first = await list({ limit: 1 });
    const second = await list({ limit: 1, cursor: first.nextCursor });
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(2);
    expect(second.nextCursor).toBeNull();
  });
});
