import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Desk } from '../testing/desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

let api: TestApi;
let here: SeededCentre;
let there: SeededCentre;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-22T06:30:00Z');
  here = await seedCentre(api, 'Here');
  there = await seedCentre(api, 'There');
});
afterAll(() => api.close());

const amend = (body: object, etag = '"1"') => api.as(here.administrator.token).patch('/api/v1/centre').set('if-match', etag).send(body);

describe('the centre', () => {
  it('is the one that is open, and its changes touch no other', async () => {
    const { body } = await amend({ name: 'Here and now', quietFrom: '20:30' }).expect(200);
    expect(body).toMatchObject({ name: 'Here and now', quietFrom: '20:30', quietUntil: '10:00', version: 2 });
    expect((await api.as(there.counsellor.token).get('/api/v1/centre').expect(200)).body).toMatchObject({
      name: 'There',
      quietFrom: '21:00',
    });
  });

  it.each([
    { body: { timeZone: 'Asia/Atlantis' }, etag: '"2"', status: 422, code: 'centres/time-zone-unknown' },
    { body: { country: 'XX' }, etag: '"2"', status: 422, code: 'centres/country-unknown' },
    { body: { country: 'in' }, etag: '"2"', status: 422, code: 'centres/country-unknown' },
    { body: { country: null }, etag: '"2"', status: 400, code: 'http/malformed' },
    { body: { helpline: 'call us' }, etag: '"2"', status: 422, code: 'centres/helpline-invalid' },
    { body: { quietFrom: '10:00' }, etag: '"2"', status: 422, code: 'centres/quiet-hours-empty' },
    { body: { quietFrom: '25:00' }, etag: '"2"', status: 400, code: 'http/malformed' },
    { body: { name: '   ' }, etag: '"2"', status: 422, code: 'centres/name-missing' },
    { body: { languages: [] }, etag: '"2"', status: 400, code: 'http/malformed' },
    { body: { slug: 'other' }, etag: '"2"', status: 400, code: 'http/malformed' },
    { body: { name: 'Late' }, etag: '"1"', status: 412, code: 'http/stale' },
  ])('refuses $body with $code', async ({ body, etag, status, code }) => {
    expect((await amend(body, etag).expect(status)).body).toMatchObject({ code });
  });

  it('is changed by administrators only', () =>
    api.as(here.counsellor.token).patch('/api/v1/centre').set('if-match', '"2"').send({ name: 'x' }).expect(403));

  it('takes one of two simultaneous changes, and the audit names the changed fields', async () => {
    const { administrator } = await seedCentre(api);
    const change = (body: object) => api.as(administrator.token).patch('/api/v1/centre').set('if-match', '"1"').send(body);
    const answers = await Promise.all([change({ helpline: '14446' }), change({ helpline: '14416' })]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const { items } = (await api.as(administrator.token).get('/api/v1/audit').expect(200)).body as { items: object[] };
    expect(items).toMatchObject([{ action: 'centre-changed', detail: { fields: ['helpline'] } }]);
    expect(items).toHaveLength(1);
  });

  it('keeps what a change leaves out, and names each language once', async () => {
    const { administrator } = await seedCentre(api);
    const change = async (version: number, body: object): Promise<unknown> =>
      (
        await api
          .as(administrator.token)
          .patch('/api/v1/centre')
          .set('if-match', `"${String(version)}"`)
          .send(body)
          .expect(200)
      ).body;
    await change(1, { helpline: '14446', quietUntil: '09:00' });
    const after = { helpline: '14446', quietFrom: '21:00', quietUntil: '09:00', timeZone: 'Asia/Kolkata', country: 'IN' };
    expect(await change(2, { languages: ['mr', 'en', 'mr'] })).toMatchObject({ ...after, languages: ['mr', 'en'], version: 3 });
    expect(await change(3, { helpline: '' })).toMatchObject({ ...after, helpline: '', version: 4 });
  });

  it('is not changed without the version that the writer has seen', () =>
    api.as(here.administrator.token).patch('/api/v1/centre').send({ name: 'Blind' }).expect(428));

  it('gives its first language to a person who is registered without one', async () => {
    const marathi = await seedCentre(api, 'Marathi');
    const desk = new Desk(api, marathi);
    const entered = async (body: object = {}) => [(await desk.member(body)).language, (await desk.group(body)).language];
    expect(await entered()).toEqual(['en', 'en']);
    const change = api.as(marathi.administrator.token).patch('/api/v1/centre').set('if-match', '"1"');
    await change.send({ languages: ['mr', 'en'] }).expect(200);
    expect(await entered()).toEqual(['mr', 'mr']);
    expect(await entered({ language: 'hi' })).toEqual(['hi', 'hi']);
  });

  it.each([
    { who: 'counsellor' as const, then: 200 },
    { who: 'facilitator' as const, then: 403 },
    { who: 'mentor' as const, then: 403 },
  ])('is read by a $who: $then', ({ who, then }) => api.as(here[who].token).get('/api/v1/centre').expect(then));

  it('is not shown without a sign-in', () => api.as().get('/api/v1/centre').expect(401));
});
