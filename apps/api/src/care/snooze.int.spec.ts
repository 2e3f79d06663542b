import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { seedGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { FollowUpView } from './care.view.ts';

let api: TestApi;
let centre: SeededCentre;
let memberId: string;
const me = () => api.as(centre.counsellor.token);

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-22T06:30:00Z');
  centre = await seedCentre(api);
  memberId = String((await seedGroup(api, centre, { name: 'Naya Savera', starts: ['2026-11-17T05:30:00Z'] })).memberIds[0]);
});
afterAll(() => api.close());

const added = async (dueOn: string): Promise<FollowUpView> =>
  (await me().post('/api/v1/follow-ups').send({ memberId, dueOn }).expect(201)).body as FollowUpView;
const snooze = (id: string, until: string) => me().post(`/api/v1/follow-ups/${id}/snooze`).send({ until });

describe('snoozing a follow-up', () => {
  it('makes it due on the later day', async () => {
    const { id } = await added('2026-11-20');
    expect((await snooze(id, '2026-11-25').expect(200)).body).toMatchObject({
      id,
      dueOn: '2026-11-25',
      state: 'due',
      overdueDays: 0,
      version: 2,
    });
    const due = (await me().get('/api/v1/follow-ups?state=due').expect(200)).body as { items: FollowUpView[] };
    expect(due.items.map(({ dueOn }) => dueOn)).toEqual(['2026-11-25']);
  });

  it.each([
    { until: '2026-11-22', status: 422, code: 'follow-ups/snooze-not-in-future' },
    { until: '2026-11-25', status: 409, code: 'follow-ups/one-that-day' },
    { until: '2026-02-30', status: 400, code: 'http/malformed' },
  ])('to $until is refused with $code', async ({ until, status, code }) => {
    const { id } = await added('2026-11-24');
    expect((await snooze(id, until).expect(status)).body).toMatchObject({ code });
  });

  it('is refused once it is done', async () => {
    const { id } = await added('2026-11-26');
    await me().post(`/api/v1/follow-ups/${id}/complete`).send({ outcome: 'reached' }).expect(200);
    expect((await snooze(id, '2026-12-01').expect(409)).body).toMatchObject({ code: 'follow-ups/already-done' });
  });
});
