import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { storyChecks } from '@saath/domain/stories';
import { counsellorOfSouth } from '../testing/counsellor-of-south.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';
import type { ShownStoryView, StoryView } from './story.view.ts';

let api: TestApi;
let centre: SeededCentre;
let near: string;
let far: string;
let nearGroup: string;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set('2026-11-24T06:00:00Z');
  centre = await seedCentre(api);
  const north = await seedGroup(api, centre, { starts: [], aliases: ['Kabir'], name: 'Naya Savera' });
  const south = await seedGroup(api, centre, { starts: [], aliases: ['Lata'], branch: 1 });
  [near, far, nearGroup] = [String(north.memberIds[0]), String(south.memberIds[0]), north.groupId];
});

type Role = 'administrator' | 'counsellor' | 'facilitator' | 'mentor';
const as = (who: Role = 'administrator') => api.as(centre[who].token);
/** The minute of that morning at which the next thing happens. */
const at = (minute: number): void => api.clock.set(`2026-11-24T06:${String(minute).padStart(2, '0')}:00Z`);
const given = {
  text: 'I took the long way home.',
  shownAs: 'A friend',
  language: 'en',
  scope: 'centre',
  until: '2027-05-24',
  agreed: true,
};
const write = async (title: string, memberId = near, changes: object = {}): Promise<StoryView> =>
  (
    await as()
      .post(`/api/v1/members/${memberId}/stories`)
      .send({ ...given, title, ...changes })
      .expect(201)
  ).body as StoryView;
const decide = ({ id, version }: StoryView, act: string, body: object, who: Role = 'administrator') =>
  as(who)
    .post(`/api/v1/stories/${id}/${act}`)
    .set('if-match', `"${String(version)}"`)
    .send(body);
const approve = async (story: StoryView, who: Role = 'administrator'): Promise<StoryView> => {
  const { scope, groupId, until } = story;
  const body = { checks: storyChecks, scope, until, ...(groupId === null ? {} : { groupId }) };
  return (await decide(story, 'approve', body, who).expect(200)).body as StoryView;
};
const wall = (query: object = {}, who: Role = 'administrator'): Promise<ShownStoryView[]> =>
  walk<ShownStoryView>((cursor) =>
    as(who)
      .get('/api/v1/stories')
      .query({ ...query, cursor }),
  );
const toReview = (query: object = {}, who: Role = 'administrator'): Promise<StoryView[]> =>
  walk<StoryView>((cursor) =>
    as(who)
      .get('/api/v1/stories/review')
      .query({ ...query, cursor }),
  );
const ofMember = (memberId: string, query: object = {}, who: Role = 'administrator'): Promise<StoryView[]> =>
  walk<StoryView>((cursor) =>
    as(who)
      .get(`/api/v1/members/${memberId}/stories`)
      .query({ ...query, cursor }),
  );
const titles = (stories: readonly { title: string }[]): string[] => stories.map(({ title }) => title);

describe('the wall', () => {
  it('begins with the story that was shown last, whenever it was written', async () => {
    const written: StoryView[] = [];
    for (const [minute, title] of ['first', 'second', 'third'].entries()) {
      at(minute);
      written.push(await write(title));
    }
    for (const [minute, index] of [1, 2, 0].entries()) {
      at(10 + minute);
      await approve(written[index]!);
    }
    expect(titles(await wall())).toEqual(['first', 'third', 'second']);
    expect(titles(await wall({ limit: 1 }))).toEqual(['first', 'third', 'second']);
  });

  it('has each story once on its pages, also those that were shown at one moment', async () => {
    for (const title of ['a', 'b', 'c', 'd']) await approve(await write(title));
    const whole = await wall({ limit: 200 });
    expect(titles(whole).toSorted()).toEqual(['a', 'b', 'c', 'd']);
    for (const limit of [1, 2, 3]) expect(await wall({ limit })).toEqual(whole);
  });

  it('goes on after a story that was withdrawn while somebody read', async () => {
    const shown: StoryView[] = [];
    for (const [minute, title] of ['first', 'second', 'third'].entries()) {
      at(minute);
      shown.push(await approve(await write(title)));
    }
    const { body } = await as().get('/api/v1/stories').query({ limit: 1 }).expect(200);
    const { items, nextCursor } = body as { items: ShownStoryView[]; nextCursor: string };
    for (const story of shown.slice(1)) await as().post(`/api/v1/stories/${story.id}/withdraw`).expect(200);
    const { body: next } = await as().get('/api/v1/stories').query({ limit: 1, cursor: nextCursor }).expect(200);
    expect([titles(items), next]).toMatchObject([['third'], { items: [{ title: 'first' }], nextCursor: null }]);
  });

  it.each<{ who: Role; then: readonly string[] }>([
    { who: 'administrator', then: ['everybody', 'centre of the south', 'group of the south', 'group of the north'] },
    { who: 'counsellor', then: ['everybody', 'centre of the south', 'group of the north'] },
    { who: 'facilitator', then: ['everybody', 'centre of the south', 'group of the north'] },
  ])('of the $who: $then', async ({ who, then }) => {
    const { groupId } = await seedGroup(api, centre, { starts: [], aliases: [], branch: 1 });
    await inCentre(api, centre, 'update enrolments set group_id = $3 where centre_id = $1 and member_id = $2', far, groupId);
    await inCentre(
      api,
      centre,
      'update group_facilitators set staff_id = $3 where centre_id = $1 and group_id = $2',
      groupId,
      centre.administrator.staffId,
    );
    const stories = [
      () => write('group of the north', near, { scope: 'group', groupId: nearGroup }),
      () => write('group of the south', far, { scope: 'group', groupId }),
      () => write('centre of the south', far),
      () => write('everybody', near, { scope: 'public' }),
    ];
    for (const [minute, story] of stories.entries()) {
      at(minute);
      await approve(await story());
    }
    expect(titles(await wall({}, who))).toEqual(then);
    expect(titles(await wall({ limit: 1 }, who))).toEqual(then);
  });

  it('loses a story at midnight of the branch of its writer, not of the centre', async () => {
    await inCentre(api, centre, `update branches set time_zone = 'America/New_York' where centre_id = $1 and id = $2`, centre.branchIds[1]);
    await approve(await write('north', near, { until: '2026-11-30' }));
    at(1);
    await approve(await write('south', far, { until: '2026-11-30' }));
    const seen: string[][] = [];
    for (const now of ['2026-11-29T18:29:59Z', '2026-11-29T18:30:00Z', '2026-11-30T04:59:59Z', '2026-11-30T05:00:00Z']) {
      api.clock.set(now);
      seen.push(titles(await wall()));
    }
    expect(seen).toEqual([['south', 'north'], ['south'], ['south'], []]);
    expect((await ofMember(far)).map(({ isOver, state }) => [isOver, state])).toEqual([[true, 'shown']]);
  });

  it('says nothing of another centre', async () => {
    await approve(await write('ours', near, { scope: 'public' }));
    const other = await seedCentre(api, 'Other');
    const { body } = await api.as(other.administrator.token).get('/api/v1/stories').expect(200);
    expect(body).toEqual({ items: [], nextCursor: null });
  });
});

describe('the stories to review', () => {
  it('begin with the one that waits longest; one that was changed waits from then on, one that was returned keeps its place', async () => {
    const stories: StoryView[] = [];
    for (const [minute, title] of ['first', 'second', 'third'].entries()) {
      at(minute);
      stories.push(await write(title));
    }
    at(10);
    await as()
      .patch(`/api/v1/stories/${stories[0]!.id}`)
      .set('if-match', `"${String(stories[0]!.version)}"`)
      .send({ ...given, title: 'first, changed' })
      .expect(200);
    await decide(stories[1]!, 'return', { note: 'Which words would you take instead?' }).expect(200);
    const whole = await toReview();
    expect(whole.map(({ title, state }) => [title, state])).toEqual([
      ['second', 'returned'],
      ['third', 'waiting'],
      ['first, changed', 'waiting'],
    ]);
    expect(await toReview({ limit: 1 })).toEqual(whole);
  });

  it('no longer have what is shown or withdrawn', async () => {
    const [shown, withdrawn] = [await write('shown'), await write('withdrawn')];
    expect(await toReview()).toHaveLength(2);
    await approve(shown);
    await as().post(`/api/v1/stories/${withdrawn.id}/withdraw`).expect(200);
    expect(await toReview()).toEqual([]);
  });

  it('are those of the branches of the reader, on every page', async () => {
    for (const [minute, [title, memberId]] of Object.entries({ a: near, b: far, c: near, d: far }).entries()) {
      at(minute);
      await write(title, memberId);
    }
    expect(titles(await toReview({ limit: 1 }))).toEqual(['a', 'b', 'c', 'd']);
    expect(titles(await toReview({ limit: 1 }, 'counsellor'))).toEqual(['a', 'c']);
    await counsellorOfSouth(api, centre);
    expect(titles(await toReview({ limit: 1 }, 'mentor'))).toEqual(['b', 'd']);
  });

  it('are shown by one of two people who review at once', async () => {
    const story = await write('once');
    const body = { checks: storyChecks, scope: 'centre', until: given.until };
    const answers = await Promise.all([decide(story, 'approve', body), decide(story, 'approve', body, 'counsellor')]);
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses[0]).toBe(200);
    expect([409, 412]).toContain(statuses[1]);
    expect(titles(await wall())).toEqual(['once']);
  });
});

describe('the stories of a member', () => {
  it('begin with the latest, whatever became of them, and are those of this member', async () => {
    const stories: StoryView[] = [];
    for (const [minute, title] of ['first', 'second', 'third'].entries()) {
      at(minute);
      stories.push(await write(title));
    }
    await write('of another', far);
    await as().post(`/api/v1/stories/${stories[1]!.id}/withdraw`).expect(200);
    const whole = await ofMember(near);
    expect(whole.map(({ title, state }) => [title, state])).toEqual([
      ['third', 'waiting'],
      ['', 'withdrawn'],
      ['first', 'waiting'],
    ]);
    expect(await ofMember(near, { limit: 1 })).toEqual(whole);
  });

  it.each(['get', 'change', 'withdraw', 'approve', 'list'] as const)(
    'of another branch are not there for a counsellor: %s',
    async (act) => {
      const story = await write('far', far);
      const me = as('counsellor');
      const path = `/api/v1/stories/${story.id}`;
      const acts = {
        get: () => me.get(path),
        change: () =>
          me
            .patch(path)
            .set('if-match', '"1"')
            .send({ ...given, title: 'mine' }),
        withdraw: () => me.post(`${path}/withdraw`),
        approve: () => decide(story, 'approve', { checks: storyChecks, scope: 'centre', until: given.until }, 'counsellor'),
        list: () => me.get(`/api/v1/members/${far}/stories`),
      };
      expect((await acts[act]()).status).toBe(404);
      expect((await as().get(path).expect(200)).body).toEqual(story);
    },
  );
});

describe('each role', () => {
  it.each<{ who: Role; statuses: readonly number[] }>([
    { who: 'administrator', statuses: [200, 200, 200] },
    { who: 'counsellor', statuses: [200, 200, 200] },
    { who: 'facilitator', statuses: [200, 403, 403] },
    { who: 'mentor', statuses: [403, 403, 403] },
  ])('$who: wall, review and the stories of a member are $statuses', async ({ who, statuses }) => {
    const found: number[] = [];
    for (const path of ['stories', 'stories/review', `members/${near}/stories`]) found.push((await as(who).get(`/api/v1/${path}`)).status);
    expect(found).toEqual(statuses);
  });
});

describe('a page of stories', () => {
  const lists = ['stories', 'stories/review'] as const;
  const bounds = [
    { query: { limit: 1 }, status: 200 },
    { query: { limit: 200 }, status: 200 },
    { query: { limit: 0 }, status: 400 },
    { query: { limit: 201 }, status: 400 },
    { query: { limit: 1.5 }, status: 400 },
    { query: { cursor: 'no-cursor' }, status: 400 },
    { query: { cursor: Buffer.from('["2026-11-24","x"]').toString('base64url') }, status: 400 },
  ];
  it.each(lists.flatMap((list) => bounds.map((one) => ({ list, ...one }))))(
    'of $list with $query: $status',
    async ({ list, query, status }) => expect((await as().get(`/api/v1/${list}`).query(query)).status).toBe(status),
  );
});
