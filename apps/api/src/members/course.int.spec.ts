import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { SobrietyEpisodeView } from './course.view.ts';

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
  it('are told the latest first; a readmission opens a further one', async () => {
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
  it('is one running span, of which a second is refused', async () => {
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

  it('ends with a lapse, keeps its days, and begins anew; the audit does not say why', async () => {
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
