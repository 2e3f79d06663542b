import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { storyChecks } from '@saath/domain/stories';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { counsellorOfSouth } from '../testing/counsellor-of-south.ts';
import { openDesk, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';
import type { ShownStoryView, StoryView } from './story.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
let member: string;
let south: string;
let slug: string;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-24T12:25:00Z'));
  await counsellorOfSouth(api, centre);
  member = (await desk.member({ preferredName: 'Kabir', legalName: 'Kabir Deshmukh' })).id;
  south = (await desk.member({ preferredName: 'Neel', branchId: centre.branchIds[1] })).id;
  const { memberships } = (await api.as(centre.administrator.token).get('/api/v1/me')).body as {
    memberships: { centre: { slug: string } }[];
  };
  slug = memberships[0]?.centre.slug ?? '';
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set('2026-11-24T12:25:00Z');
  await inCentre(api, centre, 'delete from stories where centre_id = $1');
});

type Who = 'administrator' | 'counsellor' | 'facilitator' | 'mentor';
const as = (who: Who) => api.as(centre[who].token);
const given = {
  ...{ title: 'The tea stall', text: 'For months I took the long way home.', shownAs: 'K., 90 days' },
  ...{ language: 'en', scope: 'public', until: '2027-05-24', agreed: true },
};
const post = (changes: object = {}, of = member, who: Who = 'counsellor') =>
  as(who)
    .post(`/api/v1/members/${of}/stories`)
    .send({ ...given, ...changes });
const write = async (changes: object = {}, of = member, who: Who = 'counsellor') =>
  (await post(changes, of, who).expect(201)).body as StoryView;
const act = (id: string, name: string, body: object, version = 1, who: Who = 'counsellor') =>
  as(who)
    .post(`/api/v1/stories/${id}/${name}`)
    .set('if-match', `"${String(version)}"`)
    .send(body);
const approval = ({ scope, until }: StoryView) => ({ checks: storyChecks, scope, until });
const show = async (story: StoryView, who: Who = 'counsellor') =>
  (await act(story.id, 'approve', approval(story), story.version, who).expect(200)).body as StoryView;
const change = ({ id, version }: Pick<StoryView, 'id' | 'version'>, changes: object = {}) =>
  as('counsellor')
    .patch(`/api/v1/stories/${id}`)
    .set('if-match', `"${String(version)}"`)
    .send({ ...given, ...changes });
const titles = async (who: Who = 'counsellor', path = '/api/v1/stories') =>
  ((await as(who).get(path).expect(200)).body as { items: ShownStoryView[] }).items.map(({ title }) => title);
const page = (query = '', language?: string) => {
  const request = api.as().get(`/public/${slug}/stories${query}`);
  return language === undefined ? request : request.set('accept-language', language);
};

describe('a story of another branch', () => {
  it('is reviewed, read and withdrawn by the staff there, and by nobody else of one branch', async () => {
    const story = await write({}, south, 'mentor');
    for (const name of ['approve', 'return', 'withdraw'])
      expect((await act(story.id, name, name === 'return' ? { note: 'Would these words do?' } : approval(story))).body).toMatchObject({
        ...{ status: 404, code: 'stories/not-found' },
      });
    await as('counsellor').get(`/api/v1/stories/${story.id}`).expect(404);
    await change(story).expect(404);
    expect((await post({}, south)).body).toMatchObject({ status: 404, code: 'members/not-found' });
    await as('counsellor').get(`/api/v1/members/${south}/stories`).expect(404);
    expect(await titles('counsellor', '/api/v1/stories/review')).toEqual([]);
    expect(await titles('mentor', '/api/v1/stories/review')).toEqual(['The tea stall']);
    await show(story, 'mentor');
    expect(await titles()).toEqual(['The tea stall']);
    expect(await titles('facilitator')).toEqual(['The tea stall']);
  });

  it('for a group there is not on the wall here', async () => {
    const group = (await desk.group({ branchId: centre.branchIds[1] })).id;
    await desk.seat(group, { memberId: south });
    const story = await write({ scope: 'group', groupId: group }, south, 'mentor');
    await act(story.id, 'approve', { ...approval(story), groupId: group }, 1, 'mentor').expect(200);
    expect([await titles(), await titles('mentor'), await titles('administrator')]).toEqual([[], ['The tea stall'], ['The tea stall']]);
    expect((await page()).status).toBe(404);
  });
});

describe('the end of a story', () => {
  it.each([
    { zone: 'Asia/Kolkata', last: '2026-11-30T18:29:59Z', over: '2026-11-30T18:30:00Z' },
    { zone: 'America/New_York', last: '2026-12-01T04:59:59Z', over: '2026-12-01T05:00:00Z' },
  ])('is the midnight of its branch, on the wall and for everybody: $zone', async ({ zone, last, over }) => {
    await inCentre(api, centre, 'update branches set time_zone = $2 where centre_id = $1', zone);
    const story = await show(await write({ until: '2026-12-01' }));
    const seen = async () => [(await titles()).length, (await page()).status];
    api.clock.set(last);
    const before = await seen();
    api.clock.set(over);
    const after = await seen();
    const { body } = await as('counsellor').get(`/api/v1/stories/${story.id}`).expect(200);
    await inCentre(api, centre, `update branches set time_zone = 'Asia/Kolkata' where centre_id = $1`);
    expect([before, after]).toEqual([
      [1, 200],
      [0, 404],
    ]);
    expect(body).toMatchObject({ state: 'shown', isOver: true });
  });

  it('may pass while it waits; then it is shown only with a later end, to which its writer agrees', async () => {
    const story = await write({ until: '2026-11-26' });
    api.clock.set('2026-11-25T18:30:00Z');
    expect((await act(story.id, 'approve', approval(story))).body).toMatchObject({ status: 422, code: 'stories/end-not-allowed' });
    expect((await act(story.id, 'approve', { ...approval(story), until: '2026-11-27' })).body).toMatchObject({
      code: 'stories/wider-than-agreed',
    });
    const changed = (await change(story, { until: '2026-11-27' }).expect(200)).body as StoryView;
    expect(await show(changed)).toMatchObject({ state: 'shown', isOver: false, until: '2026-11-27' });
  });

  it.each([
    { until: '2026-11-24', status: 422 },
    { until: '2026-11-25', status: 201 },
    { until: '2028-11-24', status: 201 },
    { until: '2028-11-25', status: 422 },
    { until: '2027-02-29', status: 400 },
  ])('is from tomorrow to two years ahead: $until', async ({ until, status }) => expect((await post({ until })).status).toBe(status));
});

describe('a review', () => {
  it('of a text that was changed meanwhile is refused with the version that was read', async () => {
    const story = await write();
    const changed = (await change(story, { title: 'Another' }).expect(200)).body as StoryView;
    await act(story.id, 'approve', approval(story), story.version).expect(412);
    await act(story.id, 'return', { note: 'Would these words do?' }, story.version).expect(412);
    expect(changed).toMatchObject({ state: 'waiting', version: 2 });
    expect(await show(changed)).toMatchObject({ state: 'shown', title: 'Another' });
  });

  it('of a story that was withdrawn meanwhile shows nothing, and nothing brings it back', async () => {
    const story = await write();
    await act(story.id, 'withdraw', {}).expect(200);
    for (const answer of [
      await act(story.id, 'approve', approval(story), story.version),
      await act(story.id, 'return', { note: 'Too late now' }),
    ])
      expect(answer.body).toMatchObject({ status: 409, code: 'stories/not-waiting' });
    expect((await change({ id: story.id, version: 2 })).body).toMatchObject({ status: 409, code: 'stories/already-withdrawn' });
    expect((await page()).status).toBe(404);
  });

  it('and a withdrawal at the same moment leave it withdrawn', async () => {
    const story = await write();
    const [shown, withdrawn] = await Promise.all([act(story.id, 'approve', approval(story), 1), act(story.id, 'withdraw', {})]);
    expect([200, 409, 412]).toContain(shown.status);
    expect(withdrawn.status).toBe(200);
    expect((await as('counsellor').get(`/api/v1/stories/${story.id}`).expect(200)).body).toMatchObject({ state: 'withdrawn', text: '' });
    expect(await titles()).toEqual([]);
  });

  it('is made once by two people', async () => {
    const story = await write();
    const answers = await Promise.all(
      (['counsellor', 'administrator'] as const).map((who) => act(story.id, 'approve', approval(story), 1, who)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it.each(['facilitator'] as const)('is none of a %s', async (who) => {
    const story = await write();
    for (const [name, body] of [
      ['approve', approval(story)],
      ['return', { note: 'Would these words do?' }],
      ['withdraw', {}],
    ] as const)
      await act(story.id, name, body, 1, who).expect(403);
    await as(who).post(`/api/v1/members/${member}/stories`).send(given).expect(403);
    expect((await as('counsellor').get(`/api/v1/stories/${story.id}`).expect(200)).body).toMatchObject({ state: 'waiting', version: 1 });
  });

  it('has every waiting story once, the oldest first, page by page', async () => {
    for (const title of ['One', 'Two', 'Three']) {
      await write({ title });
      api.clock.set(`2026-11-24T12:2${String(title.length + 3)}:00Z`);
    }
    const all = await walk<StoryView>((cursor) => as('counsellor').get('/api/v1/stories/review').query({ limit: 1, cursor }));
    expect(all.map(({ title }) => title).toSorted()).toEqual(['One', 'Three', 'Two']);
  });
});

describe('the words of a story', () => {
  it.each([
    { what: 'a title of one invisible sign', changes: { title: '\u200b' }, status: 400 },
    { what: 'a title of dots', changes: { title: '...' }, status: 422 },
    { what: 'a title of a hundred letters', changes: { title: 'क'.repeat(100) }, status: 201 },
    { what: 'a title of one more', changes: { title: 'क'.repeat(101) }, status: 400 },
    { what: 'a text of six thousand signs', changes: { text: 'long way '.repeat(666) }, status: 201 },
    { what: 'a text of more', changes: { text: 'long way '.repeat(667) }, status: 400 },
    { what: 'a name of forty letters', changes: { shownAs: 'k'.repeat(40) }, status: 201 },
    { what: 'a name of one more', changes: { shownAs: 'k'.repeat(41) }, status: 400 },
    { what: 'a link as the name', changes: { shownAs: 'see www.example.org' }, status: 400 },
    { what: 'a number as the name', changes: { shownAs: 'call 98220 41234' }, status: 422 },
    { what: 'the alias in other letters', changes: { shownAs: 'kABIR, 90 days' }, status: 422 },
    { what: 'the language of nobody here', changes: { language: 'ta' }, status: 400 },
  ])('are within their bounds: $what', async ({ changes, status }) => expect((await post(changes)).status).toBe(status));

  it('are shown on the page as text, whatever they are', async () => {
    await show(await write({ title: '</h2><script>x()</script>', text: 'My way "home" <img src=x onerror=x()>\nwas long & hard' }));
    const { text } = await page();
    expect(text).toContain('<p>My way &#34;home&#34; &#60;img src=x onerror=x()&#62;</p><p>was long &#38; hard</p>');
    expect(text).not.toMatch(/<script|<img/);
  });

  it('mark the relatives, the staff and the branch for the reviewer', async () => {
    await desk.relative(member, { name: 'Sunita Deshmukh', relation: 'mother' });
    const { details } = await write({ text: 'There sunita waited, and counsellor of this house spoke on 27 August.' });
    expect(details.map(({ kind, text }) => [kind, text])).toEqual(
      expect.arrayContaining([
        ['name', 'sunita'],
        ['date', '27 August'],
      ]),
    );
  });
});

describe('who has a story', () => {
  const leave = (id: string) =>
    as('administrator').post(`/api/v1/members/${id}/transitions`).send({ to: 'left', on: '2026-11-24', reason: 'Moved to another town' });

  it('may leave the centre; it stays shown, and is withdrawn at a word', async () => {
    const gone = (await desk.member({ preferredName: 'Gone' })).id;
    const story = await show(await write({}, gone));
    await leave(gone).expect(200);
    expect([await titles(), (await page()).status]).toEqual([['The tea stall'], 200]);
    await act(story.id, 'withdraw', {}).expect(200);
    expect([await titles(), (await page()).status]).toEqual([[], 404]);
  });

  it('may be merged with another record, and taken apart again', async () => {
    const [kept, other] = [
      await desk.member({ preferredName: 'Kept' }),
      await desk.member({ preferredName: 'Other', stage: 'enquiry', admittedOn: undefined }),
    ];
    const story = await show(await write({}, other.id));
    await as('administrator').post(`/api/v1/members/${kept.id}/merge`).send({ otherId: other.id }).expect(200);
    const read = async () => (await as('counsellor').get(`/api/v1/stories/${story.id}`).expect(200)).body as StoryView;
    expect(await read()).toMatchObject({ memberId: kept.id, state: 'shown', text: given.text });
    expect(await titles()).toEqual(['The tea stall']);
    await as('administrator').post(`/api/v1/members/${kept.id}/unmerge`).send({}).expect(200);
    expect(await read()).toMatchObject({ memberId: other.id });
  });

  it('keeps a story of a group that has ended from everybody who does not reach the group', async () => {
    const group = (await desk.group({ facilitatorIds: [centre.facilitator.staffId] })).id;
    await desk.seat(group, { memberId: member });
    const story = await write({ scope: 'group', groupId: group });
    await act(story.id, 'approve', { ...approval(story), groupId: group }).expect(200);
    await inCentre(api, centre, `update enrolments set ends_on = '2026-11-23' where centre_id = $1 and group_id = $2`, group);
    expect([await titles('facilitator'), await titles('mentor')]).toEqual([['The tea stall'], []]);
  });
});

describe('the public page', () => {
  it.each([
    { query: '', language: undefined, then: 'en' },
    { query: '', language: 'mr-IN,mr;q=0.9,en;q=0.8', then: 'mr' },
    { query: '', language: 'ta,fr;q=0.5', then: 'en' },
    { query: '', language: 'ta, hi;q=0.5', then: 'hi' },
    { query: '?lang=hi', language: 'mr', then: 'hi' },
    { query: '?lang=xx', language: 'mr', then: 'mr' },
    { query: '?lang=hi&lang=mr', language: undefined, then: 'en' },
  ])('is in the language that was chosen, or that the browser asks for: $query $language $then', async ({ query, language, then }) => {
    await show(await write());
    expect((await page(query, language)).text).toContain(`<html lang="${then}">`);
  });

  it('of a centre that is suspended is not found, and is there again afterwards', async () => {
    await show(await write());
    const state = (of: string): Promise<unknown> =>
      api.app.get(PlatformScope).transaction((tx) => tx.rows('update platform.centres set state = $2 where id = $1', centre.centreId, of));
    await state('suspended');
    const { status, body } = await page();
    const refused = await post();
    await state('active');
    expect([status, body]).toMatchObject([404, { code: 'centres/not-found' }]);
    expect(refused.body).toMatchObject({ code: 'centres/suspended' });
    expect((await page()).status).toBe(200);
  });
});
