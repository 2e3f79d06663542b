import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { counsellorOfSouth } from '../testing/counsellor-of-south.ts';
import { mentorScene, type MentorScene } from '../testing/mentor-scene.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';
import type { MentorView, SupervisionView } from './mentor.view.ts';
import type { MemberMentorView, MentorshipView, MentorSuggestionsView } from './pairing.view.ts';

let api: TestApi;
let scene: MentorScene;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  scene = await mentorScene(api);
});

const mentorNow = async (id: string) => (await scene.as('administrator').get(`/mentors/${id}`).expect(200)).body as MentorView;
const change = async (id: string, body: object, who: 'administrator' | 'counsellor' = 'administrator') =>
  scene.as(who).patch(`/mentors/${id}`, body, (await mentorNow(id)).version);
const deactivate = async (staffId: string) => {
  const admin = scene.as('administrator');
  const { version } = (await admin.get(`/staff/${staffId}`).expect(200)).body as { version: number };
  await admin.patch(`/staff/${staffId}`, { state: 'deactivated' }, version).expect(200);
};
const audited = (action: string) =>
  inCentre<object>(
    api,
    scene.centre,
    'select subject_id, actor_id, detail from audit_entries where centre_id = $1 and action = $2 order by id',
    action,
  );

describe('what is written of a mentor', () => {
  it.each([
    { body: { trainingHours: 0, seats: 1 }, status: 201 },
    { body: { trainingHours: 2000, seats: 5 }, status: 201 },
    { body: { trainingHours: -1 }, status: 400 },
    { body: { trainingHours: 2001 }, status: 400 },
    { body: { trainingHours: 1.5 }, status: 400 },
    { body: { seats: 0 }, status: 400 },
    { body: { seats: 31 }, status: 400 },
    { body: { role: 'paid', seats: 15 }, status: 201 },
    { body: { role: 'paid', seats: 16 }, status: 422 },
    { body: { role: 'guru' }, status: 400 },
    { body: { languages: ['en', 'en'] }, status: 400 },
    { body: { languages: ['xx'] }, status: 400 },
    { body: { languages: ['mr', 'hi', 'en'] }, status: 201 },
  ])('with $body is answered by $status', async ({ body, status }) => {
    const memberId = await scene.member('New');
    const answer = await scene.as('counsellor').post('/mentors', { memberId, trainingHours: 46, ...body });
    expect(answer.status).toBe(status);
    if (status === 201) expect(answer.body).toMatchObject({ memberId, supervisorId: scene.centre.counsellor.staffId, ...body });
  });

  it('has the seats of a paid mentor where nothing else is said, and cannot keep them as a volunteer', async () => {
    const body = { memberId: await scene.member('Paid'), trainingHours: 46, role: 'paid' };
    const { id, seats } = (await scene.as('counsellor').post('/mentors', body).expect(201)).body as MentorView;
    expect(seats).toBe(15);
    expect((await change(id, { role: 'volunteer' })).body).toMatchObject({ status: 422, code: 'mentors/seats-above-bound' });
    expect((await change(id, { role: 'volunteer', seats: 5 })).body).toMatchObject({ role: 'volunteer', seats: 5 });
  });

  it('is audited by the names of its fields, for the person whose record it is', async () => {
    const { mentor, memberId } = await scene.mentor('Prakash');
    await change(mentor.id, { trainingHours: 60, languages: ['hi'] }, 'counsellor');
    const [entry] = await audited('mentor-changed');
    expect(entry).toMatchObject({ subject_id: mentor.id, actor_id: scene.centre.counsellor.userId });
    expect((entry as { detail: { fields: string[] } }).detail.fields.toSorted()).toEqual(['languages', 'trainingHours']);
    expect(JSON.stringify(entry)).not.toContain('60');
    expect(memberId).not.toBe(mentor.id);
  });

  it('is made once where two people add the same person at once', async () => {
    const body = { memberId: await scene.member('New'), trainingHours: 46 };
    const answers = await Promise.all((['counsellor', 'administrator'] as const).map((who) => scene.as(who).post('/mentors', body)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect((await scene.as('counsellor').get('/mentors').expect(200)).body).toMatchObject({ items: [{ displayName: 'New' }] });
  });

  it('links an account once where two mentors are given it at once', async () => {
    const [one, two] = [await scene.mentor('One'), await scene.mentor('Two')];
    const { staffId } = scene.centre.mentor;
    const answers = await Promise.all([one, two].map(({ mentor }) => change(mentor.id, { staffId })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});

describe('an account that was deactivated', () => {
  it('stands in the way of no change of the mentor, and is named for nobody else', async () => {
    const { mentor } = await scene.mentor('Prakash', { staffId: scene.centre.mentor.staffId });
    const sagar = await scene.member('Sagar');
    const { id } = await scene.pair(mentor.id, sagar);
    for (const staffId of [scene.centre.mentor.staffId, scene.centre.counsellor.staffId]) await deactivate(staffId);
    await scene.as('mentor').get('/mentees').expect(403);
    expect((await change(mentor.id, { paused: true })).body).toMatchObject({ pause: 'paused', supervisorName: 'Nayi Subah counsellor' });
    expect((await change(mentor.id, { paused: false, seats: 4 })).body).toMatchObject({ pause: null, seats: 4 });
    const contact = { type: 'call', outcome: 'well', minutes: 5, at: '2026-11-25T04:00:00Z' };
    await scene.as('administrator').post(`/mentorships/${id}/contacts`, contact).expect(201);
    const body = { memberId: await scene.member('Jaya'), trainingHours: 46, supervisorId: scene.centre.counsellor.staffId };
    const refused = await scene.as('administrator').post('/mentors', body).expect(404);
    expect(refused.body).toMatchObject({ code: 'staff/not-found' });
    expect((await change(mentor.id, { supervisorId: null, staffId: null })).body).toMatchObject({ supervisorName: null, staffId: null });
    for (const again of [{ staffId: scene.centre.mentor.staffId }, { supervisorId: scene.centre.counsellor.staffId }])
      expect((await change(mentor.id, again)).body).toMatchObject({ status: 404, code: 'staff/not-found' });
  });
});

describe('a mentor of another branch', () => {
  beforeEach(() => counsellorOfSouth(api, scene.centre));

  it('is known to the staff there only, and nobody else writes about them', async () => {
    const far = await scene.mentor('Far', { branch: 1 });
    const path = `/mentors/${far.mentor.id}`;
    expect((await scene.as('mentor').get('/mentors').expect(200)).body).toMatchObject({ items: [{ displayName: 'Far' }] });
    for (const [method, at, body] of [
      ['get', path, {}],
      ['get', `${path}/supervisions`, {}],
      ['post', `${path}/supervisions`, { on: '2026-11-25', minutes: 30 }],
      ['post', `${path}/step-back`, {}],
      ['post', '/mentorships', { mentorId: far.mentor.id, memberId: await scene.member('Near') }],
    ] as const)
      expect((await scene.as('counsellor')[method](at, body).expect(404)).body).toMatchObject({ code: 'mentors/not-found' });
    await scene.as('counsellor').patch(path, { seats: 1 }, 1).expect(404);
    expect(await mentorNow(far.mentor.id)).toMatchObject({ seats: 5, pause: null, supervisedOn: '2026-11-20', version: 1 });
  });

  it('accompanies a person here once the administrator pairs them, and the staff here see the pairing', async () => {
    const far = await scene.mentor('Far', { branch: 1 });
    const near = await scene.member('Near');
    const suggestions = async (who: 'administrator' | 'counsellor') =>
      ((await scene.as(who).get(`/members/${near}/mentor-suggestions`).expect(200)).body as MentorSuggestionsView).suggested;
    expect(await suggestions('counsellor')).toEqual([]);
    expect(await suggestions('administrator')).toMatchObject([{ displayName: 'Far', isSameBranch: false }]);
    const { id } = await scene.pair(far.mentor.id, near);
    const ofMember = (await scene.as('counsellor').get(`/members/${near}/mentor`).expect(200)).body as MemberMentorView;
    expect(ofMember.mentorship).toMatchObject({ id, mentorName: 'Far' });
    await scene.as('mentor').get(`/members/${near}/mentor`).expect(404);
    const mentees = async (who: 'mentor' | 'counsellor') =>
      ((await scene.as(who).get('/mentees').expect(200)).body as { items: MentorshipView[] }).items.map((one) => one.displayName);
    expect([await mentees('counsellor'), await mentees('mentor')]).toEqual([['Near'], []]);
    await scene.as('mentor').post(`/mentorships/${id}/end`, { reason: 'goal-reached' }).expect(404);
    expect((await scene.as('counsellor').post(`/mentorships/${id}/end`, { reason: 'goal-reached' }).expect(200)).body).toMatchObject({
      endedOn: '2026-11-25',
    });
  });

  it('is supervised by nobody whom the reader does not know, and keeps a supervisor whom another named', async () => {
    const { mentor } = await scene.mentor('Near');
    const south = scene.centre.mentor.staffId;
    expect((await change(mentor.id, { supervisorId: south }, 'counsellor')).body).toMatchObject({ code: 'staff/not-found' });
    expect((await change(mentor.id, { supervisorId: south })).body).toMatchObject({ supervisorId: south });
    expect((await change(mentor.id, { seats: 4 }, 'counsellor')).body).toMatchObject({ seats: 4, supervisorId: south });
  });
});

describe('the supervisions of a mentor', () => {
  const record = (id: string, body: object) => scene.as('counsellor').post(`/mentors/${id}/supervisions`, { minutes: 30, ...body });

  it.each([
    { body: { on: '2026-11-25', minutes: 0 }, status: 201 },
    { body: { on: '2026-11-25', minutes: 600 }, status: 201 },
    { body: { on: '2026-11-25', minutes: 601 }, status: 400 },
    { body: { on: '2026-11-25', minutes: -1 }, status: 400 },
    { body: { on: '2026-11-26' }, status: 422 },
    { body: { on: '2026-02-29' }, status: 400 },
    { body: { on: '2026-11-25', note: 'न'.repeat(2000) }, status: 201 },
    { body: { on: '2026-11-25', note: 'न'.repeat(2001) }, status: 400 },
  ])('are recorded within their bounds: $status', async ({ body, status }) => {
    const { mentor } = await scene.mentor('Prakash', { supervisedOn: null });
    expect((await record(mentor.id, body)).status).toBe(status);
    expect(await mentorNow(mentor.id)).toMatchObject({ supervisedOn: status === 201 ? '2026-11-25' : null });
  });

  it('are read from the latest on, whenever they were recorded, and sealed', async () => {
    const { mentor } = await scene.mentor('Prakash', { supervisedOn: '2026-11-18' });
    for (const [on, note] of [
      ['2026-11-25', 'Sleeps well'],
      ['2026-11-04', ''],
      ['2026-11-11', null],
    ] as const)
      await record(mentor.id, { on, note }).expect(201);
    const all = await walk<SupervisionView>((cursor) =>
      scene.as('counsellor').get(`/mentors/${mentor.id}/supervisions`).query({ limit: 1, cursor }),
    );
    expect(all.map(({ on, note }) => [on, note])).toEqual([
      ['2026-11-25', 'Sleeps well'],
      ...[
        ['2026-11-18', null],
        ['2026-11-11', null],
      ],
      ['2026-11-04', null],
    ]);
    expect(await mentorNow(mentor.id)).toMatchObject({ supervisedOn: '2026-11-25', supervisionDue: '2026-12-09' });
    expect(JSON.stringify(await audited('supervision-recorded'))).not.toContain('Sleeps');
    await scene.as('facilitator').get(`/mentors/${mentor.id}/supervisions`).expect(403);
    await scene.as('mentor').get(`/mentors/${mentor.id}/supervisions`).expect(403);
  });

  it('are taken on the day that has begun where the mentor lives', async () => {
    const { mentor } = await scene.mentor('Prakash', { supervisedOn: null });
    api.clock.set('2026-11-25T18:29:59Z');
    await record(mentor.id, { on: '2026-11-26' }).expect(422);
    api.clock.set('2026-11-25T18:30:00Z');
    await record(mentor.id, { on: '2026-11-26' }).expect(201);
  });
});
