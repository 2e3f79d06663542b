import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EnrolmentPage } from '../groups/group.view.ts';
import { newId } from '../platform/new-id.ts';
import { openDesk, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { MemberView } from '../members/member.view.ts';
import type { TransferPlanView } from './transfer.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
let sagar: string;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk());
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set('2026-11-22T06:30:00Z');
  sagar = (await desk.member()).id;
});

const boss = () => api.as(centre.administrator.token);
const south = (): string => centre.branchIds[1];
const plan = (body: object = {}) =>
  boss()
    .post(`/api/v1/members/${sagar}/transfer/plan`)
    .send({ branchId: south(), ...body });
const transfer = (body: object = {}) =>
  boss()
    .post(`/api/v1/members/${sagar}/transfer`)
    .send({ branchId: south(), on: '2026-11-22', ownerId: centre.administrator.staffId, ...body });
const journey = async () =>
  ((await boss().get(`/api/v1/members/${sagar}/journey?kinds=branches&kinds=groups`).expect(200)).body as { items: object[] }).items;

describe('a member who is transferred to another branch', () => {
  it('leaves seats and waiting places there, and everything owed comes into the hands of a person by name', async () => {
    const [group, other] = [await desk.group(), await desk.group()];
    await desk.seat(group.id, { memberId: sagar, startsOn: '2026-11-03' });
    await boss().post(`/api/v1/groups/${other.id}/waiting-list`).send({ memberId: sagar }).expect(201);
    const owed = { memberId: sagar, dueOn: '2026-11-25', ownerId: centre.counsellor.staffId };
    await boss().post('/api/v1/follow-ups').send(owed).expect(201);
    expect((await plan().expect(200)).body).toMatchObject({
      ...{ groups: [group.name], waiting: [other.name], followUps: 1, ladders: 0, mentor: null },
      people: expect.arrayContaining([{ id: centre.administrator.staffId, name: 'Nayi Subah administrator' }]) as unknown,
    });
    const { body } = await transfer({ reason: 'He lives with his sister now' }).expect(200);
    expect(body).toMatchObject({ branchId: south(), inCharge: { id: centre.administrator.staffId }, groups: [], waiting: [] });
    const { items } = (await boss().get('/api/v1/follow-ups').query({ memberId: sagar }).expect(200)).body as { items: object[] };
    expect(items).toMatchObject([{ ownerId: centre.administrator.staffId, version: 2, dueOn: '2026-11-25' }]);
    const seats = (await boss().get(`/api/v1/groups/${group.id}/enrolments`).expect(200)).body as EnrolmentPage;
    expect(seats.items).toMatchObject([{ personId: sagar, endsOn: '2026-11-22' }]);
    expect(await journey()).toMatchObject([
      { type: 'branch-changed', at: '2026-11-22', params: { to: expect.any(String) as unknown } },
      { type: 'enrolment-ended', at: '2026-11-22' },
      { type: 'enrolled' },
    ]);
  });

  it('has a line of history whose reason is sealed, and the audit names it', async () => {
    await transfer({ reason: 'He lives with his sister now' }).expect(200);
    const rows = await inCentre<{ row: string }>(
      api,
      centre,
      'select to_jsonb(c)::text as row from branch_changes c where c.centre_id = $1 and c.member_id = $2',
      sagar,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain('sister');
    const { text } = await boss().get('/api/v1/audit').expect(200);
    expect(text).toContain('member-transferred');
    expect(text).not.toContain('sister');
  });

  it('is counted in the new branch and no longer in the old one', async () => {
    const counts = async (): Promise<readonly number[]> => {
      const rows = await inCentre<{ branch_id: string; members: number }>(
        api,
        centre,
        'select branch_id, members from member_counts where centre_id = $1',
      );
      return centre.branchIds.slice(0, 2).map((id) => rows.find(({ branch_id: one }) => one === id)?.members ?? 0);
    };
    const [north = 0, before = 0] = await counts();
    await transfer().expect(200);
    expect(await counts()).toEqual([north - 1, before + 1]);
  });

  it.each([
    { body: () => ({ branchId: centre.branchIds[0] }), status: 409, code: 'members/same-branch' },
    { body: () => ({ branchId: newId() }), status: 404, code: 'branches/not-found' },
    { body: () => ({ on: '2026-11-23' }), status: 422, code: 'members/date-in-future' },
    { body: () => ({ ownerId: centre.counsellor.staffId }), status: 409, code: 'follow-ups/owner-not-here' },
    { body: () => ({ ownerId: newId() }), status: 404, code: 'staff/not-found' },
  ])('is refused with $code', async ({ body, status, code }) => {
    expect((await transfer(body()).expect(status)).body).toMatchObject({ code });
    expect((await boss().get(`/api/v1/members/${sagar}`).expect(200)).body).toMatchObject({ branchId: centre.branchIds[0], version: 1 });
  });

  it('is seen no more by the counsellor of the old branch, who cannot send anybody to a branch that they do not work in', async () => {
    const refused = await api
      .as(centre.counsellor.token)
      .post(`/api/v1/members/${sagar}/transfer`)
      .send({ branchId: south(), on: '2026-11-22', ownerId: centre.counsellor.staffId });
    expect(refused.body).toMatchObject({ code: 'branches/not-found' });
    expect((await plan({ branchId: centre.branchIds[0] }).expect(409)).body).toMatchObject({ code: 'members/same-branch' });
    await transfer().expect(200);
    await api.as(centre.counsellor.token).get(`/api/v1/members/${sagar}`).expect(404);
  });

  it('keeps the mentor, unless the centre asks for one branch: then the member waits for another one', async () => {
    const mentorOf = async () => (await boss().get(`/api/v1/members/${sagar}/mentor`).expect(200)).body as { mentorship: object | null };
    const mentee = (await desk.member()).id;
    const [mentor, pairing] = [newId(), newId()];
    await inCentre(
      api,
      centre,
      `insert into mentors (centre_id, id, member_id, role, languages, seats, training_hours, version, created_at, updated_at)
       values ($1, $2, $3, 'volunteer', '{en}', 5, 46, 1, now(), now())`,
      mentor,
      mentee,
    );
    await inCentre(
      api,
      centre,
      `insert into mentorships (centre_id, id, mentor_id, member_id, started_on, version) values ($1, $2, $3, $4, '2026-11-01', 1)`,
      pairing,
      mentor,
      sagar,
    );
    expect(((await plan().expect(200)).body as TransferPlanView).mentor).toMatchObject({ stays: true });
    await transfer().expect(200);
    expect((await mentorOf()).mentorship).not.toBeNull();
    const bounds = (await boss().get('/api/v1/mentor-bounds').expect(200)).body as { version: number };
    const { version, ...present } = bounds;
    await boss()
      .put('/api/v1/mentor-bounds')
      .set('if-match', `"${String(version)}"`)
      .send({ ...present, needsSameBranch: true })
      .expect(200);
    const third = { branchId: centre.branchIds[0] };
    await inCentre(api, centre, 'update members set branch_id = $3 where centre_id = $1 and id = $2', mentee, south());
    expect(((await plan(third).expect(200)).body as TransferPlanView).mentor).toMatchObject({ stays: false });
    const { body } = await transfer(third).expect(200);
    expect((body as MemberView).branchId).toBe(centre.branchIds[0]);
    expect((await mentorOf()).mentorship).toBeNull();
  });
});
