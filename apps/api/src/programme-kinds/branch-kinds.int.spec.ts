import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GroupView } from '../groups/group.view.ts';
import type { WaitingListView } from '../groups/waiting.view.ts';
import { newId } from '../platform/new-id.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { seedGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { KindView } from './kind.view.ts';

describe('a kind in a branch', () => {
  let api: TestApi;
  let house: SeededCentre;
  const code = 'aftercare-group';
  const as = (token = house.administrator.token) => api.as(token);
  const setFor = (branch: 0 | 1, version: number, overrides: object, token?: string) =>
    as(token)
      .put(`/api/v1/programme-kinds/${code}/branches/${house.branchIds[branch]}`)
      .set('if-match', `"${String(version)}"`)
      .send({ overrides });
  const groupIn = async (branch: 0 | 1, own: object = {}): Promise<string> => {
    const schedule = { startsOn: '2026-11-03', startsAt: '18:00', minutes: 60, recurrence: 'FREQ=WEEKLY;BYDAY=TU' };
    const body = { name: `Circle ${newId()}`, kind: code, branchId: house.branchIds[branch], schedule, ...own };
    return ((await as().post('/api/v1/groups').send(body).expect(201)).body as { id: string }).id;
  };
  const seatsAndMode = async (id: string) => {
    const { seats, ownSettings } = (await as().get(`/api/v1/groups/${id}`).expect(200)).body as GroupView;
    const { mode, modes, isKept } = (await as().get(`/api/v1/groups/${id}/waiting-list`).expect(200)).body as WaitingListView;
    return { seats, ownSettings, mode, isKept, modes: modes.length };
  };
  beforeAll(async () => {
    api = await startApi();
    house = await seedCentre(api, 'Branched');
    const body = { enabled: true, overrides: { cap: 14, enrolment: 'closed' } };
    await as().put(`/api/v1/programme-kinds/${code}`).set('if-match', '"0"').send(body).expect(200);
  });
  afterAll(() => api.close());

  it('has what the branch sets before what the centre sets, and a group before both', async () => {
    const answer = await setFor(0, 0, { cap: 12, enrolment: 'by-request', waitingList: false }).expect(200);
    expect(answer.body).toEqual({
      branchId: house.branchIds[0],
      overrides: { cap: 12, enrolment: 'by-request', waitingList: false },
      version: 1,
    });
    const { items } = (await as().get('/api/v1/programme-kinds')).body as { items: KindView[] };
    const kind = items.find((one) => one.code === code);
    expect(kind).toMatchObject({ size: { cap: 14 }, enrolment: 'closed', defaults: { cap: 20, enrolment: 'by-request' } });
    expect(kind?.branches).toEqual([answer.body]);
    const [here, elsewhere, own] = [await groupIn(0), await groupIn(1), await groupIn(0, { capacity: 18, enrolmentMode: 'closed' })];
    expect(await seatsAndMode(here)).toEqual({ seats: 12, ownSettings: 0, mode: 'by-request', isKept: false, modes: 2 });
    expect(await seatsAndMode(elsewhere)).toEqual({ seats: 14, ownSettings: 0, mode: 'closed', isKept: true, modes: 2 });
    expect(await seatsAndMode(own)).toEqual({ seats: 18, ownSettings: 2, mode: 'closed', isKept: false, modes: 2 });
    await setFor(0, 1, { minutes: 60 }).expect(200);
    expect(await seatsAndMode(here)).toMatchObject({ seats: 14, mode: 'closed', isKept: true });
  });

  it('gets fewer seats than people, who stay', async () => {
    const group = await seedGroup(api, house, { kind: code, starts: ['2027-01-07T12:30:00Z'], aliases: ['Asha', 'Bela', 'Chitra'] });
    await setFor(0, 2, { cap: 2 }).expect(200);
    const view = (await as().get(`/api/v1/groups/${group.groupId}`).expect(200)).body as GroupView;
    expect([view.seats, view.enrolled]).toEqual([2, 3]);
  });

  it.each([
    { wrong: { cap: 21 }, status: 422, then: 'programmes/cap-too-high' },
    { wrong: { cap: 1 }, status: 422, then: 'programmes/cap-too-low' },
    { wrong: { minutes: 44 }, status: 422, then: 'programmes/minutes-out-of-range' },
    { wrong: { enrolment: 'open' }, status: 422, then: 'programmes/mode-not-allowed' },
    { wrong: { agenda: ['10 Welcome', '  '] }, status: 422, then: 'programmes/agenda-invalid' },
    { wrong: { price: 3 }, status: 400, then: 'http/malformed' },
  ])('is not set to $wrong: $then', async ({ wrong, status, then }) =>
    expect((await setFor(0, 3, wrong)).body).toMatchObject({ status, code: then }),
  );

  it('is set by administrators, with the version they have seen, for a branch of theirs and a kind that there is', async () => {
    expect((await setFor(0, 0, {})).body).toMatchObject({ status: 412 });
    expect((await setFor(0, 3, {}, house.counsellor.token)).body).toMatchObject({ status: 403 });
    const there = await seedCentre(api, 'There');
    const put = (kind: string, branchId: string) =>
      as().put(`/api/v1/programme-kinds/${kind}/branches/${branchId}`).set('if-match', '"0"').send({ overrides: {} });
    expect((await put(code, there.branchIds[0])).body).toMatchObject({ code: 'branches/not-found' });
    expect((await put('juggling', house.branchIds[0])).body).toMatchObject({ code: 'programmes/not-found' });
    const { items } = (await as().get('/api/v1/audit').expect(200)).body as { items: object[] };
    expect(items).toEqual(expect.arrayContaining([expect.objectContaining({ action: 'kind-set-for-branch', detail: { kind: code } })]));
  });
});
