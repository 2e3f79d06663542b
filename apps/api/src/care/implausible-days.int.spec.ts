import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { Desk } from '../testing/desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

let api: TestApi;
let centre: SeededCentre;

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-22T06:30:00Z');
  centre = await seedCentre(api);
});
afterAll(() => api.close());

const me = () => api.as(centre.administrator.token);

describe('a follow-up that was stored with an implausible day before days were checked', () => {
  it.each(['0001-01-01', '9998-12-31', '9999-12-31'])('on %s lets every other follow-up of its member be completed', async (dueOn) => {
    const { id } = await new Desk(api, centre).member();
    await inCentre(
      api,
      centre,
      `insert into follow_ups (centre_id, id, member_id, kind, due_on, state, created_at) values ($1, $2, $3, 'extra', $4, 'due', now())`,
      newId(),
      id,
      dueOn,
    );
    const { body } = await me().post('/api/v1/follow-ups').send({ memberId: id, dueOn: '2026-11-21' }).expect(201);
    await me()
      .post(`/api/v1/follow-ups/${String(body.id)}/complete`)
      .send({ outcome: 'reached' })
      .expect(200);
    for (const path of [`/members/${id}`, '/attention', `/follow-ups?memberId=${id}`, '/today'])
      await me().get(`/api/v1${path}`).expect(200);
  });
});
