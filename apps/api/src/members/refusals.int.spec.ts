import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

interface Answered {
  readonly id: string;
}
let api: TestApi;
let centre: SeededCentre;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-22T06:30:00Z');
  centre = await seedCentre(api);
});
afterAll(() => api.close());

const me = () => api.as(centre.administrator.token);
let people = 0;
const register = (body: object) => {
  people += 1;
  const preferredName = `Person${String(people)}`;
  return me()
    .post('/api/v1/members')
    .send({ branchId: centre.branchIds[0], preferredName, ...body });
};
const registered = async (body: object = {}): Promise<string> =>
  `/api/v1/members/${((await register(body).expect(201)).body as Answered).id}`;
const resident = { stage: 'admitted', admittedOn: '2026-11-10' };
const alumnus = { stage: 'discharged', admittedOn: '2026-09-01', dischargedOn: '2026-11-01' };

describe('a person is taken into the records', () => {
  it.each([
    { body: resident },
    { body: alumnus },
    { body: { ...alumnus, dischargedOn: '2026-09-01' } },
    { body: { birthYear: 2016 } },
    { body: { birthYear: 1916 } },
    { body: { stage: 'left' } },
  ])('with $body', ({ body }) => register(body).expect(201));

  it.each([
    { body: { ...alumnus, dischargedOn: '2026-08-31' }, code: 'members/discharge-before-admission' },
    { body: { ...alumnus, dischargedOn: undefined }, code: 'members/discharge-missing' },
    { body: { ...alumnus, admittedOn: undefined }, code: 'members/admission-missing' },
    { body: { ...resident, dischargedOn: '2026-11-20' }, code: 'members/discharge-not-allowed' },
    { body: { stage: 'enquiry', admittedOn: '2026-11-10' }, code: 'members/admission-not-allowed' },
    { body: { birthYear: 1990, stage: 'admitted', admittedOn: '1989-12-31' }, code: 'members/date-before-birth' },
    { body: { birthYear: 2017 }, code: 'members/birth-year-out-of-range' },
    { body: { birthYear: 1915 }, code: 'members/birth-year-out-of-range' },
    { body: { soberSince: '2026-11-23' }, code: 'members/date-in-future' },
    { body: { alias: ' \t ' }, code: 'members/alias-missing' },
    { body: { preferredName: '  ' }, code: 'members/alias-missing' },
    { body: { alias: '...' }, code: 'members/alias-missing' },
    { body: { preferredName: undefined, legalName: ' \n ' }, code: 'members/alias-missing' },
    { body: { phone: '12' }, code: 'members/phone-invalid' },
  ])('not with $body: $code', async ({ body, code }) => {
    expect((await register(body)).body).toMatchObject({ status: 422, code });
  });

  it('not in an unknown branch', async () => {
    expect((await register({ branchId: newId() }).expect(404)).body).toMatchObject({ code: 'branches/not-found' });
  });
});

describe('a person on record', () => {
  const change = (path: string, body: object, version = 1) =>
    me()
      .patch(path)
      .set('if-match', `"${String(version)}"`)
      .send(body);

  it('keeps a name that is theirs alone in the branch', async () => {
    await registered({ alias: 'Suraj K' });
    const path = await registered();
    expect((await change(path, { alias: 'suraj k' })).body).toMatchObject({ status: 409, code: 'members/alias-taken' });
    expect((await register({ alias: 'Suraj K' })).body).toMatchObject({ status: 409, code: 'members/alias-taken' });
    expect((await change(path, { alias: 'Suraj M' }).expect(200)).body).toMatchObject({ displayName: 'Suraj M' });
  });

  it('has a legal name without the spaces around it, and none of spaces alone', async () => {
    const path = await registered({ legalName: '  Asha Devi ' });
    const revealed = async () =>
      ((await me().post(`${path}/reveal`).send({ reason: 'hospital form' })).body as { legalName: string }).legalName;
    expect(await revealed()).toBe('Asha Devi');
    expect((await change(path, { legalName: '   ' }).expect(200)).body).toMatchObject({ hasLegalName: false });
    expect((await change(path, { legalName: ' Bela Rao' }, 2).expect(200)).body).toMatchObject({ hasLegalName: true });
    expect(await revealed()).toBe('Bela Rao');
  });

  it('does not get a year of birth that registration would refuse', async () => {
    const path = await registered({ birthYear: 1990 });
    for (const birthYear of [1915, 2017, 2099])
      expect((await change(path, { birthYear })).body).toMatchObject({ status: 422, code: 'members/birth-year-out-of-range' });
    expect((await change(path, { birthYear: 1991 }).expect(200)).body).toMatchObject({ birthYear: 1991, version: 2 });
    expect((await change(path, { birthYear: null }, 2).expect(200)).body).toMatchObject({ birthYear: null });
  });

  it.each([
    { body: { phone: '12' }, status: 422, code: 'members/phone-invalid' },
    { body: { alias: '   ' }, status: 422, code: 'members/alias-missing' },
    { body: { email: 'nobody' }, status: 400, code: 'http/malformed' },
    { body: { branchId: newId() }, status: 400, code: 'http/malformed' },
  ])('is not changed to $body: $code', async ({ body, status, code }) => {
    const path = await registered();
    expect((await change(path, body).expect(status)).body).toMatchObject({ code });
    expect((await me().get(path).expect(200)).body).toMatchObject({ version: 1 });
  });
});

describe('a step to another stage', () => {
  it.each([
    { from: resident, to: 'discharged', on: '2026-11-09', code: 'members/discharge-before-admission', nearest: '2026-11-10' },
    { from: alumnus, to: 'admitted', on: '2026-10-31', code: 'members/admission-before-discharge', nearest: '2026-11-01' },
    { from: resident, to: 'in-programme', on: '2026-11-09', code: 'members/date-before-stage', nearest: '2026-11-10' },
    { from: resident, to: 'discharged', on: '2026-11-23', code: 'members/date-in-future', nearest: '2026-11-22' },
  ])('to $to on $on is refused with $code, on $nearest it is taken', async ({ from, to, on, code, nearest }) => {
    const path = `${await registered(from)}/transitions`;
    expect((await me().post(path).send({ to, on })).body).toMatchObject({ status: 422, code });
    expect((await me().post(path).send({ to, on: nearest }).expect(200)).body).toMatchObject({ stage: to, since: nearest });
  });

  it('of an unknown member is refused', async () => {
    const answer = await me().post(`/api/v1/members/${newId()}/transitions`).send({ to: 'admitted', on: '2026-11-22' });
    expect(answer.body).toMatchObject({ status: 404, code: 'members/not-found' });
  });
});

describe('a time of sobriety', () => {
  it('does not begin within one that ended with a lapse', async () => {
    const path = await registered({ ...resident, soberSince: '2026-11-01' });
    const episodes = `${path}/sobriety-episodes`;
    const { items } = (await me().get(episodes).expect(200)).body as { items: Answered[] };
    await me()
      .post(`${episodes}/${String(items[0]?.id)}/end`)
      .send({ on: '2026-11-15', reason: 'lapse' })
      .expect(200);
    expect((await me().post(episodes).send({ startedOn: '2026-11-14' })).body).toMatchObject({
      status: 409,
      code: 'members/sobriety-overlaps',
    });
    expect((await me().post(`${episodes}/${newId()}/end`).send({ on: '2026-11-15', reason: 'lapse' })).body).toMatchObject({
      status: 404,
      code: 'members/not-found',
    });
    await me().post(episodes).send({ startedOn: '2026-11-15' }).expect(201);
  });
});

describe('a consent', () => {
  it.each([
    { body: { grantedOn: '2026-11-23' }, code: 'members/date-in-future' },
    { body: { expiresOn: '2026-11-22' }, code: 'members/consent-expires-before-grant' },
    { body: { purpose: 'contact-relative', relativeId: newId() }, code: 'families/relative-unknown' },
    { body: { purpose: 'call-relative' }, code: 'members/consent-recipient' },
    { body: { channel: 'phone' }, code: 'members/consent-means' },
  ])('is not recorded with $body: $code', async ({ body, code }) => {
    const path = `${await registered()}/consents`;
    const answer = await me()
      .post(path)
      .send({ purpose: 'messages', ...body });
    expect(answer.body).toMatchObject({ status: 422, code });
    expect((await me().get(path).expect(200)).body).toMatchObject({ items: [] });
  });

  it('names a relative of the person, not of somebody else', async () => {
    const [path, another] = [await registered(), await registered()];
    const relative = (await me().post(`${another}/relatives`).send({ name: 'Asha', relation: 'aunt' }).expect(201)).body as Answered;
    const body = { purpose: 'contact-relative', relativeId: relative.id, expiresOn: '2026-11-23' };
    expect((await me().post(`${path}/consents`).send(body)).body).toMatchObject({ status: 422, code: 'families/relative-unknown' });
    expect((await me().post(`${another}/consents`).send(body).expect(201)).body).toMatchObject({ expiresOn: '2026-11-23' });
  });

  it('is withdrawn from the day it was given on, and only where it was given', async () => {
    const [path, another] = [await registered(), await registered()];
    const consent = (await me().post(`${path}/consents`).send({ purpose: 'messages' }).expect(201)).body as Answered;
    expect((await me().post(`${another}/consents/${consent.id}/withdraw`)).body).toMatchObject({
      status: 404,
      code: 'consents/not-found',
    });
    const withdraw = () => me().post(`${path}/consents/${consent.id}/withdraw`);
    api.clock.set('2026-11-21T06:30:00Z');
    const early = await withdraw();
    api.clock.set('2026-11-22T06:30:00Z');
    expect(early.body).toMatchObject({ status: 422, code: 'members/consent-before-grant' });
    expect((await withdraw().expect(200)).body).toMatchObject({ withdrawnOn: '2026-11-22' });
  });
});

describe('a relative', () => {
  it.each([
    { body: { name: '   ' }, status: 422, code: 'families/name-missing' },
    { body: { relation: '   ' }, status: 422, code: 'families/relation-missing' },
    { body: { relation: 'a'.repeat(61) }, status: 400, code: 'http/malformed' },
    { body: { phone: '12' }, status: 422, code: 'members/phone-invalid' },
  ])('is not added with $body: $code', async ({ body, status, code }) => {
    const path = `${await registered()}/relatives`;
    const asha = { name: 'Asha', relation: 'aunt' };
    expect(
      (
        await me()
          .post(path)
          .send({ ...asha, ...body })
          .expect(status)
      ).body,
    ).toMatchObject({ code });
    await me()
      .post(path)
      .send({ ...asha, relation: 'a'.repeat(60) })
      .expect(201);
  });
});
