import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

let api: TestApi;
let centre: SeededCentre;
let other: SeededCentre;
let group: SeededGroup;
beforeAll(async () => {
  api = await startApi();
  centre = await seedCentre(api);
  other = await seedCentre(api, 'Other');
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set('2026-11-24T05:35:00Z');
  group = await seedGroup(api, centre, { starts: ['2026-11-17T05:30:00Z', '2026-11-24T05:30:00Z', '2026-12-01T05:30:00Z'] });
});

let taps = 0;
const tap = (person: number, state: string | null, change: object = {}): object => {
  taps += 1;
  return { clientId: `tap-${String(taps)}`, personId: group.memberIds[person], state, markedAt: '2026-11-24T05:34:00Z', ...change };
};
const path = (place = 1): string => `/api/v1/sessions/${String(group.sessionIds[place])}`;
const mark = (marks: readonly object[], place = 1, token = centre.facilitator.token) =>
  api
    .as(token)
    .put(`${path(place)}/attendance`)
    .send({ marks });
const roster = async (place = 1): Promise<{ displayName: string; mark: { state: string } | null; hint: unknown }[]> =>
  (
    await api
      .as(centre.facilitator.token)
      .get(`${path(place)}/roster`)
      .expect(200)
  ).body.items;

describe('marking', () => {
  it('takes one tap each and shows them on the roster', async () => {
    expect((await mark([tap(0, 'present'), tap(1, 'late'), tap(2, 'absent')]).expect(200)).body).toEqual({
      applied: 3,
      replayed: 0,
      conflicts: [],
    });
    expect((await roster()).map(({ displayName, mark: one }) => [displayName, one?.state])).toEqual([
      ['Imran', 'absent'],
      ['Sagar', 'present'],
      ['Tara', 'late'],
    ]);
  });

  it('sent again changes nothing', async () => {
    const marks = [tap(0, 'present'), tap(1, 'absent')];
    await mark(marks).expect(200);
    const before = await roster();
    expect((await mark(marks).expect(200)).body).toEqual({ applied: 0, replayed: 2, conflicts: [] });
    expect(await roster()).toEqual(before);
  });

  it('is corrected and cleared by later taps', async () => {
    await mark([tap(0, 'absent')]).expect(200);
    await mark([tap(0, 'late', { markedAt: '2026-11-24T05:34:30Z' })]).expect(200);
    expect((await roster())[1]?.mark).toMatchObject({ state: 'late' });
    await mark([tap(0, null, { markedAt: '2026-11-24T05:34:40Z' })]).expect(200);
    expect((await roster())[1]?.mark).toBeNull();
  });

  it('answers a clash with a later tap of somebody else, and overwrites nothing', async () => {
    await mark([tap(0, 'present')], 1, centre.counsellor.token).expect(200);
    const late = tap(0, 'absent', { markedAt: '2026-11-24T05:30:00Z' });
    expect((await mark([late]).expect(200)).body).toMatchObject({
      applied: 0,
      conflicts: [{ mine: { state: 'absent' }, theirs: { state: 'present' } }],
    });
    expect((await roster())[1]?.mark).toMatchObject({ state: 'present' });
  });

  it.each([
    { what: 'a session to come', place: 2, now: '2026-11-24T05:35:00Z', code: 'attendance/not-yet' },
    { what: 'a session long past', place: 0, now: '2026-11-26T05:35:00Z', code: 'attendance/locked' },
  ])('is refused for $what', async ({ place, now, code }) => {
    api.clock.set(now);
    expect((await mark([tap(0, 'present')], place).expect(409)).body).toMatchObject({ code });
  });

  it('is refused for a cancelled session', async () => {
    await api
      .as(centre.facilitator.token)
      .post(`${path(2)}/cancel`)
      .send({ reason: 'Flood' })
      .expect(200);
    expect((await mark([tap(0, 'present')], 2).expect(409)).body).toMatchObject({ code: 'attendance/session-cancelled' });
  });

  it('is refused by name where no names are kept', async () => {
    const meeting = await seedGroup(api, centre, { kind: 'twelve-step-meeting', starts: ['2026-11-24T05:30:00Z'] });
    const { body } = await api
      .as(centre.counsellor.token)
      .put(`/api/v1/sessions/${String(meeting.sessionIds[0])}/attendance`)
      .send({ marks: [tap(0, 'present')] });
    expect(body).toMatchObject({ code: 'attendance/names-not-kept' });
  });

  it.each([{ change: { state: 'asleep' } }, { change: { clientId: '' } }, { change: { minutes: 9999 } }, { change: { markedAt: 'now' } }])(
    'refuses $change as malformed',
    ({ change }) => mark([tap(0, 'present', change)]).expect(400),
  );

  it('does not reach people or sessions of another centre', async () => {
    const foreign = await seedGroup(api, other, { starts: ['2026-11-24T05:30:00Z'] });
    await mark([tap(0, 'present', { personId: foreign.memberIds[0] })]).expect(404);
    await api
      .as(centre.administrator.token)
      .put(`/api/v1/sessions/${String(foreign.sessionIds[0])}/attendance`)
      .send({ marks: [] })
      .expect(404);
  });
});
