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
const path = (end = ''): string => `/api/v1/branches${end}`;
const admin = () => api.as(centre.administrator.token);

describe('branches', () => {
  it('are seen by who is assigned to them, all by the administrator', async () => {
    expect((await admin().get(path()).expect(200)).body.items).toHaveLength(2);
    expect((await api.as(centre.counsellor.token).get(path()).expect(200)).body.items).toMatchObject([{ name: 'Nayi Subah North' }]);
    await api
      .as(centre.counsellor.token)
      .get(path(`/${centre.branchIds[1]}`))
      .expect(404);
  });

  it('are opened in the zone of the centre, with a code prefix of their own', async () => {
    const { body } = await admin().post(path()).send({ name: 'Wardha Road' }).expect(201).expect('etag', '"1"');
    expect(body).toMatchObject({ name: 'Wardha Road', timeZone: 'Asia/Kolkata', rooms: [], groups: 0, members: 0 });
  });

  it.each([
    { body: { name: 'nayi subah north ' }, status: 409, code: 'branches/name-taken' },
    { body: { name: 'East', timeZone: 'Asia/Atlantis' }, status: 422, code: 'branches/time-zone-unknown' },
    { body: { name: '' }, status: 400, code: 'http/malformed' },
  ])('are refused with $code', async ({ body, status, code }) => {
    expect((await admin().post(path()).send(body).expect(status)).body).toMatchObject({ code });
  });

  it('are opened by administrators only', () => api.as(centre.counsellor.token).post(path()).send({ name: 'East' }).expect(403));

  it('are changed by who has seen them as they are', async () => {
    const one = path(`/${centre.branchIds[0]}`);
    const { headers } = await admin().get(one).expect(200);
    const etag = String(headers['etag']);
    expect((await admin().patch(one).set('if-match', etag).send({ address: 'Near the park' }).expect(200)).body).toMatchObject({
      address: 'Near the park',
    });
    await admin().patch(one).set('if-match', etag).send({ address: 'Elsewhere' }).expect(412);
  });
});

describe('rooms and holidays', () => {
  it('are added once', async () => {
    const branch = path(`/${centre.branchIds[0]}`);
    await admin().post(`${branch}/rooms`).send({ name: 'Hall 1', capacity: 30 }).expect(201);
    expect((await admin().post(`${branch}/rooms`).send({ name: 'hall 1' }).expect(409)).body).toMatchObject({
      code: 'branches/room-name-taken',
    });
    expect((await admin().get(`${branch}/rooms`).expect(200)).body.items).toMatchObject([{ name: 'Hall 1', capacity: 30 }]);
    await admin().post(`${branch}/holidays`).send({ on: '2027-01-26', name: 'Republic Day' }).expect(201);
    expect((await admin().post(`${branch}/holidays`).send({ on: '2027-01-26', name: 'Again' }).expect(409)).body).toMatchObject({
      code: 'branches/holiday-taken',
    });
    expect((await admin().get(`${branch}/holidays`).expect(200)).body.items).toMatchObject([{ on: '2027-01-26' }]);
    await admin()
      .post(`${branch}/holidays`)
      .send({ on: '2027-02-31', name: 'Never' })
      .expect(({ status }) => expect([400, 422]).toContain(status));
  });
});
