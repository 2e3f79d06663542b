import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decided } from '../testing/decided.ts';
import { openDesk, tuesdays, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import type { GroupView } from './group.view.ts';

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

interface Planned {
  readonly id: string;
  readonly starts: string;
  readonly original: string;
  readonly state: string;
}
const me = () => api.as(centre.administrator.token);
const put = (id: string, body: object, version = 1) =>
  me()
    .put(`/api/v1/groups/${id}/schedule`)
    .set('if-match', `"${String(version)}"`)
    .send({ ...tuesdays, ...body });
const sessionsOf = async (groupId: string): Promise<Planned[]> => {
  const rows = await inCentre<{ id: string; starts_at: Date; original: string; state: string }>(
    api,
    centre,
    'select id, starts_at, original_start as original, state from sessions where centre_id = $1 and group_id = $2 order by starts_at',
    groupId,
  );
  return rows.map(({ starts_at: at, ...row }) => ({ ...row, starts: at.toISOString().slice(0, 16) }));
};
const startsOf = async (groupId: string, from = ''): Promise<string[]> =>
  (await sessionsOf(groupId)).map(({ starts }) => starts).filter((starts) => starts >= from);
const daysOf = async (groupId: string, from = ''): Promise<string[]> =>
  (await sessionsOf(groupId)).map(({ original }) => original.slice(0, 10)).filter((day) => day >= from);
const branchIn = async (timeZone: string): Promise<string> =>
  ((await me().post('/api/v1/branches').send({ name: timeZone, timeZone }).expect(201)).body as { id: string }).id;

describe('a group where the clocks change', () => {
  it('meets at the same local time before and after', async () => {
    api.clock.set('2026-10-20T09:00:00Z');
    const schedule = { ...tuesdays, startsOn: '2026-10-20', until: '2026-11-03', recurrence: 'FREQ=WEEKLY;BYDAY=TU,SU' };
    const { id } = await desk.group({ branchId: await branchIn('Europe/London'), schedule });
    expect(await startsOf(id)).toEqual([
      '2026-10-20T17:00',
      '2026-10-25T18:00',
      '2026-10-27T18:00',
      '2026-11-01T18:00',
      '2026-11-03T18:00',
    ]);
  });

  it('meets once in the hour that comes twice, and an hour later by local time where it is left out', async () => {
    api.clock.set('2026-10-20T09:00:00Z');
    const branchId = await branchIn('Europe/Berlin');
    const sundays = { ...tuesdays, startsAt: '02:30', recurrence: 'FREQ=WEEKLY;BYDAY=SU' };
    const twice = await desk.group({ branchId, schedule: { ...sundays, startsOn: '2026-10-18', until: '2026-11-01' } });
    expect(await startsOf(twice.id)).toEqual(['2026-10-18T00:30', '2026-10-25T00:30', '2026-11-01T01:30']);
    api.clock.set('2027-03-20T09:00:00Z');
    const skipped = await desk.group({ branchId, schedule: { ...sundays, startsOn: '2027-03-21', until: '2027-04-04' } });
    expect(await startsOf(skipped.id)).toEqual(['2027-03-21T01:30', '2027-03-28T01:30', '2027-04-04T00:30']);
    expect((await sessionsOf(skipped.id))[1]).toMatchObject({ original: '2027-03-28T02:30' });
  });

  it('ends with its last local day', async () => {
    const branchId = await branchIn('Pacific/Auckland');
    const { id } = await desk.group({ branchId, schedule: { ...tuesdays, startsAt: '08:00', until: '2026-12-01' } });
    const state = async (at: string) => {
      api.clock.set(at);
      return ((await me().get(`/api/v1/groups/${id}`).expect(200)).body as GroupView).state;
    };
    expect((await startsOf(id)).at(-1)).toBe('2026-11-30T19:00');
    expect([await state('2026-12-01T10:59:59Z'), await state('2026-12-01T11:00:00Z')]).toEqual(['running', 'ended']);
  });
});

describe('a rhythm by the month', () => {
  it.each([
    { recurrence: 'FREQ=MONTHLY;BYDAY=-1SA', then: ['2026-11-28', '2026-12-26'] },
    { recurrence: 'FREQ=MONTHLY;BYDAY=1SU', then: ['2026-12-06', '2027-01-03'] },
    { recurrence: 'FREQ=MONTHLY;BYMONTHDAY=31', then: ['2026-12-31'] },
    { recurrence: 'FREQ=MONTHLY;BYMONTHDAY=-1', then: ['2026-11-30', '2026-12-31'] },
    { recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', then: ['2026-12-01', '2026-12-15', '2026-12-29', '2027-01-12'] },
  ])('$recurrence is $then, as its preview says', async ({ recurrence, then }) => {
    const schedule = { ...tuesdays, recurrence };
    const { id } = await desk.group({ schedule });
    expect(await daysOf(id, '2026-11-22')).toEqual(then);
    const window = { timeZone: 'Asia/Kolkata', from: '2026-11-22T06:30:00Z', to: '2027-01-17T06:30:00Z' };
    const { body } = await me()
      .post('/api/v1/schedules/preview')
      .send({ ...schedule, ...window })
      .expect(200);
    expect((body as { sessions: { startsAt: string }[] }).sessions.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual(then);
  });

  it.each([
    { applyFrom: '2026-11-28', then: ['2026-12-05', '2027-01-02'] },
    { applyFrom: '2026-11-29', then: ['2026-11-28', '2026-12-05', '2027-01-02'] },
    { applyFrom: '2026-12-06', then: ['2026-11-28', '2027-01-02'] },
    { applyFrom: '2026-12-27', then: ['2026-11-28', '2026-12-26', '2027-01-02'] },
  ])('moved from the last Saturday to the first from $applyFrom on is $then', async ({ applyFrom, then }) => {
    const { id } = await desk.group({ schedule: { ...tuesdays, recurrence: 'FREQ=MONTHLY;BYDAY=-1SA' } });
    await put(id, { recurrence: 'FREQ=MONTHLY;BYDAY=1SA', applyFrom }).expect(200);
    expect(await daysOf(id, '2026-11-22')).toEqual(then);
  });
});

describe('a changed schedule', () => {
  const thursdays = { recurrence: 'FREQ=WEEKLY;BYDAY=TH' };

  it('does not touch sessions that staff cancelled, moved or began, nor past ones', async () => {
    const { id } = await desk.group({ schedule: { ...tuesdays, recurrence: 'FREQ=DAILY' } });
    const at = (sessions: readonly Planned[], day: string) =>
      `/api/v1/sessions/${String(sessions.find(({ original }) => original.startsWith(day))?.id)}`;
    const planned = await sessionsOf(id);
    await decided(me(), `${at(planned, '2026-11-24')}/cancel`, { reason: 'Flood' });
    await decided(me(), `${at(planned, '2026-11-25')}/move`, { startsAt: '2026-11-25T10:00:00Z' });
    api.clock.set('2026-11-22T12:00:00Z');
    await me()
      .post(`${at(planned, '2026-11-22')}/start`)
      .expect(200);
    await put(id, { ...thursdays, applyFrom: '2026-11-22' }).expect(200);
    const rest = (await sessionsOf(id)).filter(({ original }) => original >= '2026-11-21').slice(0, 6);
    expect(rest.map(({ original, starts, state }) => [original.slice(5, 10), starts.slice(5), state])).toEqual([
      ['11-21', '11-21T12:30', 'planned'],
      ['11-22', '11-22T12:30', 'planned'],
      ['11-24', '11-24T12:30', 'cancelled'],
      ['11-25', '11-25T10:00', 'planned'],
      ['11-26', '11-26T12:30', 'planned'],
      ['12-03', '12-03T12:30', 'planned'],
    ]);
  });

  it('is replaced by a later change from an earlier day, and stays before one from a later day', async () => {
    const { id } = await desk.group();
    await put(id, { ...thursdays, applyFrom: '2026-12-15' }).expect(200);
    await put(id, { recurrence: 'FREQ=WEEKLY;BYDAY=MO', applyFrom: '2026-12-28' }, 2).expect(200);
    expect(await daysOf(id, '2026-12-08')).toEqual(['2026-12-08', '2026-12-17', '2026-12-24', '2026-12-28', '2027-01-04', '2027-01-11']);
    const { body } = await put(id, { recurrence: 'FREQ=WEEKLY;BYDAY=WE', applyFrom: '2026-12-01' }, 3).expect(200);
    expect(body).toMatchObject({ schedule: tuesdays, comingSchedule: { recurrence: 'FREQ=WEEKLY;BYDAY=WE', appliesFrom: '2026-12-01' } });
    expect((await daysOf(id, '2026-11-22')).slice(0, 3)).toEqual(['2026-11-24', '2026-12-02', '2026-12-09']);
  });

  it('keeps the ids of sessions when only the time or only the length changes', async () => {
    const { id } = await desk.group();
    const before = await sessionsOf(id);
    await put(id, { minutes: 90, applyFrom: '2026-11-22' }).expect(200);
    expect((await sessionsOf(id)).map(({ id: one }) => one)).toEqual(before.map(({ id: one }) => one));
    const { upcoming } = (await me().get(`/api/v1/groups/${id}`).expect(200)).body as GroupView;
    expect(upcoming[0]).toMatchObject({ startsAt: '2026-11-24T12:30:00.000Z', endsAt: '2026-11-24T14:00:00.000Z', movedFrom: null });
  });

  it('made twice at once counts once: one is refused, and the calendar follows the other', async () => {
    const { id } = await desk.group();
    const answers = await Promise.all([
      put(id, { ...thursdays, applyFrom: '2026-12-01' }),
      put(id, { recurrence: 'FREQ=WEEKLY;BYDAY=FR', applyFrom: '2026-12-01' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const won = answers.find(({ status }) => status === 200)?.body as GroupView;
    const day = won.comingSchedule?.recurrence === thursdays.recurrence ? ['2026-12-03', '2026-12-10'] : ['2026-12-04', '2026-12-11'];
    expect((await daysOf(id, '2026-12-01')).slice(0, 2)).toEqual(day);
  });

  it('is in the audit with its day, and wakes the workers that plan sessions and reminders and hand over the outbox', async () => {
    const { id } = await desk.group();
    const due = () =>
      api.app
        .get(PlatformScope)
        .transaction((tx) =>
          tx.rows<{ kind: string }>(
            'select kind from platform.due_work where centre_id = $1 and due_at <= $2 order by kind',
            centre.centreId,
            new Date('2026-11-22T06:30:00Z'),
          ),
        );
    await api.app.get(PlatformScope).transaction((tx) => tx.rows('delete from platform.due_work where centre_id = $1', centre.centreId));
    await put(id, { ...thursdays, applyFrom: '2026-12-01' }).expect(200);
    expect((await due()).map(({ kind }) => kind)).toEqual(['notifications', 'outbox', 'reminders', 'sessions']);
    const { items } = (await me().get('/api/v1/audit?limit=1').expect(200)).body as { items: object[] };
    expect(items).toMatchObject([{ action: 'group-rescheduled', subjectId: id, detail: { applyFrom: '2026-12-01' } }]);
  });
});

describe('a group that begins later', () => {
  it('has its facilitators even when its first day is moved forward', async () => {
    const schedule = { ...tuesdays, startsOn: '2027-01-05' };
    const { id, upcoming } = await desk.group({ schedule, facilitatorIds: [centre.facilitator.staffId] });
    expect(upcoming[0]).toMatchObject({ originalStart: '2027-01-05T18:00', facilitators: [{ name: 'Nayi Subah facilitator' }] });
    const { body } = await put(id, { startsOn: '2026-12-01', applyFrom: '2026-12-01' }).expect(200);
    expect((body as GroupView).upcoming[0]).toMatchObject({
      originalStart: '2026-12-01T18:00',
      facilitators: [{ name: 'Nayi Subah facilitator' }],
    });
  });

  it('has its past sessions when it is created late, each once, however often planning runs', async () => {
    const { id } = await desk.group({ schedule: { ...tuesdays, startsOn: '2026-10-27' } });
    const days = await daysOf(id);
    expect(days.slice(0, 3)).toEqual(['2026-10-27', '2026-11-03', '2026-11-10']);
    expect(days.at(-1)).toBe('2027-01-12');
    await put(id, { startsOn: '2026-10-27', applyFrom: '2026-11-22' }).expect(200);
    expect(await daysOf(id)).toEqual(days);
  });
});
