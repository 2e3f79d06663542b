import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { ImportDesk, memberRow, sheetOf } from '../testing/import-desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { confirmChange, givePassword } from '../testing/sign-in-scene.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

const password = 'a good long password';
let api: TestApi;
let centre: SeededCentre;
let desk: ImportDesk;
let people = 0;

/** The first branch is in Kathmandu; the second is in the country of the centre, India. */
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-22T06:30:00Z');
  centre = await seedCentre(api);
  desk = new ImportDesk(api, centre);
  const [kathmandu] = centre.branchIds;
  await me().patch(`/api/v1/branches/${kathmandu}`).set('if-match', '"1"').send({ country: 'NP', timeZone: 'Asia/Kathmandu' }).expect(200);
});
afterAll(() => api.close());

const me = (token = centre.administrator.token) => api.as(token);
const register = (branch: 0 | 1, phone: string) => {
  people += 1;
  return me()
    .post('/api/v1/members')
    .send({ branchId: centre.branchIds[branch], alias: `Person ${String(people)}`, phone });
};
const revealed = async (id: string): Promise<unknown> =>
  ((await me().post(`/api/v1/members/${id}/reveal`).send({ reason: 'The number is compared' }).expect(200)).body as { phone: unknown })
    .phone;

const doors = [
  { branch: 0, phone: '9841234567', then: '+9779841234567' },
  { branch: 0, phone: '01-4412345', then: '+97714412345' },
  { branch: 0, phone: '9779841234567', then: '+9779841234567' },
  { branch: 0, phone: '+91 98220 41234', then: '+919822041234' },
  { branch: 1, phone: '9841234567', then: '+919841234567' },
  { branch: 1, phone: '+977 9841234567', then: '+9779841234567' },
] as const;

describe('a number of a member', () => {
  it.each(doors)('is $then when it is written $phone in branch $branch', async ({ branch, phone, then }) => {
    const { body } = await register(branch, phone).expect(201);
    expect(await revealed(String(body.id))).toBe(then);
  });

  it.each(doors)('is $then also when it is changed to $phone in branch $branch', async ({ branch, phone, then }) => {
    const { body } = await register(branch, '+44 20 7946 0958').expect(201);
    await me()
      .patch(`/api/v1/members/${String(body.id)}`)
      .set('if-match', '"1"')
      .send({ phone })
      .expect(200);
    expect(await revealed(String(body.id))).toBe(then);
  });

  it.each([
    { branch: 0, phone: '12', country: 'NP' },
    { branch: 0, phone: '+977 12', country: 'NP' },
    { branch: 0, phone: '7122561234', country: 'NP' },
    { branch: 1, phone: '9779841234567', country: 'IN' },
  ] as const)('is refused with the country when it is written $phone in branch $branch', async ({ branch, phone, country }) => {
    const { body } = await register(branch, phone).expect(422);
    expect(body).toMatchObject({ code: 'members/phone-invalid', params: { country }, errors: [{ path: 'phone' }] });
  });

  it.each([
    { text: '9861111111', then: 1 },
    { text: '+977 9861111111', then: 1 },
    { text: '9779861111111', then: 1 },
    { text: '+91 9861111111', then: 0 },
  ])('is found by $text in $then person', async ({ text, then }) => {
    if (people < 100) await register(0, '9861111111').expect(201);
    people = Math.max(people, 100);
    const { body } = await me().post('/api/v1/members/search').send({ text }).expect(200);
    expect(body.items).toHaveLength(then);
  });
});

describe('a number of a relative', () => {
  it('is read in the country of the branch of the member', async () => {
    const { body } = await register(0, '').expect(201);
    const relatives = `/api/v1/members/${String(body.id)}/relatives`;
    const add = (phone: string) => me().post(relatives).send({ name: 'Sita', relation: 'wife', phone });
    expect((await add('9841234567').expect(201)).body).toMatchObject({ phoneMasked: '+977 •••••• 4567' });
    expect((await add('12').expect(422)).body).toMatchObject({ code: 'members/phone-invalid', params: { country: 'NP' } });
  });
});

describe('a number of a sheet', () => {
  const kathmandu = { ...memberRow, Branch: 'Nayi Subah North', Relative: 'Sita', Relation: 'wife' };
  const pune = { ...kathmandu, Branch: 'Nayi Subah South' };

  it('is read in the country of the branch of its row', async () => {
    await desk.import(
      'members',
      sheetOf(
        { ...kathmandu, Ref: 'K1', 'Preferred name': 'Kamal', Phone: '9851234567', 'Relative phone': '01-4412345' },
        { ...pune, Ref: 'P1', 'Preferred name': 'Prem', Phone: '9851234567', 'Relative phone': '020 2553 1234' },
      ),
    );
    const numbers = [];
    for (const text of ['Kamal', 'Prem']) {
      const { body } = await me().post('/api/v1/members/search').send({ text }).expect(200);
      const [found] = body.items as { id: string }[];
      const view = (
        await me()
          .get(`/api/v1/members/${String(found?.id)}`)
          .expect(200)
      ).body as { relatives: { phoneMasked: string }[] };
      numbers.push([await revealed(String(found?.id)), view.relatives[0]?.phoneMasked]);
    }
    expect(numbers).toEqual([
      ['+9779851234567', '+977 •••••• 2345'],
      ['+919851234567', '+91 •••••• 1234'],
    ]);
  });

  it('that is none there is named with the country', async () => {
    const rows = sheetOf({ ...pune, Ref: 'P2', Phone: '9779841234567' }, { ...kathmandu, Ref: 'K2', 'Relative phone': '7122561234' });
    const { problems } = await desk.check('members', rows);
    expect(problems).toEqual([
      { row: 2, column: 'Phone', code: 'phone-invalid', severity: 'error', params: { country: 'IN' } },
      { row: 3, column: 'Relative phone', code: 'phone-invalid', severity: 'error', params: { country: 'NP' } },
    ]);
  });
});

describe('a number to sign in with', () => {
  const platform = (): PlatformScope => api.app.get(PlatformScope);
  const change = (token: string, version: number, phone: string) =>
    api
      .as(token)
      .patch('/api/v1/me')
      .set('if-match', `"${String(version)}"`)
      .send({ phone, currentPassword: password });
  const signIn = (phone: string, centreCode: string) => api.as().post('/api/v1/auth/sign-in').send({ phone, centreCode, password });

  it('is read in the country of the branches of the person, and signs in in each of its notations', async () => {
    const { userId, token } = centre.counsellor;
    for (const person of [centre.counsellor, centre.administrator]) await givePassword(api, person.userId);
    const [own] = await platform().read<{ slug: string }>('select slug from platform.centres where id = $1', [centre.centreId]);
    const slug = own?.slug ?? '';
    await change(token, 1, '9841000001').expect(200);
    await confirmChange(api, userId, 'phone-change');
    for (const phone of ['9841000001', '+977 984 1000001', '9779841000001', '00977-9841000001']) await signIn(phone, slug).expect(200);
    await signIn('+91 9841000001', slug).expect(401);
    expect((await change(token, 2, '7122561234').expect(422)).body).toMatchObject({
      code: 'sign-in/phone-invalid',
      params: { country: 'NP' },
    });
    // The same digits are now the number of a second person, in India: they are nobody's without a country code.
    await change(centre.administrator.token, 1, '9841000001').expect(200);
    await confirmChange(api, centre.administrator.userId, 'phone-change');
    await signIn('9841000001', slug).expect(401);
    await signIn('+977 9841000001', slug).expect(200);
  });

  it('needs its country code where the person works in several countries, or in no centre', async () => {
    const [north, south] = centre.branchIds;
    const staff = `/api/v1/staff/${centre.facilitator.staffId}`;
    const seen = await me().get(staff).expect(200);
    await me()
      .patch(staff)
      .set('if-match', String(seen.headers['etag']))
      .send({ branchIds: [north, south] })
      .expect(200);
    await givePassword(api, centre.facilitator.userId);
    expect((await change(centre.facilitator.token, 1, '9841000002').expect(422)).body).toMatchObject({
      code: 'sign-in/phone-needs-country-code',
    });
    await change(centre.facilitator.token, 1, '+977 9841000002').expect(200);
    await change(centre.facilitator.token, 2, '+977 12').expect(422);
  });
});
