import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { beSoberInTheOpen, inCentre, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

let api: TestApi;
let centre: SeededCentre;
let other: SeededCentre;
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
  other = await seedCentre(api, 'Other');
  group = await seedGroup(api, centre, {
    name: 'Naya Savera',
    starts: ['2026-11-17T05:30:00Z', '2026-11-19T05:30:00Z', '2026-11-24T05:30:00Z'],
  });
});
afterAll(() => api.close());

describe('a member who needs a word', () => {
  it('does not exist while everybody attends', async () => {
    api.clock.set('2026-11-17T05:00:00Z');
    expect(await attention()).toEqual([]);
  });

  it('was expected and did not attend; the list has the reason on the same day', async () => {
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

  it('has a run of misses as a reason of its own, with their number', async () => {
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

  it('is hidden until a future day, and a past day is refused', async () => {
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

  it('is not shown to a facilitator', () => api.as(centre.facilitator.token).get('/api/v1/attention').expect(403));
});

describe('a follow-up', () => {
  it('is due, overdue and done; when nobody was reached, another one is due tomorrow', async () => {
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

  it('is found by the person it is about', async () => {
    api.clock.set('2026-11-26T05:00:00Z');
    for (const index of [0, 1])
      await me().post('/api/v1/follow-ups').send({ memberId: group.memberIds[index], dueOn: '2026-12-01' }).expect(201);
    const { body } = await me()
      .get(`/api/v1/follow-ups?memberId=${String(group.memberIds[0])}`)
      .expect(200);
    expect(new Set(body.items.map(({ memberId }: { memberId: string }) => memberId))).toEqual(new Set([group.memberIds[0]]));
    await me().get('/api/v1/follow-ups?memberId=nobody').expect(400);
  });

  it('that is done is in the list of done ones, the latest first', async () => {
    api.clock.set('2026-11-26T05:00:00Z');
    for (const dueOn of ['2026-11-12', '2026-11-14', '2026-11-13']) {
      const { body } = await me().post('/api/v1/follow-ups').send({ memberId: group.memberIds[1], dueOn }).expect(201);
      await me()
        .post(`/api/v1/follow-ups/${String(body.id)}/complete`)
        .send({ outcome: 'reached' })
        .expect(200);
    }
    const list = `/api/v1/follow-ups?state=done&memberId=${String(group.memberIds[1])}&limit=2`;
    const first = (await me().get(list).expect(200)).body;
    const second = (
      await me()
        .get(`${list}&cursor=${String(first.nextCursor)}`)
        .expect(200)
    ).body;
    const days = [...first.items, ...second.items].map(({ dueOn }: { dueOn: string }) => dueOn);
    expect(days).toEqual(['2026-11-14', '2026-11-13', '2026-11-12']);
  });

  it('is refused for a day that does not exist', () =>
    me().post('/api/v1/follow-ups').send({ memberId: group.memberIds[0], dueOn: '2026-02-31' }).expect(400));
});

describe('milestones', () => {
  it('are asked for by a window of days', async () => {
    await me().get('/api/v1/milestones?from=2026-11-01&to=2026-11-30').expect(200, { items: [], nextCursor: null });
    await me().get('/api/v1/milestones?from=2026-11-01&to=2029-11-30').expect(422);
  });
});

describe('the list of members who need a word', () => {
  it('is read page by page in its order, and by branch', async () => {
    api.clock.set('2026-11-26T05:00:00Z');
    for (const [index, dueOn] of ['2026-11-21', '2026-11-20', '2026-11-22'].entries())
      await me().post('/api/v1/follow-ups').send({ memberId: group.memberIds[index], dueOn }).expect(201);
    const all = (await me().get('/api/v1/attention').expect(200)).body;
    const names = (body: { items: { displayName: string }[] }): string[] => body.items.map(({ displayName }) => displayName);
    expect(names(all)).toEqual(['Tara', 'Sagar', 'Imran']);
    const first = (await me().get('/api/v1/attention?limit=2').expect(200)).body;
    const second = (
      await me()
        .get(`/api/v1/attention?limit=2&cursor=${String(first.nextCursor)}`)
        .expect(200)
    ).body;
    expect([names(first), names(second), second.nextCursor]).toEqual([['Tara', 'Sagar'], ['Imran'], null]);
    expect((await me().get(`/api/v1/attention?branchId=${centre.branchIds[1]}`).expect(200)).body.items).toEqual([]);
  });

  it('has no members of branches out of reach or of another centre', async () => {
    const south = await seedGroup(api, centre, { starts: [], aliases: ['Far'], branch: 1 });
    const boss = api.as(centre.administrator.token);
    await boss.post('/api/v1/follow-ups').send({ memberId: south.memberIds[0], dueOn: '2026-11-20' }).expect(201);
    const names = async (token: string): Promise<string[]> =>
      (await api.as(token).get('/api/v1/attention').expect(200)).body.items.map(({ displayName }: { displayName: string }) => displayName);
    expect(await names(centre.administrator.token)).toContain('Far');
    expect(await names(centre.counsellor.token)).not.toContain('Far');
    expect(await names(other.administrator.token)).toEqual([]);
    const answer = (token: string) =>
      api
        .as(token)
        .post(`/api/v1/attention/${String(south.memberIds[0])}/answers`)
        .send({ answer: 'spoke' });
    await answer(centre.counsellor.token).expect(404);
    await answer(other.administrator.token).expect(404);
    await answer(centre.administrator.token).expect(201);
  });

  it('accepts an answer without a note, and stores a note encrypted', async () => {
    const to = `/api/v1/attention/${String(group.memberIds[2])}/answers`;
    await me().post(to).send({ answer: 'spoke', note: null }).expect(201);
    const { body } = await me().post(to).send({ answer: 'spoke', note: 'Wedding at home' }).expect(201);
    const [row] = await inCentre<{ note_cipher: Buffer }>(
      api,
      centre,
      'select note_cipher from attention_answers where centre_id = $1 and id = $2',
      body.id,
    );
    expect(row?.note_cipher.toString('latin1')).not.toContain('Wedding');
  });
});

describe('a further follow-up', () => {
  const add = (dueOn: string) => me().post('/api/v1/follow-ups').send({ memberId: group.memberIds[2], dueOn });

  it('is added once when it is requested twice, and refused on a day with a done one', async () => {
    const { body: first } = await add('2026-12-10').expect(201);
    expect((await add('2026-12-10').expect(201)).body).toMatchObject({ id: first.id });
    await me()
      .post(`/api/v1/follow-ups/${String(first.id)}/complete`)
      .send({ outcome: 'reached', note: null })
      .expect(200);
    expect((await add('2026-12-10').expect(409)).body).toMatchObject({ code: 'follow-ups/done-that-day' });
    await add('2026-12-11').expect(201);
  });

  it('is refused for a year that no calendar has', () => add('0000-01-01').expect(400));

  it('is refused when its cursor is forged', async () => {
    expect((await me().get('/api/v1/follow-ups?cursor=WyJ4IiwieSJd').expect(400)).body).toMatchObject({ code: 'http/cursor-invalid' });
  });
});

describe('a milestone', () => {
  it('names the next session at which it can be celebrated', async () => {
    api.clock.set('2026-11-26T05:00:00Z');
    const circle = await seedGroup(api, centre, { starts: ['2026-12-03T05:30:00Z', '2026-11-27T05:30:00Z'], aliases: ['Asha'] });
    await beSoberInTheOpen(api, centre, circle.memberIds[0], '2026-08-30');
    const within = async (to: string): Promise<unknown> =>
      (await me().get(`/api/v1/milestones?from=2026-11-26&to=${to}`).expect(200)).body.items;
    expect(await within('2026-11-27')).toEqual([]);
    expect(await within('2026-11-28')).toMatchObject([
      { displayName: 'Asha', days: 90, on: '2026-11-28', nextSession: { id: circle.sessionIds[1], startsAt: '2026-11-27T05:30:00.000Z' } },
    ]);
    expect(
      (await api.as(other.administrator.token).get('/api/v1/milestones?from=2026-11-26&to=2026-11-28').expect(200)).body.items,
    ).toEqual([]);
  });
});
