import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mentorScene, type MentorScene } from '../testing/mentor-scene.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { OutsideMeetingView } from './outside-meeting.view.ts';
import type { OutsideReferralView, OutsideVisitView } from './referral.view.ts';

let api: TestApi;
let scene: MentorScene;
let aasha: OutsideMeetingView;
let prakash: string;
let kabir: string;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  scene = await mentorScene(api);
  aasha = (await staff().post('/outside-meetings', meeting).expect(201)).body as OutsideMeetingView;
  prakash = (await scene.mentor('Prakash', { staffId: scene.centre.mentor.staffId })).mentor.id;
  kabir = await scene.member('Kabir');
  await scene.pair(prakash, kabir);
});

const staff = () => scene.as('counsellor');
const meeting = {
  ...{
    name: 'Aasha',
    kind: 'aa',
    isOpen: true,
    weekdays: [4],
    startsAt: '19:00',
    town: 'Deccan',
    wayThere: '20 minutes by bus',
    language: 'hi',
  },
};
const decide = (path: string, version: number, body: object = {}, who: 'counsellor' | 'mentor' = 'counsellor') =>
  api
    .as(scene.centre[who].token)
    .post(`/api/v1${path}`)
    .set('if-match', `"${String(version)}"`)
    .send(body);
const given = () => ({
  ...{ meetingId: aasha.id, on: '2026-11-26', at: '19:00', visits: 2, companion: 'mentor', mentorId: prakash, memberAgreed: true },
  ...{ meetAt: '18:40', meetPlace: 'Deccan bus stop' },
});
const begin = (changes: object = {}) => staff().post(`/members/${kabir}/outside-referrals`, { ...given(), ...changes });
const begun = async (changes: object = {}): Promise<OutsideReferralView> => (await begin(changes).expect(201)).body as OutsideReferralView;
const answer = ({ id, version }: OutsideVisitView, body: object, who: 'counsellor' | 'mentor' = 'counsellor') =>
  decide(`/outside-visits/${id}/answer`, version, body, who);
const read = async (id: string): Promise<OutsideReferralView> =>
  (await staff().get(`/outside-referrals/${id}`).expect(200)).body as OutsideReferralView;
const arranged = async (who: 'counsellor' | 'mentor' = 'counsellor'): Promise<OutsideVisitView[]> =>
  ((await scene.as(who).get('/outside-visits').expect(200)).body as { items: OutsideVisitView[] }).items;
const codeOf = ({ body }: { readonly body: unknown }) => (body as { code?: string }).code;

describe('the list of meetings outside', () => {
  const names = async (query: string) =>
    ((await staff().get(`/outside-meetings${query}`).expect(200)).body as { items: OutsideMeetingView[] }).items.map(({ name }) => name);

  it('is searched by name and town, and goes on page by page', async () => {
    await staff()
      .post('/outside-meetings', { ...meeting, name: 'Nayi Kiran', town: null })
      .expect(201);
    expect(await names('')).toEqual(['Aasha', 'Nayi Kiran']);
    expect(await names('?q=deccan')).toEqual(['Aasha']);
    expect(await names('?q=kiran')).toEqual(['Nayi Kiran']);
    const { nextCursor } = (await staff().get('/outside-meetings?limit=1')).body as { nextCursor: string };
    expect(await names(`?limit=1&cursor=${nextCursor}`)).toEqual(['Nayi Kiran']);
  });

  it('has names, and keeps what is offered no longer for those who ask', async () => {
    expect(codeOf(await staff().post('/outside-meetings', { ...meeting, name: '...' }))).toBe('outside-meetings/name-missing');
    const path = `/outside-meetings/${aasha.id}`;
    expect(codeOf(await staff().patch(path, { ...meeting, name: '' }, aasha.version))).toBe('outside-meetings/name-missing');
    await staff()
      .patch(path, { ...meeting, isArchived: true }, aasha.version)
      .expect(200);
    expect([await names(''), await names('?archived=true')]).toEqual([[], ['Aasha']]);
    expect(codeOf(await begin())).toBe('outside-meetings/archived');
    await staff().patch(path, meeting, aasha.version).expect(412);
  });

  it('has at most 500 meetings', async () => {
    await inCentre(
      api,
      scene.centre,
      `insert into outside_meetings (centre_id, id, name, kind, is_open, weekdays, language, source, is_archived)
       select $1, gen_random_uuid(), 'Meeting ' || n, 'aa', true, '{4}', 'en', 'centre', false from generate_series(2, 500) n`,
    );
    expect(codeOf(await staff().post('/outside-meetings', meeting))).toBe('outside-meetings/list-full');
  });
});

describe('the way of a member to a meeting outside', () => {
  it('begins with a visit that is agreed, and shows the next date of the meeting', async () => {
    const referral = await begun();
    expect(referral).toMatchObject({
      ...{ memberId: kabir, displayName: 'Kabir', number: 1, visits: 2, meetingName: 'Aasha', meetingKind: 'aa', isOpenMeeting: true },
      ...{
        where: 'Deccan, 20 minutes by bus',
        on: '2026-11-26',
        at: '19:00',
        companion: 'mentor',
        companionName: 'Prakash',
        isMine: false,
      },
      ...{ meetAt: '18:40', meetPlace: 'Deccan bus stop', memberAgreed: true, state: 'ahead', unansweredDays: 0, answered: [] },
      proposedOn: '2026-12-03',
    });
    expect(await read(referral.id)).toEqual(referral);
    const { items } = (await staff().get(`/members/${kabir}/outside-referrals`).expect(200)).body as { items: unknown[] };
    expect(items).toEqual([referral]);
  });

  it('may be to a meeting in words, with somebody who is named: both are stored sealed', async () => {
    const changes = {
      meetingId: undefined,
      meetingName: 'The one at the market',
      companion: 'named',
      mentorId: undefined,
      companionName: 'Bhau',
    };
    const referral = await begun(changes);
    expect(referral).toMatchObject({ meetingName: 'The one at the market', companionName: 'Bhau', meetingKind: null, where: null });
    const rows = await inCentre<{ row: string }>(
      api,
      scene.centre,
      'select r::text as row from outside_referrals r where r.centre_id = $1',
    );
    expect(rows.map(({ row }) => row).join()).not.toMatch(/market|Bhau|bus stop/);
  });

  it.each([
    { sentence: 'without a meeting', changes: { meetingId: undefined }, then: 'outside-meetings/meeting-missing' },
    { sentence: 'in the past', changes: { on: '2026-11-24' }, then: 'outside-meetings/day-in-past' },
    { sentence: 'with nobody who is named', changes: { companion: 'named' }, then: 'outside-meetings/companion-missing' },
    {
      sentence: 'with a colleague who is not known',
      changes: { companion: 'staff', staffId: crypto.randomUUID() },
      then: 'staff/not-found',
    },
    { sentence: 'with another mentor', changes: { mentorId: crypto.randomUUID() }, then: 'outside-meetings/mentor-unknown' },
    { sentence: 'to a meeting that is not listed', changes: { meetingId: crypto.randomUUID() }, then: 'outside-meetings/not-found' },
  ])('is refused $sentence', async ({ changes, then }) => expect(codeOf(await begin(changes))).toBe(then));

  it('is one of five at most', async () => {
    for (let made = 0; made < 5; made += 1) await begun();
    expect(codeOf(await begin())).toBe('outside-meetings/too-many-open');
  });

  it('goes from the first visit over how it was to the second, and is done after it', async () => {
    const first = await begun();
    expect(codeOf(await answer(first, { outcome: 'went' }))).toBe('outside-meetings/not-yet');
    api.clock.set('2026-11-26T16:00:00Z');
    const went = (await answer(first, { outcome: 'went' }).expect(200)).body as OutsideVisitView;
    expect(went).toMatchObject({ state: 'to-arrange', on: null, number: 1 });
    const impression = { face: 'good', tags: ['felt-welcome', 'would-go-again'], words: 'They called me by my name.' };
    const path = `/outside-referrals/${first.id}`;
    const said = (await staff().put(`${path}/impression`, impression, went.version).expect(200)).body as OutsideReferralView;
    expect(said.answered).toEqual([{ on: '2026-11-26', outcome: 'went', ...impression }]);
    expect(codeOf(await decide(`${path}/visits`, said.version, { on: '2026-11-25' }))).toBe('outside-meetings/day-in-past');
    const next = (await decide(`${path}/visits`, said.version, { on: '2026-12-03', at: '19:00' }).expect(201)).body as OutsideReferralView;
    expect(next).toMatchObject({ state: 'ahead', number: 2, on: '2026-12-03', proposedOn: null });
    expect(codeOf(await decide(`${path}/visits`, next.version, { on: '2026-12-03' }))).toBe('outside-meetings/visit-arranged');
    const last = (await answer(next, { outcome: 'not-this-time' }).expect(200)).body as OutsideVisitView;
    expect(last.state).toBe('done');
    expect(codeOf(await staff().put(`${path}/impression`, { tags: [] }, last.version))).toBe('outside-meetings/only-after-visit');
    expect(codeOf(await decide(`${path}/visits`, last.version, { on: '2026-12-10' }))).toBe('outside-meetings/no-visit-left');
    expect(codeOf(await answer(last, { outcome: 'went' }))).toBe('outside-meetings/no-visit-arranged');
    expect(codeOf(await staff().put(path, given(), last.version))).toBe('outside-meetings/no-visit-arranged');
    await decide(`${path}/end`, first.version).expect(412);
    const rows = await inCentre<{ row: string }>(api, scene.centre, 'select v::text as row from outside_visits v where v.centre_id = $1');
    expect(rows.map(({ row }) => row).join()).not.toMatch(/welcome|name/);
  });

  it('goes on another day when a visit was moved, and may be changed until it is answered', async () => {
    const referral = await begun();
    expect(codeOf(await answer(referral, { outcome: 'moved' }))).toBe('outside-meetings/day-missing');
    const moved = (await answer(referral, { outcome: 'moved', movedTo: '2026-12-03' }).expect(200)).body as OutsideVisitView;
    expect(moved).toMatchObject({ state: 'ahead', on: '2026-12-03', at: '19:00', number: 1 });
    const changes = { ...given(), on: '2026-12-10', companion: 'staff', mentorId: undefined, staffId: scene.centre.counsellor.staffId };
    const changed = (await staff().put(`/outside-referrals/${referral.id}`, changes, moved.version).expect(200))
      .body as OutsideReferralView;
    expect(changed).toMatchObject({ on: '2026-12-10', companionName: 'Nayi Subah counsellor', isMine: true });
    const ended = (await decide(`/outside-referrals/${referral.id}/end`, changed.version).expect(200)).body as OutsideReferralView;
    expect(ended).toMatchObject({ state: 'ended', on: null });
    for (const again of [
      decide(`/outside-referrals/${referral.id}/end`, ended.version),
      decide(`/outside-referrals/${referral.id}/visits`, ended.version, { on: '2026-12-10' }),
      answer(ended, { outcome: 'went' }),
      staff().put(`/outside-referrals/${referral.id}`, changes, ended.version),
    ])
      expect(codeOf(await again)).toBe('outside-meetings/already-ended');
  });

  it('brings the member to the attention of the staff when nobody says for two days whether it happened', async () => {
    const referral = await begun();
    const reasons = async () => {
      const { items } = (await staff().get('/attention').expect(200)).body as { items: { memberId: string; reasons: object[] }[] };
      return items.filter(({ memberId }) => memberId === kabir).flatMap(({ reasons: own }) => own);
    };
    api.clock.set('2026-11-27T12:00:00Z');
    expect(await reasons()).toEqual([]);
    api.clock.set('2026-11-28T12:00:00Z');
    const source = { type: 'outside-referral', id: referral.id };
    expect(await reasons()).toEqual([{ code: 'outside-visit-unanswered', params: { days: 2 }, since: '2026-11-26', source }]);
    expect((await arranged())[0]).toMatchObject({ id: referral.id, state: 'due', unansweredDays: 2 });
    await answer(referral, { outcome: 'went' }).expect(200);
    expect(await reasons()).toEqual([]);
  });
});

describe('a mentor who goes along', () => {
  it('sees the visits of their own people at which they go along, and nothing else', async () => {
    const mine = await begun();
    await begun({ companion: 'nobody', mentorId: undefined });
    const neel = await scene.member('Neel');
    const jaya = (await scene.mentor('Jaya')).mentor.id;
    await scene.pair(jaya, neel);
    const other = (
      await staff()
        .post(`/members/${neel}/outside-referrals`, { ...given(), mentorId: jaya })
        .expect(201)
    ).body as OutsideReferralView;
    const [seen, ...others] = await arranged('mentor');
    expect([seen, others]).toMatchObject([{ id: mine.id, displayName: 'Kabir', meetPlace: 'Deccan bus stop', isMine: true }, []]);
    expect(Object.keys(seen ?? {})).not.toEqual(expect.arrayContaining(['answered']));
    expect((await arranged()).length).toBe(3);
    expect((await answer(other, { outcome: 'not-this-time' }, 'mentor')).status).toBe(404);
    for (const path of [`/outside-referrals/${mine.id}`, `/members/${kabir}/outside-referrals`, '/outside-meetings'])
      await scene.as('mentor').get(path).expect(403);
  });

  it('says whether it happened, and no longer once the pairing has ended', async () => {
    const [first, second] = [await begun(), await begun()];
    api.clock.set('2026-11-26T16:00:00Z');
    expect((await answer(first, { outcome: 'went' }, 'mentor').expect(200)).body).toMatchObject({ state: 'to-arrange' });
    const [pairing] = ((await scene.as('mentor').get('/mentees')).body as { items: { id: string }[] }).items;
    await scene
      .as('administrator')
      .post(`/mentorships/${String(pairing?.id)}/end`, { reason: 'goal-reached' })
      .expect(200);
    expect(await arranged('mentor')).toEqual([]);
    expect((await answer(second, { outcome: 'went' }, 'mentor')).status).toBe(404);
  });
});
