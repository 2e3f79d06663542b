import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { counsellorOfSouth } from '../testing/counsellor-of-south.ts';
import { mentorScene, type MentorScene } from '../testing/mentor-scene.ts';
import { seedCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';
import type { MentorFiguresView, MentorView } from './mentor.view.ts';
import type { MentorRequestView } from './pairing.view.ts';

let api: TestApi;
let scene: MentorScene;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  scene = await mentorScene(api);
});

type Who = 'administrator' | 'counsellor' | 'facilitator' | 'mentor';
const board = (query: object = {}, who: Who = 'administrator'): Promise<MentorView[]> =>
  walk<MentorView>((cursor) =>
    scene
      .as(who)
      .get('/mentors')
      .query({ ...query, cursor }),
  );
const names = (items: readonly { displayName: string }[]): string[] => items.map(({ displayName }) => displayName);
const figures = async (who: Who = 'administrator'): Promise<MentorFiguresView> =>
  (await scene.as(who).get('/mentors/figures').expect(200)).body as MentorFiguresView;
const waiting = (query: object = {}, who: Who = 'administrator'): Promise<MentorRequestView[]> =>
  walk<MentorRequestView>((cursor) =>
    scene
      .as(who)
      .get('/mentor-requests')
      .query({ ...query, cursor }),
  );
const pause = async ({ id, version }: MentorView, paused = true): Promise<void> => {
  await scene.as('administrator').patch(`/mentors/${id}`, { paused }, version).expect(200);
};
const ask = (memberId: string, who: Who = 'administrator', body: object = {}) =>
  scene.as(who).post(`/members/${memberId}/mentor-requests`, body);

describe('the load board', () => {
  it('is in the order of branches and names, as people read names: capitals are no order, and 2 is before 10', async () => {
    await scene.mentor('Bina', { branch: 1 });
    for (const alias of ['Mitra 10', 'asha', 'Mitra 2', 'Bela']) await scene.mentor(alias);
    const order = ['asha', 'Bela', 'Mitra 2', 'Mitra 10', 'Bina'];
    expect(names(await board())).toEqual(order);
    expect(names(await board({ limit: 1 }))).toEqual(order);
    expect(names(await board({ limit: 2 }))).toEqual(order);
  });

  it('shows with "free" those who can take somebody, seat by seat', async () => {
    const { mentor } = await scene.mentor('One seat', { seats: 1 });
    const { mentor: pausing } = await scene.mentor('Pauses');
    await scene.mentor('Five seats');
    await pause(pausing);
    expect(names(await board({ show: 'free' }))).toEqual(['Five seats', 'One seat']);
    const { id } = await scene.pair(mentor.id, await scene.member('Sagar'));
    expect(names(await board({ show: 'free', limit: 1 }))).toEqual(['Five seats']);
    await scene.as('counsellor').post(`/mentorships/${id}/end`, { reason: 'goal-reached' }).expect(200);
    expect(names(await board({ show: 'free' }))).toEqual(['Five seats', 'One seat']);
    expect(names(await board())).toEqual(['Five seats', 'One seat', 'Pauses']);
  });

  it('with "free" goes on after a mentor whose last seat was taken meanwhile', async () => {
    await scene.mentor('Asha', { seats: 1 });
    await scene.mentor('Bela');
    const page = async (query: object) =>
      (
        await scene
          .as('counsellor')
          .get('/mentors')
          .query({ show: 'free', limit: 1, ...query })
          .expect(200)
      ).body as { items: MentorView[]; nextCursor: string };
    const { items, nextCursor } = await page({});
    expect(names(items)).toEqual(['Asha']);
    await scene.pair(items[0]!.id, await scene.member('Sagar'));
    const next = await page({ cursor: nextCursor });
    expect([names(next.items), next.nextCursor]).toEqual([['Bela'], null]);
  });

  it.each([
    { what: 'on the last day', supervisedOn: '2026-11-11', then: [] },
    { what: 'one day late', supervisedOn: '2026-11-10', then: ['Prakash'] },
    { what: 'never', supervisedOn: null, then: ['Prakash'] },
  ])('shows with "overdue" a mentor who was supervised $what: $then', async ({ supervisedOn, then }) => {
    const { mentor } = await scene.mentor('Prakash', { supervisedOn });
    expect(names(await board({ show: 'overdue' }))).toEqual(then);
    expect((await figures()).overdue).toBe(then.length);
    await pause(mentor);
    expect(names(await board({ show: 'overdue' }))).toEqual([]);
    expect((await figures()).overdue).toBe(0);
  });

  it('is overdue from midnight in India on', async () => {
    await scene.mentor('Prakash', { supervisedOn: '2026-11-11' });
    const seen: number[] = [];
    for (const at of ['2026-11-25T18:29:59Z', '2026-11-25T18:30:00Z']) {
      api.clock.set(at);
      seen.push((await board({ show: 'overdue' })).length);
    }
    expect(seen).toEqual([0, 1]);
  });

  it('has the mentors of the branches that the reader works in, with the figures of these', async () => {
    const north = await scene.mentor('North', { seats: 2 });
    await scene.mentor('South', { branch: 1, seats: 3 });
    await scene.pair(north.mentor.id, await scene.member('Sagar'));
    await ask(await scene.member('Waits', { branch: 1 })).expect(201);
    await counsellorOfSouth(api, scene.centre);
    const seen = async (who: Who) => [names(await board({ limit: 1 }, who)), await figures(who)];
    expect(await seen('administrator')).toEqual([
      ['North', 'South'],
      { mentors: 2, branches: 2, seats: 5, taken: 1, free: 2, overdue: 0, waiting: 1 },
    ]);
    expect(await seen('counsellor')).toEqual([['North'], { mentors: 1, branches: 1, seats: 2, taken: 1, free: 1, overdue: 0, waiting: 0 }]);
    expect(await seen('mentor')).toEqual([['South'], { mentors: 1, branches: 1, seats: 3, taken: 0, free: 1, overdue: 0, waiting: 1 }]);
  });

  it('counts the seats of a mentor who pauses neither as seats nor as taken, and again when the pause ends', async () => {
    const { mentor } = await scene.mentor('Prakash', { seats: 3 });
    await scene.pair(mentor.id, await scene.member('Sagar'));
    await pause(mentor);
    expect(await figures()).toMatchObject({ mentors: 1, seats: 0, taken: 0, free: 0 });
    const [paused] = await board();
    expect(paused).toMatchObject({ pause: expect.any(String), taken: 1, seats: 3 });
    await pause(paused!, false);
    expect(await figures()).toMatchObject({ mentors: 1, seats: 3, taken: 1, free: 1 });
  });

  it('shows no sobriety of a mentor who stepped back, and nobody in their seats', async () => {
    const { mentor } = await scene.mentor('Prakash');
    await scene.pair(mentor.id, await scene.member('Sagar'));
    await scene.as('counsellor').post(`/mentors/${mentor.id}/step-back`, {}).expect(200);
    expect(await board()).toMatchObject([{ displayName: 'Prakash', pause: 'stepped-back', soberSince: null, taken: 0, free: 0 }]);
    expect(await board({ show: 'free' })).toEqual([]);
    expect(names(await waiting())).toEqual(['Sagar']);
  });
});

describe('the people who wait for a mentor', () => {
  it('are in the order in which they asked, on every page, and wait from midnight to midnight', async () => {
    for (const [day, alias] of ['Zoya', 'Amar', 'Meena'].entries()) {
      api.clock.set(`2026-11-${String(20 + day)}T18:29:00Z`);
      await ask(await scene.member(alias)).expect(201);
    }
    api.clock.set('2026-11-22T18:30:00Z');
    const whole = await waiting();
    expect(whole.map(({ displayName, waitingDays }) => [displayName, waitingDays])).toEqual([
      ['Zoya', 3],
      ['Amar', 2],
      ['Meena', 1],
    ]);
    expect(await waiting({ limit: 1 })).toEqual(whole);
  });

  it('are those of the branches of the reader, and leave the list with a pairing', async () => {
    const [near, far] = [await scene.member('Near'), await scene.member('Far', { branch: 1 })];
    for (const id of [near, far]) await ask(id).expect(201);
    expect(names(await waiting({}, 'counsellor'))).toEqual(['Near']);
    expect((await figures('counsellor')).waiting).toBe(1);
    expect((await ask(far, 'counsellor')).status).toBe(404);
    const { mentor } = await scene.mentor('Prakash');
    await scene.pair(mentor.id, near);
    expect(names(await waiting())).toEqual(['Far']);
  });

  it('are read on when the last one of a page was paired meanwhile', async () => {
    const people = [await scene.member('Zoya'), await scene.member('Amar')];
    for (const id of people) await ask(id).expect(201);
    const order = names(await waiting());
    const page = async (query: object) =>
      (await scene.as('counsellor').get('/mentor-requests').query(query).expect(200)).body as {
        items: MentorRequestView[];
        nextCursor: string;
      };
    const { items, nextCursor } = await page({ limit: 1 });
    expect(names(items)).toEqual(order.slice(0, 1));
    await scene.pair((await scene.mentor('Prakash')).mentor.id, items[0]!.memberId);
    const next = await page({ limit: 1, cursor: nextCursor });
    expect([names(next.items), next.nextCursor]).toEqual([order.slice(1), null]);
  });

  it('wait once, also when two colleagues ask at once', async () => {
    const sagar = await scene.member('Sagar');
    const answers = await Promise.all([ask(sagar, 'administrator'), ask(sagar, 'counsellor')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(names(await waiting())).toEqual(['Sagar']);
  });
});

describe('each list of mentors', () => {
  const lists = ['mentors', 'mentors/figures', 'mentor-requests', 'mentor-handovers', 'mentor-bounds'] as const;
  it.each<{ who: Who; status: number }>([
    { who: 'administrator', status: 200 },
    { who: 'counsellor', status: 200 },
    { who: 'facilitator', status: 403 },
    { who: 'mentor', status: 403 },
  ])('is for the $who: $status', async ({ who, status }) => {
    const found: number[] = [];
    for (const list of lists) found.push((await scene.as(who).get(`/${list}`)).status);
    expect(found).toEqual(lists.map(() => status));
  });

  it('has nothing of another centre, and does not find its mentor', async () => {
    const { mentor } = await scene.mentor('Prakash');
    await ask(await scene.member('Sagar')).expect(201);
    const other = api.as((await seedCentre(api, 'Other')).administrator.token);
    for (const list of ['mentors', 'mentor-requests', 'mentor-handovers'])
      expect((await other.get(`/api/v1/${list}`).expect(200)).body).toEqual({ items: [], nextCursor: null });
    await other.get(`/api/v1/mentors/${mentor.id}`).expect(404);
    await other.post(`/api/v1/mentors/${mentor.id}/step-back`).send({}).expect(404);
    expect(await board()).toMatchObject([{ id: mentor.id, pause: null }]);
  });

  it.each([
    { query: { limit: 200 }, status: 200 },
    { query: { limit: 201 }, status: 400 },
    { query: { limit: 0 }, status: 400 },
    { query: { show: 'paused' }, status: 400 },
    { query: { show: 'free' }, status: 200 },
    { query: { cursor: Buffer.from('["nobody"]').toString('base64url') }, status: 400 },
    { query: { cursor: 'no-cursor' }, status: 400 },
  ])('has its bounds: the board with $query is $status', async ({ query, status }) => {
    expect((await scene.as('counsellor').get('/mentors').query(query)).status).toBe(status);
  });
});
