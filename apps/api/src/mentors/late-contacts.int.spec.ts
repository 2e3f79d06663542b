import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mentorScene, type MentorScene } from '../testing/mentor-scene.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { MemberMentorView, MentorContactView, MentorshipView } from './pairing.view.ts';

let api: TestApi;
let scene: MentorScene;
let prakash: { readonly mentor: { readonly id: string }; readonly memberId: string };
let sagar: string;
let pairing: MentorshipView;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  scene = await mentorScene(api);
  prakash = await scene.mentor('Prakash', { staffId: scene.centre.mentor.staffId });
  sagar = await scene.member('Sagar', { phone: '98220 12345' });
  pairing = await scene.pair(prakash.mentor.id, sagar);
});

const contact = { type: 'call', outcome: 'well', minutes: 15, at: '2026-11-25T04:00:00Z' };
const log = (body: object = {}, id = pairing.id, who: 'mentor' | 'administrator' = 'mentor') =>
  scene.as(who).post(`/mentorships/${id}/contacts`, { ...contact, ...body });
const mentees = async (who: 'mentor' | 'administrator' = 'mentor') =>
  ((await scene.as(who).get('/mentees').expect(200)).body as { items: MentorshipView[] }).items;
const ofMember = async (id: string) => (await scene.as('administrator').get(`/members/${id}/mentor`).expect(200)).body as MemberMentorView;
const merge = (kept: string, otherId: string) => scene.as('administrator').post(`/members/${kept}/merge`, { otherId }).expect(200);
const unmerge = (kept: string) => scene.as('administrator').post(`/members/${kept}/unmerge`, {}).expect(200);

describe('a contact that a device sends late', () => {
  it('does not move the day that a later contact has set', async () => {
    api.clock.set('2026-11-27T04:30:00Z');
    await log({ at: '2026-11-27T04:00:00Z' }).expect(201);
    await log({ outcome: 'not-reached', minutes: 0, at: '2026-11-26T04:00:00Z' }).expect(201);
    expect(await mentees()).toMatchObject([{ contacts: 2, nextOn: '2026-12-04', lastReachedAt: '2026-11-27T04:00:00.000Z' }]);
    await log({ outcome: 'not-reached', minutes: 0, at: '2026-11-27T04:10:00Z' }).expect(201);
    expect(await mentees()).toMatchObject([{ contacts: 3, nextOn: '2026-11-28', lastReachedAt: '2026-11-27T04:00:00.000Z' }]);
  });

  it('still asks the staff for a call today, where the person needed support', async () => {
    api.clock.set('2026-11-27T04:30:00Z');
    await log({ at: '2026-11-27T04:00:00Z' }).expect(201);
    await log({ outcome: 'needs-support', at: '2026-11-26T04:00:00Z' }).expect(201);
    const due = (await scene.as('counsellor').get(`/follow-ups?memberId=${sagar}&state=due`).expect(200)).body as object;
    expect(due).toMatchObject({ items: [{ kind: 'support', dueOn: '2026-11-27' }] });
    expect(await mentees()).toMatchObject([{ nextOn: '2026-12-04' }]);
  });

  it('of a person who has another mentor now stays with its pairing and sets nothing for the other', async () => {
    const dinesh = await scene.mentor('Dinesh');
    const body = { mentorId: dinesh.mentor.id, reason: 'person-wished' };
    const { body: next } = await scene.as('counsellor').post(`/mentorships/${pairing.id}/reassign`, body).expect(200);
    const { mentorName, nextOn, contacts, version } = next as MentorshipView;
    await log({ outcome: 'needs-support', note: 'Before the change' }).expect(201);
    expect((await ofMember(sagar)).mentorship).toMatchObject({ mentorName, nextOn, contacts, version });
    expect([mentorName, contacts]).toEqual(['Dinesh', 0]);
    expect(await mentees()).toEqual([]);
  });

  it.each([
    { body: { minutes: 0 }, status: 201 },
    { body: { minutes: 600 }, status: 201 },
    { body: { minutes: 601 }, status: 400 },
    { body: { minutes: -1 }, status: 400 },
    { body: { type: 'letter' }, status: 400 },
    { body: { outcome: 'fine' }, status: 400 },
    { body: { at: 'yesterday' }, status: 400 },
    { body: { note: 'x'.repeat(2000) }, status: 201 },
    { body: { note: 'x'.repeat(2001) }, status: 400 },
    { body: { outcome: 'not-reached', minutes: 1 }, status: 422 },
  ])('is taken within its bounds: $status', async ({ body, status }) => {
    expect((await log(body)).status).toBe(status);
    expect(await mentees()).toMatchObject([{ contacts: status === 201 ? 1 : 0 }]);
  });

  it('is audited by its type and how it went, without its note', async () => {
    await log({ note: 'Talked about the brother' }).expect(201);
    const sql = `select actor_id, detail from audit_entries where centre_id = $1 and action = 'mentor-contact-logged'`;
    const entries = await inCentre<{ actor_id: string; detail: object }>(api, scene.centre, sql);
    expect(entries).toMatchObject([{ actor_id: scene.centre.mentor.userId, detail: { type: 'call', outcome: 'well' } }]);
    expect(JSON.stringify(entries)).not.toContain('brother');
  });
});

describe('the staff who are no mentors', () => {
  it.each(['facilitator'] as const)('as a %s read and write nothing of pairings', async (who) => {
    for (const path of ['/mentees', '/mentor-contacts', '/mentors', '/mentor-requests', '/mentor-bounds', '/mentor-handovers'])
      await scene.as(who).get(path).expect(403);
    for (const path of [`/mentorships/${pairing.id}/contacts`, `/mentees/${sagar}/call`])
      await scene.as(who).post(path, contact).expect(403);
    expect(await mentees()).toMatchObject([{ contacts: 0 }]);
  });
});

describe('two people at once', () => {
  it('give a person one mentor, and the other one is told', async () => {
    const [dinesh, vikram] = [await scene.mentor('Dinesh'), await scene.member('Vikram')];
    const answers = await Promise.all(
      [prakash, dinesh].map(({ mentor }, index) =>
        scene.as(index === 0 ? 'counsellor' : 'administrator').post('/mentorships', { mentorId: mentor.id, memberId: vikram }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'mentors/already-paired' });
    expect((await mentees('administrator')).filter(({ memberId }) => memberId === vikram)).toHaveLength(1);
  });

  it('hand a person over once', async () => {
    const others = [await scene.mentor('Dinesh'), await scene.mentor('Jaya')];
    const answers = await Promise.all(
      others.map(({ mentor }) =>
        scene.as('counsellor').post(`/mentorships/${pairing.id}/reassign`, { mentorId: mentor.id, reason: 'handed-over' }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'mentors/already-ended' });
  });

  it('put a person on the list once', async () => {
    const vikram = await scene.member('Vikram');
    const ask = (preference: string) => scene.as('counsellor').post(`/members/${vikram}/mentor-requests`, { preference });
    const answers = await Promise.all([ask('male'), ask('female')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });
});

describe('a person who has left the centre', () => {
  it('gets no mentor and no place on the list, and may be read', async () => {
    await scene.leave(sagar);
    const body = { mentorId: prakash.mentor.id, memberId: sagar };
    expect((await scene.as('counsellor').post('/mentorships', body).expect(404)).body).toMatchObject({ code: 'members/not-found' });
    await scene.as('counsellor').post(`/members/${sagar}/mentor-requests`, {}).expect(404);
    expect(await ofMember(sagar)).toMatchObject({ mentorship: null, waitingSince: null });
    await log({ note: 'Said goodbye' }).expect(201);
    expect(await mentees()).toEqual([]);
  });
});

describe('two records of one person', () => {
  it('have the pairing of the other record, with its contacts, until they are taken apart', async () => {
    const kept = await scene.member('Sagar K');
    await log({ note: 'Under the other record' }).expect(201);
    await merge(kept, sagar);
    expect(await mentees()).toMatchObject([{ id: pairing.id, memberId: kept, displayName: 'Sagar K', contacts: 1 }]);
    const { items } = (await scene.as('mentor').get('/mentor-contacts').expect(200)).body as { items: MentorContactView[] };
    expect(items).toMatchObject([{ memberId: kept, note: 'Under the other record' }]);
    await unmerge(kept);
    expect(await mentees()).toMatchObject([{ id: pairing.id, memberId: sagar }]);
    expect(await ofMember(kept)).toMatchObject({ mentorship: null });
  });

  it('who had a mentor each have the one of the record that is kept; the seat of the other is free meanwhile', async () => {
    const kept = await scene.member('Sagar K');
    const dinesh = await scene.mentor('Dinesh');
    await scene.pair(dinesh.mentor.id, kept);
    await merge(kept, sagar);
    expect((await ofMember(kept)).mentorship).toMatchObject({ mentorName: 'Dinesh' });
    const seats = async () => (await scene.as('administrator').get(`/mentors/${prakash.mentor.id}`).expect(200)).body as object;
    expect([await mentees(), await seats()]).toMatchObject([[], { taken: 0, free: 5 }]);
    await scene.as('mentor').post(`/mentees/${sagar}/call`, {}).expect(404);
    await unmerge(kept);
    expect([await mentees(), await seats()]).toMatchObject([[{ id: pairing.id, memberId: sagar }], { taken: 1, free: 4 }]);
  });

  it('do not wait for a mentor where the record that is kept has one', async () => {
    const other = await scene.member('Sagar O');
    await scene.as('counsellor').post(`/members/${other}/mentor-requests`, {}).expect(201);
    await merge(sagar, other);
    expect(await ofMember(sagar)).toMatchObject({ mentorship: { id: pairing.id }, waitingSince: null });
    expect((await scene.as('counsellor').get('/mentor-requests').expect(200)).body).toMatchObject({ items: [] });
    await unmerge(sagar);
    expect((await scene.as('counsellor').get('/mentor-requests').expect(200)).body).toMatchObject({ items: [{ memberId: other }] });
  });

  it('of a mentor are one mentor, with the people and the account', async () => {
    const kept = await scene.member('Prakash K');
    await merge(kept, prakash.memberId);
    expect(await mentees()).toMatchObject([{ id: pairing.id, mentorName: 'Prakash K' }]);
    expect((await scene.as('administrator').get(`/mentors/${prakash.mentor.id}`).expect(200)).body).toMatchObject({
      ...{ memberId: kept, displayName: 'Prakash K', soberSince: '2024-01-01', taken: 1 },
    });
  });
});
