import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { builtInKinds } from '@saath/domain/programme-kinds';
import { kindRequests } from '../testing/kind-requests.ts';
import { seedGroup } from '../testing/seed-group.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { KindView } from './kind.view.ts';

let api: TestApi;
let here: SeededCentre;
let there: SeededCentre;

beforeAll(async () => {
  api = await startApi();
  here = await seedCentre(api, 'Here');
  there = await seedCentre(api, 'There');
});
afterAll(() => api.close());

const { kindsOf, set } = kindRequests(
  () => api,
  () => here,
);

describe('a kind that a centre has made', () => {
  const garden = {
    ...{ from: 'community-activity', name: { en: 'Garden circle', hi: 'बगीचा मंडली', mr: 'बाग मंडळ' } },
    ...{ icon: 'potted_plant', colour: 3 },
  };
  const make = (body: object, token = here.administrator.token) => api.as(token).post('/api/v1/programme-kinds').send(body);
  const change = (code: string, version: number, body: object) =>
    api
      .as(here.administrator.token)
      .patch(`/api/v1/programme-kinds/${code}`)
      .set('if-match', `"${String(version)}"`)
      .send(body);
  const words = { en: 'We plant', hi: 'We plant', mr: 'We plant' };
  let own: KindView;

  it('is offered at once, after the others, and to this centre alone', async () => {
    const { body } = (await make({ ...garden, description: { en: words.en }, recommended: { from: 3, to: 6 }, leftOut: ['openTo'] }).expect(
      201,
    )) as { body: KindView };
    own = body;
    expect(own).toMatchObject({
      ...{
        name: garden.name,
        description: words,
        size: { recommended: { from: 3, to: 6 } },
        icon: 'potted_plant',
        enabled: true,
        version: 1,
      },
      own: { from: 'community-activity', description: words, recommended: { from: 3, to: 6 }, colour: 3, leftOut: ['openTo'], fields: [] },
    });
    expect(own.settingsFields.map(({ key }) => key)).not.toContain('openTo');
    expect((await kindsOf(here)).map(({ code }) => code)).toEqual([...builtInKinds.map(({ code }) => code), own.code]);
    expect((await kindsOf(there)).map(({ code }) => code)).toEqual(builtInKinds.map(({ code }) => code));
    expect((await set(own.code, 1, { enabled: false }, there.administrator.token)).body).toMatchObject({ code: 'programmes/not-found' });
    await make(garden, here.counsellor.token).expect(403);
  });

  it.each([
    { wrong: {}, status: 409, code: 'programmes/name-taken' },
    { wrong: { name: { mr: 'बाग मंडळ' } }, status: 409, code: 'programmes/name-taken' },
    { wrong: { name: { en: 'Yoga', hi: '  ' }, from: 'juggling' }, status: 404, code: 'programmes/not-found' },
    { wrong: { name: {} }, status: 422, code: 'programmes/name-missing' },
    { wrong: { name: { en: 'Yoga' }, icon: 'skull' }, status: 422, code: 'programmes/icon-unknown' },
    { wrong: { name: { en: 'Yoga' }, leftOut: ['price'] }, status: 422, code: 'programmes/field-unknown' },
    { wrong: { name: { en: 'Yoga' }, recommended: { from: 5, to: 81 } }, status: 422, code: 'programmes/recommended-out-of-range' },
    { wrong: { name: { en: 'Yoga' }, colour: 8 }, status: 400, code: 'http/malformed' },
    { wrong: { name: { en: 'See https://yoga.example' } }, status: 400, code: 'http/malformed' },
  ])('is not made with $wrong: $code', async ({ wrong, status, code }) =>
    expect((await make({ ...garden, ...wrong })).body).toMatchObject({ status, code }),
  );

  it('has the name, the size, the picture, the colour and the questions that the centre gives it later', async () => {
    const changed = (await change(own.code, 1, { name: { en: 'Kitchen garden' }, recommended: null, colour: 5, leftOut: [] }).expect(200))
      .body as KindView;
    expect(changed).toMatchObject({
      name: { en: 'Kitchen garden', mr: 'Kitchen garden' },
      size: { recommended: { from: 8, to: 30 } },
      description: words,
      version: 2,
    });
    expect(changed.settingsFields.map(({ key }) => key)).toContain('openTo');
    expect((await change(own.code, 1, { colour: 6 })).body).toMatchObject({ status: 412 });
    expect((await change('sharing-circle', 1, { colour: 6 })).body).toMatchObject({ status: 409, code: 'programmes/not-own' });
    expect((await change('own-nothing', 1, { colour: 6 })).body).toMatchObject({ status: 404, code: 'programmes/not-found' });
  });

  it('can be set differently like any other, within the bounds of the kind that it is made from', async () => {
    expect((await set(own.code, 2, { enabled: true, overrides: { cap: 9 } })).body).toMatchObject({ size: { cap: 9 }, own: { colour: 5 } });
    expect((await set(own.code, 3, { enabled: true, overrides: { cap: 5000 } })).body).toMatchObject({ code: 'programmes/cap-too-high' });
  });

  it('has groups whose sessions are run like those of the other kind', async () => {
    const { administrator, branchIds } = here;
    const schedule = { startsOn: '2026-11-03', startsAt: '18:00', minutes: 60, recurrence: 'FREQ=WEEKLY;BYDAY=TU' };
    const body = { name: 'Phulbagh', kind: own.code, branchId: branchIds[0], schedule };
    const group = (await api.as(administrator.token).post('/api/v1/groups').send(body).expect(201)).body as {
      id: string;
      nextSession: { id: string };
    };
    expect(group).toMatchObject({ kind: own.code, seats: 9 });
    await api
      .as(administrator.token)
      .patch(`/api/v1/groups/${group.id}`)
      .set('if-match', '"1"')
      .send({ settings: { openTo: 'women' } })
      .expect(200);
    const session = (await api.as(administrator.token).get(`/api/v1/sessions/${group.nextSession.id}`).expect(200)).body as object;
    expect(session).toMatchObject({ kind: own.code, confidentiality: 'presence' });
  });

  describe('with a question of its own', () => {
    const add = (version: number, body: object, code = own.code) =>
      api
        .as(here.administrator.token)
        .post(`/api/v1/programme-kinds/${code}/fields`)
        .set('if-match', `"${String(version)}"`)
        .send(body);
    const planted = { form: 'session', type: 'choice', label: { en: 'Planted', mr: 'लावले' }, options: [{ en: 'Methi' }, { en: 'Tulsi' }] };
    let version: number;
    beforeAll(async () => {
      version = (await kindsOf(here)).find(({ code }) => code === own.code)?.version ?? 0;
    });

    it.each([
      { wrong: { label: {} }, fault: 'label-missing' },
      { wrong: { options: [] }, fault: 'options-missing' },
      { wrong: { type: 'scale', max: 40 }, fault: 'bounds-invalid' },
      { wrong: { type: 'text' }, fault: 'text-not-kept' },
    ])('does not take $wrong: $fault', async ({ wrong, fault }) =>
      expect((await add(version, { ...planted, ...wrong })).body).toMatchObject({
        code: 'programmes/own-field-invalid',
        params: { fault },
      }),
    );

    it('asks it at its sessions from then on, until it is left out; what was answered stays', async () => {
      expect((await add(0, planted)).body).toMatchObject({ status: 412 });
      expect((await add(1, planted, 'sharing-circle')).body).toMatchObject({ code: 'programmes/not-own' });
      const added = (await add(version, planted).expect(201)).body as KindView;
      expect([added.formVersion, added.sessionFields.map(({ key, type }) => `${key} ${type}`)]).toEqual(['1.0.0+2', ['own2 choice']]);
      api.clock.set('2026-11-02T05:00:00Z');
      const { sessionIds } = await seedGroup(api, here, { kind: own.code, starts: ['2026-11-02T05:30:00Z'] });
      api.clock.set('2026-11-02T05:40:00Z');
      const session = `/api/v1/sessions/${String(sessionIds[0])}`;
      const answer = (formVersion: string) =>
        api
          .as(here.counsellor.token)
          .put(`${session}/answers`)
          .send({ form: 'session', formVersion, answers: { own2: 'o2' }, writtenAt: api.clock.now().toString() });
      const stored = async () => ((await api.as(here.counsellor.token).get(`${session}/records`)).body as { session: object }).session;
      await answer('1.0.0+1').expect(200);
      expect(await stored()).toMatchObject({ answers: { own2: 'o2' } });
      await change(own.code, added.version, { leftOut: ['own2'] }).expect(200);
      expect(await stored()).toMatchObject({ answers: {} });
      expect((await answer('1.0.0+2')).body).toMatchObject({ code: 'records/form-changed' });
      expect((await answer('1.0.0+3')).body).toMatchObject({ code: 'records/field-unknown' });
      await change(own.code, added.version + 1, { leftOut: [] }).expect(200);
      expect(await stored()).toMatchObject({ answers: { own2: 'o2' } });
      for (let more = 0; more < 19; more += 1) await add(added.version + 2 + more, planted).expect(201);
      expect((await add(added.version + 21, planted)).body).toMatchObject({ status: 409, code: 'programmes/own-fields-full' });
    });
  });

  it('is audited when it is made and when it is changed', async () => {
    const { items } = (await api.as(here.administrator.token).get('/api/v1/audit?limit=50').expect(200)).body as { items: object[] };
    expect(items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ action: 'own-kind-made', detail: { kind: own.code, from: 'community-activity' } }),
        expect.objectContaining({
          action: 'own-kind-changed',
          detail: { kind: own.code, fields: ['name', 'recommended', 'colour', 'leftOut'] },
        }),
      ]),
    );
  });
});
