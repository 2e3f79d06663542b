import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { KeyRing } from '../platform/vault.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
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

  it('may be known from another centre: the address brings their account, and tells nobody here of it', async () => {
    const there = await seedCentre(api, 'There');
    const { userId } = there.counsellor;
    const path = await named('Tara Bai');
    const given = (
      await boss()
        .patch(path)
        .set('if-match', '"1"')
        .send({ email: `${userId}@example.org` })
        .expect(200)
    ).body as object;
    expect(given).toMatchObject({ name: 'Tara Bai', email: `${userId}@example.org`, state: 'invited', role: 'counsellor' });
    expect((await api.as(there.counsellor.token).get('/api/v1/me').expect(200)).body.memberships).toHaveLength(1);
    const [link] = await api.app
      .get(PlatformScope)
      .read<{ id: string }>('select id from platform.one_time_links where user_id = $1 and used_at is null', [userId]);
    const token = api.app.get(KeyRing).linkToken(link?.id ?? '');
    const accepted = await api
      .as()
      .post(`/api/v1/auth/invitations/${token}/accept`)
      .send({ name: 'Tara', password: 'a good long password' });
    expect(accepted.body).toMatchObject({ user: { id: userId }, active: centre.centreId });
    expect((accepted.body as { memberships: object[] }).memberships).toHaveLength(2);
  });

  it('is the same person when the name comes again', async () => {
    expect(await named('Sunita Wankhede')).toBe(await named('Sunita Wankhede'));
  });
});

describe('the list of the staff', () => {
  it('shows those who share a branch with the reader, and the administrators; of a branch, those who work there', async () => {
    const house = await seedCentre(api, 'House');
    const [north, south] = house.branchIds;
    const boss = api.as(house.administrator.token);
    const tara = api.as(house.counsellor.token);
    const invite = async (name: string, branchIds: readonly string[]): Promise<string> => {
      const body = { name, email: `${newId()}@example.org`, role: 'counsellor', branchIds };
      return ((await boss.post('/api/v1/staff').send(body).expect(201)).body as { id: string }).id;
    };
    const [asha, both] = [await invite('Asha', [south]), await invite('Both', [north, south])];
    const names = async (as: typeof boss, query: object): Promise<string[]> =>
      ((await as.get('/api/v1/staff').query(query).expect(200)).body as { items: { name: string }[] }).items.map(({ name }) => name);
    const colleagues = ['Both', 'House administrator', 'House counsellor', 'House facilitator', 'House mentor'];

    expect(await names(boss, {})).toEqual(['Asha', ...colleagues]);
    expect(await names(boss, { branchId: south })).toEqual(['Asha', 'Both', 'House administrator']);
    expect(await names(tara, {})).toEqual(colleagues);
    expect(await names(tara, { branchId: north })).toEqual(colleagues);
    for (const branchId of [south, newId()]) expect(await names(tara, { branchId })).toEqual([]);
    expect((await tara.get(`/api/v1/staff/${both}`).expect(200)).body).toMatchObject({ branches: [{ id: north }] });
    expect((await tara.get(`/api/v1/staff/${asha}`).expect(404)).body).toMatchObject({ code: 'staff/not-found' });

    await boss.patch(`/api/v1/staff/${both}`).set('if-match', '"1"').send({ state: 'deactivated' }).expect(200);
    expect(await names(boss, { branchId: south })).toEqual(['Asha', 'House administrator']);
    expect(await names(tara, {})).toContain('Both');
  });
});
