import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { happened } from '@saath/domain/kernel';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { LadderDesk, stepStates } from '../testing/ladder-desk.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';
import { FollowStaffOfLadders } from './follow-staff.ts';
import type { LadderItemView, LadderView } from './ladder.view.ts';

let api: TestApi;
let desk: LadderDesk;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  desk = await LadderDesk.open(api);
});

describe('handing over and closing', () => {
  it('gives the step to another person of the branch, by name', async () => {
    await desk.live(0, 'absent');
    const { id, people } = await desk.opened();
    expect(people.map(({ id: staff }) => staff)).toEqual([desk.centre.administrator.staffId]);
    const give = (staffId: string) => desk.as().post(`/api/v1/ladders/${id}/hand-over`).send({ staffId });
    expect((await give(desk.centre.facilitator.staffId).expect(422)).body).toMatchObject({ code: 'ladders/staff-unknown' });
    expect((await give(desk.centre.counsellor.staffId).expect(409)).body).toMatchObject({ code: 'ladders/already-theirs' });
    expect((await give(desk.centre.administrator.staffId).expect(200)).body).toMatchObject({
      isMine: false,
      steps: [{ ownerId: desk.centre.administrator.staffId }, {}, {}, {}],
    });
    expect(await desk.listed('&mine=true')).toEqual([]);
  });

  it('closes it with a reason and a line', async () => {
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    const body = { reason: 'reached-another-way', note: 'Asha wrote that he is at his uncle’s' };
    const { body: closed } = await desk.as().post(`/api/v1/ladders/${id}/close`).send(body).expect(200);
    expect(closed).toMatchObject({ state: 'closed', closedBecause: 'reached-another-way', closedNote: body.note, people: [] });
    await desk.as().post(`/api/v1/ladders/${id}/close`).send(body).expect(409);
  });

  it.each([
    { to: 'left', reason: 'left-programme' },
    { to: 'discharged', reason: null },
  ])('it closes with the programme: $to', async ({ to, reason }) => {
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    const change = { to, on: '2026-11-02', reason: 'Moved to another town' };
    const { version } = (await desk.as().get(`/api/v1/members/${desk.sagar}`).expect(200)).body as { version: number };
    await desk
      .as()
      .post(`/api/v1/members/${desk.sagar}/transitions`)
      .set('if-match', `"${String(version)}"`)
      .send(change)
      .expect(200);
    expect(await desk.read(id)).toMatchObject({ closedBecause: reason });
  });
});

describe('a transfer to another branch', () => {
  it('gives the step of staff that is due to the person who takes over, once, and leaves the ladder open', async () => {
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    const { administrator, branchIds } = desk.centre;
    const body = { branchId: branchIds[1], on: '2026-11-02', ownerId: administrator.staffId };
    const { body: plan } = await desk
      .as('administrator')
      .post(`/api/v1/members/${desk.sagar}/transfer/plan`)
      .send({ branchId: branchIds[1] })
      .expect(200);
    expect(plan).toMatchObject({ ladders: 1 });
    await desk.as('administrator').post(`/api/v1/members/${desk.sagar}/transfer`).send(body).expect(200);
    const { body: ladder } = await desk.as('administrator').get(`/api/v1/ladders/${id}`).expect(200);
    expect(ladder).toMatchObject({ state: 'open', isMine: true, steps: [{ ownerId: administrator.staffId }, {}, {}, {}] });
    await desk.as().get(`/api/v1/ladders/${id}`).expect(404);
  });
});

describe('as time passes', () => {
  it('a step that nobody did passes to the next by itself and is shown as not done; the last one stays, overdue', async () => {
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    expect((await desk.worker())?.toString()).toBe('2026-11-02T11:40:00Z');
    api.clock.set('2026-11-02T11:40:00Z');
    expect(await desk.worker()).toBeUndefined();
    expect(stepStates(await desk.read(id))).toEqual(['not-done', 'passed', 'passed', 'next']);
    const { version } = await desk.read(id);
    await desk.worker();
    expect((await desk.read(id)).version).toBe(version);
    api.clock.set('2026-11-20T06:00:00Z');
    await desk.worker();
    expect(await desk.listed()).toMatchObject([{ id, step: 4, isOverdue: true }]);
  });

  it('a step that is due while its person is away goes to another', async () => {
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    const absence = { staffId: desk.centre.counsellor.staffId, startsOn: '2026-11-02', endsOn: '2026-11-03' };
    await desk.as('administrator').post('/api/v1/absences').send(absence).expect(201);
    expect((await desk.read(id)).steps[0]).toMatchObject({ ownerId: desk.centre.administrator.staffId });
  });
});

describe('people who stop working here', () => {
  it('have their steps passed on by name', async () => {
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    const { staffId } = desk.centre.counsellor;
    const path = `/api/v1/staff/${staffId}`;
    await desk.as('administrator').patch(path).set('if-match', '"1"').send({ state: 'deactivated' }).expect(200);
    await api.app
      .get(TenantScope)
      .inCentre(desk.centre.centreId, { kind: 'system' }, (tx) =>
        api.app.get(FollowStaffOfLadders).gone(tx, [happened('staff-deactivated', 'staff', staffId, { fields: ['state'] })]),
      );
    const { body } = await desk.as('administrator').get(`/api/v1/ladders/${id}`).expect(200);
    expect((body as LadderView).steps[0]).toMatchObject({ state: 'next', ownerId: desk.centre.administrator.staffId });
  });

  it('and nothing changes where nobody else is there', async () => {
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    await inCentre(api, desk.centre, `update staff set state = 'deactivated' where centre_id = $1 and role = 'administrator'`);
    const absence = { staffId: desk.centre.counsellor.staffId, startsOn: '2026-11-02', endsOn: '2026-11-02' };
    await desk.as().post('/api/v1/absences').send(absence).expect(201);
    expect((await desk.read(id)).steps[0]).toMatchObject({ ownerId: desk.centre.counsellor.staffId });
  });
});

describe('the relative', () => {
  async function withRelative(
    agreed: { readonly purpose: string; readonly channel?: string } | undefined,
  ): Promise<{ readonly id: string; readonly relativeId: string }> {
    const relative = { name: 'Asha', relation: 'sister', phone: '98220 54321' };
    const { body } = await desk.as().post(`/api/v1/members/${desk.sagar}/relatives`).send(relative).expect(201);
    const { id: relativeId } = body as { id: string };
    const consent = { ...agreed, relativeId, evidence: 'spoken', expiresOn: '2027-01-06' };
    if (agreed !== undefined) await desk.as().post(`/api/v1/members/${desk.sagar}/consents`).send(consent).expect(201);
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    await desk.outcome(id, { step: 1, outcome: 'not-reached' }).expect(200);
    return { id, relativeId };
  }
  const call = (id: string, relativeId: string) => desk.as().post(`/api/v1/ladders/${id}/relatives/${relativeId}/call`);

  it.each([
    { agreed: { purpose: 'contact-relative' } },
    { agreed: { purpose: 'call-relative' } },
    { agreed: { purpose: 'contact-relative', channel: 'phone' } },
  ])('is a step while the member consents to $agreed, and the number is shown with an entry in the audit', async ({ agreed }) => {
    const { id, relativeId } = await withRelative(agreed);
    const ladder = await desk.read(id);
    expect(ladder).toMatchObject({
      step: 3,
      relatives: [{ id: relativeId, displayName: 'Asha', relation: 'sister', until: '2027-01-06' }],
    });
    expect((await call(id, relativeId).expect(200)).body).toEqual({ phone: '+919822054321', isShared: false });
    const shown = await inCentre(api, desk.centre, `select subject_id from audit_entries where centre_id = $1 and action = 'number-shown'`);
    expect(shown).toEqual([{ subject_id: id }]);
    await inCentre(api, desk.centre, `update consents set withdrawn_on = '2026-11-02' where centre_id = $1 and member_id = $2`, desk.sagar);
    expect((await call(id, relativeId).expect(409)).body).toMatchObject({ code: 'ladders/relative-not-allowed' });
    expect((await desk.read(id)).relatives).toEqual([]);
  });

  it.each([{ agreed: undefined }, { agreed: { purpose: 'invite-relative' } }, { agreed: { purpose: 'contact-relative', channel: 'sms' } }])(
    'is passed over with a consent to $agreed, and the number is not shown',
    async ({ agreed }) => {
      const { id, relativeId } = await withRelative(agreed);
      expect(stepStates(await desk.read(id))).toEqual(['done', 'passed', 'passed', 'next']);
      expect((await call(id, relativeId).expect(409)).body).toMatchObject({ code: 'ladders/no-relative-step' });
      expect((await desk.as().post(`/api/v1/ladders/${id}/call`).expect(200)).body).toEqual({ phone: null, isShared: false });
    },
  );
});

describe('the counsellor in charge', () => {
  const name = async (inChargeId: string | null) => {
    const { version } = (await desk.as().get(`/api/v1/members/${desk.sagar}`).expect(200)).body as { version: number };
    return desk
      .as()
      .patch(`/api/v1/members/${desk.sagar}`)
      .set('if-match', `"${String(version)}"`)
      .send({ inChargeId });
  };

  it('has the last step', async () => {
    const { staffId } = desk.centre.administrator;
    expect((await name(staffId)).body).toMatchObject({ inCharge: { id: staffId } });
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    await desk.outcome(id, { step: 1, outcome: 'not-reached' }).expect(200);
    expect((await desk.read(id)).steps[3]).toMatchObject({ state: 'next', ownerId: staffId });
    expect((await name(null)).body).toMatchObject({ inCharge: null });
  });

  it('is a counsellor or an administrator', async () =>
    expect((await name(desk.centre.facilitator.staffId)).body).toMatchObject({ status: 422, code: 'members/in-charge-unknown' }));
});

describe('the bell', () => {
  const told = async (who: 'administrator' | 'counsellor') => {
    const { items } = (await desk.as(who).get('/api/v1/notifications').expect(200)).body as {
      items: { code: string; person: { memberId: string } }[];
    };
    return items.filter(({ code }) => code === 'ladder-step').map(({ person }) => person.memberId);
  };

  it('tells the person who has the step, until it is with another or the ladder is closed', async () => {
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    expect(await told('counsellor')).toEqual([desk.sagar]);
    await desk.as().post(`/api/v1/ladders/${id}/hand-over`).send({ staffId: desk.centre.administrator.staffId }).expect(200);
    expect(await told('counsellor')).toEqual([]);
    expect(await told('administrator')).toEqual([desk.sagar]);
    await desk.outcome(id, { step: 1, outcome: 'reached-well' }, 'administrator').expect(200);
    expect(await told('administrator')).toEqual([]);
  });
});

describe('the list', () => {
  it('has each ladder of the branch once, by the time at which it is due', async () => {
    await desk.live(0, 'absent');
    await desk.join('Tara');
    await desk.live(1, 'absent');
    const walked = (limit: number) => walk<LadderItemView>((cursor) => desk.as().get('/api/v1/ladders').query({ limit, cursor }));
    expect(await walked(1)).toEqual(await walked(200));
    expect((await walked(1)).map(({ displayName }) => displayName)).toEqual(['Sagar', 'Tara']);
  });

  it('is on the page of the member, in Needs a word, and on the day of the person who has the step', async () => {
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    const shown = { id, step: 1, steps: 4, isMine: true };
    expect((await desk.as().get(`/api/v1/members/${desk.sagar}`).expect(200)).body).toMatchObject({ ladder: shown });
    expect((await desk.as().get('/api/v1/attention').expect(200)).body).toMatchObject({ items: [{ memberId: desk.sagar, ladder: shown }] });
    expect((await desk.as().get('/api/v1/today').expect(200)).body).toMatchObject({ calls: { count: 1, items: [shown] } });
    expect((await desk.as('administrator').get('/api/v1/today').expect(200)).body).toMatchObject({ calls: { count: 0, items: [] } });
    expect((await desk.as('facilitator').get('/api/v1/today').expect(200)).body).toMatchObject({ calls: { count: 0, items: [] } });
  });

  it('is not for facilitators or mentors', async () => {
    await desk.as('facilitator').get('/api/v1/ladders').expect(403);
    await desk.as('mentor').get('/api/v1/ladders').expect(403);
  });
});
