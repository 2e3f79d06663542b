import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { openDesk, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import type { TestApi } from '../testing/start-api.ts';
import { newId } from '../platform/new-id.ts';
import { migrate } from './migrate.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
let owner: pg.Client;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-22T06:30:00Z'));
  owner = new pg.Client({ connectionString: api.database.superuserUrl });
  await owner.connect();
  await takeBack();
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

/** The sessions as the version before had them: identified by their original start. */
async function takeBack(): Promise<void> {
  await owner.query(`
    drop index sessions_by_occurrence;
    alter table sessions drop column original_date, drop column surplus, drop column shifted, drop column withdrawn,
      add constraint sessions_centre_id_group_id_original_start_key unique (centre_id, group_id, original_start);
    delete from migrations where name like 'occurrences%'`);
}

interface Old {
  readonly at: string;
  readonly starts?: string;
  readonly state?: string;
  readonly reason?: string;
  readonly movedFrom?: string;
  readonly topic?: string;
  /** A reminder of the session in this state, with one attempt unless it is planned. */
  readonly reminder?: string;
}

async function insert(groupId: string, { at, starts = at, state = 'planned', reason, movedFrom, topic, reminder }: Old): Promise<void> {
  const id = newId();
  const given = [centre.centreId, id, groupId, at, starts, state, reason ?? null, movedFrom ?? null, topic ?? null];
  await owner.query(
    `insert into sessions (centre_id, id, group_id, original_start, time_zone, starts_at, ends_at, state, cancel_reason, moved_from, topic, created_at, updated_at)
     values ($1, $2, $3, $4, 'Asia/Kolkata', $5::timestamp at time zone 'Asia/Kolkata', $5::timestamp at time zone 'Asia/Kolkata' + interval '1 hour',
       $6, $7, $8::timestamp at time zone 'Asia/Kolkata', $9, clock_timestamp(), now())`,
    given,
  );
  if (reminder === undefined) return;
  await owner.query(
    `insert into reminders (centre_id, id, rule, session_id, recipient_kind, recipient_id, channel, language, due_at, state, attempts, created_at, updated_at)
     values ($1, $2::uuid, 'day-before', $3, 'member', $2::uuid, 'email', 'en', now(), $4, $5, now(), now())`,
    [centre.centreId, newId(), id, reminder, reminder === 'planned' ? 0 : 1],
  );
}

/** Groups whose only session so far is held, so that each test adds the sessions of one day. */
const groupWith = async (olds: readonly Old[]): Promise<string> => {
  const groupId = newId();
  await owner.query(
    `insert into groups (centre_id, id, branch_id, kind, name, language, created_at, updated_at) values ($1, $2::uuid, $3, 'group-counselling', $2::uuid::text, 'en', now(), now())`,
    [centre.centreId, groupId, centre.branchIds[0]],
  );
  for (const old of olds) await insert(groupId, old);
  return groupId;
};
const after = async (groupId: string): Promise<string[]> => {
  const { rows } = await owner.query<{ words: string }>(
    `select concat_ws(' ', substr(original_start, 6), state, case when surplus then 'surplus' end, case when withdrawn then 'withdrawn' end,
       case when shifted then 'shifted' end, to_char(original_date, 'MM-DD')) as words
     from sessions where group_id = $1 order by original_start, created_at`,
    [groupId],
  );
  return rows.map(({ words }) => words);
};

const day = '2026-12-01T18:00';
const cases: readonly { readonly sentence: string; readonly olds: readonly Old[]; readonly then: readonly string[] }[] = [
  { sentence: 'leaves a single session', olds: [{ at: day }], then: ['12-01T18:00 planned 12-01'] },
  {
    sentence: 'takes away the second session of a day that staff had cancelled',
    olds: [
      { at: day, state: 'cancelled', reason: 'Flood' },
      { at: '2026-12-01T19:00', reminder: 'planned' },
    ],
    then: ['12-01T18:00 cancelled 12-01'],
  },
  {
    sentence: 'takes away the second session of a day from which staff had moved one, whichever came first',
    olds: [{ at: '2026-12-01T19:00' }, { at: day, starts: '2026-12-02T12:00', movedFrom: day }],
    then: ['12-01T18:00 planned 12-01'],
  },
  {
    sentence: 'keeps the session with a record, and takes away the one that staff had cancelled',
    olds: [
      { at: day, state: 'cancelled', reason: 'Flood' },
      { at: '2026-12-01T19:00', topic: 'Sleep' },
    ],
    then: ['12-01T19:00 planned 12-01'],
  },
  {
    sentence: 'keeps both sessions of a day where both carry a record',
    olds: [
      { at: day, topic: 'Sleep' },
      { at: '2026-12-01T19:00', state: 'held' },
    ],
    then: ['12-01T18:00 planned 12-01', '12-01T19:00 held surplus'],
  },
  {
    sentence: 'cancels the second session of a day of which people were informed',
    olds: [
      { at: day, starts: '2026-12-02T12:00', movedFrom: day },
      { at: '2026-12-01T19:00', reminder: 'accepted' },
    ],
    then: ['12-01T18:00 planned 12-01', '12-01T19:00 cancelled surplus withdrawn'],
  },
  {
    sentence: 'tells what the schedule did from what staff decided',
    olds: [
      { at: day, state: 'cancelled', reason: 'schedule-changed' },
      { at: '2026-12-02T18:00', movedFrom: '2026-12-02T17:45' },
    ],
    then: ['12-01T18:00 cancelled withdrawn 12-01', '12-02T18:00 planned shifted 12-02'],
  },
];

describe('the migration to one session for each date', () => {
  const groups = new Map<string, string>();
  beforeAll(async () => {
    for (const { sentence, olds } of cases) groups.set(sentence, await groupWith(olds));
    expect(await migrate(api.database.url('saath_owner'))).toBe(1);
  });

  it.each(cases)('$sentence', async ({ sentence, then }) => {
    expect(await after(groups.get(sentence) ?? '')).toEqual(then);
  });

  it('leaves a calendar in which groups are planned', async () => {
    const { upcoming } = await desk.group();
    expect(upcoming[0]).toMatchObject({ originalStart: '2026-11-24T18:00' });
  });
});
