import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { seedGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { FollowUpView } from './care.view.ts';

let api: TestApi;
let centre: SeededCentre;
let memberId: string;
let far: string;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-22T06:30:00Z');
  centre = await seedCentre(api);
  memberId = String((await seedGroup(api, centre, { starts: [] })).memberIds[0]);
  far = String((await seedGroup(api, centre, { starts: [], branch: 1 })).memberIds[0]);
});
afterAll(() => api.close());

const me = () => api.as(centre.counsellor.token);
const add = (dueOn: string, of = memberId, token = centre.counsellor.token) =>
  api.as(token).post('/api/v1/follow-ups').send({ memberId: of, dueOn });
const complete = (id: string, outcome: string) => me().post(`/api/v1/follow-ups/${id}/complete`).send({ outcome });
const due = async (): Promise<string[]> =>
  ((await me().get(`/api/v1/follow-ups?state=due&memberId=${memberId}`).expect(200)).body as { items: FollowUpView[] }).items.map(
    ({ dueOn }) => dueOn,
  );

describe('completing a follow-up', () => {
  it.each([
    { outcome: 'reached', dueOn: '2026-11-02', then: [] },
    { outcome: 'visited', dueOn: '2026-11-03', then: [] },
    { outcome: 'not-reached', dueOn: '2026-11-04', then: ['2026-11-23'] },
  ])('with $outcome leaves $then owed', async ({ outcome, dueOn, then }) => {
    const { id } = (await add(dueOn).expect(201)).body as FollowUpView;
    expect((await complete(id, outcome).expect(200)).body).toMatchObject({ state: 'done', outcome });
    expect(await due()).toEqual(then);
  });

  it('with not-reached twice on one day adds one follow-up for tomorrow, not two', async () => {
    const { id } = (await add('2026-11-05').expect(201)).body as FollowUpView;
    await complete(id, 'not-reached').expect(200);
    expect(await due()).toEqual(['2026-11-23']);
  });

  it('is refused a second time, and with an unknown outcome', async () => {
    const { id } = (await add('2026-11-06').expect(201)).body as FollowUpView;
    expect((await complete(id, 'no-answer')).body).toMatchObject({ status: 400, code: 'http/malformed' });
    await complete(id, 'reached').expect(200);
    expect((await complete(id, 'reached')).body).toMatchObject({ status: 409, code: 'follow-ups/already-done' });
  });
});

describe('follow-ups and people out of reach', () => {
  it('are not found by staff who are not assigned to the branch', async () => {
    expect((await add('2026-11-25', far)).body).toMatchObject({ status: 404, code: 'members/not-found' });
    const { id } = (await add('2026-11-25', far, centre.administrator.token).expect(201)).body as FollowUpView;
    for (const one of [id, newId()]) {
      const path = `/api/v1/follow-ups/${one}`;
      expect((await me().post(`${path}/snooze`).send({ until: '2026-12-01' })).body).toMatchObject({ code: 'follow-ups/not-found' });
      expect((await complete(one, 'reached')).body).toMatchObject({ status: 404, code: 'follow-ups/not-found' });
    }
    const answer = await me().post(`/api/v1/attention/${newId()}/answers`).send({ answer: 'spoke' });
    expect(answer.body).toMatchObject({ status: 404, code: 'members/not-found' });
  });

  it.each([
    { who: 'facilitator' as const, path: '/api/v1/follow-ups' },
    { who: 'mentor' as const, path: '/api/v1/attention' },
  ])('are no business of a $who: $path', async ({ who, path }) => {
    expect((await api.as(centre[who].token).get(path)).body).toMatchObject({ status: 403, code: 'sign-in/not-permitted' });
    await me().get(path).expect(200);
  });
});

describe('a need that is snoozed', () => {
  it.each([
    { until: '2026-11-22', status: 422, code: 'follow-ups/snooze-not-in-future' },
    { until: '2026-11-21', status: 422, code: 'follow-ups/snooze-not-in-future' },
    { until: '2026-11-31', status: 400, code: 'http/malformed' },
  ])('until $until is refused with $code', async ({ until, status, code }) => {
    const answer = (day: string) => me().post(`/api/v1/attention/${memberId}/answers`).send({ answer: 'later', until: day });
    expect((await answer(until)).body).toMatchObject({ status, code });
    await answer('2026-11-23').expect(201);
  });
});

describe('the window of milestones', () => {
  it.each([
    { from: '2026-11-02', to: '2026-11-01' },
    { from: '2026-11-01', to: '2028-11-01' },
  ])('from $from to $to is refused', async ({ from, to }) => {
    expect((await me().get(`/api/v1/milestones?from=${from}&to=${to}`)).body).toMatchObject({ status: 422, code: 'milestones/window' });
    await me().get(`/api/v1/milestones?from=${from}&to=${from}`).expect(200);
  });
});
