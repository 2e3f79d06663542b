import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { beSoberInTheOpen, inCentre, leave, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { decided } from '../testing/decided.ts';
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

  it('answers a conflict with a later tap of another user, and overwrites nothing', async () => {
    await mark([tap(0, 'present', { device: 'tablet' })], 1, centre.counsellor.token).expect(200);
    const late = tap(0, 'absent', { markedAt: '2026-11-24T05:30:00Z' });
    expect((await mark([late]).expect(200)).body).toMatchObject({
      applied: 0,
      conflicts: [
        {
          ...{ mine: { state: 'absent' }, theirs: { state: 'present', markedAt: '2026-11-24T05:34:00Z' } },
          ...{ theirStaffId: centre.counsellor.staffId, theirStaffName: 'Nayi Subah counsellor', theirDevice: 'tablet' },
        },
      ],
    });
    expect((await roster())[1]?.mark).toMatchObject({ state: 'present' });
  });

  it.each([
    { what: 'a session to come', place: 2, now: '2026-11-24T05:35:00Z', code: 'attendance/session-not-open' },
    { what: 'a session long past', place: 0, now: '2026-11-26T05:35:00Z', code: 'attendance/locked' },
  ])('is refused for $what', async ({ place, now, code }) => {
    api.clock.set(now);
    expect((await mark([tap(0, 'present')], place).expect(409)).body).toMatchObject({ code });
  });

  it('is refused for a cancelled session', async () => {
    await decided(api.as(centre.facilitator.token), `${path(2)}/cancel`, { reason: 'Flood' });
    expect((await mark([tap(0, 'present')], 2).expect(409)).body).toMatchObject({ code: 'attendance/session-cancelled' });
  });

  it('is refused for a kind that records no names', async () => {
    const meeting = await seedGroup(api, centre, { kind: 'twelve-step-meeting', starts: ['2026-11-24T05:30:00Z'], aliases: [] });
    const { body } = await api
      .as(centre.counsellor.token)
      .put(`/api/v1/sessions/${String(meeting.sessionIds[0])}/attendance`)
      .send({ marks: [tap(0, 'present')] });
    expect(body).toMatchObject({ code: 'attendance/headcount-only' });
  });

  it.each([
    { change: { state: 'asleep' } },
    { change: { clientId: '' } },
    { change: { minutes: 9999 } },
    { change: { markedAt: 'now' } },
    { change: { markedAt: '2026-W48-2' } },
    { change: { markedAt: '2026-11-24T05:34:00' } },
    { change: { clientId: 'a\0' } },
  ])('refuses $change as malformed', ({ change }) => mark([tap(0, 'present', change)]).expect(400));

  it.each([
    { what: 'of nobody', change: { personId: '0190a000-0000-7000-8000-000000000000' }, status: 404 },
    { what: 'that its kind does not have', change: { minutes: 10 }, status: 422 },
  ])('stores nothing of a batch with one mark $what', async ({ change, status }) => {
    await mark([tap(0, 'present'), tap(1, 'present', change)]).expect(status);
    expect((await roster()).every(({ mark: one }) => one === null)).toBe(true);
  });

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

describe('taps that arrive late', () => {
  const standsFor = async (name: string): Promise<string | undefined> =>
    (await roster()).find(({ displayName }) => displayName === name)?.mark?.state;

  it('replace an absence that finishing wrote', async () => {
    const offline = tap(0, 'present');
    await api.as(centre.counsellor.token).post(`${path()}/finish`).send({ beforeEnd: true }).expect(200);
    expect(await standsFor('Sagar')).toBe('absent');
    expect((await mark([offline]).expect(200)).body).toEqual({ applied: 1, replayed: 0, conflicts: [] });
    expect(await standsFor('Sagar')).toBe('present');
    expect(await standsFor('Tara')).toBe('absent');
  });

  it('are no conflict when they changed nothing the first time', async () => {
    const again = tap(0, 'present', { markedAt: '2026-11-24T05:31:00Z' });
    await mark([tap(0, 'present', { markedAt: '2026-11-24T05:32:00Z' })]).expect(200);
    expect((await mark([again]).expect(200)).body).toMatchObject({ replayed: 1 });
    await mark([tap(0, 'absent', { markedAt: '2026-11-24T05:33:00Z' })], 1, centre.counsellor.token).expect(200);
    expect((await mark([again]).expect(200)).body).toEqual({ applied: 0, replayed: 1, conflicts: [] });
    expect(await standsFor('Sagar')).toBe('absent');
  });

  it('conflict with a mark that was confirmed after them', async () => {
    await mark([tap(0, 'present', { markedAt: '2026-11-24T05:31:00Z' })]).expect(200);
    await mark([tap(0, 'present', { markedAt: '2026-11-24T05:33:00Z' })]).expect(200);
    const between = tap(0, 'absent', { markedAt: '2026-11-24T05:32:00Z' });
    expect((await mark([between], 1, centre.counsellor.token).expect(200)).body).toMatchObject({
      conflicts: [{ mine: { state: 'absent' } }],
    });
    expect(await standsFor('Sagar')).toBe('present');
  });

  it('do not restore a mark that was cleared after them; later taps do', async () => {
    await mark([tap(0, 'late', { markedAt: '2026-11-24T05:31:00Z' }), tap(0, null, { markedAt: '2026-11-24T05:33:00Z' })]).expect(200);
    expect((await mark([tap(0, 'present', { markedAt: '2026-11-24T05:32:00Z' })]).expect(200)).body).toMatchObject({
      applied: 0,
      replayed: 1,
    });
    expect(await standsFor('Sagar')).toBeUndefined();
    expect((await mark([tap(0, 'present', { markedAt: '2026-11-24T05:34:00Z' })]).expect(200)).body).toMatchObject({ applied: 1 });
    expect(await standsFor('Sagar')).toBe('present');
  });

  it('count once when one batch has them twice', async () => {
    const twice = tap(0, 'present');
    expect((await mark([twice, twice]).expect(200)).body).toEqual({ applied: 1, replayed: 1, conflicts: [] });
  });

  it('from two devices at once are all recorded', async () => {
    const answers = await Promise.all([
      mark([tap(0, 'present')]),
      mark([tap(1, 'late')], 1, centre.counsellor.token),
      mark([tap(2, 'excused')]),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await roster()).map(({ mark: one }) => one?.state)).toEqual(['excused', 'present', 'late']);
  });
});

/** A group of the first branch that somebody else leads. */
async function seedOthersGroup(alias: string): Promise<SeededGroup> {
  const others = await seedGroup(api, centre, { starts: [], aliases: [alias] });
  const sql = 'update group_facilitators set staff_id = $3 where centre_id = $1 and group_id = $2';
  await inCentre(api, centre, sql, others.groupId, centre.counsellor.staffId);
  return others;
}

describe('people who may be marked', () => {
  it('are people of a branch within reach who walk in, and no others', async () => {
    const near = await seedOthersGroup('Guest');
    const south = await seedGroup(api, centre, { starts: [], aliases: ['Far'], branch: 1 });
    const walkIn = (from: SeededGroup) => tap(0, 'walk-in', { personId: from.memberIds[0] });
    await mark([walkIn(near)], 1, centre.counsellor.token).expect(200);
    expect((await roster()).map(({ displayName }) => displayName)).toContain('Guest');
    const { body } = await mark([walkIn(south)], 1, centre.counsellor.token).expect(404);
    expect(body).toMatchObject({ code: 'members/not-found' });
    await mark([walkIn(south)], 1, centre.administrator.token).expect(200);
    expect((await mark([tap(0, 'present', { personId: south.memberIds[0] })]).expect(200)).body).toMatchObject({ replayed: 1 });
  });

  it('are for a peer the people of their groups: nobody else by an id, and the roster stays without them', async () => {
    const others = await seedOthersGroup('Stranger');
    const own = await seedGroup(api, centre, { starts: [], aliases: ['Neighbour'] });
    const { body } = await mark([tap(0, 'walk-in', { personId: others.memberIds[0] })]).expect(404);
    expect(body).toMatchObject({ code: 'members/not-found' });
    await mark([tap(0, 'walk-in', { personId: own.memberIds[0] })]).expect(200);
    const names = (await roster()).map(({ displayName }) => displayName);
    expect(names).toContain('Neighbour');
    expect(names).not.toContain('Stranger');
  });

  it('are whoever was on the sheet, also after the mark was cleared', async () => {
    const others = await seedOthersGroup('Cleared');
    const personId = others.memberIds[0];
    await mark([tap(0, 'walk-in', { personId })], 1, centre.counsellor.token).expect(200);
    await mark([tap(0, null, { personId, markedAt: '2026-11-24T05:34:30Z' })]).expect(200);
    await mark([tap(0, 'walk-in', { personId, markedAt: '2026-11-24T05:34:40Z' })]).expect(200);
  });

  it('get a state of the programme kind', async () => {
    const circle = await seedGroup(api, centre, { kind: 'mentor-circle', starts: ['2026-11-24T05:30:00Z'] });
    const say = (state: string) =>
      api
        .as(centre.counsellor.token)
        .put(`/api/v1/sessions/${String(circle.sessionIds[0])}/attendance`)
        .send({ marks: [tap(0, state, { personId: circle.memberIds[0] })] });
    expect((await say('walk-in').expect(422)).body).toMatchObject({ code: 'attendance/state-unknown' });
    await say('present').expect(200);
  });

  it('are at most two hundred at a time', async () => {
    const many = (count: number): object[] => Array.from({ length: count }, () => tap(0, 'present'));
    expect((await mark(many(200)).expect(200)).body).toMatchObject({ applied: 1, replayed: 199 });
    await mark(many(201)).expect(400);
  });
});

describe('the hint on a roster', () => {
  const hints = async (place: number, token = centre.counsellor.token): Promise<unknown> => {
    const { body } = await api
      .as(token)
      .get(`${path(place)}/roster`)
      .expect(200);
    return Object.fromEntries(body.items.map((one: { displayName: string; hint: unknown }) => [one.displayName, one.hint]));
  };
  const hold = async (place: number, at: string, attended: readonly number[]): Promise<void> => {
    api.clock.set(at);
    await mark(
      attended.map((person) => tap(person, 'present', { markedAt: at })),
      place,
    ).expect(200);
    await api
      .as(centre.counsellor.token)
      .post(`${path(place)}/finish`)
      .send({})
      .expect(200);
  };

  it('names one or several missed sessions, and is empty for other people', async () => {
    await hold(0, '2026-11-17T06:35:00Z', [0, 1]);
    expect(await hints(1)).toEqual({ Sagar: null, Tara: null, Imran: { code: 'missed-last', params: { count: 1 } } });
    await hold(1, '2026-11-24T06:35:00Z', [0]);
    expect(await hints(2)).toEqual({
      Sagar: null,
      Tara: { code: 'missed-last', params: { count: 1 } },
      Imran: { code: 'missed-in-a-row', params: { count: 2 } },
    });
  });

  it('shows a milestone of the day of those who want the circle to celebrate it', async () => {
    await beSoberInTheOpen(api, centre, group.memberIds[0], '2026-08-26');
    for (const token of [undefined, centre.facilitator.token]) {
      expect(await hints(1, token)).toMatchObject({ Sagar: { code: 'milestone', params: { days: 90 } } });
      expect(await hints(2, token)).toMatchObject({ Sagar: null });
    }
    await inCentre(api, centre, `update consents set channel = 'card' where centre_id = $1`);
    expect(await hints(1)).toMatchObject({ Sagar: null });
  });

  it('is missing for members who left, because they are not on the roster', async () => {
    await leave(api, centre, group.memberIds[2], '2026-11-20');
    expect(Object.keys((await hints(1)) as object)).toEqual(['Sagar', 'Tara']);
  });
});
