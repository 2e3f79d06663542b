import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-12-23T06:00:00Z');
});
afterAll(() => api.close());

describe('the last day that people of one group attended', () => {
  const starts = ['2026-12-21T05:30:00Z', '2026-12-22T05:30:00Z', '2026-12-23T05:30:00Z'];
  let place: SeededCentre;
  let group: SeededGroup;
  let elsewhere: SeededGroup;
  beforeEach(async () => {
    place = await seedCentre(api, 'Umang');
    group = await seedGroup(api, place, { starts, aliases: ['Asha', 'Bela', 'Chetan'] });
    elsewhere = await seedGroup(api, place, { starts: ['2026-12-22T10:30:00Z'], aliases: ['Deepu'] });
  });

  /** Marks the three people of the group, at one of its sessions or at another one, all in one batch. */
  const markAll = (states: readonly (string | null)[], session: unknown) =>
    api
      .as(place.administrator.token)
      .put(`/api/v1/sessions/${String(session)}/attendance`)
      .send({
        marks: states.flatMap((state, index) =>
          state === '-' ? [] : [{ clientId: newId(), personId: group.memberIds[index], state, markedAt: api.clock.now().toString() }],
        ),
      })
      .expect(200);
  const lastDays = async (): Promise<readonly (string | null)[]> => {
    const sql = 'select last_attended_on::text as day from members where centre_id = $1 and id = any($2::uuid[]) order by alias';
    return (await inCentre<{ day: string | null }>(api, place, sql, group.memberIds)).map(({ day }) => day);
  };

  it.each(['absent', 'excused', null])('is that of each one when a batch says %s for all of them', async (state) => {
    await markAll(['present', 'absent', '-'], group.sessionIds[0]);
    await markAll(['absent', 'late', '-'], group.sessionIds[1]);
    await markAll(['present', 'left-early', 'present'], group.sessionIds[2]);
    expect(await lastDays()).toEqual(['2026-12-23', '2026-12-23', '2026-12-23']);
    await markAll([state, state, state], group.sessionIds[2]);
    expect(await lastDays()).toEqual(['2026-12-21', '2026-12-22', null]);
  });

  it('is one of another group for a person who walked in there, and that of the others stays', async () => {
    await markAll(['present', 'present', 'present'], group.sessionIds[0]);
    await markAll(['walk-in', '-', '-'], elsewhere.sessionIds[0]);
    await markAll(['present', 'present', '-'], group.sessionIds[2]);
    await markAll(['absent', 'absent', 'absent'], group.sessionIds[2]);
    expect(await lastDays()).toEqual(['2026-12-22', '2026-12-21', '2026-12-21']);
  });

  it('is not that of a cancelled session', async () => {
    await markAll(['present', 'present', '-'], group.sessionIds[0]);
    await markAll(['present', '-', 'present'], group.sessionIds[1]);
    await inCentre(api, place, `update sessions set state = 'cancelled' where centre_id = $1 and id = $2`, group.sessionIds[1]);
    await markAll(['present', 'present', 'present'], group.sessionIds[2]);
    await markAll(['absent', 'absent', 'absent'], group.sessionIds[2]);
    expect(await lastDays()).toEqual(['2026-12-21', '2026-12-21', null]);
  });
});
