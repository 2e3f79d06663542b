import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mentorScene, type MentorScene } from '../testing/mentor-scene.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';
import type { MentorView } from './mentor.view.ts';
import type { MemberMentorView, MentorSuggestionsView } from './pairing.view.ts';

let api: TestApi;
let scene: MentorScene;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  scene = await mentorScene(api);
});

const suggestions = async (memberId: string) =>
  (await scene.as('counsellor').get(`/members/${memberId}/mentor-suggestions`).expect(200)).body as MentorSuggestionsView;
const codesOf = ({ notNow }: MentorSuggestionsView) =>
  notNow.map(({ displayName, reasons }) => [displayName, ...reasons.map(({ code }) => code)]);

describe('a mentor', () => {
  it('is a member with the language, the gender and the sobriety of their record', async () => {
    const { mentor, memberId } = await scene.mentor('Prakash', { gender: 'male', soberSince: '2024-01-10' });
    expect(mentor).toMatchObject({
      ...{ memberId, displayName: 'Prakash', role: 'volunteer', trainingHours: 46, languages: ['en'], gender: 'male', version: 1 },
      ...{ seats: 5, taken: 0, free: 5, pause: null, soberSince: '2024-01-10', supervisedOn: '2026-11-20', supervisionDue: '2026-12-04' },
      ...{ supervisionOverdue: 0, lastContact: null, supervisorName: 'Nayi Subah counsellor' },
    });
  });

  it.each([
    {
      what: 'a second profile',
      with: async () => ({ memberId: (await scene.mentor('Jaya')).memberId }),
      status: 409,
      code: 'mentors/already-mentor',
    },
    {
      what: 'an account that is none of a mentor',
      with: () => ({ staffId: scene.centre.facilitator.staffId }),
      status: 422,
      code: 'mentors/account-not-mentor',
    },
    { what: 'no language', with: () => ({ languages: [] }), status: 422, code: 'mentors/no-language' },
    { what: 'more seats than the centre allows', with: () => ({ seats: 6 }), status: 422, code: 'mentors/seats-above-bound' },
    {
      what: 'a person who only asked',
      with: async () => ({ memberId: await scene.member('Asks', { stage: 'enquiry' }) }),
      status: 409,
      code: 'mentors/outside-centre',
    },
    {
      what: 'the account of another mentor',
      with: async () => {
        await scene.mentor('Linked', { staffId: scene.centre.mentor.staffId });
        return { staffId: scene.centre.mentor.staffId };
      },
      status: 409,
      code: 'mentors/account-taken',
    },
  ] as const)('is refused with $what', async ({ with: changes, status, code }) => {
    const body = { memberId: await scene.member('New'), trainingHours: 46, ...(await changes()) };
    const { body: refused } = await scene.as('counsellor').post('/mentors', body).expect(status);
    expect(refused).toMatchObject({ code });
  });

  it('is supervised by a mentor circle that they attended', async () => {
    const { mentor, memberId } = await scene.mentor('Prakash', { supervisedOn: null });
    await scene.attendCircle(memberId, '2026-11-18T12:30:00Z');
    expect((await scene.as('counsellor').get(`/mentors/${mentor.id}`).expect(200)).body).toMatchObject({ supervisedOn: '2026-11-18' });
  });

  it('changes by version, keeps what was left out, and cannot have fewer seats than people', async () => {
    const { mentor, memberId } = await scene.mentor('Prakash');
    await scene.pair(mentor.id, await scene.member('Sagar'));
    await scene.pair(mentor.id, await scene.member('Vikram'));
    const change = (body: object, version: number) => scene.as('counsellor').patch(`/mentors/${mentor.id}`, body, version);
    expect((await change({ trainingHours: 60, supervisorId: null }, 1).expect(200)).body).toMatchObject({
      ...{ trainingHours: 60, seats: 5, taken: 2, supervisorName: null, version: 2, memberId },
    });
    await change({ trainingHours: 61 }, 1).expect(412);
    expect((await change({ seats: 1 }, 2).expect(409)).body).toMatchObject({ code: 'mentors/seats-below-people', params: { people: 2 } });
    expect((await change({ paused: true }, 2).expect(200)).body).toMatchObject({ pause: 'paused', free: 0, taken: 2 });
    expect((await change({ paused: false, seats: 2 }, 3).expect(200)).body).toMatchObject({ pause: null, free: 0, seats: 2 });
  });
});

describe('the load board', () => {
  it('has every mentor within reach once, those with a free seat, and those without supervision', async () => {
    const prakash = await scene.mentor('Prakash');
    await scene.mentor('Jaya', { seats: 1 }).then(async ({ mentor }) => scene.pair(mentor.id, await scene.member('Devika')));
    await scene.mentor('Shirin', { supervisedOn: '2026-11-08' });
    await scene.mentor('Farhan', { supervisedOn: null });
    await scene.mentor('Far', { branch: 1 });
    const shown = async (show?: string) =>
      (await walk<MentorView>((cursor) => scene.as('counsellor').get('/mentors').query({ limit: 2, cursor, show }))).map(
        ({ displayName }) => displayName,
      );
    expect(await shown()).toEqual(['Farhan', 'Jaya', 'Prakash', 'Shirin']);
    expect(await shown('free')).toEqual(['Farhan', 'Prakash', 'Shirin']);
    expect(await shown('overdue')).toEqual(['Farhan', 'Shirin']);
    expect((await scene.as('counsellor').get('/mentors/figures').expect(200)).body).toEqual({
      ...{ mentors: 4, branches: 1, seats: 16, taken: 1, free: 3, overdue: 2, waiting: 0 },
    });
    const contact = { type: 'call', outcome: 'well', minutes: 15, at: '2026-11-25T03:40:00Z' };
    const { id } = await scene.pair(prakash.mentor.id, await scene.member('Sagar'));
    await scene.as('counsellor').post(`/mentorships/${id}/contacts`, contact).expect(201);
    expect((await scene.as('counsellor').get(`/mentors/${prakash.mentor.id}`).expect(200)).body).toMatchObject({
      lastContact: { at: '2026-11-25T03:40:00.000Z', displayName: 'Sagar' },
    });
  });
});

describe('the mentors for a person', () => {
  it('are ordered by facts, and every reason against the others has its numbers', async () => {
    const sunil = await scene.member('Sunil');
    const prakash = await scene.mentor('Prakash');
    await scene.pair(prakash.mentor.id, await scene.member('Sagar'));
    await scene.mentor('Dinesh');
    await scene.mentor('Raghu', { seats: 1, languages: ['hi'] }).then(async ({ mentor }) => {
      await scene.bounds({ needsLanguage: false });
      await scene.pair(mentor.id, await scene.member('Gurpreet'));
      await scene.bounds({ needsLanguage: true });
    });
    const farhan = await scene.mentor('Farhan', { trainingHours: 31, soberSince: '2026-02-20', supervisedOn: '2026-11-08' });
    for (const member of [farhan.memberId, sunil]) await scene.stay(member, '2026-08-01', '2026-09-20');
    await scene.shareGroup([prakash.memberId, sunil]);
    const found = await suggestions(sunil);
    expect(found.suggested).toMatchObject([
      { displayName: 'Prakash', speaksLanguage: true, gender: null, isSameBranch: true, groups: ['Naya Savera'], taken: 1, seats: 5 },
      { displayName: 'Dinesh', groups: [], taken: 0 },
    ]);
    expect(found.notNow).toMatchObject([
      {
        displayName: 'Farhan',
        reasons: [
          { code: 'training-short', params: { has: 31, needs: 46 } },
          { code: 'sobriety-short', params: { has: 9, needs: 12 } },
          { code: 'supervision-overdue', params: { days: 3 } },
          { code: 'same-ward', params: { until: '2026-09-20' } },
        ],
      },
      { displayName: 'Raghu', reasons: [{ code: 'seats-taken', params: { has: 1, needs: 1 } }, { code: 'no-common-language' }] },
    ]);
  });

  it('are not of the family, not in treatment, and of the gender that the person prefers', async () => {
    const sunil = await scene.member('Sunil', { phone: '98220 11111' });
    const brother = await scene.mentor('Brother', { gender: 'female' });
    await scene.relative(brother.memberId, '98220 11111');
    const cousin = await scene.mentor('Cousin', { gender: 'female' });
    for (const member of [cousin.memberId, sunil]) await scene.relative(member, '98220 22222');
    const resident = await scene.mentor('Resident', { gender: 'female' });
    await scene.stay(resident.memberId, '2026-11-01', null);
    await scene.mentor('Unknown');
    await scene.as('counsellor').post(`/members/${sunil}/mentor-requests`, { preference: 'female' }).expect(201);
    expect(codesOf(await suggestions(sunil))).toEqual([
      ['Brother', 'related'],
      ['Cousin', 'related'],
      ['Resident', 'in-treatment'],
      ['Unknown', 'gender-not-preferred'],
    ]);
  });
});

describe('a pairing', () => {
  it('is refused with every reason, and accepted once the supervision is recorded', async () => {
    const { mentor } = await scene.mentor('Shirin', { supervisedOn: '2026-11-08', trainingHours: 46 });
    const sunil = await scene.member('Sunil');
    await scene.as('counsellor').post(`/members/${sunil}/mentor-requests`, {}).expect(201);
    const body = { mentorId: mentor.id, memberId: sunil };
    expect((await scene.as('counsellor').post('/mentorships', body).expect(409)).body).toMatchObject({
      code: 'mentors/not-eligible',
      params: { reasons: 'supervision-overdue', 'supervision-overdue': '3' },
    });
    const supervision = { on: '2026-11-25', minutes: 45, note: 'Rested, and glad about the circle' };
    const recorded = await scene.as('counsellor').post(`/mentors/${mentor.id}/supervisions`, supervision).expect(201);
    expect(recorded.body).toMatchObject({ ...supervision, supervisorName: 'Nayi Subah counsellor' });
    expect((await scene.as('counsellor').post(`/mentors/${mentor.id}/supervisions`, supervision).expect(409)).body).toMatchObject({
      code: 'mentors/supervised-that-day',
    });
    const ahead = { ...supervision, on: '2026-11-26' };
    expect((await scene.as('counsellor').post(`/mentors/${mentor.id}/supervisions`, ahead).expect(422)).body).toMatchObject({
      code: 'mentors/date-in-future',
    });
    const list = (await scene.as('counsellor').get(`/mentors/${mentor.id}/supervisions`).expect(200)).body as { items: object[] };
    expect(list.items).toMatchObject([{ on: '2026-11-25', note: supervision.note }, { on: '2026-11-08' }]);
    expect((await scene.as('counsellor').post('/mentorships', body).expect(201)).body).toMatchObject({
      ...{ mentorName: 'Shirin', displayName: 'Sunil', startedOn: '2026-11-25', endedOn: null, contacts: 0 },
      ...{ nextOn: '2026-11-27', nextType: 'call', version: 1 },
    });
    const of = (await scene.as('counsellor').get(`/members/${sunil}/mentor`).expect(200)).body as MemberMentorView;
    expect(of).toMatchObject({ mentorship: { mentorName: 'Shirin' }, waitingSince: null });
    expect((await scene.as('counsellor').post('/mentorships', body).expect(409)).body).toMatchObject({ code: 'mentors/already-paired' });
    const ask = await scene.as('counsellor').post(`/members/${sunil}/mentor-requests`, {}).expect(409);
    expect(ask.body).toMatchObject({ code: 'mentors/already-paired' });
  });

  it('gives the last seat once, whoever asks at the same time', async () => {
    const { mentor } = await scene.mentor('Raghu', { seats: 1 });
    const people = [await scene.member('One'), await scene.member('Two')];
    const answers = await Promise.all(
      people.map((memberId) => scene.as('counsellor').post('/mentorships', { mentorId: mentor.id, memberId })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });

  it('ends with a reason, and the person may wait for another mentor', async () => {
    const { mentor } = await scene.mentor('Prakash');
    const sagar = await scene.member('Sagar');
    const { id } = await scene.pair(mentor.id, sagar);
    const end = (waits?: boolean) => scene.as('counsellor').post(`/mentorships/${id}/end`, { reason: 'did-not-fit', waits });
    expect((await end(true).expect(200)).body).toMatchObject({ endedOn: '2026-11-25', nextOn: null });
    expect((await end().expect(409)).body).toMatchObject({ code: 'mentors/already-ended' });
    api.clock.set('2026-11-29T04:30:00Z');
    expect((await scene.as('counsellor').get('/mentor-requests').expect(200)).body).toMatchObject({
      items: [{ memberId: sagar, displayName: 'Sagar', language: 'en', preference: null, waitingDays: 4 }],
    });
    const again = await scene.as('counsellor').post(`/members/${sagar}/mentor-requests`, {}).expect(409);
    expect(again.body).toMatchObject({ code: 'mentors/already-waiting' });
  });

  it('is handed over to another mentor who can take the person, and to nobody else', async () => {
    const [prakash, dinesh, farhan] = [
      await scene.mentor('Prakash'),
      await scene.mentor('Dinesh'),
      await scene.mentor('Farhan', { trainingHours: 1 }),
    ];
    const { id } = await scene.pair(prakash.mentor.id, await scene.member('Sagar'));
    const to = (mentorId: string) => scene.as('counsellor').post(`/mentorships/${id}/reassign`, { mentorId, reason: 'person-wished' });
    expect((await to(prakash.mentor.id).expect(409)).body).toMatchObject({ code: 'mentors/same-mentor' });
    expect((await to(farhan.mentor.id).expect(409)).body).toMatchObject({ code: 'mentors/not-eligible' });
    expect((await to(dinesh.mentor.id).expect(200)).body).toMatchObject({ mentorName: 'Dinesh', displayName: 'Sagar', endedOn: null });
  });
});

describe('a mentor who steps back', () => {
  const present = async (memberId: string) =>
    (await scene.as('administrator').get(`/members/${memberId}/mentor`).expect(200)).body as MemberMentorView;

  it.each([
    { by: 'the staff', act: (mentorId: string) => scene.as('counsellor').post(`/mentors/${mentorId}/step-back`, {}).expect(200) },
    { by: 'a return to use', act: (_: string, memberId: string) => scene.endSobriety(memberId, 'lapse') },
    { by: 'leaving the centre', act: (_: string, memberId: string) => scene.leave(memberId) },
  ])('by $by hands everybody over by name, and says to nobody why', async ({ act }) => {
    const { mentor, memberId } = await scene.mentor('Lata', { soberSince: '2024-01-01' });
    const [tara, joseph] = [await scene.member('Tara'), await scene.member('Joseph')];
    for (const person of [tara, joseph]) await scene.pair(mentor.id, person);
    await act(mentor.id, memberId);
    const after = (await scene.as('counsellor').get(`/mentors/${mentor.id}`).expect(200)).body as MentorView;
    expect(after).toMatchObject({ pause: 'stepped-back', taken: 0, free: 0, soberSince: null });
    for (const person of [tara, joseph])
      expect(await present(person)).toMatchObject({ mentorship: null, waitingSince: expect.any(String) });
    expect(codesOf(await suggestions(tara))).toEqual([['Lata', 'stepped-back']]);
    const raghu = await scene.mentor('Raghu');
    const { id } = await scene.pair(raghu.mentor.id, tara);
    await scene
      .as('counsellor')
      .post(`/mentorships/${id}/contacts`, { type: 'call', outcome: 'well', minutes: 5, at: '2026-11-25T04:00:00Z' });
    const handovers = (await scene.as('counsellor').get('/mentor-handovers').expect(200)).body as object;
    expect(handovers).toMatchObject({
      items: [
        {
          ...{ displayName: 'Lata', on: '2026-11-25' },
          people: [
            { displayName: 'Joseph', mentorName: null, reachedAt: null },
            { displayName: 'Tara', mentorName: 'Raghu', reachedAt: '2026-11-25T04:00:00.000Z' },
          ],
        },
      ],
    });
    expect(JSON.stringify([after, handovers])).not.toMatch(/lapse|sobriety-ended|return/);
    const audit = await inCentre<{ detail: unknown }>(
      api,
      scene.centre,
      `select detail from audit_entries where centre_id = $1 and action in ('mentor-stepped-back', 'mentorship-ended', 'mentor-wanted')`,
    );
    expect(audit).toHaveLength(5);
    expect(JSON.stringify(audit)).not.toMatch(/lapse/);
    const again = await scene.as('counsellor').post(`/mentors/${mentor.id}/step-back`, {}).expect(409);
    expect(again.body).toMatchObject({ code: 'mentors/already-stepped-back' });
  });

  it.each(['correction', 'data-entry'] as const)('does not do so because of a %s of the record', async (reason) => {
    const { mentor, memberId } = await scene.mentor('Lata', { soberSince: '2024-01-01' });
    await scene.endSobriety(memberId, reason);
    expect((await scene.as('counsellor').get(`/mentors/${mentor.id}`).expect(200)).body).toMatchObject({ pause: null });
  });
});
