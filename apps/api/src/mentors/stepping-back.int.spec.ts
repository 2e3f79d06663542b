import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mentorScene, type MentorScene } from '../testing/mentor-scene.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { MentorView } from './mentor.view.ts';
import type { MemberMentorView, MentorHandoverView, MentorRequestView, MentorshipView } from './pairing.view.ts';

let api: TestApi;
let scene: MentorScene;
let lata: { readonly mentor: MentorView; readonly memberId: string };
let tara: string;
let pairing: MentorshipView;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  scene = await mentorScene(api);
  lata = await scene.mentor('Lata', { staffId: scene.centre.mentor.staffId });
  tara = await scene.member('Tara', { phone: '98220 12345' });
  pairing = await scene.pair(lata.mentor.id, tara);
});

type Who = 'administrator' | 'counsellor' | 'mentor';
const read = async (path: string, who: Who = 'counsellor') => (await scene.as(who).get(path).expect(200)).body as object;
const items = async <Item>(path: string, who?: Who) => ((await read(path, who)) as { items: readonly Item[] }).items;
const stepBack = () => scene.as('counsellor').post(`/mentors/${lata.mentor.id}/step-back`, {});
const mentorNow = async () => (await read(`/mentors/${lata.mentor.id}`)) as MentorView;
const ofMember = async (id: string) => (await read(`/members/${id}/mentor`)) as MemberMentorView;
/** Words that tell why a mentor steps back. */
const why = /lapse|relapse|sobriety|sober-|use again/;

describe('the two ways of stepping back', () => {
  /** Everything that others than the staff of the mentor's own record are told, without what differs from one centre to the next. */
  async function told(): Promise<unknown> {
    const { pause, soberSince, supervisedOn, supervisionDue, taken, free, version } = await mentorNow();
    const [handover] = await items<MentorHandoverView>('/mentor-handovers');
    const bell = await items<{ code: string; person: { displayName: string } }>('/notifications');
    const reasons = await scene.as('administrator').post('/mentorships', { mentorId: lata.mentor.id, memberId: tara }).expect(409);
    return {
      ...{ profile: { pause, soberSince, supervisedOn, supervisionDue, taken, free, version } },
      ...{ handover: [handover?.displayName, handover?.on, handover?.people.map(({ displayName }) => displayName)] },
      ...{ bell: bell.map(({ code, person }) => [code, person.displayName]), figures: await read('/mentors/figures') },
      ...{
        refusal: (reasons.body as { params: object }).params,
        journey: await items(`/members/${tara}/journey`).then((all) => all.length),
      },
      ...{ waiting: (await items<MentorRequestView>('/mentor-requests')).map(({ displayName }) => displayName) },
      ...{ own: (await scene.as('mentor').get('/mentees').expect(200)).body as object, ofMember: (await ofMember(tara)).mentorship },
    };
  }

  it('look alike to everybody who may not read the record of the mentor', async () => {
    await scene.endSobriety(lata.memberId, 'lapse');
    const byUse = await told();
    expect(JSON.stringify(byUse)).not.toMatch(why);
    scene = await mentorScene(api);
    lata = await scene.mentor('Lata', { staffId: scene.centre.mentor.staffId });
    tara = await scene.member('Tara', { phone: '98220 12345' });
    pairing = await scene.pair(lata.mentor.id, tara);
    await scene.as('administrator').post(`/mentors/${lata.mentor.id}/step-back`, {}).expect(200);
    expect(await told()).toEqual(byUse);
  });

  it('leave the same entries in the audit of the mentor and of their people', async () => {
    const entries = async () => {
      const sql = `select action, detail - 'mentorId' as detail from audit_entries where centre_id = $1 and action like 'mentor%' order by id`;
      return inCentre<{ action: string; detail: object }>(api, scene.centre, sql);
    };
    await stepBack().expect(200);
    const byStaff = await entries();
    scene = await mentorScene(api);
    lata = await scene.mentor('Lata', { staffId: scene.centre.mentor.staffId });
    tara = await scene.member('Tara', { phone: '98220 12345' });
    await scene.pair(lata.mentor.id, tara);
    await scene.endSobriety(lata.memberId, 'lapse');
    expect(await entries()).toEqual(byStaff);
    expect(byStaff.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['mentor-stepped-back', 'mentorship-ended', 'mentor-wanted']),
    );
    expect(JSON.stringify(byStaff)).not.toMatch(why);
  });
});

describe('a mentor who stepped back', () => {
  it('sees nobody any more, is shown no number, and may still log what took place before', async () => {
    await stepBack().expect(200);
    expect(await items('/mentees', 'mentor')).toEqual([]);
    expect(await items('/mentor-contacts', 'mentor')).toEqual([]);
    await scene.as('mentor').post(`/mentees/${tara}/call`, {}).expect(404);
    const contact = { type: 'call', outcome: 'needs-support', minutes: 5, at: '2026-11-25T04:00:00Z' };
    await scene.as('mentor').post(`/mentorships/${pairing.id}/contacts`, contact).expect(201);
    expect(await items(`/follow-ups?memberId=${tara}&state=due`)).toMatchObject([{ kind: 'support', dueOn: '2026-11-25' }]);
    expect(await read('/mentor-profile', 'mentor')).toMatchObject({ pause: 'stepped-back', taken: 0 });
  });

  it('stays so when somebody only pauses them, and takes people again once they are back', async () => {
    await stepBack().expect(200);
    const change = async (body: object) => scene.as('counsellor').patch(`/mentors/${lata.mentor.id}`, body, (await mentorNow()).version);
    expect((await change({ paused: true })).body).toMatchObject({ pause: 'stepped-back', soberSince: null });
    expect((await change({ paused: false })).body).toMatchObject({ pause: null, soberSince: '2024-01-01', free: 5 });
    expect((await ofMember(tara)).mentorship).toBeNull();
    expect(await scene.pair(lata.mentor.id, tara)).toMatchObject({ mentorName: 'Lata', contacts: 0 });
    expect(await ofMember(tara)).toMatchObject({ waitingSince: null });
  });

  it('is handed over where they paused before, with the day on which they stepped back', async () => {
    await scene.as('counsellor').patch(`/mentors/${lata.mentor.id}`, { paused: true }, 1).expect(200);
    api.clock.set('2026-11-27T04:30:00Z');
    await stepBack().expect(200);
    expect(await items('/mentor-handovers')).toMatchObject([{ on: '2026-11-27', people: [{ displayName: 'Tara', mentorName: null }] }]);
  });

  it('keeps nobody waiting twice', async () => {
    await scene.as('counsellor').post(`/mentorships/${pairing.id}/end`, { reason: 'mentor-wished', waits: true }).expect(200);
    await stepBack().expect(200);
    expect(await items('/mentor-requests')).toHaveLength(1);
    expect(await items('/mentor-handovers')).toEqual([]);
  });
});

describe('at the same moment', () => {
  it('two people let a mentor step back once', async () => {
    const answers = await Promise.all([stepBack(), stepBack()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await items('/mentor-requests')).toHaveLength(1);
  });

  it('a mentor steps back and gets another person: nobody stays with them', async () => {
    const joseph = await scene.member('Joseph');
    const body = { mentorId: lata.mentor.id, memberId: joseph };
    const [back, paired] = await Promise.all([stepBack(), scene.as('administrator').post('/mentorships', body)]);
    expect(back.status).toBe(200);
    expect([201, 409]).toContain(paired.status);
    expect(await mentorNow()).toMatchObject({ taken: 0, pause: 'stepped-back' });
    expect((await items<MentorRequestView>('/mentor-requests')).length).toBe(paired.status === 201 ? 2 : 1);
  });

  it('a person leaves and gets a mentor: they have none', async () => {
    const joseph = await scene.member('Joseph');
    const body = { mentorId: lata.mentor.id, memberId: joseph };
    const [, paired] = await Promise.all([scene.leave(joseph), scene.as('counsellor').post('/mentorships', body)]);
    expect([201, 404]).toContain(paired.status);
    expect((await ofMember(joseph)).mentorship).toBeNull();
    expect(await mentorNow()).toMatchObject({ taken: 1 });
  });
});

describe('the number of a person', () => {
  it('is shown thirty times within an hour, and then rests until the hour is over', async () => {
    const call = () => scene.as('mentor').post(`/mentees/${tara}/call`, {});
    for (let times = 0; times < 30; times += 1) await call().expect(200);
    expect((await call()).body).toMatchObject({ status: 429, code: 'members/too-many-looks' });
    expect(await items('/audit/looks', 'administrator')).toMatchObject([
      { staffId: scene.centre.mentor.staffId, numbers: { inDay: 30, inWeek: 30 }, revealed: { inDay: 0 }, isUnusual: true },
    ]);
    api.clock.set('2026-11-25T05:30:00Z');
    await call().expect(200);
  });
});

describe('a contact of a record that was merged into another', () => {
  it('lets the staff call the person under the record that they read', async () => {
    const kept = await scene.member('Tara K');
    await scene.pair((await scene.mentor('Dinesh')).mentor.id, kept);
    await scene.as('administrator').post(`/members/${kept}/merge`, { otherId: tara }).expect(200);
    const contact = { type: 'call', outcome: 'needs-support', minutes: 5, at: '2026-11-25T04:00:00Z' };
    await scene.as('mentor').post(`/mentorships/${pairing.id}/contacts`, contact).expect(201);
    expect(await items(`/follow-ups?memberId=${kept}&state=due`)).toMatchObject([{ kind: 'support', dueOn: '2026-11-25' }]);
  });
});
