import { readFileSync } from 'node:fs';
import { setTimeout as waitingForLock } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { chance } from '../demo/chance.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { recountDays } from '../testing/recount-days.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { writeDaysOf } from './write-daily.ts';

const aliases = ['Asha', 'Bela', 'Chetan', 'Deepu', 'Esha', 'Farah'];
/** Four sessions of one day; three have begun and none is over. The last may be marked and still be moved. */
const starts = ['2026-11-24T05:30:00Z', '2026-11-24T05:45:00Z', '2026-11-24T06:00:00Z', '2026-11-24T06:25:00Z'];
const now = '2026-11-24T06:10:00Z';

let api: TestApi;
let centre: SeededCentre;
let group: SeededGroup;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set(now);
  centre = await seedCentre(api);
  group = await seedGroup(api, centre, { starts, aliases });
});

const me = () => api.as(centre.administrator.token);
const days = () => inCentre<object>(api, centre, 'select * from attendance_daily where centre_id = $1 order by group_id, day');
let taps = 0;
const tap = (session: number, person: number, state: string | null) => {
  taps += 1;
  const mark = { clientId: `tap-${String(taps)}`, personId: group.memberIds[person], state, markedAt: now };
  return me()
    .put(`/api/v1/sessions/${String(group.sessionIds[session])}/attendance`)
    .send({ marks: [mark] });
};
const act = (session: number, verb: string, body: object = {}) =>
  me()
    .post(`/api/v1/sessions/${String(group.sessionIds[session])}/${verb}`)
    .send(body);

describe('the attendance of a day', () => {
  it('has no row before anybody is marked', async () => expect(await days()).toEqual([]));

  it('follows each mark and each change of it', async () => {
    await tap(0, 0, 'present').expect(200);
    await tap(0, 1, 'absent').expect(200);
    expect(await days()).toMatchObject([{ day: '2026-11-24', attended: 1, missed: 1, excused: 0, walk_ins: 0 }]);
    await tap(0, 1, 'excused').expect(200);
    expect(await days()).toMatchObject([{ attended: 1, missed: 0, excused: 1 }]);
  });

  it('loses its row with its last mark', async () => {
    await tap(0, 0, 'present').expect(200);
    await tap(0, 0, null).expect(200);
    expect(await days()).toEqual([]);
  });

  it('adds up the sessions of one day, whichever is marked last', async () => {
    await tap(0, 0, 'present').expect(200);
    await tap(1, 1, 'late').expect(200);
    await tap(2, 2, 'absent').expect(200);
    expect(await days()).toMatchObject([{ attended: 2, missed: 1 }]);
  });

  it('counts those who missed a finished session, and nobody of a cancelled one', async () => {
    await tap(0, 0, 'present').expect(200);
    await act(0, 'finish', { beforeEnd: true }).expect(200);
    expect(await days()).toMatchObject([{ attended: 1, missed: 5 }]);
  });

  it('names the people while they are fewer than five', async () => {
    for (const person of [0, 1, 2, 3]) await tap(0, person, 'present').expect(200);
    expect(await days()).toMatchObject([{ few_people: group.memberIds.slice(0, 4).toSorted() }]);
    await tap(0, 4, 'excused').expect(200);
    expect(await days()).toMatchObject([{ few_people: null }]);
  });

  it('counts both of two sessions that are marked at the same moment', async () => {
    const answers = await Promise.all([tap(0, 0, 'present'), tap(1, 1, 'present'), tap(2, 2, 'present')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await days()).toMatchObject([{ attended: 3 }]);
  });

  it('loses the marks of a session that is moved to the day on which they are then counted', async () => {
    await tap(0, 0, 'present').expect(200);
    await tap(3, 1, 'late').expect(200);
    await act(3, 'move', { startsAt: '2026-11-25T05:30:00Z' }).expect(200);
    expect(await days()).toMatchObject([
      { day: '2026-11-24', attended: 1 },
      { day: '2026-11-25', attended: 1 },
    ]);
  });

  it('counts a session that is moved while another of its day is being written', async () => {
    await tap(3, 3, 'present').expect(200);
    await tap(0, 0, 'present').expect(200);
    const moving = await api.app.get(TenantScope).inCentre(centre.centreId, { kind: 'system' }, async (tx) => {
      await writeDaysOf(tx, group.sessionIds.slice(0, 1));
      const answer = act(3, 'move', { startsAt: '2026-11-24T08:30:00Z' }).then(({ status }) => status);
      await waitingForLock(300);
      return { answer };
    });
    expect(await moving.answer).toBe(200);
    expect(await days()).toMatchObject([{ day: '2026-11-24', attended: 2 }]);
  });
});

/** One of the acts that change figures; what is refused changes nothing. */
async function actByChance(roll: () => number): Promise<void> {
  const pick = (count: number): number => Math.floor(roll() * count);
  const session = pick(starts.length);
  const states = ['present', 'late', 'left-early', 'excused', 'absent', null];
  const kind = pick(10);
  if (kind < 7) await tap(session, pick(aliases.length), states[pick(states.length)] ?? null);
  else if (kind === 7) await act(session, 'finish', { beforeEnd: true });
  else if (kind === 8) await act(session, 'cancel', { reason: 'The hall is flooded.' });
  else await act(session, 'move', { startsAt: `2026-11-2${String(5 + pick(4))}T05:30:00Z` });
}

describe('counting every day anew', () => {
  it.each([1, 2, 3])('answers what the marks have added up to, after any acts (seed %i)', async (seed) => {
    const roll = chance(seed);
    for (let step = 0; step < 25; step += 1) {
      await actByChance(roll);
      const followed = await days();
      await recountDays(api, centre);
      expect(await days()).toEqual(followed);
    }
  });

  it('mends rows that are wrong, and removes those without a cause', async () => {
    await tap(0, 0, 'present').expect(200);
    const right = await days();
    await inCentre(api, centre, 'update attendance_daily set attended = 40 where centre_id = $1');
    await inCentre(
      api,
      centre,
      `insert into attendance_daily (centre_id, group_id, day, branch_id, kind, begun_at, attended, missed, excused, walk_ins, few_people)
       select centre_id, group_id, day + 1, branch_id, kind, begun_at, 1, 1, 1, 1, few_people from attendance_daily where centre_id = $1`,
    );
    await recountDays(api, centre);
    expect(await days()).toEqual(right);
  });

  it('answers what the migration counts from the rows on record, and is due once more after it', async () => {
    await tap(0, 0, 'present').expect(200);
    await tap(0, 1, 'walk-in').expect(200);
    await act(0, 'finish', { beforeEnd: true }).expect(200);
    await tap(1, 2, 'absent').expect(200);
    const right = await days();
    await inCentre(api, centre, 'delete from attendance_daily where centre_id = $1');
    const sql = readFileSync(new URL('../database/migrations/0023-scale.sql', import.meta.url), 'utf8');
    const owner = new pg.Client({ connectionString: api.database.superuserUrl });
    await owner.connect();
    try {
      await owner.query(
        sql.slice(sql.lastIndexOf('do $$')).replace('from platform.centres', `from platform.centres where id = '${centre.centreId}'`),
      );
      const later = `select kind from platform.due_work where centre_id = $1 and kind = 'attendance-daily' and due_at > now()`;
      expect((await owner.query(later, [centre.centreId])).rowCount).toBe(1);
    } finally {
      await owner.end();
    }
    expect(await days()).toEqual(right);
  });
});
