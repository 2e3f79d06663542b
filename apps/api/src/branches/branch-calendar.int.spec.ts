import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HolidayDayView } from '../holidays/holiday.view.ts';
import { newId } from '../platform/new-id.ts';
import { decided } from '../testing/decided.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

let api: TestApi;
let centre: SeededCentre;
let groups = 0;
const admin = () => api.as(centre.administrator.token);

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-22T06:30:00Z');
  centre = await seedCentre(api);
});
afterAll(() => api.close());

interface Made {
  readonly id: string;
}
const aBranch = async (timeZone = 'Asia/Kolkata'): Promise<Made> => {
  groups += 1;
  return (
    await admin()
      .post('/api/v1/branches')
      .send({ name: `Branch ${String(groups)}`, timeZone })
      .expect(201)
  ).body as Made;
};
async function aGroup(branchId: string, schedule: object = {}): Promise<string> {
  groups += 1;
  const tuesdays = {
    startsOn: '2026-11-24',
    startsAt: '18:00',
    minutes: 60,
    recurrence: 'FREQ=WEEKLY;BYDAY=TU',
    until: '2026-12-08',
    ...schedule,
  };
  const body = { name: `Group ${String(groups)}`, kind: 'group-counselling', branchId, schedule: tuesdays };
  return ((await admin().post('/api/v1/groups').send(body).expect(201)).body as Made).id;
}
interface Planned {
  readonly id: string;
  readonly starts_at: Date;
  readonly state: string;
}
const sessionsOf = (groupId: string): Promise<Planned[]> =>
  inCentre<Planned>(
    api,
    centre,
    'select id, starts_at, state from sessions where centre_id = $1 and group_id = $2 order by starts_at',
    groupId,
  );
const startsOf = async (groupId: string): Promise<string[]> => (await sessionsOf(groupId)).map(({ starts_at: at }) => at.toISOString());
async function amend(branchId: string, changes: object): Promise<void> {
  const { headers } = await admin().get(`/api/v1/branches/${branchId}`).expect(200);
  await admin().patch(`/api/v1/branches/${branchId}`).set('if-match', String(headers['etag'])).send(changes).expect(200);
}

describe('the zone of a branch', () => {
  it('is the clock by which its groups meet', async () => {
    const [nagpur, kathmandu] = [await aBranch(), await aBranch('Asia/Kathmandu')];
    expect((await startsOf(await aGroup(nagpur.id)))[0]).toBe('2026-11-24T12:30:00.000Z');
    expect((await startsOf(await aGroup(kathmandu.id)))[0]).toBe('2026-11-24T12:15:00.000Z');
  });

  it('shifts the coming sessions of its groups when it is corrected, under the same ids, and no sessions of other branches', async () => {
    const [branch, other] = [await aBranch(), await aBranch()];
    const [group, elsewhere] = [await aGroup(branch.id), await aGroup(other.id)];
    const before = await sessionsOf(group);
    await amend(branch.id, { timeZone: 'Asia/Kathmandu' });
    expect(await startsOf(group)).toEqual(['2026-11-24T12:15:00.000Z', '2026-12-01T12:15:00.000Z', '2026-12-08T12:15:00.000Z']);
    expect((await sessionsOf(group)).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect((await startsOf(elsewhere))[0]).toBe('2026-11-24T12:30:00.000Z');
  });

  it('says before what it would shift and what stays, in each group, and stores nothing', async () => {
    const branch = await aBranch();
    const [group, empty] = [
      await aGroup(branch.id),
      await aGroup(branch.id, { until: '2026-11-24', recurrence: 'FREQ=WEEKLY;BYDAY=MO,TU' }),
    ];
    const before = await sessionsOf(group);
    await decided(admin(), `/api/v1/sessions/${before[1]?.id ?? ''}/move`, { startsAt: '2026-12-02T12:30:00Z' });
    const path = `/api/v1/branches/${branch.id}/time-zone/plan`;
    const plan = async (timeZone: string, status = 200) => (await admin().post(path).send({ timeZone }).expect(status)).body;
    const found = await plan('Asia/Kathmandu');
    expect(found).toMatchObject({
      timeZone: 'Asia/Kolkata',
      consideredZone: 'Asia/Kathmandu',
      peopleTold: 0,
      peopleUnreached: 0,
      toldOver: [],
    });
    expect(found.groups.map(({ groupId }: { groupId: string }) => groupId)).toEqual([group, empty]);
    expect(found.groups[0]).toMatchObject({
      ...{ kept: 0, shifted: 2, otherDays: 0, staying: 1 },
      ...{ firstStartsAt: '2026-11-24T12:30:00.000Z', firstWouldStartAt: '2026-11-24T12:15:00.000Z' },
    });
    expect(await sessionsOf(group)).toHaveLength(3);
    expect((await startsOf(group))[0]).toBe('2026-11-24T12:30:00.000Z');
    expect((await plan('Asia/Kolkata')).groups[0]).toMatchObject({ kept: 2, shifted: 0, staying: 1, firstStartsAt: null });
    expect(await plan('Mars/Olympus', 422)).toMatchObject({ code: 'branches/time-zone-unknown' });
    await amend(branch.id, { timeZone: 'Asia/Kathmandu' });
    expect((await startsOf(group))[0]).toBe(found.groups[0].firstWouldStartAt);
  });

  it('does not shift past sessions, and shifts nothing when only the name changes', async () => {
    const branch = await aBranch();
    const group = await aGroup(branch.id, { startsOn: '2026-11-10' });
    await amend(branch.id, { name: 'Another name' });
    expect((await startsOf(group))[2]).toBe('2026-11-24T12:30:00.000Z');
    await amend(branch.id, { timeZone: 'Asia/Kathmandu' });
    expect((await startsOf(group)).slice(0, 3)).toEqual([
      '2026-11-10T12:30:00.000Z',
      '2026-11-17T12:30:00.000Z',
      '2026-11-24T12:15:00.000Z',
    ]);
  });

  it('does not shift a cancelled session', async () => {
    const branch = await aBranch();
    const group = await aGroup(branch.id);
    const [first] = await sessionsOf(group);
    await decided(admin(), `/api/v1/sessions/${String(first?.id)}/cancel`, { reason: 'flood' });
    await amend(branch.id, { timeZone: 'Asia/Kathmandu' });
    expect((await sessionsOf(group)).map(({ state, starts_at: at }) => `${state} ${at.toISOString().slice(11, 16)}`)).toEqual([
      'cancelled 12:30',
      'planned 12:15',
      'planned 12:15',
    ]);
  });
});

describe('a branch moved to a zone where clocks change', () => {
  it('keeps the local time over the change of clocks, and a session that staff moved stays where it is', async () => {
    const branch = await aBranch();
    const group = await aGroup(branch.id, { startsOn: '2026-11-24', recurrence: 'FREQ=WEEKLY', until: '2026-12-22' });
    const [, second] = await sessionsOf(group);
    await decided(admin(), `/api/v1/sessions/${String(second?.id)}/move`, { startsAt: '2026-12-02T09:00:00Z' });
    await amend(branch.id, { timeZone: 'America/New_York' });
    const wall = (zone: string, at: string): string =>
      new Date(at).toLocaleTimeString('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
    const starts = await startsOf(group);
    expect(starts).toContain('2026-12-02T09:00:00.000Z');
    expect(starts.filter((at) => !at.startsWith('2026-12-02')).map((at) => wall('America/New_York', at))).toEqual(Array(4).fill('18:00'));
    await amend(branch.id, { timeZone: 'Asia/Kolkata' });
    expect((await sessionsOf(group)).length).toBe(5);
    expect((await startsOf(group))[0]).toBe('2026-11-24T12:30:00.000Z');
  });
});

describe('the days on which branches are closed', () => {
  const days = async (query: object, token = centre.administrator.token) =>
    ((await api.as(token).get('/api/v1/holidays/days').query(query).expect(200)).body as { items: HolidayDayView[] }).items;

  it('are one item each, however many branches are closed, within reach and of the branches that are asked for', async () => {
    const [north, south] = centre.branchIds;
    const many = await Promise.all(Array.from({ length: 12 }, () => aBranch()));
    const closed = (on: string, name: string, ids: readonly string[]) => ids.map((branchId) => ({ branchId, on, name }));
    const ids = many.map(({ id }) => id);
    const holidays = [
      ...closed('2027-03-01', 'Holi', [north, ...ids]),
      ...closed('2027-03-01', 'Founding day', [south]),
      ...closed('2027-03-02', 'Holi', [south]),
    ];
    await admin().post('/api/v1/holidays').send({ holidays }).expect(201);
    const march = { from: '2027-03-01', to: '2027-03-31' };
    const [first, second] = await days(march);
    expect(first).toMatchObject({ on: '2027-03-01', holidays: [{ name: 'Founding day', branchNames: ['Nayi Subah South'] }, {}] });
    expect([first?.holidays[1]?.branchIds.toSorted(), second?.on]).toEqual([[north, ...ids].toSorted(), '2027-03-02']);
    expect(first?.holidays[1]?.branchNames.at(-1)).toBe('Nayi Subah North');
    expect((await days({ ...march, branchId: [south, ids[0]] })).map(({ holidays: of }) => of.map(({ branchIds }) => branchIds))).toEqual([
      [[south], [ids[0]]],
      [[south]],
    ]);
    expect(await days({}, centre.counsellor.token)).toEqual([
      { on: '2027-03-01', holidays: [{ name: 'Holi', branchIds: [north], branchNames: ['Nayi Subah North'] }] },
    ]);
    expect(await days({ from: '2027-03-03' })).toEqual([]);
  });

  it('are added for a year at forty branches together', async () => {
    const { id: branchId } = await aBranch();
    const year = Array.from({ length: 201 }, (_, day) => new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10));
    const { body } = await admin()
      .post('/api/v1/holidays')
      .send({ holidays: year.map((on) => ({ branchId, on, name: 'Closed' })) })
      .expect(201);
    expect((body as { holidays: unknown[] }).holidays).toHaveLength(201);
    await admin()
      .post('/api/v1/holidays/plan')
      .send({ holidays: Array.from({ length: 1001 }, () => ({ branchId, on: '2028-01-01', name: 'Closed' })) })
      .expect(400);
  });
});

describe('the way between two branches', () => {
  const [north, south] = [() => centre.branchIds[0], () => centre.branchIds[1]];
  const setTimes = (times: readonly object[]) => admin().post('/api/v1/travel-times').send({ times });

  it('is set for each pair once, in either direction', async () => {
    const { body } = await setTimes([{ branchId: south(), otherBranchId: north(), minutes: 35 }]).expect(200);
    expect(body.items).toEqual([
      { branchId: [north(), south()].toSorted()[0], otherBranchId: [north(), south()].toSorted()[1], minutes: 35 },
    ]);
    expect((await admin().get('/api/v1/travel-times').expect(200)).body.items).toEqual(body.items);
    expect((await api.as(centre.counsellor.token).get('/api/v1/travel-times').expect(200)).body.items).toEqual([]);
    await api.as(centre.counsellor.token).post('/api/v1/travel-times').send({ times: body.items }).expect(403);
  });

  it('stays as it is when another pair changes, whose own minutes are taken away by null', async () => {
    const { id: east } = await aBranch();
    const ways = async (branchId = '') => {
      const { body } = await admin()
        .get('/api/v1/travel-times')
        .query(branchId === '' ? {} : { branchId })
        .expect(200);
      return (body as { items: { minutes: number }[] }).items.map(({ minutes }) => minutes).toSorted();
    };
    const toEast = (minutes: number | null) => [{ branchId: north(), otherBranchId: east, minutes }];
    await setTimes([{ branchId: south(), otherBranchId: north(), minutes: 35 }]).expect(200);
    expect((await setTimes(toEast(50)).expect(200)).body.items).toMatchObject([{ minutes: 50 }]);
    expect([await ways(), await ways(south())]).toEqual([[35, 50], [35]]);
    await setTimes(toEast(55)).expect(200);
    expect(await ways(north())).toEqual([35, 55]);
    expect((await setTimes(toEast(null)).expect(200)).body.items).toEqual([]);
    expect(await ways()).toEqual([35]);
    expect((await setTimes([]).expect(400)).body).toMatchObject({ code: 'http/malformed' });
  });

  it.each([
    { given: () => [{ branchId: north(), otherBranchId: newId(), minutes: 5 }], code: 'branches/travel-branch-unknown' },
    { given: () => [{ branchId: north(), otherBranchId: north(), minutes: 5 }], code: 'branches/travel-within-branch' },
    {
      given: () => [
        { branchId: north(), otherBranchId: south(), minutes: 5 },
        { branchId: south(), otherBranchId: north(), minutes: 5 },
      ],
      code: 'branches/travel-given-twice',
    },
  ])('is refused with $code', async ({ given, code }) => expect((await setTimes(given()).expect(422)).body).toMatchObject({ code }));
});
