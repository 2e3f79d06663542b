import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberView } from '../members/member.view.ts';
import { Desk, tuesdays } from '../testing/desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';
import type { EnrolmentView, GroupView } from './group.view.ts';

let api: TestApi;
let here: SeededCentre;
let there: SeededCentre;
let desk: Desk;

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-22T06:30:00Z');
  here = await seedCentre(api, 'Here');
  there = await seedCentre(api, 'There');
  desk = new Desk(api, here);
});
afterAll(() => api.close());

const as = (token = here.administrator.token) => api.as(token);
const ids = (body: unknown): string[] => (body as { items: { id: string }[] }).items.map(({ id }) => id);
const enrol = (groupId: string, body: Record<string, unknown>, token?: string) =>
  as(token)
    .post(`/api/v1/groups/${groupId}/enrolments`)
    .send({ startsOn: '2026-11-22', ...body });

describe('a new group', () => {
  it('has its schedule, its facilitators and its next sessions', async () => {
    const group = await desk.group({ facilitatorIds: [here.facilitator.staffId], capacity: 12, language: 'hi' });
    expect(group).toMatchObject({
      branchName: 'Here North',
      capacity: 12,
      enrolled: 0,
      facilitators: [{ staffId: here.facilitator.staffId, name: 'Here facilitator' }],
      schedule: { ...tuesdays, until: null, timeZone: 'Asia/Kolkata' },
      nextSession: { startsAt: '2026-11-24T12:30:00.000Z' },
      state: 'running',
      version: 1,
      heatmap: { sessions: [], rows: [] },
    });
    expect(group.upcoming).toHaveLength(8);
    expect(group.upcoming[0]).toMatchObject({ originalStart: '2026-11-24T18:00', expected: 0, state: 'planned' });
  });

  it.each([
    { given: { kind: 'juggling' }, then: [422, 'groups/kind-unknown'] },
    { given: { capacity: 100 }, then: [422, 'groups/capacity-out-of-range'] },
    { given: { schedule: { ...tuesdays, recurrence: 'FREQ=SECONDLY' } }, then: [422, 'groups/recurrence-invalid'] },
    { given: { schedule: { ...tuesdays, startsOn: '2026-02-30' } }, then: [400, 'http/malformed'] },
    { given: { facilitatorIds: ['01890000-0000-7000-8000-000000000000'] }, then: [422, 'groups/facilitator-unknown'] },
    { given: { roomId: '01890000-0000-7000-8000-000000000000' }, then: [422, 'groups/room-unknown'] },
    { given: { settings: { surprise: 1 } }, then: [422, 'groups/settings-invalid'] },
    { given: { surprise: 1 }, then: [400, 'http/malformed'] },
  ])('is refused with $then for $given', async ({ given, then: [status, code] }) => {
    const body = { name: 'Refused', kind: 'group-counselling', branchId: here.branchIds[0], schedule: tuesdays, ...given };
    expect((await as().post('/api/v1/groups').send(body)).body).toMatchObject({ status, code });
  });

  it('is refused under a name of its branch, and accepted in another branch', async () => {
    const { name } = await desk.group();
    const again = { name: name.toUpperCase(), kind: 'group-counselling', schedule: tuesdays };
    const answer = await as()
      .post('/api/v1/groups')
      .send({ ...again, branchId: here.branchIds[0] });
    expect(answer.body).toMatchObject({ status: 409, code: 'groups/name-taken' });
    await desk.group({ ...again, branchId: here.branchIds[1] });
  });
});

describe('a list of groups', () => {
  it('shows a counsellor those of their branches, a facilitator their own, another centre none', async () => {
    const led = await desk.group({ facilitatorIds: [here.facilitator.staffId] });
    const near = await desk.group();
    const far = await desk.group({ branchId: here.branchIds[1] });
    const seen = async (token: string): Promise<string[]> => {
      const listed = ids((await as(token).get('/api/v1/groups?limit=200')).body);
      return [led, near, far].map(({ id }) => id).filter((id) => listed.includes(id));
    };
    expect(await seen(here.administrator.token)).toEqual([led.id, near.id, far.id]);
    expect(await seen(here.counsellor.token)).toEqual([led.id, near.id]);
    expect(await seen(here.facilitator.token)).toEqual([led.id]);
    expect(await seen(there.administrator.token)).toEqual([]);
    for (const [token, id] of [
      [here.counsellor.token, far.id],
      [here.facilitator.token, near.id],
      [there.administrator.token, led.id],
    ] as const) {
      expect((await as(token).get(`/api/v1/groups/${id}`)).status).toBe(404);
      expect((await as(token).get(`/api/v1/groups/${id}/enrolments`)).status).toBe(404);
    }
    expect((await as(there.administrator.token).patch(`/api/v1/groups/${led.id}`).set('if-match', '"1"').send({ notes: 'x' })).status).toBe(
      404,
    );
  });

  it('has each group once on its pages, by branch and name, under each filter and while groups are added', async () => {
    await desk.group({ kind: 'sharing-circle', branchId: here.branchIds[1], name: 'Árbol' });
    await desk.group({ kind: 'sharing-circle', name: 'ऊर्जा' });
    const list = (query: object, token?: string) =>
      walk<GroupView>((cursor) =>
        as(token)
          .get('/api/v1/groups')
          .query({ ...query, cursor }),
      );
    const all = await list({ limit: 200 });
    const idsOf = (groups: readonly GroupView[]) => groups.map(({ id }) => id);
    expect(idsOf(await list({ limit: 1 }))).toEqual(idsOf(all));
    expect(all.map(({ branchName }) => branchName)).toEqual(all.map(({ branchName }) => branchName).toSorted());
    for (const filter of [
      { kind: 'sharing-circle' },
      { branchId: here.branchIds[1] },
      { branchId: here.branchIds[0], kind: 'group-counselling' },
    ]) {
      const wanted = all.filter((group) => Object.entries(filter).every(([name, value]) => group[name as 'kind'] === value));
      expect({ filter, ids: idsOf(await list({ limit: 1, ...filter })) }).toEqual({ filter, ids: idsOf(wanted) });
      expect(wanted.length).toBeGreaterThan(0);
    }
    expect(await list({ branchId: here.branchIds[1] }, here.counsellor.token)).toEqual([]);
    let added = '';
    const seen = await walk<GroupView>(async (cursor) => {
      if (cursor !== undefined && added === '') added = (await desk.group({ branchId: here.branchIds[1], name: 'zzz' })).id;
      return as().get('/api/v1/groups').query({ limit: 2, cursor });
    });
    expect(new Set(idsOf(seen))).toEqual(new Set([...idsOf(all), added]));
    expect(seen).toHaveLength(all.length + 1);
  });
});

describe('changing a group', () => {
  it('requires the version seen; facilitators change from today', async () => {
    const { id } = await desk.group({ facilitatorIds: [here.facilitator.staffId] });
    const path = `/api/v1/groups/${id}`;
    expect((await as().patch(path).send({ notes: 'Bring a mat' })).status).toBe(428);
    const changed = await as()
      .patch(path)
      .set('if-match', '"1"')
      .send({ notes: 'Bring a mat', facilitatorIds: [here.counsellor.staffId] });
    expect(changed.body).toMatchObject({ notes: 'Bring a mat', facilitators: [{ name: 'Here counsellor' }], version: 2 });
    expect((await as().patch(path).set('if-match', '"1"').send({ notes: '' })).status).toBe(412);
  });

  it('keeps former facilitators on record, with their last day', async () => {
    const { id } = await desk.group({ facilitatorIds: [here.facilitator.staffId] });
    const path = `/api/v1/groups/${id}/facilitators`;
    await as().put(path).send({ staffIds: [] }).expect(428);
    const changed = await as()
      .put(path)
      .set('if-match', '"1"')
      .send({ staffIds: [here.counsellor.staffId] })
      .expect(200);
    expect(changed.body).toMatchObject({ facilitators: [{ name: 'Here counsellor' }], version: 2 });
    const { items } = (await as().get(path).expect(200)).body as { items: { name: string; endsOn: string | null }[] };
    expect(items.map(({ name, endsOn }) => [name, endsOn !== null])).toEqual([
      ['Here counsellor', false],
      ['Here facilitator', true],
    ]);
    await as(there.administrator.token).get(path).expect(404);
  });

  it('back to a former facilitator counts from that day, and an assignment withdrawn on its first day is none', async () => {
    const { id } = await desk.group({ facilitatorIds: [here.facilitator.staffId] });
    const lead = (version: number, staffId: string) =>
      as()
        .put(`/api/v1/groups/${id}/facilitators`)
        .set('if-match', `"${String(version)}"`)
        .send({ staffIds: [staffId, staffId] })
        .expect(200);
    await lead(1, here.counsellor.staffId);
    await lead(2, here.facilitator.staffId);
    const { upcoming } = (await as().get(`/api/v1/groups/${id}`)).body as GroupView;
    expect(upcoming[0]?.facilitators.map(({ name }) => name)).toEqual(['Here facilitator']);
    const leading = await walk<object>((cursor) => as().get(`/api/v1/groups/${id}/facilitators`).query({ limit: 1, cursor }));
    expect(leading).toMatchObject([
      { name: 'Here facilitator', startsOn: '2026-11-22', endsOn: null },
      { name: 'Here counsellor', startsOn: '2026-11-22', endsOn: '2026-11-22' },
      { name: 'Here facilitator', startsOn: '2026-11-03', endsOn: '2026-11-22' },
    ]);
  });

  it('is audited with the changed fields, and not audited when nothing was changed', async () => {
    const { id } = await desk.group();
    const change = (version: number, body: object) =>
      as()
        .patch(`/api/v1/groups/${id}`)
        .set('if-match', `"${String(version)}"`)
        .send(body);
    await change(1, { capacity: 9, notes: 'Bring a mat' }).expect(200);
    await change(1, { capacity: 8 }).expect(412);
    await change(2, { capacity: 99 }).expect(422);
    const { items } = (await as().get('/api/v1/audit?limit=2')).body as { items: object[] };
    expect(items).toMatchObject([
      { action: 'group-changed', subjectId: id, detail: { fields: ['capacity', 'notes'] } },
      { action: 'group-created', subjectId: id, detail: { kind: 'group-counselling' } },
    ]);
  });

  it('made by two people at once is one change: the other is refused as stale', async () => {
    const { id } = await desk.group();
    const put = (end: string, body: object) => as().put(`/api/v1/groups/${id}/${end}`).set('if-match', '"1"').send(body);
    const answers = await Promise.all([
      as().patch(`/api/v1/groups/${id}`).set('if-match', '"1"').send({ notes: 'One' }),
      put('facilitators', { staffIds: [here.counsellor.staffId] }),
      put('schedule', { ...tuesdays, minutes: 45, applyFrom: '2026-11-22' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412]);
    const won = answers.find(({ status }) => status === 200);
    expect(won?.headers['etag']).toBe('"2"');
    const { notes, facilitators, schedule, version } = (await as().get(`/api/v1/groups/${id}`)).body as GroupView;
    const changes = [notes !== '', facilitators.length > 0, schedule.minutes === 45].filter(Boolean);
    expect({ version, changes }).toEqual({ version: 2, changes: [true] });
  });

  it('follows the present schedule until the coming one is in force', async () => {
    const { id, comingSchedule } = await desk.group();
    expect(comingSchedule).toBeNull();
    const thursdays = { ...tuesdays, recurrence: 'FREQ=WEEKLY;BYDAY=TH' };
    const path = `/api/v1/groups/${id}`;
    const change = { ...thursdays, applyFrom: '2026-12-05' };
    const changed = await as().put(`${path}/schedule`).set('if-match', '"1"').send(change);
    expect(changed.body).toMatchObject({ schedule: tuesdays, comingSchedule: { ...thursdays, appliesFrom: '2026-12-05' } });
    const memberId = (await desk.member()).id;
    await enrol(id, { memberId }).expect(201);
    const met = async () => ((await as().get(`/api/v1/members/${memberId}`)).body as MemberView).enrolments[0]?.schedule?.recurrence;
    expect(await met()).toBe(tuesdays.recurrence);
    api.clock.set('2026-12-04T19:00:00Z');
    expect((await as().get(path)).body).toMatchObject({ schedule: thursdays, comingSchedule: null });
    expect(await met()).toBe(thursdays.recurrence);
    api.clock.set('2026-11-22T06:30:00Z');
  });

  it('expects at coming sessions the people of the roster, and no former member', async () => {
    const { id } = await desk.group();
    const memberId = (await desk.member()).id;
    await enrol(id, { memberId }).expect(201);
    const expected = async () => ((await as().get(`/api/v1/groups/${id}`)).body as GroupView).upcoming[0]?.expected;
    expect(await expected()).toBe(1);
    await as().post(`/api/v1/members/${memberId}/transitions`).send({ to: 'left', on: '2026-11-22', reason: 'other' }).expect(200);
    expect(await expected()).toBe(0);
  });

  it('previews a schedule before it is stored', async () => {
    const preview = { ...tuesdays, timeZone: 'Asia/Kolkata', from: '2026-11-22T00:00:00Z', to: '2026-12-02T00:00:00Z' };
    const answer = await as().post('/api/v1/schedules/preview').send(preview);
    expect(answer.body).toEqual({
      comingSchedule: null,
      sessions: [
        { startsAt: '2026-11-24T12:30:00Z', endsAt: '2026-11-24T13:30:00Z' },
        { startsAt: '2026-12-01T12:30:00Z', endsAt: '2026-12-01T13:30:00Z' },
      ],
    });
    const never = { ...preview, recurrence: 'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2' };
    expect((await as().post('/api/v1/schedules/preview').send(never)).body).toMatchObject({ code: 'groups/never-meets' });
  });
});

describe('enrolling', () => {
  it('gives a member a seat, and ends it again', async () => {
    const { id } = await desk.group();
    const memberId = (await desk.member()).id;
    const enrolment = (await enrol(id, { memberId })).body as EnrolmentView;
    expect(enrolment).toMatchObject({ personId: memberId, personKind: 'member', startsOn: '2026-11-22', endsOn: null });
    expect((await enrol(id, { memberId })).body).toMatchObject({ status: 409, code: 'groups/already-enrolled' });
    const group = (await as().get(`/api/v1/groups/${id}`)).body as GroupView;
    expect({ enrolled: group.enrolled, expected: group.upcoming[0]?.expected }).toEqual({ enrolled: 1, expected: 1 });
    const path = `/api/v1/enrolments/${enrolment.id}/end`;
    expect((await as(there.administrator.token).post(path).send({ on: '2026-11-22' })).status).toBe(404);
    expect((await as().post(path).send({ on: '2026-11-22' })).body).toMatchObject({ endsOn: '2026-11-22' });
    expect((await as().post(path).send({ on: '2026-11-23' })).body).toMatchObject({ code: 'groups/enrolment-ended' });
  });

  it('refuses people for whom the kind is not open, and more people than seats', async () => {
    const memberId = (await desk.member()).id;
    const family = await desk.group({ kind: 'family-support', schedule: { ...tuesdays, minutes: 90 } });
    expect((await enrol(family.id, { memberId })).body).toMatchObject({ status: 409, code: 'groups/not-eligible' });
    const relative = await as().post(`/api/v1/members/${memberId}/relatives`).send({ name: 'Asha Devi', relation: 'mother' });
    expect((await enrol(family.id, { relativeId: (relative.body as { id: string }).id })).body).toMatchObject({
      personKind: 'relative',
      displayName: 'Asha',
    });
    const small = await desk.group({ capacity: 1 });
    expect((await enrol(small.id, { memberId })).status).toBe(201);
    expect((await enrol(small.id, { memberId: (await desk.member()).id })).body).toMatchObject({ status: 409, code: 'groups/full' });
  });

  it('refuses no person, two people at once, and members out of reach', async () => {
    const { id } = await desk.group();
    const far = (await desk.member({ branchId: here.branchIds[1] })).id;
    expect((await enrol(id, {})).body).toMatchObject({ status: 422, code: 'groups/one-person' });
    expect((await enrol(id, { memberId: far, relativeId: far })).body).toMatchObject({ status: 422, code: 'groups/one-person' });
    expect((await enrol(id, { memberId: far }, here.counsellor.token)).status).toBe(404);
    expect((await enrol(id, { memberId: far })).status).toBe(201);
    expect((await enrol(id, { memberId: far }, here.facilitator.token)).status).toBe(403);
  });
});
