import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { storyChecks } from '@saath/domain/stories';
import { openDesk, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { ShownStoryView, StoryView } from './story.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
let member: string;
let group: string;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-24T12:25:00Z'));
  member = (await desk.member({ preferredName: 'Kabir', legalName: 'Kabir Deshmukh' })).id;
  await desk.member({ preferredName: 'Prakash' });
  group = (await desk.group({ name: 'Naya Savera', facilitatorIds: [centre.facilitator.staffId] })).id;
  await desk.seat(group, { memberId: member });
});
afterAll(() => api.close());

const me = (token = centre.administrator.token) => api.as(token);
const given = {
  ...{ title: 'The tea stall', text: 'For months I took the long way.\nThen Prakash walked it with me.', shownAs: 'K., 90 days' },
  ...{ language: 'en', scope: 'centre', until: '2027-05-24', agreed: true },
};
const write = async (changes: object = {}): Promise<StoryView> =>
  (
    await me()
      .post(`/api/v1/members/${member}/stories`)
      .send({ ...given, ...changes })
      .expect(201)
  ).body as StoryView;
const decide = ({ id, version }: StoryView, act: string, body: object) =>
  me()
    .post(`/api/v1/stories/${id}/${act}`)
    .set('if-match', `"${String(version)}"`)
    .send(body);
const show = async (story: StoryView, changes: object = {}): Promise<StoryView> =>
  (await decide(story, 'approve', { checks: storyChecks, scope: story.scope, until: story.until, ...changes }).expect(200))
    .body as StoryView;
const wall = async (token?: string): Promise<ShownStoryView[]> =>
  ((await me(token).get('/api/v1/stories?limit=200').expect(200)).body as { items: ShownStoryView[] }).items;
const isOnWall = async ({ id }: StoryView, token?: string): Promise<boolean> => (await wall(token)).some((one) => one.id === id);
const readPublic = async () => {
  const { memberships } = (await me().get('/api/v1/me')).body as { memberships: { centre: { slug: string } }[] };
  return api.as().get(`/public/${memberships[0]?.centre.slug ?? ''}/stories`);
};

describe('a story', () => {
  it('waits for a review, with the details that could point to a person', async () => {
    const story = await write();
    expect(story).toMatchObject({ ...{ state: 'waiting', memberName: 'Kabir', note: null }, text: given.text, groupName: null });
    expect(story.details).toEqual([{ kind: 'name', part: 'text', from: given.text.indexOf('Prakash'), text: 'Prakash' }]);
    const { items } = (await me().get('/api/v1/stories/review').expect(200)).body as { items: StoryView[] };
    expect(items).toContainEqual(story);
    expect(await isOnWall(story)).toBe(false);
  });

  it('is looked through for details in its title, too', async () => {
    const { details } = await write({ title: 'Prakash and the tea stall', text: 'For months I took the long way.' });
    expect(details).toEqual([{ kind: 'name', part: 'title', from: 0, text: 'Prakash' }]);
  });

  it.each(['approve', 'return'])('is decided on the version that was read: %s', async (act) => {
    const { id, version } = await write();
    const body = act === 'return' ? { note: 'Would these words do?' } : { checks: storyChecks, scope: 'centre', until: '2027-05-24' };
    await decide({ id, version: version + 1 } as StoryView, act, body).expect(412);
    await decide({ id, version } as StoryView, act, body).expect(200);
  });

  it('is shown after the review, without its writer, until its end', async () => {
    const story = await show(await write({ until: '2026-12-01' }));
    const shown = (await wall()).find(({ id }) => id === story.id);
    expect(Object.keys(shown ?? {}).toSorted()).toEqual(['groupName', 'id', 'language', 'scope', 'shownAs', 'text', 'title', 'until']);
    api.clock.set('2026-11-30T18:30:00Z');
    const after = await isOnWall(story);
    api.clock.set('2026-11-24T12:25:00Z');
    expect(after).toBe(false);
  });

  it('is returned with a note, changed, and waits again', async () => {
    const written = await write();
    const returned = (await decide(written, 'return', { note: 'Would these words do?' }).expect(200)).body as StoryView;
    expect(returned).toMatchObject({ state: 'returned', note: 'Would these words do?' });
    const path = `/api/v1/stories/${written.id}`;
    const change = (version: number, body: object) =>
      me()
        .patch(path)
        .set('if-match', `"${String(version)}"`)
        .send(body);
    await change(written.version, given).expect(412);
    const changed = (await change(returned.version, { ...given, text: 'My friend walked it with me.' }).expect(200)).body as StoryView;
    expect(changed).toMatchObject({ state: 'waiting', note: null, details: [] });
    expect((await me().get(path).expect(200)).body).toEqual(changed);
  });

  it('leaves the wall while it is changed, and everything at once when it is withdrawn', async () => {
    const story = await show(await write({ scope: 'public' }));
    expect((await readPublic()).text).toContain('The tea stall');
    const path = `/api/v1/stories/${story.id}`;
    const changed = (
      await me()
        .patch(path)
        .set('if-match', `"${String(story.version)}"`)
        .send({ ...given, scope: 'public' })
    ).body;
    expect(await isOnWall(story)).toBe(false);
    await show(changed as StoryView);
    expect((await me().post(`${path}/withdraw`).expect(200)).body).toMatchObject({ state: 'withdrawn', title: '', text: '', shownAs: '' });
    expect(await isOnWall(story)).toBe(false);
    expect((await readPublic()).status).toBe(404);
    const sql =
      'select count(*)::int as texts from stories where centre_id = $1 and id = $2 and num_nonnulls(title_cipher, text_cipher, note_cipher) > 0';
    expect(await inCentre(api, centre, sql, story.id)).toEqual([{ texts: 0 }]);
    expect((await me().post(`${path}/withdraw`)).body).toMatchObject({ status: 409, code: 'stories/already-withdrawn' });
  });

  it('for a group is read by the people who reach the group, and by nobody else', async () => {
    const story = await show(await write({ scope: 'group', groupId: group }), { groupId: group });
    const other = await show(await write());
    expect(await isOnWall(story, centre.facilitator.token)).toBe(true);
    const foreign = (await desk.group()).id;
    await desk.seat(foreign, { memberId: member });
    const hidden = await show(await write({ scope: 'group', groupId: foreign }), { groupId: foreign });
    expect(await isOnWall(hidden, centre.facilitator.token)).toBe(false);
    expect(await isOnWall(other, centre.facilitator.token)).toBe(true);
    await me(centre.facilitator.token).get(`/api/v1/stories/${story.id}`).expect(403);
    await me(centre.facilitator.token).get('/api/v1/stories/review').expect(403);
  });

  it('is in the audit by what was done, without a word of it', async () => {
    const story = await show(await write());
    const { items } = (await me().get('/api/v1/audit?limit=2').expect(200)).body as { items: object[] };
    expect(items).toMatchObject([
      { action: 'story-shown', subjectId: member, detail: { storyId: story.id } },
      { action: 'story-written', subjectId: member, detail: { storyId: story.id } },
    ]);
    expect(JSON.stringify(items)).not.toContain('stall');
  });
});

describe('the public page', () => {
  it('has the stories that everybody may read, as text, and the helplines', async () => {
    const story = await show(await write({ scope: 'public', title: 'Tea & <b>bread</b>', language: 'hi' }));
    await show(await write({ title: 'For the centre only' }));
    const { status, text, headers } = await readPublic();
    expect(status).toBe(200);
    expect(text).toContain('<h2>Tea &#38; &#60;b&#62;bread&#60;/b&#62;</h2>');
    expect(text).toContain('<article lang="hi">');
    for (const number of ['14416', '14446']) expect(text).toContain(number);
    expect(text).not.toMatch(/For the centre only|<script|Kabir/);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
    expect(text.length).toBeLessThan(30_000);
    await me().post(`/api/v1/stories/${story.id}/withdraw`).expect(200);
  });

  it('is not found without a story, and for a centre that does not exist alike', async () => {
    const answers = [await readPublic(), await api.as().get('/public/nobody-here/stories')];
    expect(answers.map(({ status, body }) => [status, (body as { code: string }).code])).toEqual(Array(2).fill([404, 'centres/not-found']));
  });
});

describe('refusals of stories', () => {
  it.each([
    { changes: { text: '...' }, code: 'stories/says-nothing' },
    { changes: { shownAs: 'Kabir D.' }, code: 'stories/name-identifies' },
    { changes: { shownAs: 'of the Deshmukh house' }, code: 'stories/name-identifies' },
    { changes: { scope: 'group' }, code: 'stories/group-missing' },
    { changes: { until: '2028-11-25' }, code: 'stories/end-not-allowed' },
    { changes: { agreed: false }, code: 'stories/not-agreed' },
  ])('with $changes: $code', async ({ changes, code }) => {
    const answer = await me()
      .post(`/api/v1/members/${member}/stories`)
      .send({ ...given, ...changes });
    expect(answer.body).toMatchObject({ status: 422, code });
  });

  it('of groups: one that is not asked for, and one in which the person has no seat', async () => {
    const post = (changes: object) =>
      me()
        .post(`/api/v1/members/${member}/stories`)
        .send({ ...given, ...changes });
    expect((await post({ groupId: group })).body).toMatchObject({ code: 'stories/group-not-allowed' });
    const { id } = await desk.group();
    expect((await post({ scope: 'group', groupId: id })).body).toMatchObject({ code: 'stories/group-unknown' });
    await desk.seat(id, { memberId: member });
    const left = 'update enrolments set starts_on = starts_on - 200, ends_on = starts_on - 100 where centre_id = $1 and group_id = $2';
    await inCentre(api, centre, left, id);
    expect((await post({ scope: 'group', groupId: id })).body).toMatchObject({ code: 'stories/group-unknown' });
  });

  it('of a review: an open check, more readers than agreed, and one that is done', async () => {
    const story = await write();
    const approve = (changes: object) => decide(story, 'approve', { checks: storyChecks, scope: 'centre', until: story.until, ...changes });
    expect((await approve({ checks: storyChecks.slice(1) })).body).toMatchObject({ status: 422, code: 'stories/check-incomplete' });
    expect((await approve({ scope: 'public' })).body).toMatchObject({ status: 422, code: 'stories/wider-than-agreed' });
    await approve({}).expect(200);
    expect((await approve({})).body).toMatchObject({ status: 409, code: 'stories/not-waiting' });
    expect((await decide(story, 'return', { note: 'Too late for this' })).body).toMatchObject({ code: 'stories/not-waiting' });
    expect((await me().get('/api/v1/stories/01900000-0000-7000-8000-000000000000')).body).toMatchObject({ code: 'stories/not-found' });
  });
});
