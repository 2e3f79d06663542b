import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { Desk } from '../testing/desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';
import type { SobrietyEpisodeView } from './course.view.ts';
import type { MemberView } from './member.view.ts';

let api: TestApi;
let centre: SeededCentre;
let member: string;
const me = () => api.as(centre.counsellor.token);

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-22T06:30:00Z');
  centre = await seedCentre(api);
  const body = {
    branchId: centre.branchIds[0],
    preferredName: 'Asha',
    stage: 'admitted',
    admittedOn: '2026-10-01',
    soberSince: '2026-10-02',
  };
  const { id } = (await me().post('/api/v1/members').send(body).expect(201)).body as { id: string };
  member = `/api/v1/members/${id}`;
});
afterAll(() => api.close());

const episodes = async (): Promise<SobrietyEpisodeView[]> =>
  ((await me().get(`${member}/sobriety-episodes`).expect(200)).body as { items: SobrietyEpisodeView[] }).items;
const move = (to: string, on: string) => me().post(`${member}/transitions`).send({ to, on });

describe('the stays of a member', () => {
  it('are listed the latest first; a readmission opens another one', async () => {
    await move('discharged', '2026-10-20').expect(200);
    await move('admitted', '2026-11-10').expect(200);
    const { body } = await me().get(`${member}/stays`).expect(200);
    expect(body).toMatchObject({
      items: [
        { admittedOn: '2026-11-10', dischargedOn: null },
        { admittedOn: '2026-10-01', dischargedOn: '2026-10-20' },
      ],
      nextCursor: null,
    });
  });
});

describe('the sobriety of a member', () => {
  it('is one open episode; a second one is refused', async () => {
    expect(await episodes()).toMatchObject([{ startedOn: '2026-10-02', endedOn: null, endReason: null, days: 51 }]);
    const refused = await me().post(`${member}/sobriety-episodes`).send({ startedOn: '2026-11-01' }).expect(409);
    expect(refused.body).toMatchObject({ code: 'members/sobriety-already-running' });
  });

  it.each([
    { body: { on: '2026-11-23', reason: 'lapse' }, status: 422, code: 'members/date-in-future' },
    { body: { on: '2026-10-01', reason: 'lapse' }, status: 422, code: 'members/sobriety-end-before-start' },
    { body: { on: '2026-11-20', reason: 'failure' }, status: 400, code: 'http/malformed' },
  ])('does not end with $body', async ({ body, status, code }) => {
    const [running] = await episodes();
    const refused = await me()
      .post(`${member}/sobriety-episodes/${running?.id ?? ''}/end`)
      .send(body)
      .expect(status);
    expect(refused.body).toMatchObject({ code });
  });

  it('ends with a lapse, keeps its days, and begins again; the audit does not show the reason', async () => {
    const [running] = await episodes();
    const end = `${member}/sobriety-episodes/${running?.id ?? ''}/end`;
    const { body } = await me().post(end).send({ on: '2026-11-15', reason: 'lapse' }).expect(200);
    expect(body).toMatchObject({ endedOn: '2026-11-15', endReason: 'lapse', days: 44 });
    expect((await me().post(end).send({ on: '2026-11-15', reason: 'lapse' }).expect(409)).body).toMatchObject({
      code: 'members/sobriety-not-running',
    });
    await me().post(`${member}/sobriety-episodes`).send({ startedOn: '2026-11-16' }).expect(201);
    expect(await episodes()).toMatchObject([
      { startedOn: '2026-11-16', endedOn: null, days: 6 },
      { startedOn: '2026-10-02', days: 44 },
    ]);
    expect((await me().get(member).expect(200)).body).toMatchObject({ sobriety: { startedOn: '2026-11-16', days: 6 } });
    const { text } = await api.as(centre.administrator.token).get('/api/v1/audit').expect(200);
    expect(text).toContain('sobriety-ended');
    expect(text).not.toContain('lapse');
  });
});

describe('a first day that was wrong', () => {
  const correct = (id: string | undefined, startedOn: string) =>
    me()
      .post(`${member}/sobriety-episodes/${id ?? ''}/correct`)
      .send({ startedOn });

  it('is corrected at once, and what was believed stays on record as a correction', async () => {
    const running = (await episodes()).find(({ endedOn }) => endedOn === null);
    const { body } = await correct(running?.id, '2026-09-20').expect(200);
    expect(body).toMatchObject({ startedOn: '2026-09-20', endedOn: null, endReason: null, days: 63 });
    expect(await episodes()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ startedOn: '2026-09-20', endedOn: null }),
        expect.objectContaining({ startedOn: '2026-11-16', endedOn: '2026-11-22', endReason: 'correction', days: 6 }),
      ]),
    );
    expect((await me().get(member).expect(200)).body).toMatchObject({ sobriety: { startedOn: '2026-09-20', days: 63 } });
  });

  it('is not one in the future, nor of an episode that has ended or that nobody has', async () => {
    const running = (await episodes()).find(({ endedOn }) => endedOn === null);
    expect((await correct(running?.id, '2026-11-23').expect(422)).body).toMatchObject({ code: 'members/date-in-future' });
    await correct(running?.id, '2026-10-01').expect(200);
    expect((await correct(running?.id, '2026-10-03').expect(409)).body).toMatchObject({ code: 'members/sobriety-not-running' });
    await correct(newId(), '2026-10-03').expect(404);
  });
});

describe('the record of a member', () => {
  let path: string;
  beforeEach(async () => {
    path = `/api/v1/members/${(await new Desk(api, centre).member({ preferredName: undefined, legalName: 'Vimal Joshi' })).id}`;
  });
  const start = (startedOn: string) => me().post(`${path}/sobriety-episodes`).send({ startedOn });
  const end = (id: string, on: string, reason: string) => me().post(`${path}/sobriety-episodes/${id}/end`).send({ on, reason });
  const list = (part: string, limit: number) => walk<{ id: string }>((cursor) => me().get(`${path}/${part}`).query({ limit, cursor }));

  it('has each entry once on its pages, the latest first', async () => {
    for (const [to, on] of [
      ['discharged', '2026-11-05'],
      ['admitted', '2026-11-10'],
      ['left', '2026-11-12'],
      ['admitted', '2026-11-15'],
    ])
      await me().post(`${path}/transitions`).send({ to, on }).expect(200);
    for (const on of ['2026-11-02', '2026-11-08', '2026-11-15']) {
      const { id } = (await start(on).expect(201)).body as { id: string };
      await end(id, on, 'lapse').expect(200);
    }
    for (const grantedOn of ['2026-11-20', '2026-11-03', '2026-11-03'])
      await me().post(`${path}/consents`).send({ purpose: 'messages', grantedOn }).expect(201);
    for (const name of ['Asha', 'Bela', 'Asha']) await me().post(`${path}/relatives`).send({ name, relation: 'aunt' }).expect(201);
    for (const part of ['stays', 'sobriety-episodes', 'consents', 'relatives']) {
      const whole = await list(part, 200);
      expect({ part, many: whole.length }).toEqual({ part, many: 3 });
      expect({ part, paged: await list(part, 1) }).toEqual({ part, paged: whole });
    }
    expect(await list('stays', 2)).toMatchObject([{ dischargedOn: null }, { dischargedOn: '2026-11-12' }, { dischargedOn: '2026-11-05' }]);
    expect(await list('sobriety-episodes', 2)).toMatchObject([
      { startedOn: '2026-11-15' },
      { startedOn: '2026-11-08' },
      { startedOn: '2026-11-02' },
    ]);
    expect(await list('consents', 2)).toMatchObject([
      { grantedOn: '2026-11-20' },
      { grantedOn: '2026-11-03' },
      { grantedOn: '2026-11-03' },
    ]);
  });

  it('has one open sobriety episode, even when two people enter one at the same time', async () => {
    const answers = await Promise.all([start('2026-11-10'), start('2026-11-12')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(await list('sobriety-episodes', 200)).toHaveLength(1);
  });

  it.each([
    { reason: 'correction', then: 201, what: 'a correction gives its days free' },
    { reason: 'data-entry', then: 201, what: 'so does a mistake of entry' },
    { reason: 'lapse', then: 409, what: 'the days before a lapse stay what they were' },
  ])('$what', async ({ reason, then }) => {
    const { id } = (await start('2026-11-10').expect(201)).body as { id: string };
    await end(id, '2026-11-20', reason).expect(200);
    await start('2026-11-05').expect(then);
    const { sobriety } = (await me().get(path)).body as MemberView;
    expect(sobriety).toEqual(then === 201 ? { startedOn: '2026-11-05', days: 17 } : null);
  });

  it('counts days by the clock of the branch', async () => {
    await start('2026-11-22').expect(201);
    const days = async (at: string) => {
      api.clock.set(at);
      return ((await me().get(path)).body as MemberView).sobriety?.days;
    };
    const counted = [await days('2026-11-22T18:29:59Z'), await days('2026-11-22T18:30:00Z')];
    api.clock.set('2026-11-22T06:30:00Z');
    expect(counted).toEqual([0, 1]);
  });
});
