import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decided } from '../testing/decided.ts';
import { openDesk, tuesdays, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk());
});
afterAll(() => api.close());
beforeEach(() => {
  api.clock.set('2026-11-28T06:30:00Z');
});

interface Stored {
  readonly id: string;
  readonly date: string;
  readonly starts: string;
  readonly state: string;
}
const me = () => api.as(centre.administrator.token);
const daily = { ...tuesdays, startsOn: '2026-11-02', recurrence: 'FREQ=DAILY' };
const twiceAWeek = { ...daily, startsAt: '10:00', recurrence: 'FREQ=WEEKLY;BYDAY=MO,WE' };

let version = 1;
const change = async (groupId: string, schedule: object, applyFrom: string): Promise<void> => {
  await me()
    .put(`/api/v1/groups/${groupId}/schedule`)
    .set('if-match', `"${String(version)}"`)
    .send({ ...schedule, applyFrom })
    .expect(200);
  version += 1;
};
const group = async (schedule: object): Promise<string> => {
  version = 1;
  return (await desk.group({ schedule })).id;
};
const stored = async (groupId: string): Promise<Stored[]> => {
  const rows = await inCentre<{ id: string; date: string; starts: string; state: string }>(
    api,
    centre,
    `select id, to_char(original_date, 'MM-DD') as date, to_char(starts_at at time zone time_zone, 'MM-DD HH24:MI') as starts, state
     from sessions where centre_id = $1 and group_id = $2 and starts_at >= '2026-11-28' order by starts_at`,
    groupId,
  );
  return rows;
};
const starts = async (groupId: string, from: string, to: string): Promise<string[]> =>
  (await stored(groupId))
    .map(({ starts: at, state }) => (state === 'planned' ? at : `${at} ${state}`))
    .filter((at) => at >= from && at.slice(0, 5) <= to);
const on = async (groupId: string, date: string): Promise<string> => {
  const found = (await stored(groupId)).find((one) => one.date === date);
  if (found === undefined) throw new Error(`There is no session of ${date}.`);
  return found.id;
};
const decide = async (groupId: string, date: string, decision: string, body: object): Promise<void> => {
  await decided(me(), `/api/v1/sessions/${await on(groupId, date)}/${decision}`, body);
};
const cancel = (groupId: string, date: string) => decide(groupId, date, 'cancel', { reason: 'Flood' });
const move = (groupId: string, date: string, startsAt: string) => decide(groupId, date, 'move', { startsAt });

describe('a session that staff cancelled', () => {
  it('stays cancelled when the group gets another time: it is not planned a second time', async () => {
    const id = await group(daily);
    await cancel(id, '12-01');
    await change(id, { ...daily, startsAt: '19:00' }, '2026-12-01');
    expect(await starts(id, '11-30', '12-02')).toEqual(['11-30 18:00', '12-01 18:00 cancelled', '12-02 19:00']);
  });

  it('stays cancelled through a second change and the way back', async () => {
    const id = await group(daily);
    await cancel(id, '12-01');
    await change(id, { ...daily, recurrence: 'FREQ=WEEKLY;BYDAY=WE' }, '2026-12-01');
    await change(id, { ...daily, startsAt: '19:00' }, '2026-12-01');
    await change(id, daily, '2026-12-01');
    expect(await starts(id, '11-30', '12-02')).toEqual(['11-30 18:00', '12-01 18:00 cancelled', '12-02 18:00']);
  });
});

describe('a session that staff moved', () => {
  it('is the one session of its day after a change of the time', async () => {
    const id = await group(twiceAWeek);
    await move(id, '12-09', '2026-12-10T06:30:00Z');
    await change(id, { ...twiceAWeek, startsAt: '11:00' }, '2026-12-08');
    expect(await starts(id, '12-07', '12-14')).toEqual(['12-07 10:00', '12-10 12:00', '12-14 11:00']);
  });

  it('is the one session of its day also where it was moved before the first day of the change', async () => {
    const id = await group(twiceAWeek);
    await move(id, '12-09', '2026-12-05T06:30:00Z');
    await change(id, { ...twiceAWeek, startsAt: '11:00' }, '2026-12-08');
    expect(await starts(id, '12-03', '12-14')).toEqual(['12-05 12:00', '12-07 10:00', '12-14 11:00']);
  });

  it('gives way where the group now meets on the day to which it was moved', async () => {
    const id = await group(twiceAWeek);
    await move(id, '12-09', '2026-12-10T06:30:00Z');
    await change(id, { ...twiceAWeek, recurrence: 'FREQ=WEEKLY;BYDAY=TU,TH' }, '2026-12-08');
    expect(await starts(id, '12-07', '12-15')).toEqual(['12-07 10:00', '12-08 10:00', '12-10 10:00', '12-15 10:00']);
  });

  it('does not take place after the last day, and takes place again without one', async () => {
    const id = await group(twiceAWeek);
    await move(id, '12-09', '2026-12-12T06:30:00Z');
    await change(id, { ...twiceAWeek, until: '2026-12-10' }, '2026-12-01');
    expect(await starts(id, '12-07', '12-31')).toEqual(['12-07 10:00', '12-12 12:00 cancelled']);
    await change(id, twiceAWeek, '2026-12-01');
    expect(await starts(id, '12-07', '12-14')).toEqual(['12-07 10:00', '12-12 12:00', '12-14 10:00']);
  });

  it('follows no holiday on the day from which it was moved', async () => {
    const id = await group(twiceAWeek);
    await move(id, '12-09', '2026-12-10T06:30:00Z');
    await inCentre(
      api,
      centre,
      `insert into holidays (centre_id, id, branch_id, held_on, name) values ($1, gen_random_uuid(), $2, '2026-12-09', 'Closed')`,
      centre.branchIds[0],
    );
    await change(id, { ...twiceAWeek, startsAt: '11:00' }, '2026-12-08');
    expect(await starts(id, '12-08', '12-14')).toEqual(['12-10 12:00', '12-14 11:00']);
    await inCentre(api, centre, 'delete from holidays where centre_id = $1');
  });
});

describe('a session with a record', () => {
  it.each([
    { what: 'a topic', record: { topic: 'Sleep' } },
    { what: 'a note', record: { note: 'A quiet round.' } },
  ])('that has $what stays at its time and on its day', async ({ record }) => {
    const id = await group(twiceAWeek);
    const session = await on(id, '12-09');
    await me().put(`/api/v1/sessions/${session}/record`).set('if-match', '"1"').send(record).expect(200);
    await change(id, { ...twiceAWeek, startsAt: '11:00', until: '2026-12-07' }, '2026-11-30');
    expect(await starts(id, '11-30', '12-31')).toEqual(['11-30 11:00', '12-02 11:00', '12-07 11:00', '12-09 10:00']);
    expect(await on(id, '12-09')).toBe(session);
  });

  it('that has marks, also ones that were taken back, stays when the group no longer meets on its day', async () => {
    const id = await group({ ...daily, startsAt: '13:00' });
    const { id: memberId } = await desk.member();
    await desk.seat(id, { memberId, startsOn: '2026-11-22' });
    const session = await on(id, '11-28');
    await me().post(`/api/v1/sessions/${session}/start`).expect(200);
    for (const [clientId, state] of [
      ['a', 'present'],
      ['b', null],
    ])
      await me()
        .put(`/api/v1/sessions/${session}/attendance`)
        .send({ marks: [{ clientId: `${id}-${String(clientId)}`, personId: memberId, state, markedAt: '2026-11-28T06:40:00Z' }] })
        .expect(200);
    await inCentre(api, centre, 'update sessions set started_at = null where centre_id = $1 and id = $2', session);
    await change(id, { ...daily, startsAt: '13:00', recurrence: 'FREQ=WEEKLY;BYDAY=MO' }, '2026-11-28');
    expect(await starts(id, '11-28', '12-07')).toEqual(['11-28 13:00', '11-30 13:00', '12-07 13:00']);
  });
});

describe('a session without a decision', () => {
  it('keeps its id when the time, the length or the days of the others change', async () => {
    const id = await group(twiceAWeek);
    const session = await on(id, '12-09');
    await change(id, { ...twiceAWeek, startsAt: '11:00' }, '2026-12-08');
    await change(id, { ...twiceAWeek, startsAt: '12:00', recurrence: 'FREQ=WEEKLY;BYDAY=WE,FR', minutes: 90 }, '2026-12-08');
    expect(await on(id, '12-09')).toBe(session);
    expect(await starts(id, '12-07', '12-12')).toEqual(['12-07 10:00', '12-09 12:00', '12-11 12:00']);
  });

  it('keeps its day when the branch gets another time zone', async () => {
    const branch = (await me().post('/api/v1/branches').send({ name: 'Zones', timeZone: 'Asia/Kolkata' }).expect(201)).body as {
      id: string;
    };
    version = 1;
    const { id } = await desk.group({ branchId: branch.id, schedule: daily });
    const before = await on(id, '12-01');
    await cancel(id, '12-02');
    await me().patch(`/api/v1/branches/${branch.id}`).set('if-match', '"1"').send({ timeZone: 'Pacific/Auckland' }).expect(200);
    expect(await on(id, '12-01')).toBe(before);
    expect(await starts(id, '11-30', '12-03')).toEqual(['11-30 18:00', '12-01 18:00', '12-02 18:00 cancelled', '12-03 18:00']);
  });

  it('is planned once on the day of the change, whether its time has passed or not', async () => {
    const id = await group({ ...daily, startsAt: '10:00' });
    await change(id, { ...daily, startsAt: '20:00' }, '2026-11-28');
    expect(await starts(id, '11-28', '11-29')).toEqual(['11-28 10:00', '11-29 20:00']);
    await change(id, { ...daily, startsAt: '09:00' }, '2026-11-28');
    expect(await starts(id, '11-28', '11-29')).toEqual(['11-28 10:00', '11-29 09:00']);
  });
});

describe('the database', () => {
  it('refuses a second session of a group on one original date', async () => {
    const id = await group(daily);
    const again = inCentre(
      api,
      centre,
      `insert into sessions (centre_id, id, group_id, original_start, time_zone, starts_at, ends_at, state, created_at, updated_at)
       select centre_id, gen_random_uuid(), group_id, '2026-12-01T19:00', time_zone, starts_at, ends_at, 'planned', created_at, updated_at
       from sessions where centre_id = $1 and group_id = $2 and original_start = '2026-12-01T18:00'`,
      id,
    );
    await expect(again).rejects.toMatchObject({ code: '23505' });
  });
});
