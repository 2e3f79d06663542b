import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { Desk } from '../testing/desk.ts';
import { recountDays } from '../testing/recount-days.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';
import type { BranchView } from './branch.view.ts';

interface Made {
  readonly id: string;
  readonly on?: string;
}

let api: TestApi;
let centre: SeededCentre;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-22T06:30:00Z');
  centre = await seedCentre(api);
});
afterAll(() => api.close());
const path = (end = ''): string => `/api/v1/branches${end}`;
const admin = () => api.as(centre.administrator.token);

describe('branches', () => {
  it('are visible to the staff assigned to them, and all to the administrator', async () => {
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
    { body: { name: '' }, status: 422, code: 'branches/name-missing' },
    { body: { name: '   ' }, status: 422, code: 'branches/name-missing' },
  ])('are refused with $code', async ({ body, status, code }) => {
    expect((await admin().post(path()).send(body).expect(status)).body).toMatchObject({ code });
  });

  it('are opened by administrators only', () => api.as(centre.counsellor.token).post(path()).send({ name: 'East' }).expect(403));

  it('are changed only with the version that the writer has seen', async () => {
    const one = path(`/${centre.branchIds[0]}`);
    const { headers } = await admin().get(one).expect(200);
    const etag = String(headers['etag']);
    expect((await admin().patch(one).set('if-match', etag).send({ address: 'Near the park' }).expect(200)).body).toMatchObject({
      address: 'Near the park',
    });
    await admin().patch(one).set('if-match', etag).send({ address: 'Elsewhere' }).expect(412);
  });
});

describe('changing a branch', () => {
  it.each([
    { body: { name: '   ' }, code: 'branches/name-missing' },
    { body: { name: 'NAYI SUBAH SOUTH' }, code: 'branches/name-taken' },
    { body: { timeZone: 'Asia/Atlantis' }, code: 'branches/time-zone-unknown' },
    { body: { country: 'ZZ' }, code: 'branches/country-unknown' },
  ])('to $body is refused with $code', async ({ body, code }) => {
    const one = path(`/${centre.branchIds[0]}`);
    const before = await admin().get(one).expect(200);
    const change = (to: object) => admin().patch(one).set('if-match', String(before.headers['etag'])).send(to);
    expect((await change(body)).body).toMatchObject({ code });
    expect((await admin().get(one).expect(200)).body).toEqual(before.body);
    expect((await change({ name: 'Nayi Subah North' }).expect(200)).body).toMatchObject({ name: 'Nayi Subah North' });
  });
});

describe('the country of a branch', () => {
  const read = async (id: string) =>
    (
      await admin()
        .get(path(`/${id}`))
        .expect(200)
    ).body as Record<string, unknown>;

  it('is that of the centre until the branch has its own, and again when that is taken away', async () => {
    const { body } = await admin().post(path()).send({ name: 'Border' }).expect(201);
    const [id, version] = [String(body.id), Number(body.version)];
    expect(body).toMatchObject({ country: 'IN', countryFrom: 'centre' });
    const change = (seen: number, country: string | null) =>
      admin()
        .patch(path(`/${id}`))
        .set('if-match', `"${String(seen)}"`)
        .send({ country })
        .expect(200);
    expect((await change(version, 'NP')).body).toMatchObject({ country: 'NP', countryFrom: 'branch' });
    const centreNow = await admin().get('/api/v1/centre').expect(200);
    await admin().patch('/api/v1/centre').set('if-match', String(centreNow.headers['etag'])).send({ country: 'LK' }).expect(200);
    expect(await read(id)).toMatchObject({ country: 'NP', countryFrom: 'branch' });
    expect((await change(version + 1, null)).body).toMatchObject({ country: 'LK', countryFrom: 'centre' });
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
  });

  it.each([
    { end: 'rooms', body: { name: '   ' }, status: 422, code: 'branches/room-name-missing' },
    { end: 'rooms', body: { name: 'Attic', capacity: 0 }, status: 400, code: 'http/malformed' },
    { end: 'rooms', body: { name: 'Attic', capacity: 1001 }, status: 400, code: 'http/malformed' },
    { end: 'holidays', body: { on: '2027-05-01', name: '   ' }, status: 422, code: 'branches/holiday-name-missing' },
    { end: 'holidays', body: { on: '2027-02-29', name: 'Leap' }, status: 400, code: 'http/malformed' },
    { end: 'holidays', body: { on: '1 May', name: 'Labour Day' }, status: 400, code: 'http/malformed' },
  ])('are refused in $end with $body: $code', async ({ end, body, status, code }) => {
    const list = path(`/${centre.branchIds[0]}/${end}`);
    const before = (await admin().get(list).expect(200)).body as object;
    expect((await admin().post(list).send(body).expect(status)).body).toMatchObject({ code });
    expect((await admin().get(list).expect(200)).body).toEqual(before);
  });

  it.each([
    { end: 'rooms', body: { name: 'Attic', capacity: 1 } },
    { end: 'rooms', body: { name: 'Yard', capacity: 1000 } },
    { end: 'rooms', body: { name: 'Porch' } },
    { end: 'holidays', body: { on: '2028-02-29', name: 'Leap' } },
  ])('are taken in $end with $body', ({ end, body }) =>
    admin()
      .post(path(`/${centre.branchIds[0]}/${end}`))
      .send(body)
      .expect(201),
  );

  it('may share a name and a day between branches', async () => {
    for (const id of centre.branchIds) {
      await admin()
        .post(path(`/${id}/rooms`))
        .send({ name: 'Terrace' })
        .expect(201);
      await admin()
        .post(path(`/${id}/holidays`))
        .send({ on: '2027-08-15', name: 'Independence Day' })
        .expect(201);
    }
  });

  it.each([{ end: '' }, { end: '/rooms' }, { end: '/holidays' }])('of an unknown branch are not found: $end', async ({ end }) => {
    const nowhere = path(`/${newId()}${end}`);
    expect((await admin().get(nowhere).expect(404)).body).toMatchObject({ code: 'branches/not-found' });
    const write = end === '/rooms' ? { name: 'Hall' } : { on: '2027-01-26', name: 'Republic Day' };
    const answer = end === '' ? admin().patch(nowhere).set('if-match', '"1"').send({ name: 'East' }) : admin().post(nowhere).send(write);
    expect((await answer.expect(404)).body).toMatchObject({ code: 'branches/not-found' });
  });

  it('are written by administrators only', async () => {
    const own = path(`/${centre.branchIds[0]}`);
    for (const [end, body] of [
      ['/rooms', { name: 'Shed' }],
      ['/holidays', { on: '2027-10-02', name: 'Gandhi Jayanti' }],
    ] as const) {
      const refused = await api.as(centre.counsellor.token).post(`${own}${end}`).send(body).expect(403);
      expect(refused.body).toMatchObject({ code: 'sign-in/not-permitted' });
      await api.as(centre.counsellor.token).get(`${own}${end}`).expect(200);
    }
  });
});

describe('the counts of a branch', () => {
  it('are of its groups and of its people without former members, as in the overview', async () => {
    const desk = new Desk(api, centre);
    const [branchId] = centre.branchIds;
    const counts = async () => {
      const { groups, members } = (
        await admin()
          .get(path(`/${branchId}`))
          .expect(200)
      ).body as BranchView;
      const { branches } = (await admin().get('/api/v1/overview').expect(200)).body as {
        branches: { branchId: string; groups: number; members: number }[];
      };
      const shown = branches.find((branch) => branch.branchId === branchId);
      expect({ groups: shown?.groups, members: shown?.members }).toEqual({ groups, members });
      return { groups, members };
    };
    expect(await counts()).toEqual({ groups: 0, members: 0 });
    await desk.group();
    const { id } = await desk.member();
    await desk.member({ branchId: centre.branchIds[1] });
    expect(await counts()).toEqual({ groups: 1, members: 1 });
    await admin().post(`/api/v1/members/${id}/transitions`).send({ to: 'left', on: '2026-11-22' }).expect(200);
    expect(await counts()).toEqual({ groups: 1, members: 0 });
    await admin().post(`/api/v1/members/${id}/transitions`).send({ to: 'admitted', on: '2026-11-22' }).expect(200);
    expect(await counts()).toEqual({ groups: 1, members: 1 });
  });

  it('have everybody of two people who are registered at the same moment', async () => {
    const own = await seedCentre(api);
    const desk = new Desk(api, own);
    await Promise.all([desk.member(), desk.member(), desk.member({ branchId: own.branchIds[1] })]);
    expect(await countsOf(own)).toEqual([2, 1]);
  });

  it('are mended when they are counted anew', async () => {
    const own = await seedCentre(api);
    await new Desk(api, own).member();
    await inCentre(api, own, 'update member_counts set members = 40 where centre_id = $1');
    expect(await countsOf(own)).toEqual([40, 0]);
    await recountDays(api, own);
    expect(await countsOf(own)).toEqual([1, 0]);
  });
});

const countsOf = async (of: SeededCentre): Promise<number[]> =>
  ((await api.as(of.administrator.token).get(path()).expect(200)).body.items as BranchView[]).map(({ members }) => members);

describe('the pages of branches, rooms and holidays', () => {
  it('list each record once: branches and rooms by name, holidays the latest first', async () => {
    const branch = path(`/${centre.branchIds[1]}`);
    for (const name of ['Verandah', 'attic 2', 'Büro']) await admin().post(`${branch}/rooms`).send({ name }).expect(201);
    for (const on of ['2027-03-01', '2027-01-01', '2027-02-01'])
      await admin().post(`${branch}/holidays`).send({ on, name: on }).expect(201);
    const walked = (of: string, limit: number, token = centre.administrator.token) =>
      walk<Made>((cursor) => api.as(token).get(of).query({ limit, cursor }));
    for (const list of [path(), `${branch}/rooms`, `${branch}/holidays`]) {
      const whole = await walked(list, 200);
      expect(whole.length).toBeGreaterThan(2);
      expect({ list, paged: await walked(list, 1) }).toEqual({ list, paged: whole });
    }
    const days = (await walked(`${branch}/holidays`, 2)).map(({ on }) => on);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(await walked(path(), 1, centre.counsellor.token)).toMatchObject([{ id: centre.branchIds[0] }]);
  });

  it('add a record once when the request is sent twice under one key', async () => {
    const send = () => admin().post(path()).set('idempotency-key', 'branch').send({ name: 'Sent twice' }).expect(201);
    const [first, again] = [await send(), await send()];
    expect(again.body).toEqual(first.body);
    expect((await admin().post(path()).send({ name: 'Sent twice' })).body).toMatchObject({ code: 'branches/name-taken' });
  });
});

describe('a branch that two people change at once', () => {
  it('takes one change, and the audit names the changed fields', async () => {
    const { id } = (await admin().post(path()).send({ name: 'Both hands' }).expect(201)).body as Made;
    const change = (body: object) =>
      admin()
        .patch(path(`/${id}`))
        .set('if-match', '"1"')
        .send(body);
    const answers = await Promise.all([change({ address: 'Near the park' }), change({ address: 'Near the lake' })]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const won = answers.find(({ status }) => status === 200)?.body as BranchView;
    expect((await admin().get(path(`/${id}`))).body).toMatchObject({ address: won.address, name: 'Both hands', version: 2 });
    const { items } = (await admin().get('/api/v1/audit?limit=1')).body as { items: object[] };
    expect(items).toMatchObject([{ action: 'branch-changed', subjectId: id, detail: { fields: ['address'] } }]);
  });

  it('is opened once under one name, and gets a code of its own beside another', async () => {
    const open = (name: string) => admin().post(path()).send({ name });
    const answers = await Promise.all([open('Gandhibagh'), open('gandhibagh'), open('Gittikhadan')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, 409]);
    const prefixes = await inCentre<{ code_prefix: string }>(api, centre, 'select code_prefix from branches where centre_id = $1');
    expect(new Set(prefixes.map((row) => row.code_prefix)).size).toBe(prefixes.length);
  });
});
