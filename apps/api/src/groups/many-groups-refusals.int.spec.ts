import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { chosen, daily, Desk, openDesk, tuesdays } from '../testing/desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { GroupEndingsPlanView } from '../scheduling/many-groups-plan.view.ts';
import type { GroupCopyPlanView } from '../scheduling/many-groups-plan.view.ts';
import type { CopiedGroupView } from './copied-group.view.ts';
import type { GroupView } from './group.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-28T06:30:00Z'));
});
afterAll(() => api.close());
beforeEach(() => {
  api.clock.set('2026-11-28T06:30:00Z');
});

const me = () => api.as(centre.administrator.token);
const send = (path: string, body: object, key?: string) => {
  const asking = me().post(`/api/v1/groups/${path}`);
  return (key === undefined ? asking : asking.set('idempotency-key', key)).send(body);
};
const end = (body: object, key?: string) => send('end', body, key);
const refusal = (path: string, body: object): Promise<unknown> => asked(centre.administrator.token, path, body);
/** The starts of the sessions of a group in December that are planned. */
const december = async ({ id }: GroupView): Promise<string[]> =>
  (
    await inCentre<{ on: string }>(
      api,
      centre,
      `select to_char(starts_at, 'DD') as on from sessions where centre_id = $1 and group_id = $2 and starts_at >= '2026-12-01' and starts_at < '2026-12-08' order by starts_at`,
      id,
    )
  ).map(({ on }) => on);

const nobody = '0190a000-0000-7000-8000-000000000000';
const southern = (body: object = {}) => desk.group({ branchId: centre.branchIds[1], ...body });
const endOf = (groups: readonly object[], lastDay = '2026-12-02') => ({ groups, lastDay });
const roomFrom = (groups: readonly object[], roomId: string = nobody, from = '2026-12-04') => ({ groups, roomId, from });
/** The answer to somebody else than the administrator. */
const asked = async (token: string, path: string, body: object): Promise<unknown> => {
  const { status, body: problem } = await api.as(token).post(`/api/v1/groups/${path}`).send(body);
  return status < 300 ? status : [status, (problem as { code: string }).code];
};
/** The entries of the audit about these groups, the latest first. */
const audited = async (action: string, ...groups: readonly GroupView[]): Promise<readonly object[]> =>
  ((await me().get('/api/v1/audit?limit=200').expect(200)).body as { items: { action: string; subjectId: string }[] }).items.filter(
    (entry) => entry.action === action && groups.some(({ id }) => id === entry.subjectId),
  );

describe('people who change several groups', () => {
  const paths = ['end', 'end/plan', 'change-room', 'change-room/plan'] as const;
  const bodyFor = (path: (typeof paths)[number], ...groups: readonly GroupView[]) =>
    path.startsWith('end') ? endOf(chosen(...groups)) : roomFrom(chosen(...groups));

  it.each(paths)('may do so: %s is refused to those who lead, and to those who read', async (path) => {
    const group = await desk.group();
    for (const { token } of [centre.facilitator, centre.mentor])
      expect(await asked(token, path, bodyFor(path, group))).toEqual([403, 'sign-in/not-permitted']);
    expect(await desk.read(group)).toMatchObject({ version: 1, schedule: { until: null } });
  });

  it.each(paths)('reach every one of them: %s is refused whole with one group of another branch or centre', async (path) => {
    const [group, south] = [await desk.group(), await southern()];
    const stranger = (await seedCentre(api, 'Elsewhere')).administrator.token;
    expect(await asked(centre.counsellor.token, path, bodyFor(path, group, south))).toEqual([404, 'groups/not-found']);
    expect(await asked(stranger, path, bodyFor(path, group))).toEqual([404, 'groups/not-found']);
    for (const one of [group, south])
      expect(await desk.read(one)).toMatchObject({ version: 1, schedule: { until: null }, comingRoom: null });
  });

  it('change those of their branch', async () => {
    const [group, roomId] = [await desk.group(), await desk.room('Counselled')];
    expect(await asked(centre.counsellor.token, 'change-room', roomFrom(chosen(group), roomId))).toBe(204);
    expect(await asked(centre.counsellor.token, 'end', endOf([{ groupId: group.id, version: 2 }]))).toBe(204);
    expect(await desk.read(group)).toMatchObject({ version: 3, schedule: { until: '2026-12-02' } });
  });
});

describe('the end of several groups', () => {
  it('is of all or none: with one that begins later no seat ends, nobody leaves a list, and nothing is written down', async () => {
    const group = await desk.group({ capacity: 1 });
    const later = await desk.group({ schedule: { ...tuesdays, startsOn: '2027-01-05' } });
    await desk.seat(group.id, { memberId: (await desk.member()).id });
    await me()
      .post(`/api/v1/groups/${group.id}/waiting-list`)
      .send({ memberId: (await desk.member()).id })
      .expect(201);
    const before = await desk.read(group);
    expect(await refusal('end', endOf(chosen(group, later)))).toEqual([422, 'groups/until-before-start']);
    expect(await desk.read(group)).toEqual(before);
    expect(await audited('group-ended', group, later)).toEqual([]);
    await end(endOf(chosen(group))).expect(204);
    expect(await audited('group-ended', group)).toMatchObject([{ detail: { lastDay: '2026-12-02' } }]);
  });

  it('stores nothing while it is planned', async () => {
    const group = await desk.group({ schedule: daily });
    await desk.seat(group.id, { memberId: (await desk.member()).id });
    const before = [await desk.read(group), await december(group), await audited('group-ended', group)];
    await desk.plan('/groups/end', endOf(chosen(group)));
    await desk.plan('/groups/change-room', roomFrom(chosen(group), await desk.room('Only planned')));
    expect([await desk.read(group), await december(group), await audited('group-ended', group)]).toEqual(before);
  });

  it('is made once on the version that was read, also by two requests at once', async () => {
    const [group, other] = [await desk.group(), await desk.group()];
    const both = endOf(chosen(group, other));
    const statuses = (await Promise.all([end(both), end(both)])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([204, 412]);
    expect((await end(both)).body).toMatchObject({ code: 'http/stale' });
    const keyed = await desk.group();
    const third = endOf(chosen(keyed));
    expect([(await end(third, 'ended')).status, (await end(third, 'ended')).status]).toEqual([204, 204]);
    expect(await audited('group-ended', keyed)).toHaveLength(1);
  });

  it.each([
    { now: '2026-11-28T18:29:59Z', lastDay: '2026-11-28', then: 204 },
    { now: '2026-11-28T18:30:00Z', lastDay: '2026-11-28', then: 422 },
    { now: '2026-11-28T18:30:00Z', lastDay: '2026-11-29', then: 204 },
  ])('is on $lastDay, at $now, by the clock of the branch: $then', async ({ now, lastDay, then }) => {
    const group = await desk.group({ schedule: daily });
    api.clock.set(now);
    for (const [path, status] of [
      ['end/plan', then === 204 ? 200 : then],
      ['end', then],
    ])
      expect(
        (
          await me()
            .post(`/api/v1/groups/${String(path)}`)
            .send(endOf(chosen(group), lastDay))
        ).status,
      ).toBe(status);
  });

  it('leaves the session of its last day, a session with marks, and a seat that ends before', async () => {
    const group = await desk.group({ schedule: daily });
    const [soon, staying] = [await desk.member(), await desk.member()];
    await desk.seat(group.id, { memberId: soon.id, endsOn: '2026-12-01' });
    await desk.seat(group.id, { memberId: staying.id });
    const plan = await desk.plan<GroupEndingsPlanView>('/groups/end', endOf(chosen(group), '2026-12-01'));
    expect(plan.groups).toMatchObject([{ enrolments: 1 }]);
    await end(endOf(chosen(group), '2026-12-01')).expect(204);
    expect(await december(group)).toEqual(['01']);
    const endings = 'select member_id as who, ends_on::text as on from enrolments where centre_id = $1 and group_id = $2 order by ends_on';
    expect(await inCentre(api, centre, endings, group.id)).toEqual([
      { who: soon.id, on: '2026-12-01' },
      { who: staying.id, on: '2026-12-02' },
    ]);
  });

  it('is at most ten years ahead', async () => {
    const group = await desk.group();
    for (const path of ['end', 'end/plan'])
      expect(await refusal(path, endOf(chosen(group), '2036-11-29'))).toEqual([422, 'groups/series-too-long']);
    expect(await desk.read(group)).toMatchObject({ version: 1, schedule: { until: null } });
    await end(endOf(chosen(group), '2036-11-28')).expect(204);
  });

  it('is no change of a group that is over by then: it has its version, and the audit says nothing', async () => {
    const over = await desk.group({ schedule: { ...tuesdays, until: '2026-12-01' } });
    await end(endOf(chosen(over))).expect(204);
    expect(await desk.read(over)).toMatchObject({ version: 1, schedule: { until: '2026-12-01' } });
    expect(await audited('group-ended', over)).toEqual([]);
  });

  it('ends what the bell says of them', async () => {
    const group = await desk.group({ facilitatorIds: [centre.facilitator.staffId] });
    const bell = `select ended_at is not null as ended from notifications where centre_id = $1 and code = 'hangs-on-one' and subject_id = $2`;
    const rung = async () => (await inCentre<{ ended: boolean }>(api, centre, bell, group.id)).map(({ ended }) => ended);
    const note = (version: number, notes: string) =>
      api
        .as(centre.counsellor.token)
        .patch(`/api/v1/groups/${group.id}`)
        .set('if-match', `"${String(version)}"`)
        .send({ notes })
        .expect(200);
    await note(1, 'Bring tea');
    expect(await rung()).toEqual([false]);
    await end(endOf([{ groupId: group.id, version: 2 }], '2026-11-28')).expect(204);
    expect(await rung()).toEqual([false]);
    api.clock.set('2026-11-29T06:30:00Z');
    await note(3, 'It was good');
    expect(await rung()).toEqual([true]);
  });
});

describe('the room of several groups', () => {
  it.each([
    { what: 'that there is not', roomId: () => Promise.resolve(nobody) },
    { what: 'of another branch', roomId: () => desk.room('In the south', 1) },
    { what: 'of another centre', roomId: async () => new Desk(api, await seedCentre(api, 'Next door')).room('Theirs') },
  ])('is no room $what, and then no group moves', async ({ roomId }) => {
    const group = await desk.group();
    const body = roomFrom(chosen(group), await roomId());
    for (const path of ['change-room', 'change-room/plan']) expect(await refusal(path, body)).toEqual([422, 'groups/room-unknown']);
    expect(await desk.read(group)).toMatchObject({ version: 1, comingRoom: null });
  });

  it('is given to none of them where one is of another branch', async () => {
    const [north, south, roomId] = [await desk.group(), await southern(), await desk.room('Northern')];
    expect(await refusal('change-room', roomFrom(chosen(north, south), roomId))).toEqual([422, 'groups/room-unknown']);
    for (const one of [north, south]) expect(await desk.read(one)).toMatchObject({ version: 1, comingRoom: null });
    expect(await audited('group-changed', north, south)).toEqual([]);
  });

  it.each([
    { from: '2026-11-27', then: [422, 'groups/change-in-past'] },
    { from: '2026-11-28', then: 204 },
  ])('changes from $from: $then', async ({ from, then }) => {
    const [group, roomId] = [await desk.group(), await desk.room(`From ${from}`)];
    expect(await asked(centre.administrator.token, 'change-room', roomFrom(chosen(group), roomId, from))).toEqual(then);
    expect((await desk.read(group)).roomId).toBe(then === 204 ? roomId : null);
  });

  it('is stale on another version, and no change for a group that is there: its version stays', async () => {
    const roomId = await desk.room('Mine');
    const [there, group] = [await desk.group({ roomId }), await desk.group()];
    expect(await refusal('change-room', roomFrom([{ groupId: group.id, version: 2 }], roomId))).toEqual([412, 'http/stale']);
    await me()
      .post('/api/v1/groups/change-room')
      .send(roomFrom(chosen(there, group), roomId))
      .expect(204);
    expect([(await desk.read(there)).version, (await desk.read(group)).version]).toEqual([1, 2]);
    expect(await audited('group-changed', there)).toEqual([]);
  });
});

describe('a copy of a group', () => {
  const copyTo = (branchId: unknown, more: object = {}) => ({ branchId, ...more });
  const here = () => centre.branchIds[0];
  const south = () => centre.branchIds[1];

  it.each([
    { what: 'to a branch that there is not', body: () => copyTo(nobody), then: [404, 'branches/not-found'] },
    { what: 'of the name that the group has', body: () => copyTo(here()), then: [409, 'groups/name-taken'] },
    { what: 'without a name', body: () => copyTo(south(), { name: '  ' }), then: [422, 'groups/name-missing'] },
    { what: 'with a name of 201 signs', body: () => copyTo(south(), { name: 'x'.repeat(201) }), then: [400, 'http/malformed'] },
    { what: 'to no branch', body: () => ({}), then: [400, 'http/malformed'] },
  ])('is not made $what', async ({ body, then }) => {
    const group = await desk.group();
    for (const path of ['copy', 'copy/plan']) expect(await refusal(`${group.id}/${path}`, body())).toEqual(then);
  });

  it('is made neither by those who lead, nor to or from a branch out of reach, nor by another centre', async () => {
    const [group, far] = [await desk.group(), await southern()];
    const { administrator, branchIds } = await seedCentre(api, 'Third');
    const { counsellor, facilitator } = centre;
    for (const path of ['copy', 'copy/plan']) {
      expect(await asked(facilitator.token, `${group.id}/${path}`, copyTo(here(), { name: 'Led' }))).toEqual([
        403,
        'sign-in/not-permitted',
      ]);
      expect(await asked(counsellor.token, `${group.id}/${path}`, copyTo(south()))).toEqual([404, 'branches/not-found']);
      expect(await asked(counsellor.token, `${far.id}/${path}`, copyTo(here()))).toEqual([404, 'groups/not-found']);
      expect(await asked(administrator.token, `${group.id}/${path}`, copyTo(branchIds[0]))).toEqual([404, 'groups/not-found']);
      expect(await asked(administrator.token, `${group.id}/${path}`, copyTo(south()))).toEqual([404, 'branches/not-found']);
    }
    expect(await asked(counsellor.token, `${group.id}/copy`, copyTo(here(), { name: `${group.name} again` }))).toBe(201);
  });

  it('is made once of one name, and once for one key', async () => {
    const group = await desk.group({ name: 'Copied at once' });
    const copy = (body: object, key?: string) => send(`${group.id}/copy`, body, key);
    const statuses = (await Promise.all([copy(copyTo(south())), copy(copyTo(south()))])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([201, 409]);
    const keyed = () => copy(copyTo(south(), { name: 'Keyed' }), 'copied');
    const [first, again] = [await keyed(), await keyed()];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect((again.body as CopiedGroupView).group.id).toBe((first.body as CopiedGroupView).group.id);
  });

  it('of a group whose series is over begins today, and has neither seats, waiting list nor end', async () => {
    const group = await desk.group({ name: 'Long over', schedule: daily });
    await desk.seat(group.id, { memberId: (await desk.member()).id });
    await end(endOf(chosen(group), '2026-11-28')).expect(204);
    api.clock.set('2026-12-10T06:30:00Z');
    expect(await desk.plan<GroupCopyPlanView>(`/groups/${group.id}/copy`, copyTo(south()))).toMatchObject({ startsOn: '2026-12-10' });
    const { body } = await me().post(`/api/v1/groups/${group.id}/copy`).send(copyTo(south())).expect(201);
    expect((body as CopiedGroupView).group).toMatchObject({
      enrolled: 0,
      waiting: 0,
      roster: [],
      schedule: { startsOn: '2026-12-10', until: null },
    });
    expect(await audited('group-created', (body as CopiedGroupView).group)).toHaveLength(1);
  });
});
