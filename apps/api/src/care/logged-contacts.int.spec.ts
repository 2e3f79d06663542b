import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { FollowUpView } from './care.view.ts';

let api: TestApi;
let centre: SeededCentre;
let sagar: string;
let asha: string;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set('2026-11-22T19:30:00Z');
  centre = await seedCentre(api);
  [sagar = '', asha = ''] = (await seedGroup(api, centre, { starts: [], aliases: ['Sagar', 'Asha'] })).memberIds;
});

const me = () => api.as(centre.counsellor.token);
const log = (memberId: string, body: object) => me().post(`/api/v1/members/${memberId}/contacts`).send(body);
const owe = async (memberId: string, dueOn: string): Promise<string> =>
  ((await me().post('/api/v1/follow-ups').send({ memberId, dueOn, method: 'visit' }).expect(201)).body as FollowUpView).id;
const followUps = async (query: object): Promise<readonly FollowUpView[]> =>
  ((await me().get('/api/v1/follow-ups').query(query).expect(200)).body as { items: FollowUpView[] }).items;

describe('a contact that took place just now', () => {
  it('is done at once, on the day of the branch, by the person who logs it, and stands in the journey', async () => {
    const { body } = await log(sagar, { outcome: 'reached-well', note: 'He works again' }).expect(201);
    expect(body).toMatchObject({
      ...{ kind: 'contact', origin: 'staff', method: 'call', dueOn: '2026-11-23', state: 'done', outcome: 'reached-well', version: 1 },
      ownerId: centre.counsellor.staffId,
    });
    const journey = (await me().get(`/api/v1/members/${sagar}/journey`).expect(200)).body as { items: { type: string; params: object }[] };
    expect(journey.items[0]).toMatchObject({ type: 'follow-up-done', params: { kind: 'contact', outcome: 'reached-well' } });
    expect(await followUps({ state: 'due' })).toEqual([]);
    const rows = await inCentre<{ row: string }>(api, centre, 'select to_jsonb(f)::text as row from follow_ups f where f.centre_id = $1');
    expect(rows[0]?.row).not.toContain('He works');
  });

  it('may be one of several on a day, each with its outcome and what follows from it', async () => {
    await log(sagar, { outcome: 'not-reached' }).expect(201);
    await log(sagar, { outcome: 'not-reached', method: 'visit' }).expect(201);
    await log(sagar, { outcome: 'needs-support' }).expect(201);
    expect(await followUps({ state: 'done' })).toHaveLength(3);
    expect(await followUps({ state: 'due' })).toMatchObject([
      { kind: 'extra', origin: 'retry', dueOn: '2026-11-24' },
      { kind: 'support', origin: 'staff', dueOn: '2026-11-26' },
    ]);
  });

  it('is followed on the day that was chosen', async () => {
    await log(sagar, { outcome: 'reached-well', nextOn: '2026-11-30' }).expect(201);
    expect(await followUps({ state: 'due' })).toMatchObject([{ kind: 'extra', origin: 'staff', dueOn: '2026-11-30' }]);
    expect((await log(sagar, { outcome: 'reached-well', nextOn: '2026-11-23' }).expect(422)).body).toMatchObject({
      code: 'follow-ups/snooze-not-in-future',
    });
    expect(await followUps({ state: 'done' })).toHaveLength(1);
  });

  it('completes the follow-up that it was, in the way it took place', async () => {
    const id = await owe(sagar, '2026-11-20');
    const { body } = await log(sagar, { outcome: 'reached', method: 'call', followUpId: id }).expect(201);
    expect(body).toMatchObject({ id, kind: 'extra', method: 'call', dueOn: '2026-11-20', state: 'done', version: 2 });
    expect((await log(sagar, { outcome: 'reached', followUpId: id }).expect(409)).body).toMatchObject({ code: 'follow-ups/already-done' });
    expect(await followUps({})).toHaveLength(1);
  });

  it('is not one of somebody else, nor of nobody', async () => {
    const others = await owe(asha, '2026-11-20');
    expect((await log(sagar, { outcome: 'reached', followUpId: others }).expect(404)).body).toMatchObject({ code: 'follow-ups/not-found' });
    expect((await log(newId(), { outcome: 'reached' }).expect(404)).body).toMatchObject({ code: 'members/not-found' });
    expect(await followUps({ state: 'done' })).toEqual([]);
  });

  it('ends the calls of the plan when the member asked not to be called', async () => {
    await inCentre(
      api,
      centre,
      `insert into follow_ups (centre_id, id, member_id, kind, origin, method, due_on, state, created_at)
       values ($1, $2, $3, 'day-30', 'plan', 'call', '2026-12-20', 'due', now())`,
      newId(),
      sagar,
    );
    await log(sagar, { outcome: 'asked-not-to-be-called' }).expect(201);
    expect(await followUps({ state: 'due' })).toEqual([]);
  });
});
