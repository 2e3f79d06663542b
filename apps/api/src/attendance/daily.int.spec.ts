import { readFileSync } from 'node:fs';
import { setTimeout as waitingForLock } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { chance } from '../demo/chance.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { onPresentVersion } from '../testing/decided.ts';
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
const branchDays = () => inCentre<object>(api, centre, 'select * from branch_days where centre_id = $1 order by branch_id, day');
let taps = 0;
const tap = (session: number, person: number, state: string | null, of = group) => {
  taps += 1;
  const mark = { clientId: `tap-${String(taps)}`, personId: of.memberIds[person], state, markedAt: now };
  return me()
    .put(`/api/v1/sessions/${String(of.sessionIds[session])}/attendance`)
    .send({ marks: [mark] });
};
const act = (session: number, verb: string, body: object = {}) =>
  onPresentVersion(me(), `/api/v1/sessions/${String(group.sessionIds[session])}/${verb}`, body);

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
    expect((await act(0, 'finish', { beforeEnd: true })).status).toBe(200);
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
    expect((await act(3, 'move', { startsAt: '2026-11-25T05:30:00Z' })).status).toBe(200);
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

describe('the attendance of a branch on a day', () => {
  let second: SeededGroup;
  let elsewhere: SeededGroup;
  beforeEach(async () => {
    second = await seedGroup(api, centre, { starts: starts.slice(0, 1), aliases: ['Gita', 'Hari', 'Isha', 'Jaya', 'Kiran'] });
    elsewhere = await seedGroup(api, centre, { starts: starts.slice(0, 1), aliases: ['Lata'], branch: 1 });
  });

  it('adds up its groups and no other branch', async () => {
    await tap(0, 0, 'present').expect(200);
    await tap(0, 0, 'absent', second).expect(200);
    await tap(0, 0, 'present', elsewhere).expect(200);
    expect(await branchDays()).toMatchObject([
      { branch_id: centre.branchIds[0], day: '2026-11-24', attended: 1, missed: 1 },
      { branch_id: centre.branchIds[1], day: '2026-11-24', attended: 1, missed: 0 },
    ]);
  });

  it('names the people while those of all its groups are fewer than five', async () => {
    for (const person of [0, 1]) await tap(0, person, 'present').expect(200);
    for (const person of [0, 1]) await tap(0, person, 'present', second).expect(200);
    expect(await branchDays()).toMatchObject([
      { few_people: [...group.memberIds.slice(0, 2), ...second.memberIds.slice(0, 2)].toSorted() },
    ]);
    await tap(0, 2, 'absent', second).expect(200);
    expect(await branchDays()).toMatchObject([{ attended: 4, missed: 1, few_people: null }]);
  });

  it('counts people of two groups who are marked at the same moment', async () => {
    const answers = await Promise.all([tap(0, 0, 'present'), tap(0, 0, 'present', second), tap(1, 1, 'absent')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await branchDays()).toMatchObject([{ attended: 2, missed: 1 }]);
  });

  it('loses its row with the last mark of its groups', async () => {
    await tap(0, 0, 'present').expect(200);
    await tap(0, 0, 'present', second).expect(200);
    await tap(0, 0, null).expect(200);
    expect(await branchDays()).toMatchObject([{ attended: 1 }]);
    await tap(0, 0, null, second).expect(200);
    expect(await branchDays()).toEqual([]);
  });
});

/** One of the acts that change figures; what is refused changes nothing. */
async function actByChance(roll: () => number, other: SeededGroup): Promise<void> {
  const pick = (count: number): number => Math.floor(roll() * count);
  if (pick(4) === 0) {
    await tap(0, pick(2), ['present', 'absent', null][pick(3)] ?? null, other);
    return;
  }
  const session = pick(starts.length);
  const states = ['present', 'late', 'left-early', 'excused', 'absent', null];
  const kind = pick(10);
  if (kind < 7) await tap(session, pick(aliases.length), states[pick(states.length)] ?? null);
  else if (kind === 7) await act(session, 'finish', { beforeEnd: true });
  else if (kind === 8) await act(session, 'cancel', { reason: 'The hall is flooded.' });
  else await act(session, 'move', { startsAt: `2026-11-2${String(5 + pick(4))}T05:30:00Z` });
}

/** Runs the last block of a migration once more, for this centre; answers how many of these kinds of work are due later. */
async function dueAfterMigration(file: string, kinds: readonly string[]): Promise<number | null> {
  const sql = readFileSync(new URL(`../database/migrations/${file}`, import.meta.url), 'utf8');
  const owner = new pg.Client({ connectionString: api.database.superuserUrl });
  await owner.connect();
  try {
    await owner.query(
      sql.slice(sql.lastIndexOf('do $$')).replace('from platform.centres', `from platform.centres where id = '${centre.centreId}'`),
    );
    const later = 'select kind from platform.due_work where centre_id = $1 and kind = any($2) and due_at > now()';
    return (await owner.query(later, [centre.centreId, kinds])).rowCount;
  } finally {
    await owner.end();
  }
}

describe('counting every day anew', () => {
  it.each([1, 2, 3])('answers what the marks have added up to, after any acts (seed %i)', async (seed) => {
    const roll = chance(seed);
    const other = await seedGroup(api, centre, { starts: starts.slice(0, 1), aliases: ['Gita', 'Hari'] });
    for (let step = 0; step < 25; step += 1) {
      await actByChance(roll, other);
      const followed = [await days(), await branchDays()];
      await recountDays(api, centre);
      expect([await days(), await branchDays()]).toEqual(followed);
    }
  });

  it('mends rows that are wrong, and removes those without a cause', async () => {
    await tap(0, 0, 'present').expect(200);
    const right = [await days(), await branchDays()];
    await inCentre(api, centre, 'update attendance_daily set attended = 40 where centre_id = $1');
    await inCentre(api, centre, 'update branch_days set attended = 40, few_people = null where centre_id = $1');
    await inCentre(
      api,
      centre,
      `insert into branch_days (centre_id, day, branch_id, begun_at, attended, missed)
       select centre_id, day + 2, branch_id, begun_at, 1, 1 from branch_days where centre_id = $1`,
    );
    await inCentre(
      api,
      centre,
      `insert into attendance_daily (centre_id, group_id, day, branch_id, kind, begun_at, attended, missed, excused, walk_ins, few_people)
       select centre_id, group_id, day + 1, branch_id, kind, begun_at, 1, 1, 1, 1, few_people from attendance_daily where centre_id = $1`,
    );
    await recountDays(api, centre);
    expect([await days(), await branchDays()]).toEqual(right);
  });

  it('answers what the migration adds up for the branches, and is due once more after it', async () => {
    const other = await seedGroup(api, centre, { starts: starts.slice(0, 1), aliases: ['Gita', 'Hari', 'Isha', 'Jaya', 'Kiran'] });
    await tap(0, 0, 'present').expect(200);
    await tap(0, 0, 'absent', other).expect(200);
    expect((await act(1, 'finish', { beforeEnd: true })).status).toBe(200);
    const right = await branchDays();
    await inCentre(api, centre, 'delete from branch_days where centre_id = $1');
    expect(await dueAfterMigration('0026-branch-figures.sql', ['attendance-daily', 'member-counts'])).toBe(2);
    expect(await branchDays()).toEqual(right);
  });

  it('answers what the migration counts from the rows on record, and is due once more after it', async () => {
    await tap(0, 0, 'present').expect(200);
    await tap(0, 1, 'walk-in').expect(200);
    expect((await act(0, 'finish', { beforeEnd: true })).status).toBe(200);
    await tap(1, 2, 'absent').expect(200);
    const right = await days();
    await inCentre(api, centre, 'delete from attendance_daily where centre_id = $1');
    expect(await dueAfterMigration('0023-scale.sql', ['attendance-daily'])).toBe(1);
    expect(await days()).toEqual(right);
  });
});
