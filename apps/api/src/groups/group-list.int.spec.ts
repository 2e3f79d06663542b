import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Desk, openDesk } from '../testing/desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import type { TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';
import type { GroupView } from './group.view.ts';

let api: TestApi;
let own: SeededCentre;
let desk: Desk;
beforeAll(async () => {
  ({ api, centre: own, desk } = await openDesk('2026-11-22T06:30:00Z'));
});
afterAll(() => api.close());

describe('groups that are looked for by name', () => {
  beforeAll(async () => {
    const [north, south] = own.branchIds;
    await desk.group({ name: 'Aftercare 2', branchId: south });
    await desk.group({ name: 'Aftercare 10', branchId: south });
    await desk.group({ name: 'Morning circle', facilitatorIds: [own.facilitator.staffId] });
    await desk.group({ name: 'शांती मंडळ', branchId: north });
    await new Desk(api, await seedCentre(api, 'There')).group({ name: 'Aftercare of others' });
  });
  const found = async (query: object, token = own.administrator.token): Promise<string[]> => {
    const groups = await walk<GroupView>((cursor) =>
      api
        .as(token)
        .get('/api/v1/groups')
        .query({ ...query, cursor }),
    );
    return groups.map(({ name }) => name);
  };

  it.each([
    { name: 'after', then: ['Aftercare 2', 'Aftercare 10'] },
    { name: 'CARE 10', then: ['Aftercare 10'] },
    { name: 'circle morn', then: ['Morning circle'] },
    { name: 'shanti', then: ['शांती मंडळ'] },
    { name: '', then: ['Morning circle', 'शांती मंडळ', 'Aftercare 2', 'Aftercare 10'] },
    { name: 'evening', then: [] },
  ])('by $name are $then', async ({ name, then }) => expect(await found({ name })).toEqual(then));

  it('come page by page, and with the other filters', async () => {
    expect(await found({ name: 'a', limit: 1 })).toEqual(await found({ name: 'a' }));
    expect(await found({ name: 'aftercare', branchId: own.branchIds[0] })).toEqual([]);
    expect(await found({ name: 'aftercare', branchId: own.branchIds[1] })).toHaveLength(2);
  });

  it('are those within reach', async () => {
    expect(await found({ name: 'a' }, own.counsellor.token)).toEqual(['शांती मंडळ']);
    expect(await found({ name: 'circle' }, own.counsellor.token)).toEqual(['Morning circle']);
    expect(await found({ name: 'circle' }, own.facilitator.token)).toEqual(['Morning circle']);
    expect(await found({ name: 'shanti' }, own.facilitator.token)).toEqual([]);
  });
});
