import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AbsenceView } from '../absences/absence.view.ts';
import { newId } from '../platform/new-id.ts';
import { seedCentre, type SeededCentre, type SeededStaff } from '../testing/seed-centre.ts';
import { beSoberInTheOpen, inCentre, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { decided } from '../testing/decided.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { TodayView } from './today.view.ts';

let api: TestApi;
let centre: SeededCentre;
let other: SeededCentre;
let led: SeededGroup;
let south: SeededGroup;
const today = async (token: string) => (await api.as(token).get('/api/v1/today').expect(200)).body;
const hold = (of: SeededCentre, sessionId: unknown) =>
  inCentre(api, of, `update sessions set state = 'held', roster = '{}' where centre_id = $1 and id = $2`, sessionId);
const names = (items: { groupName: string }[]): string[] => items.map(({ groupName }) => groupName);

beforeAll(async () => {
  api = await startApi();
  centre = await seedCentre(api);
  other = await seedCentre(api, 'Other');
  api.clock.set('2026-11-24T18:00:00Z');
  const starts = ['2026-11-23T18:00:00Z', '2026-11-23T18:30:00Z', '2026-11-24T18:29:00Z', '2026-11-24T18:30:00Z'];
  led = await seedGroup(api, centre, { name: 'Led', starts, aliases: Array.from({ length: 7 }, (_, index) => `Asha ${String(index)}`) });
  await hold(centre, led.sessionIds[0]);
  south = await seedGroup(api, centre, { name: 'South', starts: ['2026-11-24T05:30:00Z'], branch: 1 });
  for (const memberId of led.memberIds)
    await api.as(centre.counsellor.token).post('/api/v1/follow-ups').send({ memberId, dueOn: '2026-11-22' }).expect(201);
  await beSoberInTheOpen(api, centre, led.memberIds[0], '2026-10-25');
});
afterAll(() => api.close());

describe('the day of', () => {
  it('a counsellor is the branch: sessions, five of each list with how many there are, milestones', async () => {
    const day = await today(centre.counsellor.token);
    expect(names(day.sessions)).toEqual(['Led', 'Led']);
    expect(day.attention).toMatchObject({ count: 7 });
    expect(day.attention.items).toHaveLength(5);
    expect(day.followUps).toMatchObject({ count: 7 });
    expect(day.followUps.items).toHaveLength(5);
    expect(day.milestones).toMatchObject([{ displayName: 'Asha 0', days: 30, nextSession: { id: led.sessionIds[2] } }]);
  });

  it('an administrator is the whole centre', async () =>
    expect(names((await today(centre.administrator.token)).sessions)).toEqual(['Led', 'South', 'Led']));

  it('a facilitator is the groups they lead, and nothing about people', async () => {
    const { sessions, ...people } = await today(centre.facilitator.token);
    expect(sessions.map(({ id }: { id: string }) => id)).not.toContain(south.sessionIds[0]);
    expect(people).toEqual({
      date: '2026-11-24',
      holidays: [],
      attention: { count: 0, items: [] },
      calls: { count: 0, items: [] },
      sessionCount: 2,
      milestoneCount: 0,
      seats: { count: 0, items: [] },
      standIns: { count: 0, items: [] },
      uncovered: { count: 0, items: [] },
      lone: { count: 0, items: [] },
      followUps: { count: 0, items: [] },
      milestones: [],
    });
  });

  it('another centre is empty', async () => {
    expect(await today(other.administrator.token)).toMatchObject({
      sessions: [],
      attention: { count: 0 },
      followUps: { count: 0 },
      milestones: [],
    });
  });

  it('nobody is shown to nobody', () => api.as().get('/api/v1/today').expect(401));
});

describe('the day', () => {
  it('ends at midnight of the centre, not of the machine; what is under way then stays', async () => {
    const shown = async (): Promise<unknown> => {
      const { date, sessions } = await today(centre.counsellor.token);
      return { date, starts: sessions.map(({ startsAt }: { startsAt: string }) => startsAt) };
    };
    api.clock.set('2026-11-24T18:29:59Z');
    expect(await shown()).toEqual({ date: '2026-11-24', starts: ['2026-11-23T18:30:00.000Z', '2026-11-24T18:29:00.000Z'] });
    api.clock.set('2026-11-24T18:30:00Z');
    expect(await shown()).toEqual({ date: '2026-11-25', starts: ['2026-11-24T18:29:00.000Z', '2026-11-24T18:30:00.000Z'] });
  });

  it('shows a session on the day to which it was moved, and on no other', async () => {
    api.clock.set('2026-11-24T04:00:00Z');
    const { sessionIds } = await seedGroup(api, centre, { name: 'Moved', starts: ['2026-11-24T05:30:00Z'] });
    const shown = async (at: string): Promise<boolean> => {
      api.clock.set(at);
      const { sessions } = await today(centre.counsellor.token);
      return sessions.some(({ id }: { id: string }) => id === sessionIds[0]);
    };
    expect(await shown('2026-11-24T04:00:00Z')).toBe(true);
    await decided(api.as(centre.counsellor.token), `/api/v1/sessions/${String(sessionIds[0])}/move`, { startsAt: '2026-11-25T05:30:00Z' });
    expect([await shown('2026-11-24T04:00:00Z'), await shown('2026-11-25T04:00:00Z')]).toEqual([false, true]);
  });

  it('has twenty-five hours where the clocks go back', async () => {
    const berlin = await seedCentre(api, 'Berlin');
    const admin = () => api.as(berlin.administrator.token);
    await admin().patch('/api/v1/centre').set('if-match', '"1"').send({ timeZone: 'Europe/Berlin' }).expect(200);
    const starts = ['2026-10-24T21:59:00Z', '2026-10-24T22:00:00Z', '2026-10-25T22:59:00Z', '2026-10-25T23:00:00Z'];
    const { sessionIds } = await seedGroup(api, berlin, { starts });
    await hold(berlin, sessionIds[0]);
    api.clock.set('2026-10-25T22:30:00Z');
    const { date, sessions } = await today(berlin.administrator.token);
    expect(date).toBe('2026-10-25');
    expect(sessions.map(({ id }: { id: string }) => id)).toEqual(sessionIds.slice(1, 3));
  });
});

describe('the sessions that an absence leaves open', () => {
  let centre: SeededCentre;
  beforeEach(async () => {
    api.clock.set('2026-11-24T06:00:00Z');
    centre = await seedCentre(api, 'Away');
  });
  const left = async ({ token }: SeededStaff = centre.counsellor) => ((await today(token)) as TodayView).uncovered;
  const starts = ['2026-11-24T05:00:00Z', '2026-11-24T13:00:00Z', ...[25, 26, 27, 28, 29].map((day) => `2026-11-${String(day)}T18:00:00Z`)];
  const recordAbsence = async ({ staffId }: SeededStaff = centre.facilitator, days = { startsOn: '2026-11-24', endsOn: '2026-11-28' }) =>
    (
      await api
        .as(centre.administrator.token)
        .post('/api/v1/absences')
        .send({ staffId, ...days })
        .expect(201)
    ).body as AbsenceView;
  const group = (branch: 0 | 1 = 0) => seedGroup(api, centre, { name: branch === 0 ? 'North' : 'South', starts, aliases: [], branch });

  it('are those to come, counted whole as its own page does, the first five shown, also where they end after midnight', async () => {
    await group();
    const { id, open } = await recordAbsence(centre.facilitator, { startsOn: '2026-11-24', endsOn: '2026-11-29' });
    const uncovered = await left();
    expect([open, uncovered.count, uncovered.items.map(({ startsAt }) => startsAt.slice(8, 13))]).toEqual([
      ...[6, 6, ['24T13', '25T18', '26T18', '27T18', '28T18']],
    ]);
    expect(uncovered.items[0]).toMatchObject({ absenceId: id, staffName: 'Away facilitator', askedName: null, groupName: 'North' });
  });

  it('stay until somebody leads them: being asked is not enough, and a session of two who are away is one', async () => {
    const { sessionIds } = await group();
    const { id } = await recordAbsence();
    await recordAbsence(centre.counsellor, { startsOn: '2026-11-26', endsOn: '2026-11-26' });
    const settle = (road: string, sessionId = sessionIds[1], staffId = centre.counsellor.staffId) =>
      api
        .as(centre.administrator.token)
        .post(`/api/v1/absences/${id}/${road}`)
        .send({ choices: [{ sessionId, staffId }] });
    await settle('stand-in-requests').expect(200);
    expect(await left()).toMatchObject({
      count: 5,
      items: [{ askedName: 'Away counsellor' }, { askedName: null }, {}, {}, {}],
    });
    await settle('substitutes').expect(200);
    expect((await left()).count).toBe(4);
    const both = [centre.counsellor, centre.facilitator].map(({ staffId }) => ({ sessionId: sessionIds[3], staffId }));
    for (const { sessionId, staffId } of both)
      await inCentre(
        api,
        centre,
        'insert into session_facilitators (centre_id, id, session_id, staff_id) values ($1, $2, $3, $4)',
        newId(),
        sessionId,
        staffId,
      );
    expect((await left()).count).toBe(4);
    await inCentre(
      api,
      centre,
      `update sessions set state = 'cancelled', cancel_reason = 'flood' where centre_id = $1 and id = $2`,
      sessionIds[3],
    );
    expect((await left()).count).toBe(3);
  });

  it.each([
    { role: 'administrator', then: 10 },
    { role: 'counsellor', then: 5 },
    { role: 'facilitator', then: 0 },
  ] as const)('are within reach, and only for those who plan groups: a $role sees $then', async ({ role, then }) => {
    await group();
    await group(1);
    await recordAbsence();
    expect((await left(centre[role])).count).toBe(then);
  });
});
