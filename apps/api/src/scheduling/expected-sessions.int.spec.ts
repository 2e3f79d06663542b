import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decided } from '../testing/decided.ts';
import { openDesk, tuesdays, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { ExpectedSessionView } from './expected-session.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-28T06:30:00Z'));
});
afterAll(() => api.close());

const as = () => api.as(centre.administrator.token);
const enter = async (path: string, body: object): Promise<{ id: string }> =>
  (await as().post(`/api/v1${path}`).send(body).expect(201)).body as { id: string };

describe('sessions that are not planned yet', () => {
  const expected = async (query: object): Promise<ExpectedSessionView[]> =>
    ((await as().get('/api/v1/expected-sessions').query(query).expect(200)).body as { items: ExpectedSessionView[] }).items;
  const march = { from: '2027-03-01T00:00:00Z', to: '2027-04-01T00:00:00Z', limit: 200 };

  it('are those of the rules, without those that staff planned already and those on holidays', async () => {
    const branch = await enter('/branches', { name: 'Far ahead', timeZone: 'Asia/Kolkata' });
    const { id } = await desk.group({ branchId: branch.id, name: 'Naya Savera', schedule: tuesdays });
    await desk.group({ branchId: branch.id, schedule: { ...tuesdays, until: '2027-01-31' } });
    await enter(`/branches/${branch.id}/holidays`, { on: '2027-03-16', name: 'Founding day' });
    await decided(as(), `/api/v1/groups/${id}/sessions`, { startsAt: '2027-03-23T05:00:00Z', minutes: 60 }, 201);
    const found = await expected({ ...march, branchId: branch.id });
    expect(found.map(({ startsAt }) => startsAt)).toEqual(['02', '09', '30'].map((day) => `2027-03-${day}T12:30:00.000Z`));
    expect(found[0]).toMatchObject({ groupId: id, groupName: 'Naya Savera', branchName: 'Far ahead', timeZone: 'Asia/Kolkata' });
    expect(await expected({ ...march, branchId: branch.id, kind: 'family-support' })).toEqual([]);
    expect(await expected({ ...march, branchId: branch.id, facilitatorId: centre.counsellor.staffId })).toEqual([]);
    const [first, ...rest] = found;
    const page = (
      await as()
        .get('/api/v1/expected-sessions')
        .query({ ...march, branchId: branch.id, limit: 1 })
    ).body as { nextCursor: string };
    expect(page).toMatchObject({ items: [first] });
    expect(await expected({ ...march, branchId: branch.id, cursor: page.nextCursor })).toEqual(rest);
  });

  it.each(['Asia/Kolkata', 'America/New_York'])(
    'come page by page in order, whatever the rules of their groups, by the clock of %s',
    async (timeZone) => {
      const branch = await enter('/branches', { name: `By the clock of ${timeZone}`, timeZone });
      const branchId = branch.id;
      const rules = [
        'FREQ=DAILY',
        'FREQ=WEEKLY',
        'freq=weekly;byday=mo,th',
        'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
        'FREQ=MONTHLY;BYDAY=-1SA,2SU',
      ];
      const names: Record<string, string> = {};
      for (const [index, recurrence] of [...rules, 'FREQ=MONTHLY;BYMONTHDAY=14', 'FREQ=WEEKLY;BYDAY=TU;COUNT=21'].entries()) {
        const startsAt = index % 2 === 0 ? '01:30' : '23:50';
        const { id } = await desk.group({ branchId, schedule: { ...tuesdays, startsAt, recurrence } });
        names[id] = recurrence;
      }
      const found: ExpectedSessionView[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const query = { ...march, branchId, limit: 3, ...(cursor === '' ? {} : { cursor }) };
        const { body } = await as().get('/api/v1/expected-sessions').query(query).expect(200);
        const page = body as { items: ExpectedSessionView[]; nextCursor: string | null };
        found.push(...page.items);
        cursor = page.nextCursor;
      }
      expect(found).toEqual(await expected({ ...march, branchId }));
      const keys = found.map(({ startsAt, groupId }) => `${startsAt} ${groupId}`);
      expect(keys).toEqual([...new Set(keys)].toSorted());
      const counts = Map.groupBy(found, ({ groupId }) => names[groupId]);
      expect(Object.fromEntries([...counts].map(([rule, all]) => [rule, all.length]))).toEqual({
        'FREQ=DAILY': 31,
        'FREQ=WEEKLY': 5,
        'freq=weekly;byday=mo,th': 9,
        'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU': 2,
        'FREQ=MONTHLY;BYDAY=-1SA,2SU': 2,
        'FREQ=MONTHLY;BYMONTHDAY=14': 1,
        'FREQ=WEEKLY;BYDAY=TU;COUNT=21': 4,
      });
    },
  );

  it('are none where sessions are planned, and each is in one of the two lists at the horizon', async () => {
    const branch = await enter('/branches', { name: 'At the horizon', timeZone: 'Asia/Kolkata' });
    await desk.group({ branchId: branch.id, schedule: { ...tuesdays, recurrence: 'FREQ=DAILY' } });
    const window = { from: '2027-01-16T18:30:00Z', to: '2027-01-30T18:30:00Z', branchId: branch.id, limit: 200 };
    const planned = ((await as().get('/api/v1/sessions').query(window).expect(200)).body as { items: { startsAt: string }[] }).items;
    const days = [...planned, ...(await expected(window))].map(({ startsAt }) => startsAt.slice(0, 10));
    expect(days).toEqual(Array.from({ length: 14 }, (_, index) => `2027-01-${String(17 + index)}`));
    expect(await expected({ ...window, from: '2026-12-01T00:00:00Z', to: '2026-12-31T00:00:00Z' })).toEqual([]);
  });

  it('are shown within reach only, for a window of at most two months', async () => {
    const { id } = await desk.group({ branchId: centre.branchIds[1] });
    const asked = api.as(centre.counsellor.token).get('/api/v1/expected-sessions').query(march);
    const { items } = (await asked.expect(200)).body as { items: ExpectedSessionView[] };
    expect(items.map(({ groupId }) => groupId)).not.toContain(id);
    expect((await expected({ ...march, branchId: centre.branchIds[1] })).map(({ groupId }) => groupId)).toContain(id);
    for (const [to, code] of [
      ['2027-05-04T00:00:00Z', 'sessions/window-too-long'],
      ['2027-03-01T00:00:00Z', 'sessions/window-empty'],
    ])
      expect(
        (
          await as()
            .get('/api/v1/expected-sessions')
            .query({ ...march, to })
        ).body,
      ).toMatchObject({ status: 422, code });
  });
});
