import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GroupFiguresView } from '../records/records.view.ts';
import { openDesk, tuesdays, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';
import type { EnrolmentView, GroupView } from './group.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-01T06:30:00Z'));
});
afterAll(() => api.close());

const me = (token = centre.administrator.token) => api.as(token);
const groupOf = async (id: string, token?: string): Promise<GroupView> =>
  (await me(token).get(`/api/v1/groups/${id}`).expect(200)).body as GroupView;

/** Marks the session of a day as held: these people get marks, and every other expected person is absent. */
async function hold(group: GroupView, day: string, marks: Readonly<Record<string, string>>): Promise<void> {
  api.clock.set(`${day}T13:00:00Z`);
  const session = group.upcoming.find(({ originalStart }) => originalStart.startsWith(day));
  const path = `/api/v1/sessions/${String(session?.id)}`;
  const taps = Object.entries(marks).map(([personId, state]) => ({
    clientId: `${day} ${personId}`,
    personId,
    state,
    markedAt: `${day}T12:50:00Z`,
  }));
  await me().put(`${path}/attendance`).send({ marks: taps }).expect(200);
  await me().post(`${path}/finish`).send({ beforeEnd: true }).expect(200);
}

describe('the attendance of a group', () => {
  const days = ['2026-11-03', '2026-11-10', '2026-11-17'] as const;

  it('has a row for each expected person, with a mark for each held session, and a percentage of the sessions at which they were expected', async () => {
    const group = await desk.group({ facilitatorIds: [centre.facilitator.staffId] });
    const person = async (preferredName: string) => (await desk.member({ preferredName })).id;
    const [anil, bina, chand, dev, guest] = [
      await person('Anil'),
      await person('Bina'),
      await person('Chand'),
      await person('Dev'),
      await person('Guest'),
    ];
    await desk.seat(group.id, { memberId: anil, startsOn: days[0] });
    await desk.seat(group.id, { memberId: bina, startsOn: days[0], endsOn: days[1] });
    await desk.seat(group.id, { memberId: chand, startsOn: days[2] });
    await desk.seat(group.id, { memberId: dev, startsOn: days[0], endsOn: days[1] });
    await desk.seat(group.id, { memberId: dev, startsOn: days[2] });
    await hold(group, days[0], { [anil]: 'present', [bina]: 'late', [dev]: 'absent' });
    await hold(group, days[1], { [guest]: 'walk-in', [bina]: 'present' });
    await hold(group, days[2], { [anil]: 'excused', [chand]: 'left-early' });
    const { heatmap, roster, enrolled } = await groupOf(group.id);
    expect(heatmap.sessions.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual(days);
    expect(heatmap.rows.map(({ displayName, marks, attendedPercent }) => [displayName, ...marks, attendedPercent])).toEqual([
      ['Anil', 'present', 'absent', 'excused', 50],
      ['Bina', 'late', 'walk-in', 'not-enrolled', 100],
      ['Chand', 'not-enrolled', 'not-enrolled', 'left-early', 100],
      ['Dev', 'absent', 'not-enrolled', 'absent', 0],
    ]);
    expect({ enrolled, names: roster.map(({ displayName }) => displayName) }).toEqual({ enrolled: 3, names: ['Anil', 'Chand', 'Dev'] });
    expect((await groupOf(group.id, centre.facilitator.token)).heatmap).toEqual(heatmap);
  });

  it('ends on the day on which a member left', async () => {
    api.clock.set('2026-11-01T06:30:00Z');
    const group = await desk.group();
    const { id } = await desk.member({ preferredName: 'Esha' });
    await desk.seat(group.id, { memberId: id, startsOn: days[0] });
    await hold(group, days[0], { [id]: 'present' });
    await me().post(`/api/v1/members/${id}/transitions`).send({ to: 'left', on: days[0] }).expect(200);
    await hold(group, days[1], {});
    expect((await groupOf(group.id)).heatmap.rows).toMatchObject([
      { displayName: 'Esha', marks: ['present', 'not-enrolled'], attendedPercent: 100 },
    ]);
  });

  it('covers the last twelve held sessions, the oldest first, without cancelled and coming ones', async () => {
    const starts = Array.from({ length: 15 }, (_, index) => `2026-10-${String(index + 10)}T05:30:00Z`);
    const { groupId, memberIds, sessionIds } = await seedGroup(api, centre, { starts, aliases: ['Farah'] });
    await inCentre(
      api,
      centre,
      `update sessions set state = 'held', started_at = starts_at, finished_at = ends_at, roster = $3 where centre_id = $1 and id = any($2::uuid[])`,
      sessionIds.slice(0, 14),
      memberIds,
    );
    await inCentre(
      api,
      centre,
      `update sessions set state = 'cancelled', cancel_reason = 'x' where centre_id = $1 and id = $2`,
      sessionIds[5],
    );
    const { heatmap } = await groupOf(groupId);
    expect(heatmap.sessions.map(({ id }) => id)).toEqual([...sessionIds.slice(1, 5), ...sessionIds.slice(6, 14)]);
    expect(heatmap.rows).toMatchObject([{ displayName: 'Farah', attendedPercent: 0 }]);
  });
});

describe('the trend of a group', () => {
  it('has attendance at each session, and the mean mood where five people said theirs, without saying who', async () => {
    const days = ['2026-11-03', '2026-11-10'] as const;
    const aliases = ['Anil', 'Bina', 'Chand', 'Dev', 'Esha'];
    const starts = days.map((day) => `${day}T05:30:00Z`);
    const { groupId, memberIds, sessionIds } = await seedGroup(api, centre, { kind: 'sharing-circle', starts, aliases });
    const hold = async (week: 0 | 1, moods: readonly number[]) => {
      api.clock.set(`${days[week]}T05:40:00Z`);
      const path = `/api/v1/sessions/${String(sessionIds[week])}`;
      const form = { form: 'person', formVersion: '1.0.0', writtenAt: api.clock.now().toString() };
      for (const [index, mood] of moods.entries())
        await me()
          .put(`${path}/answers`)
          .send({ ...form, personId: memberIds[index], answers: { mood } })
          .expect(200);
      await me().post(`${path}/finish`).send({ beforeEnd: true }).expect(200);
    };
    await hold(0, [2, 3, 3, 4, 5]);
    await hold(1, [1, 1, 1, 1]);
    const answer = await me(centre.facilitator.token).get(`/api/v1/groups/${groupId}/figures`).expect(200);
    const { figures, trend } = answer.body as GroupFiguresView;
    expect(figures.map(({ code, value }) => [code, value])).toEqual(expect.arrayContaining([['mood', 3.4]]));
    expect(trend.map(({ code, name, points }) => ({ code, name: name.mr, points }))).toEqual([
      { code: 'attendance', name: 'हजेरी', points: days.map((on) => ({ on, value: 0 })) },
      {
        code: 'mood',
        name: 'मन:स्थिती',
        points: [
          { on: days[0], value: 3.4 },
          { on: days[1], value: null },
        ],
      },
    ]);
  });
});

describe('the list of enrolments', () => {
  it('has each once on its pages by name, ended and coming ones included', async () => {
    api.clock.set('2026-11-22T06:30:00Z');
    const { id } = await desk.group({ schedule: tuesdays });
    const seats: EnrolmentView[] = [];
    for (const [preferredName, dates] of [
      ['zubin', { startsOn: '2026-11-03', endsOn: '2026-11-10' }],
      ['Aarti', { startsOn: '2026-11-03' }],
      ['मीरा', { startsOn: '2026-12-01' }],
      ['Mohan', { startsOn: '2026-11-03', endsOn: '2026-11-23' }],
    ] as const)
      seats.push(await desk.seat(id, { memberId: (await desk.member({ preferredName })).id, ...dates }));
    const list = (limit: number, token?: string) =>
      walk<EnrolmentView>((cursor) => me(token).get(`/api/v1/groups/${id}/enrolments`).query({ limit, cursor }));
    const whole = await list(200);
    expect(whole.map(({ displayName }) => displayName)).toEqual(['Aarti', 'Mohan', 'zubin', 'मीरा']);
    expect(await list(1)).toEqual(whole);
    expect(await list(3)).toEqual(whole);
    expect((await groupOf(id)).roster.map(({ displayName }) => displayName)).toEqual(['Aarti', 'Mohan', 'मीरा']);
    expect(await groupOf(id)).toMatchObject({ enrolled: 2 });
    const cursor = Buffer.from(JSON.stringify(['nobody'])).toString('base64url');
    expect((await me().get(`/api/v1/groups/${id}/enrolments`).query({ cursor })).body).toMatchObject({ code: 'http/cursor-invalid' });
    await me(centre.facilitator.token).get(`/api/v1/groups/${id}/enrolments`).expect(404);
  });
});
