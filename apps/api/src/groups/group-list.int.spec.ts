import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Desk, openDesk, tuesdays } from '../testing/desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';
import type { GroupUsesView } from './group-uses.view.ts';
import type { GroupView, LeadingPage } from './group.view.ts';

let api: TestApi;
let own: SeededCentre;
let desk: Desk;
beforeAll(async () => {
  ({ api, centre: own, desk } = await openDesk('2026-11-22T06:30:00Z'));
});
afterAll(() => api.close());

describe('groups that are looked for by name', () => {
  beforeAll(async () => {
    const [north, south] = own.branchIds;
    await desk.group({ name: 'Aftercare 2', branchId: south });
    await desk.group({ name: 'Aftercare 10', branchId: south });
    await desk.group({ name: 'Morning circle', facilitatorIds: [own.facilitator.staffId] });
    await desk.group({ name: 'शांती मंडळ', branchId: north });
    await new Desk(api, await seedCentre(api, 'There')).group({ name: 'Aftercare of others' });
  });
  const found = async (query: object, token = own.administrator.token): Promise<string[]> => {
    const groups = await walk<GroupView>((cursor) =>
      api
        .as(token)
        .get('/api/v1/groups')
        .query({ ...query, cursor }),
    );
    return groups.map(({ name }) => name);
  };

  it.each([
    { name: 'after', then: ['Aftercare 2', 'Aftercare 10'] },
    { name: 'CARE 10', then: ['Aftercare 10'] },
    { name: 'circle morn', then: ['Morning circle'] },
    { name: 'shanti', then: ['शांती मंडळ'] },
    { name: '', then: ['Morning circle', 'शांती मंडळ', 'Aftercare 2', 'Aftercare 10'] },
    { name: 'evening', then: [] },
  ])('by $name are $then', async ({ name, then }) => expect(await found({ name })).toEqual(then));

  it('come page by page, and with the other filters', async () => {
    expect(await found({ name: 'a', limit: 1 })).toEqual(await found({ name: 'a' }));
    expect(await found({ name: 'aftercare', branchId: own.branchIds[0] })).toEqual([]);
    expect(await found({ name: 'aftercare', branchId: own.branchIds[1] })).toHaveLength(2);
  });

  it('are those within reach', async () => {
    expect(await found({ name: 'a' }, own.counsellor.token)).toEqual(['शांती मंडळ']);
    expect(await found({ name: 'circle' }, own.counsellor.token)).toEqual(['Morning circle']);
    expect(await found({ name: 'circle' }, own.facilitator.token)).toEqual(['Morning circle']);
    expect(await found({ name: 'shanti' }, own.facilitator.token)).toEqual([]);
  });
});

describe('the groups of a kind', () => {
  const kind = 'sharing-circle';
  const get = async <Answer>(path: string, query: object, token = own.administrator.token) =>
    (await api.as(token).get(path).query(query).expect(200)).body as Answer;
  const uses = (query: object, token?: string) => get<GroupUsesView>('/api/v1/groups/uses', { kind, ...query }, token);
  const [made, people] = [new Map<string, string>(), { north: 2, south: 3, own: 4, over: 5 }];
  beforeAll(async () => {
    const [north, south] = own.branchIds;
    const bodies = {
      north: { branchId: north },
      south: { branchId: south },
      own: { branchId: north, capacity: 10 },
      over: { branchId: north },
    };
    for (const [name, body] of Object.entries(bodies)) made.set(name, (await desk.group({ name, kind, schedule: tuesdays, ...body })).id);
    for (const [name, count] of Object.entries(people))
      for (let place = 0; place < count; place += 1)
        await desk.seat(made.get(name) ?? '', { memberId: (await desk.member()).id, startsOn: '2026-11-22' });
    await api
      .as(own.administrator.token)
      .put(`/api/v1/programme-kinds/${kind}/branches/${south}`)
      .set('if-match', '"0"')
      .send({ overrides: { cap: 9 } })
      .expect(200);
    await inCentre(
      api,
      own,
      'update group_schedules set until = $3 where centre_id = $1 and group_id = $2',
      made.get('over'),
      '2026-11-21',
    );
  });

  it.each([
    { seats: undefined, branch: undefined, then: [] },
    { seats: 1, branch: undefined, then: ['north 2'] },
    { seats: 2, branch: undefined, then: [] },
    { seats: 1, branch: 0, then: ['north 2'] },
    { seats: 2, branch: 1, then: ['south 3'] },
    { seats: 3, branch: 1, then: [] },
  ])('that follow branch $branch and have more people than $seats are $then', async ({ seats, branch, then }) => {
    const found = await uses({ seats, branchId: branch === undefined ? undefined : own.branchIds[branch] });
    expect(found).toMatchObject({ groups: 3, branches: 2, over: then.length });
    expect(found.fullest.map(({ name, people: here }) => `${name} ${String(here)}`)).toEqual(then);
  });

  it('are those within reach that still meet, also in the list', async () => {
    expect((await uses({}, own.counsellor.token)).branches).toBe(1);
    expect(await uses({ kind: 'yoga' })).toEqual({ groups: 0, branches: 0, over: 0, fullest: [] });
    const list = (state?: string) =>
      walk<GroupView>((cursor) => api.as(own.administrator.token).get('/api/v1/groups').query({ kind, state, cursor, limit: 2 }));
    expect((await list('ended')).map(({ name }) => name)).toEqual(['over']);
    const running = await list('running');
    expect([running.length, running.every(({ state }) => state === 'running')]).toEqual([3, true]);
    expect(await list()).toHaveLength(4);
  });
});

describe('the back-ups of a group', () => {
  let group: GroupView;
  beforeEach(async () => {
    group = await desk.group({ facilitatorIds: [own.counsellor.staffId] });
  });
  type Who = 'administrator' | 'counsellor' | 'facilitator';
  const as = (who: Who = 'administrator') => api.as(own[who].token);
  const staff = (who: Who): string => own[who].staffId;
  const leaders = async (): Promise<readonly string[]> => {
    const { upcoming } = (await as().get(`/api/v1/groups/${group.id}`).expect(200)).body as GroupView;
    return upcoming[0]?.facilitators.map(({ staffId }) => staffId) ?? [];
  };
  const change = async (body: object): Promise<GroupView> => {
    const { version } = (await as().get(`/api/v1/groups/${group.id}`).expect(200)).body as GroupView;
    return (
      await as()
        .patch(`/api/v1/groups/${group.id}`)
        .set('if-match', `"${String(version)}"`)
        .send(body)
        .expect(200)
    ).body as GroupView;
  };
  const roles = ({ facilitators, backUps }: GroupView) => [facilitators, backUps].map((all) => all.map(({ staffId }) => staffId));

  it('know the group and lead none of its sessions', async () => {
    expect(roles(await change({ backUpIds: [staff('facilitator')] }))).toEqual([[staff('counsellor')], [staff('facilitator')]]);
    expect(await leaders()).toEqual([staff('counsellor')]);
    await as('facilitator').get(`/api/v1/groups/${group.id}`).expect(200);
    const { items } = (await as().get(`/api/v1/groups/${group.id}/facilitators`).expect(200)).body as LeadingPage;
    expect(new Map(items.map(({ staffId, role }) => [staffId, role]))).toEqual(
      new Map([
        [staff('counsellor'), 'leads'],
        [staff('facilitator'), 'back-up'],
      ]),
    );
  });

  it('are no back-ups any more once they lead, and the other way round only by name', async () => {
    await change({ backUpIds: [staff('facilitator'), staff('administrator')] });
    expect(roles(await change({ facilitatorIds: [staff('facilitator')] }))).toEqual([[staff('facilitator')], [staff('administrator')]]);
    expect(roles(await change({ backUpIds: [staff('facilitator')] }))).toEqual([[staff('facilitator')], []]);
    expect(roles(await change({ facilitatorIds: [], backUpIds: [staff('facilitator')] }))).toEqual([[], [staff('facilitator')]]);
    expect(await leaders()).toEqual([]);
  });

  it('are named with a new group', async () => {
    const made = await desk.group({ facilitatorIds: [staff('counsellor')], backUpIds: [staff('facilitator'), staff('counsellor')] });
    expect(roles(made)).toEqual([[staff('counsellor')], [staff('facilitator')]]);
  });
});

describe('a group in a room', () => {
  it.each([{ capacity: 8 }, { capacity: null }])('says how many people fit into it: $capacity', async ({ capacity }) => {
    const path = `/api/v1/branches/${own.branchIds[0]}/rooms`;
    const given = { name: `Hall of ${String(capacity)}`, ...(capacity === null ? {} : { capacity }) };
    const { id: roomId } = (await api.as(own.administrator.token).post(path).send(given).expect(201)).body as { id: string };
    const { id } = await desk.group({ roomId });
    const group = (await api.as(own.counsellor.token).get(`/api/v1/groups/${id}`).expect(200)).body as GroupView;
    expect([group.roomId, group.roomSeats]).toEqual([roomId, capacity]);
  });
});
