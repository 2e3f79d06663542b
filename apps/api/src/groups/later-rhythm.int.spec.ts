import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GroupSchedulePlanView } from '../scheduling/schedule-plan.view.ts';
import { openDesk, tuesdays, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { CopiedGroupView } from './copied-group.view.ts';
import type { GroupView, SchedulePreviewView } from './group.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk());
});
afterAll(() => api.close());
beforeEach(() => {
  api.clock.set('2026-11-22T06:30:00Z');
});

/** The first Tuesday to come. */
const schedule = { ...tuesdays, startsOn: '2026-11-24' };
const me = () => api.as(centre.administrator.token);
const put = (id: string, body: object, version = 1) =>
  me()
    .put(`/api/v1/groups/${id}/schedule`)
    .set('if-match', `"${String(version)}"`)
    .send({ ...schedule, ...body });
const startsOf = async (groupId: string, from = ''): Promise<string[]> => {
  const rows = await inCentre<{ starts_at: Date }>(
    api,
    centre,
    'select starts_at from sessions where centre_id = $1 and group_id = $2 order by starts_at',
    groupId,
  );
  return rows.map(({ starts_at: at }) => at.toISOString().slice(0, 16)).filter((starts) => starts >= from);
};
const daysOf = async (groupId: string, from = ''): Promise<string[]> =>
  (await startsOf(groupId, from)).map((starts) => starts.slice(0, 10));

describe('a group of a kind that becomes rarer', () => {
  const fortnightly = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU';
  const rarer = (settings: object) => desk.group({ kind: 'aftercare-group', schedule, settings });
  const comingOf = async (id: string) => {
    const { comingSchedule, settings } = (await me().get(`/api/v1/groups/${id}`).expect(200)).body as GroupView;
    return [comingSchedule?.appliesFrom, comingSchedule?.recurrence, settings['weeklyWeeks']];
  };

  /** The last of the schedules of a group, and the weeks that it sets itself. */
  const lastOf = async (id: string) => {
    const [last] = await inCentre<{ applies_from: string; recurrence: string; weeks: number }>(
      api,
      centre,
      `select s.applies_from::text, s.recurrence, (g.settings->>'weeklyWeeks')::int as weeks
       from group_schedules s join groups g on g.centre_id = $1 and g.id = s.group_id
       where s.centre_id = $1 and s.group_id = $2 order by s.applies_from desc limit 1`,
      id,
    );
    return [last?.applies_from, last?.recurrence, last?.weeks];
  };

  it('goes on in the later rhythm after its weeks, also where only the calendar looks that far', async () => {
    const { id } = await rarer({ weeklyWeeks: 4 });
    expect(await comingOf(id)).toEqual(['2026-12-22', fortnightly, 4]);
    expect(await daysOf(id)).toEqual(['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15', '2026-12-22', '2027-01-05']);
    const february = { from: '2027-02-01T00:00:00Z', to: '2027-03-01T00:00:00Z' };
    const { body } = await me().get('/api/v1/expected-sessions').query(february).expect(200);
    const items = (body as { items: { startsAt: string; groupId: string }[] }).items.filter(({ groupId }) => groupId === id);
    expect(items.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual(['2027-02-02', '2027-02-16']);
  });

  it('has the weeks of its branch, its centre or its kind where it has none, and tries them out before it is there', async () => {
    expect(await comingOf((await rarer({})).id)).toEqual(['2027-02-16', fortnightly, undefined]);
    const set = (overrides: object) =>
      me().put('/api/v1/programme-kinds/aftercare-group').set('if-match', '"0"').send({ enabled: true, overrides });
    expect((await set({ firstWeeks: 53 })).body).toMatchObject({ status: 422, code: 'programmes/first-weeks-out-of-range' });
    const kind = (await set({ firstWeeks: 6 }).expect(200)).body as object;
    expect(kind).toMatchObject({ defaults: { firstWeeks: 12 }, overrides: { firstWeeks: 6 } });
    expect(await comingOf((await rarer({})).id)).toEqual(['2027-01-05', fortnightly, undefined]);
    const tried = async (firstWeeks: number) => {
      const window = {
        timeZone: 'Asia/Kolkata',
        from: '2026-12-10T00:00:00Z',
        to: '2027-01-10T00:00:00Z',
        kind: 'aftercare-group',
        firstWeeks,
      };
      const answer = await me()
        .post('/api/v1/schedules/preview')
        .send({ ...schedule, ...window });
      return answer.body as SchedulePreviewView;
    };
    const { sessions, comingSchedule } = await tried(4);
    expect(sessions.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual(['2026-12-15', '2026-12-22', '2027-01-05']);
    expect(comingSchedule).toMatchObject({ appliesFrom: '2026-12-22', recurrence: fortnightly });
    expect(await tried(3)).toMatchObject({ status: 422, code: 'programmes/first-weeks-out-of-range' });
  });

  it('keeps the day when its time changes, and changes it only with the schedule, by its plan', async () => {
    const { id } = await rarer({ weeklyWeeks: 4 });
    const later = { startsAt: '19:00', applyFrom: '2026-12-01' };
    await put(id, later).expect(200);
    expect(await lastOf(id)).toEqual(['2026-12-22', fortnightly, 4]);
    expect(await startsOf(id, '2026-12-15')).toEqual(['2026-12-15T13:30', '2026-12-22T13:30', '2027-01-05T13:30']);

    const patch = (settings: object) => me().patch(`/api/v1/groups/${id}`).set('if-match', '"2"').send({ settings });
    expect((await patch({ weeklyWeeks: 6 })).body).toMatchObject({ status: 409, code: 'groups/weeks-by-schedule' });
    await patch({ openTo: 'women' }).expect(200);
    expect(await lastOf(id)).toEqual(['2026-12-22', fortnightly, 4]);

    const six = { ...schedule, ...later, firstWeeks: 6 };
    const plan = (await me().post(`/api/v1/groups/${id}/schedule/plan`).send(six).expect(200)).body as GroupSchedulePlanView;
    expect(plan.comingSchedule).toMatchObject({ appliesFrom: '2027-01-05', recurrence: fortnightly });
    expect(plan.new.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual(['2026-12-29']);
    await put(id, { ...later, firstWeeks: 6 }, 3).expect(200);
    expect(await lastOf(id)).toEqual(['2027-01-05', fortnightly, 6]);
    expect(await daysOf(id, '2026-12-20')).toEqual(['2026-12-22', '2026-12-29', '2027-01-05']);
  });

  it.each([
    { firstWeeks: 53, applyFrom: '2026-12-01', code: 'programmes/first-weeks-out-of-range' },
    { firstWeeks: 5, applyFrom: '2026-12-29', code: 'groups/first-weeks-over' },
  ])('is not given $firstWeeks weeks from $applyFrom on: $code', async ({ code, ...body }) => {
    const { id } = await rarer({});
    expect((await put(id, body)).body).toMatchObject({ code });
    expect(
      (
        await me()
          .post(`/api/v1/groups/${id}/schedule/plan`)
          .send({ ...schedule, ...body })
      ).body,
    ).toMatchObject({ code });
  });

  it('says itself how it meets from a day after its weeks on, and begins anew as a copy', async () => {
    const { id } = await rarer({ weeklyWeeks: 4 });
    await put(id, { applyFrom: '2026-12-22' }).expect(200);
    expect(await daysOf(id, '2026-12-20')).toEqual(['2026-12-22', '2026-12-29', '2027-01-05', '2027-01-12']);
    const { body } = await me().post(`/api/v1/groups/${id}/copy`).send({ branchId: centre.branchIds[1] }).expect(201);
    expect(await comingOf((body as CopiedGroupView).group.id)).toEqual(['2026-12-22', fortnightly, 4]);
  });
});
