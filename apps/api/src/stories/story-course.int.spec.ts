import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { storyChecks } from '@saath/domain/stories';
import { counsellorOfSouth } from '../testing/counsellor-of-south.ts';
import { openDesk, type Desk } from '../testing/desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { ShownStoryView, StoryView } from './story.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
let member: string;
let group: string;
let second: string;
let foreign: string;
const now = '2026-11-24T12:25:00Z';
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk(now));
  member = (await desk.member({ preferredName: 'Kabir' })).id;
  group = (await desk.group({ name: 'Naya Savera', facilitatorIds: [centre.facilitator.staffId] })).id;
  second = (await desk.group({ name: 'Aage Badhein' })).id;
  foreign = (await desk.group({ name: 'Only others' })).id;
  await desk.member({ preferredName: 'Prakash' });
  for (const id of [group, second]) await desk.seat(id, { memberId: member });
});
afterAll(() => api.close());

const me = (token = centre.administrator.token) => api.as(token);
const given = {
  ...{ title: 'The long way', text: 'I took the long way home.', shownAs: 'K., 90 days', language: 'en' },
  ...{ scope: 'centre', until: '2027-05-24', agreed: true },
};
const post = (changes: object = {}, of = member) =>
  me()
    .post(`/api/v1/members/${of}/stories`)
    .send({ ...given, ...changes });
const write = async (changes: object = {}, of = member): Promise<StoryView> => (await post(changes, of).expect(201)).body as StoryView;
const act = ({ id, version }: StoryView, name: string, body: object = {}, token?: string) =>
  me(token)
    .post(`/api/v1/stories/${id}/${name}`)
    .set('if-match', `"${String(version)}"`)
    .send(body);
const approval = ({ scope, until, groupId }: StoryView) => ({
  ...{ checks: storyChecks, scope, until },
  ...(groupId === null ? {} : { groupId }),
});
const approve = (story: StoryView, changes: object = {}) => act(story, 'approve', { ...approval(story), ...changes });
const show = async (story: StoryView, changes: object = {}): Promise<StoryView> =>
  (await approve(story, changes).expect(200)).body as StoryView;
const change = ({ id, version }: StoryView, changes: object = {}) =>
  me()
    .patch(`/api/v1/stories/${id}`)
    .set('if-match', `"${String(version)}"`)
    .send({ ...given, ...changes });
const itemsOf = async <View>(path: string, token?: string): Promise<View[]> =>
  ((await me(token).get(`/api/v1/${path}`).expect(200)).body as { items: View[] }).items;
const answerOf = ({ status, body }: { status: number; body: unknown }) => [status, (body as { code?: string }).code ?? null];

/** Where a story is seen: on the wall, on the desk of the reviewers, and in the list of its member, there with its state. */
async function seen({ id }: StoryView, of = member): Promise<readonly [boolean, boolean, string | undefined]> {
  const wall = await itemsOf<ShownStoryView>('stories?limit=200');
  const review = await itemsOf<StoryView>('stories/review?limit=200');
  const own = await itemsOf<StoryView>(`members/${of}/stories?limit=200`);
  return [wall.some((one) => one.id === id), review.some((one) => one.id === id), own.find((one) => one.id === id)?.state];
}
const textsOf = async ({ id }: StoryView): Promise<number | undefined> =>
  (
    await inCentre<{ texts: number }>(
      api,
      centre,
      `select num_nonnulls(title_cipher, text_cipher, shown_as_cipher, note_cipher) as texts from stories where centre_id = $1 and id = $2`,
      id,
    )
  )[0]?.texts;

describe('a whole course', () => {
  it('is seen at each step where it belongs, and nowhere else', async () => {
    const written = await write({ scope: 'public' });
    expect(await seen(written)).toEqual([false, true, 'waiting']);
    const returned = (await act(written, 'return', { note: 'Could the corner be left out?' }).expect(200)).body as StoryView;
    expect(await seen(returned)).toEqual([false, true, 'returned']);
    expect(answerOf(await approve(returned))).toEqual([409, 'stories/not-waiting']);
    expect(answerOf(await act(returned, 'return', { note: 'And again?' }))).toEqual([409, 'stories/not-waiting']);
    const changed = (await change(returned, { scope: 'public' }).expect(200)).body as StoryView;
    expect(changed).toMatchObject({ state: 'waiting', note: null, version: returned.version + 1 });
    const shown = await show(changed, { scope: 'centre', until: '2026-12-24' });
    expect(shown).toMatchObject({ state: 'shown', scope: 'centre', until: '2026-12-24', isOver: false, details: [] });
    expect(await seen(shown)).toEqual([true, false, 'shown']);
    const again = (await change(shown, { title: 'The longer way' }).expect(200)).body as StoryView;
    expect(await seen(again)).toEqual([false, true, 'waiting']);
    const withdrawn = (await me().post(`/api/v1/stories/${again.id}/withdraw`).expect(200)).body as StoryView;
    expect(withdrawn).toMatchObject({ state: 'withdrawn', title: '', text: '', shownAs: '', note: null, details: [] });
    expect([await seen(withdrawn), await textsOf(withdrawn)]).toEqual([[false, false, 'withdrawn'], 0]);
    const entries = await itemsOf<{ action: string; detail: { storyId?: string } }>('audit?limit=50');
    expect(entries.filter(({ detail }) => detail.storyId === written.id).map(({ action }) => action)).toEqual(
      ['written', 'returned', 'changed', 'shown', 'changed', 'withdrawn'].map((step) => `story-${step}`).toReversed(),
    );
  });

  it.each(['change', 'approve', 'return', 'withdraw'] as const)('is at its end once it is withdrawn: %s is refused', async (step) => {
    const withdrawn = (await act(await write(), 'withdraw').expect(200)).body as StoryView;
    const answer = await {
      change: () => change(withdrawn),
      approve: () => act(withdrawn, 'approve', { checks: storyChecks, scope: 'centre', until: given.until }),
      return: () => act(withdrawn, 'return', { note: 'Too late' }),
      withdraw: () => act(withdrawn, 'withdraw'),
    }[step]();
    const code = step === 'change' || step === 'withdraw' ? 'stories/already-withdrawn' : 'stories/not-waiting';
    expect([answerOf(answer), await textsOf(withdrawn)]).toEqual([[409, code], 0]);
  });
});

describe('the readers and the end that a review gives', () => {
  interface Row {
    readonly wanted: string;
    readonly given: string;
    readonly until?: string;
    readonly then: string | null;
  }
  it.each<Row>([
    { wanted: 'public', given: 'public', then: null },
    { wanted: 'public', given: 'centre', then: null },
    { wanted: 'public', given: 'first', then: null },
    { wanted: 'centre', given: 'public', then: 'stories/wider-than-agreed' },
    { wanted: 'centre', given: 'first', then: null },
    { wanted: 'centre', given: 'foreign', then: 'stories/group-unknown' },
    { wanted: 'centre', given: 'nowhere', then: 'stories/group-missing' },
    { wanted: 'first', given: 'first', then: null },
    { wanted: 'first', given: 'second', then: 'stories/wider-than-agreed' },
    { wanted: 'first', given: 'centre', then: 'stories/wider-than-agreed' },
    { wanted: 'first', given: 'public', then: 'stories/wider-than-agreed' },
    { wanted: 'centre', given: 'centre', until: '2027-05-25', then: 'stories/wider-than-agreed' },
    { wanted: 'centre', given: 'centre', until: '2027-05-23', then: null },
    { wanted: 'centre', given: 'centre', until: '2026-11-25', then: null },
    { wanted: 'centre', given: 'centre', until: '2026-11-24', then: 'stories/end-not-allowed' },
  ])('wanted for $wanted, given to $given until $until: $then', async ({ wanted, given: to, until = given.until, then }) => {
    const groups: Readonly<Record<string, string | undefined>> = { first: group, second, foreign, nowhere: undefined };
    const readers = (name: string) => (name in groups ? { scope: 'group', groupId: groups[name] } : { scope: name });
    const story = await write(readers(wanted));
    const answer = await act(story, 'approve', { checks: storyChecks, until, ...readers(to) });
    expect(answerOf(answer)).toEqual([then === null ? 200 : 422, then]);
    const stored = (await me().get(`/api/v1/stories/${story.id}`).expect(200)).body as StoryView;
    expect(stored).toMatchObject(then === null ? { state: 'shown', until, ...readers(to) } : { state: 'waiting', ...readers(wanted) });
  });
});

describe('the bounds of a story', () => {
  it.each([
    { sentence: 'a title of 100', body: { title: 'a'.repeat(100) }, status: 201 },
    { sentence: 'a title of 101', body: { title: 'a'.repeat(101) }, status: 400 },
    { sentence: 'a title of spaces', body: { title: '   ' }, status: 400 },
    { sentence: 'a text of 6000', body: { text: 'I took the long way. '.repeat(300).slice(0, 6000) }, status: 201 },
    { sentence: 'a text of 6001', body: { text: 'a'.repeat(6001) }, status: 400 },
    { sentence: 'a name of 40', body: { shownAs: 'a'.repeat(40) }, status: 201 },
    { sentence: 'a name of 41', body: { shownAs: 'a'.repeat(41) }, status: 400 },
    { sentence: 'an end tomorrow', body: { until: '2026-11-25' }, status: 201 },
    { sentence: 'an end today', body: { until: '2026-11-24' }, status: 422 },
    { sentence: 'an end in two years', body: { until: '2028-11-24' }, status: 201 },
    { sentence: 'another language', body: { language: 'ta' }, status: 400 },
    { sentence: 'readers that there are not', body: { scope: 'everybody' }, status: 400 },
  ])('$sentence: $status', async ({ body, status }) => expect((await post(body)).status).toBe(status));

  it.each([
    { note: 'Words '.repeat(167).slice(0, 999).concat('.'), then: [200, null] },
    { note: 'a'.repeat(1001), then: [400, 'http/malformed'] },
    { note: '…', then: [422, 'stories/says-nothing'] },
  ])('a note: $then', async ({ note, then }) => expect(answerOf(await act(await write(), 'return', { note }))).toEqual(then));
});

describe('the end of a story', () => {
  it.each([
    { zone: 'Asia/Kolkata', last: '2026-11-30T18:29:59Z', first: '2026-11-30T18:30:00Z' },
    { zone: 'America/New_York', last: '2026-12-01T04:59:59Z', first: '2026-12-01T05:00:00Z' },
  ])('is at midnight in $zone; a later one needs another review', async ({ zone, last, first }) => {
    await inCentre(api, centre, 'update branches set time_zone = $2 where centre_id = $1', zone);
    const story = await show(await write({ until: '2026-12-01' }));
    const found: unknown[] = [];
    for (const at of [last, first]) {
      api.clock.set(at);
      found.push([await seen(story), ((await me().get(`/api/v1/stories/${story.id}`)).body as StoryView).isOver]);
    }
    const longer = (await change(story, { until: '2026-12-24' }).expect(200)).body as StoryView;
    const whileWaiting = await seen(longer);
    await show(longer);
    const after = await seen(longer);
    api.clock.set(now);
    await inCentre(api, centre, `update branches set time_zone = 'Asia/Kolkata' where centre_id = $1`);
    expect(found).toEqual([
      [[true, false, 'shown'], false],
      [[false, false, 'shown'], true],
    ]);
    expect([whileWaiting, after]).toEqual([
      [false, true, 'waiting'],
      [true, false, 'shown'],
    ]);
  });

  it('of a story that still waits keeps it from being shown', async () => {
    const story = await write({ until: '2026-11-25' });
    api.clock.set('2026-11-25T06:30:00Z');
    const answer = await approve(story);
    api.clock.set(now);
    expect(answerOf(answer)).toEqual([422, 'stories/end-not-allowed']);
  });
});

describe('two people at the same moment', () => {
  it('who show one story show it once', async () => {
    const story = await write();
    const statuses = (await Promise.all([approve(story), approve(story)])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 409]);
    expect(await seen(story)).toEqual([true, false, 'shown']);
  });

  it('of whom one shows it and one withdraws it leave nothing of it', async () => {
    const story = await write();
    const [, withdrawal] = await Promise.all([approve(story), me().post(`/api/v1/stories/${story.id}/withdraw`)]);
    expect(withdrawal.status).toBe(200);
    expect([await seen(story), await textsOf(story)]).toEqual([[false, false, 'withdrawn'], 0]);
  });

  it('of whom one changes it and one withdraws it leave nothing of it', async () => {
    const story = await show(await write());
    const [, withdrawal] = await Promise.all([change(story), me().post(`/api/v1/stories/${story.id}/withdraw`)]);
    expect(withdrawal.status).toBe(200);
    expect([await seen(story), await textsOf(story)]).toEqual([[false, false, 'withdrawn'], 0]);
  });

  it('of whom one changes what the other one reads to review: nobody shows a text that they have not read', async () => {
    const read = await write();
    const changed = (await change(read, { text: 'Another text than the one that was read.' }).expect(200)).body as StoryView;
    expect((await approve(read)).status).toBe(412);
    expect(await seen(changed)).toEqual([false, true, 'waiting']);
  });
});

describe('the details that could point to a person', () => {
  it.each([
    { sentence: 'the alias of a member', text: 'Then Prakash walked it with me.', then: ['Prakash'] },
    { sentence: 'their alias in Devanagari', text: 'फिर प्रकाश मेरे साथ चला और रुका।', then: ['प्रकाश'] },
    { sentence: 'their alias with an ending in Marathi', text: 'मग प्रकाशने मला घरी सोडले आणि थांबला.', then: ['प्रकाशने'] },
    { sentence: 'a group', text: 'I found my voice at Aage Badhein again.', then: ['Aage Badhein'] },
    { sentence: 'nobody', text: 'फिर मेरा साथी मेरे साथ चला और रुका।', then: [] },
  ])('are $sentence', async ({ text, then }) => {
    expect((await write({ text })).details.map((one) => one.text)).toEqual(then);
  });
});

describe('the people of a story', () => {
  it('of a merged record is read, shown and withdrawn with the person who is kept, and back', async () => {
    const other = (await desk.member({ preferredName: 'Kabira', stage: 'enquiry', admittedOn: undefined })).id;
    const story = await write({}, other);
    await me().post(`/api/v1/members/${member}/merge`).send({ otherId: other }).expect(200);
    expect(await seen(story)).toEqual([false, true, 'waiting']);
    expect(await show(story)).toMatchObject({ memberId: member, memberName: 'Kabir' });
    await me().post(`/api/v1/members/${member}/unmerge`).expect(200);
    expect(await seen(story, other)).toEqual([true, false, 'shown']);
    expect((await seen(story))[2]).toBeUndefined();
    await act(story, 'withdraw').expect(200);
    expect(await seen(story, other)).toEqual([false, false, 'withdrawn']);
  });

  it('are no people of another branch or of another centre', async () => {
    const story = await show(await write({ scope: 'public' }), { scope: 'group', groupId: group });
    const forAll = await show(await write());
    const elsewhere = (await seedCentre(api, 'Elsewhere')).administrator.token;
    await counsellorOfSouth(api, centre);
    const walls: boolean[][] = [];
    for (const token of [centre.mentor.token, elsewhere]) {
      for (const answer of [
        await me(token).get(`/api/v1/stories/${story.id}`),
        await act(story, 'withdraw', {}, token),
        await act(story, 'approve', approval(story), token),
        await act(story, 'return', { note: 'Would these words do?' }, token),
      ])
        expect(answerOf(answer)).toEqual([404, 'stories/not-found']);
      expect(answerOf(await me(token).get(`/api/v1/members/${member}/stories`))).toEqual([404, 'members/not-found']);
      expect(await itemsOf('stories/review', token)).toEqual([]);
      const wall = await itemsOf<ShownStoryView>('stories?limit=200', token);
      walls.push([story, forAll].map(({ id }) => wall.some((one) => one.id === id)));
    }
    expect(walls).toEqual([
      [false, true],
      [false, false],
    ]);
  });

  it('may leave: what a colleague reviewed stays shown when their account ends', async () => {
    const story = await write();
    await act(story, 'approve', approval(story), centre.counsellor.token).expect(200);
    const path = `/api/v1/staff/${centre.counsellor.staffId}`;
    const version = String((await me().get(path).expect(200)).headers['etag']);
    await me().patch(path).set('if-match', version).send({ state: 'deactivated' }).expect(200);
    expect(await seen(story)).toEqual([true, false, 'shown']);
    expect((await me(centre.counsellor.token).post(`/api/v1/stories/${story.id}/withdraw`)).status).toBe(403);
    await act(story, 'withdraw').expect(200);
    expect(await seen(story)).toEqual([false, false, 'withdrawn']);
  });
});
