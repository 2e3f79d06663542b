import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { namedStaff } from './named-staff.ts';

let api: TestApi;
let centre: SeededCentre;
beforeAll(async () => {
  api = await startApi();
  centre = await seedCentre(api);
});
afterAll(() => api.close());
const boss = () => api.as(centre.administrator.token);

async function named(name: string): Promise<string> {
  const ids = await api.app
    .get(TenantScope)
    .inCentre(centre.centreId, { kind: 'system' }, (tx) => namedStaff(tx, [{ name, branchId: centre.branchIds[0] }]));
  expect(ids.size).toBeGreaterThan(0);
  const { items } = (await boss().get('/api/v1/staff').expect(200)).body as { items: { id: string; name: string }[] };
  return `/api/v1/staff/${String(items.find((one) => one.name === name)?.id)}`;
}

describe('somebody whom a timetable named', () => {
  it('is invited staff of that branch without an address, and gets no invitation before there is one', async () => {
    const path = await named('Nandini Patil');
    expect((await boss().get(path).expect(200)).body).toMatchObject({
      role: 'counsellor',
      state: 'invited',
      email: '',
      branches: [{ name: 'Nayi Subah North' }],
    });
    expect((await boss().post(`${path}/resend-invitation`).expect(422)).body).toMatchObject({ code: 'staff/email-missing' });
  });

  it('gets an address once, and one that is free', async () => {
    const path = await named('Asha Bhosale');
    const give = (email: string, version: number) =>
      boss()
        .patch(path)
        .set('if-match', `"${String(version)}"`)
        .send({ email });
    const mentor = { name: 'Ravi', email: 'ravi@example.org', role: 'mentor', branchIds: [centre.branchIds[0]] };
    await boss().post('/api/v1/staff').send(mentor).expect(201);
    expect((await give('RAVI@example.org', 1).expect(409)).body).toMatchObject({ code: 'staff/email-taken' });
    expect((await give('asha@example.org', 1).expect(200)).body).toMatchObject({ email: 'asha@example.org', state: 'invited' });
    expect((await give('else@example.org', 2).expect(409)).body).toMatchObject({ code: 'staff/email-known' });
    await boss().post(`${path}/resend-invitation`).expect(200);
  });

  it('is the same person when the name comes again', async () => {
    expect(await named('Sunita Wankhede')).toBe(await named('Sunita Wankhede'));
  });
});
