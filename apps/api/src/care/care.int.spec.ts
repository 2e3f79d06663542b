import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

let api: TestApi;
let centre: SeededCentre;
let group: SeededGroup;
const me = () => api.as(centre.counsellor.token);
const attention = async (): Promise<{ displayName: string; reasons: { code: string; params: object }[] }[]> =>
  (await me().get('/api/v1/attention').expect(200)).body.items;

/** Holds the session at a place: everybody comes but those named. */
async function hold(place: number, at: string, absent: readonly number[]): Promise<void> {
  api.clock.set(at);
  const id = String(group.sessionIds[place]);
  const marks = group.memberIds.map((personId, index) => ({
    clientId: `${id}-${String(index)}`,
    personId,
    state: absent.includes(index) ? 'absent' : 'present',
    markedAt: at,
  }));
  await me().put(`/api/v1/sessions/${id}/attendance`).send({ marks }).expect(200);
  await me().post(`/api/v1/sessions/${id}/finish`).send({}).expect(200);
}

beforeAll(async () => {
  api = await startApi();
  centre = await seedCentre(api);
  group = await seedGroup(api, centre, {
    name: 'Naya Savera',
    starts: ['2026-11-17T05:30:00Z', '2026-11-19T05:30:00Z', '2026-11-24T05:30:00Z'],
  });
});
afterAll(() => api.close());

describe('who needs a word', () => {
  it('is nobody while everybody comes', async () => {
    api.clock.set('2026-11-17T05:00:00Z');
    expect(await attention()).toEqual([]);
  });

  it('is who was expected and did not come, with the reason, the same day', async () => {
    await hold(0, '2026-11-17T06:40:00Z', [1]);
    expect(await attention()).toMatchObject([
      { displayName: 'Tara', reasons: [{ code: 'missed-last', params: { count: 1, groupName: 'Naya Savera' } }] },
    ]);
    const { body } = await me().get('/api/v1/today').expect(200);
    expect(body).toMatchObject({
      date: '2026-11-17',
      attention: { count: 1, items: [{ displayName: 'Tara' }] },
      sessions: [{ groupName: 'Naya Savera', state: 'held' }],
    });
  });

  it('counts a run of misses, and is told apart from the first', async () => {
    await hold(1, '2026-11-19T06:40:00Z', [1]);
    expect(await attention()).toMatchObject([{ reasons: [{ code: 'missed-in-a-row', params: { count: 2 } }] }]);
  });

  it('is off the list after a word, and back after a new miss', async () => {
    await me()
      .post(`/api/v1/attention/${String(group.memberIds[1])}/answers`)
      .send({ answer: 'spoke', note: 'Will come' })
      .expect(201);
    expect(await attention()).toEqual([]);
    await hold(2, '2026-11-24T06:40:00Z', [1]);
    expect(await attention()).toHaveLength(1);
  });

  it('is put off until a day to come, not to one that is past', async () => {
    const answer = (body: object) =>
      me()
        .post(`/api/v1/attention/${String(group.memberIds[1])}/answers`)
        .send(body);
    expect((await answer({ answer: 'later', until: '2026-11-20' })).status).toBe(422);
    await answer({ answer: 'later' }).expect(400);
    await answer({ answer: 'later', until: '2026-11-26' }).expect(201);
    expect(await attention()).toEqual([]);
    api.clock.set('2026-11-26T05:00:00Z');
    expect(await attention()).toHaveLength(1);
  });

  it('shows on the person too', async () => {
    const { body } = await me()
      .get(`/api/v1/members/${String(group.memberIds[1])}`)
      .expect(200);
    expect(body.attention).toMatchObject([{ code: 'missed-in-a-row' }]);
  });

  it('is no business of a facilitator', () => api.as(centre.facilitator.token).get('/api/v1/attention').expect(403));
});

describe('a follow-up', () => {
  it('is owed, late, and done; nobody reached means another try tomorrow', async () => {
    api.clock.set('2026-11-26T05:00:00Z');
    const { body } = await me().post('/api/v1/follow-ups').send({ memberId: group.memberIds[0], dueOn: '2026-11-24' }).expect(201);
    expect(body).toMatchObject({ kind: 'extra', state: 'due', overdueDays: 2, ownerName: 'Nayi Subah counsellor' });
    expect((await attention()).flatMap(({ reasons }) => reasons.map(({ code }) => code))).toContain('follow-up-overdue');
    const complete = () =>
      me()
        .post(`/api/v1/follow-ups/${String(body.id)}/complete`)
        .send({ outcome: 'not-reached' });
    expect((await complete().expect(200)).body).toMatchObject({ state: 'done', outcome: 'not-reached' });
    await complete().expect(409);
    expect((await me().get('/api/v1/follow-ups?state=due').expect(200)).body.items).toMatchObject([{ dueOn: '2026-11-27' }]);
  });

  it('is refused for a day that is none', () =>
    me().post('/api/v1/follow-ups').send({ memberId: group.memberIds[0], dueOn: '2026-02-31' }).expect(400));
});

describe('milestones', () => {
  it('are asked for by a window of days', async () => {
    await me().get('/api/v1/milestones?from=2026-11-01&to=2026-11-30').expect(200, { items: [], nextCursor: null });
    await me().get('/api/v1/milestones?from=2026-11-01&to=2029-11-30').expect(422);
  });
});
