import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mentorScene, type MentorScene } from '../testing/mentor-scene.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { MentorView } from './mentor.view.ts';
import type { MentorshipView, MentorSuggestionsView } from './pairing.view.ts';

let api: TestApi;
let scene: MentorScene;
let person: string;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  scene = await mentorScene(api);
  person = await scene.member('Person');
});

const pair = (mentorId: string, memberId = person) => scene.as('counsellor').post('/mentorships', { mentorId, memberId });
/** The reasons of a refusal by their codes, each with its numbers; none where the pairing was made. */
const reasonsOf = async (mentorId: string, memberId = person): Promise<Readonly<Record<string, string>>> => {
  const { status, body } = await pair(mentorId, memberId);
  if (status === 201) return {};
  expect(body).toMatchObject({ status: 409, code: 'mentors/not-eligible' });
  const { reasons, ...numbers } = (body as { params: Record<string, string> }).params;
  expect(reasons?.split(',')).toEqual(Object.keys(numbers));
  return numbers;
};
const mentorNow = async (id: string) => (await scene.as('administrator').get(`/mentors/${id}`).expect(200)).body as MentorView;
const change = async (id: string, body: object) => scene.as('administrator').patch(`/mentors/${id}`, body, (await mentorNow(id)).version);

describe('a rule about mentors', () => {
  it.each([
    { rule: 'training of 46 hours', mentor: { trainingHours: 46 }, then: {} },
    { rule: 'training of 45 hours', mentor: { trainingHours: 45 }, then: { 'training-short': '45/46' } },
    { rule: 'sobriety of twelve months to the day', mentor: { soberSince: '2025-11-25' }, then: {} },
    { rule: 'sobriety of twelve months less a day', mentor: { soberSince: '2025-11-26' }, then: { 'sobriety-short': '11/12' } },
    { rule: 'sobriety that begins today', mentor: { soberSince: '2026-11-25' }, then: { 'sobriety-short': '0/12' } },
    { rule: 'a supervision of fourteen days ago', mentor: { supervisedOn: '2026-11-11' }, then: {} },
    { rule: 'a supervision of fifteen days ago', mentor: { supervisedOn: '2026-11-10' }, then: { 'supervision-overdue': '1' } },
    { rule: 'no supervision', mentor: { supervisedOn: null }, then: { 'never-supervised': '' } },
    { rule: 'the language of the person beside another', mentor: { languages: ['hi', 'en'] }, then: {} },
    { rule: 'other languages only', mentor: { languages: ['hi', 'mr'] }, then: { 'no-common-language': 'en' } },
    {
      rule: 'several of them at once, in the order of the page',
      mentor: { trainingHours: 0, soberSince: '2026-11-24', supervisedOn: '2026-10-01', languages: ['mr'] },
      then: { 'training-short': '0/46', 'sobriety-short': '0/12', 'supervision-overdue': '41', 'no-common-language': 'en' },
    },
  ])('decides about $rule: $then', async ({ mentor: parts, then }) => {
    const { mentor } = await scene.mentor('Prakash', parts);
    expect(await reasonsOf(mentor.id)).toEqual(then);
  });

  it.each([
    { wish: 'female', gender: 'female', then: {} },
    { wish: 'female', gender: 'male', then: { 'gender-not-preferred': 'female' } },
    { wish: 'other', gender: undefined, then: { 'gender-not-preferred': 'other' } },
    { wish: null, gender: undefined, then: {} },
  ])('of the gender: $wish asked for, $gender on record: $then', async ({ wish, gender, then }) => {
    const { mentor } = await scene.mentor('Prakash', gender === undefined ? {} : { gender });
    await scene.as('counsellor').post(`/members/${person}/mentor-requests`, { preference: wish }).expect(201);
    expect(await reasonsOf(mentor.id)).toEqual(then);
  });

  it.each([
    { until: '2026-08-26', then: { 'same-ward': '2026-08-26' } },
    { until: '2026-08-27', then: { 'same-ward': '2026-08-27' } },
    { until: '2026-08-28', then: { 'same-ward': '2026-08-28' } },
  ])('of one ward until $until holds for ninety days', async ({ until, then }) => {
    const { mentor, memberId } = await scene.mentor('Prakash');
    for (const id of [memberId, person]) await scene.stay(id, '2026-08-01', until);
    const inNinetyDays = `${new Date(Date.parse(until) + 90 * 86_400_000).toISOString().slice(0, 10)}T18:29:00Z`;
    await scene.as('administrator').post(`/mentors/${mentor.id}/supervisions`, { on: '2026-11-25', minutes: 30 }).expect(201);
    api.clock.set(inNinetyDays);
    expect(await reasonsOf(mentor.id)).toEqual(then);
    api.clock.set(inNinetyDays.replace('18:29', '18:30'));
    expect(await reasonsOf(mentor.id)).toEqual({});
  });

  it('is that nobody accompanies themselves, which no list needs to say', async () => {
    const { mentor, memberId } = await scene.mentor('Prakash');
    expect(await reasonsOf(mentor.id, memberId)).toEqual({ 'same-person': '' });
    const found = (await scene.as('counsellor').get(`/members/${memberId}/mentor-suggestions`).expect(200)).body as MentorSuggestionsView;
    expect([found.suggested, found.notNow]).toEqual([[], []]);
  });

  it('of the sobriety counts the running episode only, and asks for one', async () => {
    const { mentor, memberId } = await scene.mentor('Prakash');
    await scene.endSobriety(memberId, 'data-entry');
    expect(await reasonsOf(mentor.id)).toEqual({ 'sobriety-unknown': '' });
    const sql = `insert into sobriety_episodes (centre_id, id, member_id, started_on) values ($1, gen_random_uuid(), $2, $3)`;
    await inCentre(api, scene.centre, sql, memberId, '2026-11-25');
    expect(await reasonsOf(mentor.id)).toEqual({ 'sobriety-short': '0/12' });
  });
});

describe('the day of a rule', () => {
  it.each([
    { zone: 'Asia/Kolkata', at: '2026-12-04T18:29:59Z', then: {} },
    { zone: 'Asia/Kolkata', at: '2026-12-04T18:30:00Z', then: { 'supervision-overdue': '1' } },
    { zone: 'America/New_York', at: '2026-12-05T04:59:59Z', then: {} },
    { zone: 'America/New_York', at: '2026-12-05T05:00:00Z', then: { 'supervision-overdue': '1' } },
  ])('is that of the branch of the person: in $zone at $at $then', async ({ zone, at, then }) => {
    const { mentor } = await scene.mentor('Prakash');
    await inCentre(api, scene.centre, 'update branches set time_zone = $2 where centre_id = $1', zone);
    api.clock.set(at);
    expect(await reasonsOf(mentor.id)).toEqual(then);
  });

  it('begins a pairing and its first contact at midnight', async () => {
    const { mentor } = await scene.mentor('Prakash');
    api.clock.set('2026-11-30T18:30:00Z');
    expect((await pair(mentor.id).expect(201)).body).toMatchObject({ startedOn: '2026-12-01', nextOn: '2026-12-03' });
  });
});

describe('the bounds of a centre', () => {
  it.each([
    { bounds: { trainingHours: 0 }, mentor: { trainingHours: 0 } },
    { bounds: { soberMonths: 3 }, mentor: { soberSince: '2026-08-25' } },
    { bounds: { supervisionDays: 90 }, mentor: { supervisedOn: '2026-08-27' } },
    { bounds: { needsLanguage: false }, mentor: { languages: ['mr'] } },
  ])('$bounds let a mentor take a person whom the product would not', async ({ bounds, mentor: parts }) => {
    const { mentor } = await scene.mentor('Prakash', parts);
    expect(Object.keys(await reasonsOf(mentor.id))).toHaveLength(1);
    await scene.bounds(bounds);
    expect(await reasonsOf(mentor.id)).toEqual({});
  });

  it('ask more of somebody who is paid', async () => {
    const { mentor } = await scene.mentor('Prakash', { soberSince: '2024-11-26' });
    await change(mentor.id, { role: 'paid' }).then(({ status }) => expect(status).toBe(200));
    expect(await reasonsOf(mentor.id)).toEqual({ 'sobriety-short': '23/24' });
    api.clock.set('2026-11-25T18:30:00Z');
    expect(await reasonsOf(mentor.id)).toEqual({});
  });

  it('of one branch count for later pairings, and leave those that last', async () => {
    const far = await scene.mentor('Far', { branch: 1 });
    const across = await scene.pair(far.mentor.id, person);
    await scene.bounds({ needsSameBranch: true });
    const other = await scene.member('Other');
    const refused = await scene.as('administrator').post('/mentorships', { mentorId: far.mentor.id, memberId: other }).expect(409);
    expect(refused.body).toMatchObject({ params: { reasons: 'other-branch' } });
    const { items } = (await scene.as('counsellor').get('/mentees').expect(200)).body as { items: MentorshipView[] };
    expect(items).toMatchObject([{ id: across.id, mentorName: 'Far', displayName: 'Person', endedOn: null }]);
  });

  it('of the seats count at once, and refuse no other change of a mentor who has more', async () => {
    const { mentor } = await scene.mentor('Prakash');
    for (const alias of ['One', 'Two']) await scene.pair(mentor.id, await scene.member(alias));
    await scene.bounds({ seats: 2 });
    expect(await mentorNow(mentor.id)).toMatchObject({ seats: 5, taken: 2, free: 0 });
    expect(await reasonsOf(mentor.id)).toEqual({ 'seats-taken': '2/2' });
    expect((await scene.as('counsellor').get('/mentors/figures').expect(200)).body).toMatchObject({ mentors: 1, free: 0, taken: 2 });
    expect((await scene.as('counsellor').get('/mentors?show=free').expect(200)).body).toMatchObject({ items: [] });
    expect((await change(mentor.id, { paused: true })).body).toMatchObject({ pause: 'paused', seats: 5, taken: 2 });
    expect((await change(mentor.id, { paused: false, trainingHours: 50 })).body).toMatchObject({ pause: null, trainingHours: 50 });
    expect((await change(mentor.id, { seats: 3 })).body).toMatchObject({ code: 'mentors/seats-above-bound', params: { most: 2 } });
    expect((await change(mentor.id, { seats: 1 })).body).toMatchObject({ code: 'mentors/seats-below-people', params: { people: 2 } });
    expect((await change(mentor.id, { seats: 2 })).body).toMatchObject({ seats: 2, free: 0 });
  });

  it('set the rhythm of the contacts, never later than two days for a person who needs support', async () => {
    await scene.bounds({ contactDays: 1 });
    const { mentor } = await scene.mentor('Prakash');
    const { id, nextOn } = await scene.pair(mentor.id, person);
    expect(nextOn).toBe('2026-11-26');
    const contact = { type: 'visit', outcome: 'well', minutes: 600, at: '2026-11-25T04:00:00Z' };
    await scene.bounds({ contactDays: 31 });
    await scene.as('counsellor').post(`/mentorships/${id}/contacts`, contact).expect(201);
    const { items } = (await scene.as('counsellor').get('/mentees').expect(200)).body as { items: MentorshipView[] };
    expect(items).toMatchObject([{ nextOn: '2026-12-26', nextType: 'call' }]);
  });
});
