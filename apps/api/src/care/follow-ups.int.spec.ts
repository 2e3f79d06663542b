import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';
import type { AttentionItemView, FollowUpView } from './care.view.ts';

let api: TestApi;
let centre: SeededCentre;
let near: readonly string[];
let far: readonly string[];
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set('2026-11-22T06:30:00Z');
  centre = await seedCentre(api);
  near = (await seedGroup(api, centre, { starts: [], aliases: ['Asha', 'Bela', 'Chetan', 'Deepu'] })).memberIds;
  far = (await seedGroup(api, centre, { starts: [], aliases: ['Esha', 'Farah'], branch: 1 })).memberIds;
});

const boss = () => api.as(centre.administrator.token);
const me = () => api.as(centre.counsellor.token);
const add = async (memberId: string | undefined, dueOn: string): Promise<string> =>
  ((await boss().post('/api/v1/follow-ups').send({ memberId, dueOn }).expect(201)).body as FollowUpView).id;
const complete = (id: string, body: object) => me().post(`/api/v1/follow-ups/${id}/complete`).send(body);
const list = (query: object, token = centre.administrator.token): Promise<FollowUpView[]> =>
  walk<FollowUpView>((cursor) =>
    api
      .as(token)
      .get('/api/v1/follow-ups')
      .query({ ...query, cursor }),
  );
const days = (items: readonly FollowUpView[]): string[] => items.map(({ dueOn }) => dueOn);

describe('the pages of follow-ups', () => {
  it('have each follow-up once, also of one day, under each filter; due ones begin with the oldest, done ones with the latest', async () => {
    for (const memberId of [...near, ...far]) await add(memberId, '2026-11-20');
    for (const dueOn of ['2026-11-24', '2026-11-18']) await add(near[0], dueOn);
    const done = [await add(near[1], '2026-11-10'), await add(near[2], '2026-11-10'), await add(near[3], '2026-11-12')];
    for (const id of done) await complete(id, { outcome: 'reached' }).expect(200);
    for (const query of [{}, { state: 'due' }, { state: 'done' }, { due: '2026-11-20' }, { state: 'due', memberId: near[0] }]) {
      const whole = await list({ ...query, limit: 200 });
      expect({ query, paged: await list({ ...query, limit: 1 }) }).toEqual({ query, paged: whole });
    }
    expect(days(await list({ state: 'due', memberId: near[0] }))).toEqual(['2026-11-18', '2026-11-20', '2026-11-24']);
    expect(days(await list({ state: 'done' }))).toEqual(['2026-11-12', '2026-11-10', '2026-11-10']);
    expect(days(await list({ state: 'due', due: '2026-11-20' }))).toEqual(['2026-11-18', ...Array<string>(6).fill('2026-11-20')]);
  });

  it('continue after the cursor when some are done in between, and name nobody twice', async () => {
    for (const memberId of near) await add(memberId, '2026-11-20');
    const all = await list({ state: 'due' });
    let turned = 0;
    const seen = await walk<FollowUpView>(async (cursor) => {
      turned += 1;
      if (turned === 2) for (const { id } of all.slice(0, 2)) await complete(id, { outcome: 'reached' }).expect(200);
      return me().get('/api/v1/follow-ups').query({ state: 'due', limit: 1, cursor });
    });
    expect(seen.map(({ displayName }) => displayName)).toEqual(['Asha', 'Chetan', 'Deepu']);
  });

  it('and their number are limited to the branches of the reader', async () => {
    for (const memberId of [...near, ...far]) await add(memberId, '2026-11-20');
    const seen = async (token: string) => {
      const { followUps, attention } = (await api.as(token).get('/api/v1/today').expect(200)).body as Record<string, { count: number }>;
      return [(await list({ limit: 2 }, token)).length, followUps?.count, attention?.count];
    };
    expect(await seen(centre.administrator.token)).toEqual([6, 6, 6]);
    expect(await seen(centre.counsellor.token)).toEqual([4, 4, 4]);
  });
});

describe('a contact at which nobody was reached', () => {
  it.each([
    { dueOn: '2026-11-20', then: ['2026-11-23'], what: 'overdue' },
    { dueOn: '2026-11-22', then: ['2026-11-23'], what: 'of today' },
    { dueOn: '2026-11-23', then: ['2026-11-24'], what: 'of tomorrow, made a day early' },
    { dueOn: '2026-11-30', then: ['2026-11-23'], what: 'of next week, made early' },
  ])('$what adds another follow-up due on $then', async ({ dueOn, then }) => {
    await complete(await add(near[0], dueOn), { outcome: 'not-reached' }).expect(200);
    expect(days(await list({ state: 'due' }))).toEqual(then);
  });

  it('is due again by the clock of the branch: after its midnight on the following day', async () => {
    const id = await add(near[0], '2026-11-20');
    api.clock.set('2026-11-22T18:30:00Z');
    await complete(id, { outcome: 'not-reached' }).expect(200);
    expect(days(await list({ state: 'due' }))).toEqual(['2026-11-24']);
  });
});

describe('the outcome of a contact', () => {
  it.each([
    { outcome: 'wrong-number', then: { kind: 'extra', origin: 'retry', method: 'visit', dueOn: '2026-11-24' } },
    { outcome: 'needs-support', then: { kind: 'support', origin: 'staff', method: 'call', dueOn: '2026-11-25' } },
    { outcome: 'not-reached', then: { kind: 'extra', origin: 'retry', method: 'call', dueOn: '2026-11-23' } },
  ])('$outcome owes another one, $then, in the same hands', async ({ outcome, then }) => {
    await complete(await add(near[0], '2026-11-20'), { outcome }).expect(200);
    expect(await list({ state: 'due' })).toMatchObject([{ ...then, ownerId: centre.administrator.staffId }]);
  });

  it('"asked not to be called" ends the calls of the plan and further tries; visits, and what staff added, stay', async () => {
    await owe([
      ['day-30', 'plan', 'call', '2026-12-20'],
      ['day-90', 'plan', 'visit', '2027-02-20'],
      ['extra', 'retry', 'call', '2026-11-23'],
    ]);
    const added = await add(near[0], '2026-12-01');
    await complete(await add(near[0], '2026-11-20'), { outcome: 'asked-not-to-be-called' }).expect(200);
    const left = await list({ state: 'due' });
    expect(left.map(({ id, kind }) => (id === added ? 'added' : kind))).toEqual(['added', 'day-90']);
    const { items } = (await boss().get('/api/v1/audit').expect(200)).body as { items: { action: string }[] };
    expect(items.map(({ action }) => action)).toContain('calls-ended');
  });

  const owe = async (contacts: readonly (readonly string[])[]): Promise<void> => {
    for (const [kind, origin, method, dueOn] of contacts)
      await inCentre(
        api,
        centre,
        `insert into follow_ups (centre_id, id, member_id, kind, origin, method, due_on, state, created_at) values ($1, $2, $3, $4, $5, $6, $7, 'due', now())`,
        newId(),
        near[0],
        kind,
        origin,
        method,
        dueOn,
      );
  };
});

describe('the hands in which a follow-up is', () => {
  const give = (followUpIds: readonly string[], ownerId: string, by = boss()) =>
    by.post('/api/v1/follow-ups/hand-over').send({ followUpIds, ownerId });

  it('are those of the person who adds it or of whom they name, and change by name, with the version', async () => {
    const [first, second] = [await add(near[0], '2026-11-20'), await add(near[1], '2026-11-21')];
    const { counsellor, administrator } = centre;
    expect((await give([first, second, first], counsellor.staffId).expect(200)).body).toEqual({ count: 2 });
    expect((await give([first], counsellor.staffId).expect(200)).body).toEqual({ count: 0 });
    expect(await list({ ownerId: counsellor.staffId })).toMatchObject([
      { id: first, ownerId: counsellor.staffId, version: 2 },
      { id: second, version: 2 },
    ]);
    expect(await list({ ownerId: administrator.staffId })).toEqual([]);
    const named = { memberId: near[2], dueOn: '2026-11-25', method: 'visit', ownerId: counsellor.staffId };
    const { body } = await boss().post('/api/v1/follow-ups').send(named).expect(201);
    expect(body).toMatchObject({ origin: 'staff', method: 'visit', ownerId: counsellor.staffId, movedFrom: null });
  });

  it.each([
    { who: 'a peer who leads groups', staff: () => centre.facilitator.staffId, member: () => near[0] },
    { who: 'a counsellor of another branch', staff: () => centre.counsellor.staffId, member: () => far[0] },
  ])('are never those of $who', async ({ staff, member }) => {
    const id = await add(member(), '2026-11-20');
    expect((await give([id], staff()).expect(409)).body).toMatchObject({
      errors: [{ path: 'followUpIds.0', code: 'follow-ups/owner-not-here' }],
    });
    const added = { memberId: member(), dueOn: '2026-11-25', ownerId: staff() };
    expect((await boss().post('/api/v1/follow-ups').send(added).expect(409)).body).toMatchObject({ code: 'follow-ups/owner-not-here' });
  });

  it('are not those of somebody whom the centre does not know', async () => {
    const id = await add(near[0], '2026-11-20');
    expect((await give([id], newId()).expect(404)).body).toMatchObject({ code: 'staff/not-found' });
  });

  it('change for all of them or for none', async () => {
    const [open, done, beyond] = [await add(near[0], '2026-11-20'), await add(near[1], '2026-11-20'), await add(far[0], '2026-11-20')];
    await complete(done, { outcome: 'reached' }).expect(200);
    expect((await give([open, done], centre.counsellor.staffId).expect(409)).body).toMatchObject({
      ...{ code: 'follow-ups/not-handed-over', params: { count: 1 }, errors: [{ path: 'followUpIds.1', code: 'follow-ups/already-done' }] },
    });
    await give([open, beyond], centre.administrator.staffId, me()).expect(404);
    expect((await list({ state: 'due' })).map(({ ownerId }) => ownerId)).toEqual(Array(2).fill(centre.administrator.staffId));
  });
});

describe('two users of one follow-up at once', () => {
  it('complete it once, and add one more follow-up, not two', async () => {
    const id = await add(near[0], '2026-11-20');
    const answers = await Promise.all([complete(id, { outcome: 'not-reached' }), complete(id, { outcome: 'not-reached' })]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await list({ memberId: near[0] })).toMatchObject([
      { id, state: 'done', version: 2 },
      { state: 'due', dueOn: '2026-11-23' },
    ]);
  });

  it('complete it and snooze it: the second request is decided on the result of the first', async () => {
    const id = await add(near[0], '2026-11-20');
    const [done, later] = await Promise.all([
      complete(id, { outcome: 'reached' }),
      me().post(`/api/v1/follow-ups/${id}/snooze`).send({ until: '2026-11-25' }),
    ]);
    expect(done.status).toBe(200);
    expect([200, 409]).toContain(later.status);
    expect(await list({})).toMatchObject([{ id, state: 'done', dueOn: later.status === 200 ? '2026-11-25' : '2026-11-20' }]);
  });

  it('add a follow-up on the same day once', async () => {
    const [one, other] = await Promise.all([add(near[0], '2026-11-25'), add(near[0], '2026-11-25')]);
    expect(one).toBe(other);
    expect(await list({})).toHaveLength(1);
  });

  it('add one that is due already: it is answered, and the audit shows no second addition', async () => {
    const first = await add(near[0], '2026-11-25');
    expect(await add(near[0], '2026-11-25')).toBe(first);
    await add(near[0], '2026-11-26');
    const { items } = (await api.as(centre.administrator.token).get('/api/v1/audit').expect(200)).body as { items: { action: string }[] };
    expect(items.filter(({ action }) => action === 'follow-up-added')).toHaveLength(2);
  });
});

describe('the record of a contact', () => {
  it('is sealed, and the audit has the action and the outcome, not the note', async () => {
    const id = await add(near[0], '2026-11-20');
    await me().post(`/api/v1/follow-ups/${id}/snooze`).send({ until: '2026-11-24' }).expect(200);
    await complete(id, { outcome: 'visited', note: 'Brother opened the door' }).expect(200);
    const rows = await inCentre<{ row: string }>(api, centre, 'select to_jsonb(f)::text as row from follow_ups f where f.centre_id = $1');
    expect(rows[0]?.row).not.toMatch(new RegExp(`Brother|${Buffer.from('Brother').toString('hex')}`));
    const { items } = (await boss().get('/api/v1/audit').expect(200)).body as { items: object[] };
    expect(items).toMatchObject([
      { action: 'follow-up-completed', subjectId: id, detail: { outcome: 'visited' } },
      { action: 'follow-up-snoozed', subjectId: id, detail: { from: '2026-11-20', until: '2026-11-24' } },
      { action: 'follow-up-added', subjectId: near[0] },
    ]);
    expect(JSON.stringify(items)).not.toContain('Brother');
  });
});

describe('the pages of members who need a word', () => {
  const names = (token: string, query: object) =>
    walk<AttentionItemView>((cursor) =>
      api
        .as(token)
        .get('/api/v1/attention')
        .query({ ...query, cursor }),
    );

  it('have each member once, also with reasons of the same day, and nobody who left or is out of reach', async () => {
    for (const memberId of [...near, ...far]) await add(memberId, '2026-11-20');
    const ids = async (token: string, query: object) => (await names(token, query)).map(({ memberId }) => memberId);
    const all = await ids(centre.administrator.token, {});
    expect(new Set(all)).toEqual(new Set([...near, ...far]));
    expect(await ids(centre.administrator.token, { limit: 1 })).toEqual(all);
    expect(await ids(centre.administrator.token, { limit: 1, branchId: centre.branchIds[1] })).toEqual(
      all.filter((id) => far.includes(id)),
    );
    expect(await ids(centre.counsellor.token, { limit: 3 })).toEqual(all.filter((id) => near.includes(id)));
    const [gone, ...stay] = all.filter((id) => near.includes(id));
    await boss()
      .post(`/api/v1/members/${String(gone)}/transitions`)
      .send({ to: 'left', on: '2026-11-22' })
      .expect(200);
    expect(await ids(centre.counsellor.token, {})).toEqual(stay);
  });
});
