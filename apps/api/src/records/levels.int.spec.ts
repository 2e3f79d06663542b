import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { newId } from '../platform/new-id.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

let api: TestApi;
let centre: SeededCentre;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-01T06:00:00Z');
  centre = await seedCentre(api);
});
afterAll(() => api.close());

describe('the application role, straight at the database', () => {
  let database: pg.Client;
  const groups = {} as Record<'notes' | 'presence' | 'headcount', SeededGroup>;
  beforeAll(async () => {
    const starts = ['2026-11-16T09:30:00Z'];
    groups.notes = await seedGroup(api, centre, { starts });
    groups.presence = await seedGroup(api, centre, { kind: 'sharing-circle', starts });
    groups.headcount = await seedGroup(api, centre, { kind: 'twelve-step-meeting', starts, aliases: [] });
    database = new pg.Client({ connectionString: api.config.database.app });
    await database.connect();
    await database.query(`select set_config('app.centre_id', $1, false), set_config('app.staff_id', $2, false)`, [
      centre.centreId,
      centre.counsellor.staffId,
    ]);
  });
  afterAll(() => database.end());

  type Level = keyof typeof groups;
  const person = newId();
  const markSql = `insert into attendance (centre_id, id, session_id, person_id, person_kind, state, marked_at, marked_by)
    values ($1, gen_random_uuid(), $2, $3, 'member', 'present', now(), $3)`;
  const tapSql = `insert into attendance_changes (centre_id, id, client_id, session_id, person_id, state, marked_at, marked_by, recorded_at)
    values ($1, gen_random_uuid(), gen_random_uuid(), $2, $3, 'present', now(), $3, now())`;
  const answersSql = (form: string, level: string) =>
    `insert into answers (centre_id, id, session_id, confidentiality, form, person_id, form_version, visibility, author_id, content_cipher, written_at)
     select $1, gen_random_uuid(), $2, '${level}', '${form}', $3, '1.0.0', 'everyone', id, 'x', now() from staff where centre_id = $1 limit 1`;
  const someone = 'select m.id from members m where m.centre_id = $1 order by m.id limit 1';
  const enrolmentSql = `insert into enrolments (centre_id, id, group_id, member_id, starts_on, enrolled_at)
    select $1, gen_random_uuid(), s.group_id, (${someone}), '2026-11-01', now() from sessions s where s.centre_id = $1 and s.id = $2 and $3::uuid is not null`;
  const waitingSql = `insert into waiting_places (centre_id, id, group_id, member_id, state, asked_at, rank, first_position)
    select $1, gen_random_uuid(), s.group_id, (${someone}), 'asked', now(), 1, 1 from sessions s where s.centre_id = $1 and s.id = $2 and $3::uuid is not null`;
  const rosterSql = `update sessions set roster = array[$3::uuid] where centre_id = $1 and id = $2`;
  const noteSql = `update sessions set note_cipher = convert_to($3::text, 'UTF8') where centre_id = $1 and id = $2`;
  const topicSql = noteSql.replace('note_cipher', 'topic_cipher');
  const clearTopicSql = `update sessions set topic = $3::text where centre_id = $1 and id = $2`;
  const sessionAnswersSql = (level: string) =>
    answersSql('session', level).replace("'session', $3,", "'session', nullif($3::uuid, $3::uuid),");
  const commitmentSql = (level: string) =>
    `insert into commitments (centre_id, id, session_id, group_id, confidentiality, person_id, text_cipher, taken_at, taken_by)
     select $1, gen_random_uuid(), s.id, s.group_id, '${level}', $3, 'x', now(), (select id from staff where centre_id = $1 limit 1)
     from sessions s where s.centre_id = $1 and s.id = $2`;
  const wishSql = (named: boolean) =>
    `insert into talk_wishes (centre_id, id, session_id, member_id, named, wanted, asked_at, recorded_at, recorded_by)
     select $1, gen_random_uuid(), $2, (${someone}), ${String(named)}, true, now(), now(), id from staff where centre_id = $1 and $3::uuid is not null limit 1`;
  /** An amendment of a part of the record; about the person unless it is one of the session. */
  const amendSql = (part: string, level: string) =>
    `insert into amendments (centre_id, id, session_id, confidentiality, part, form, field, person_id, before_cipher, after_cipher, reason_cipher,
       amended_by, amended_at)
     select $1, gen_random_uuid(), $2, '${level}', '${part}', ${part === 'answer' ? "'person', 'mood'" : 'null, null'},
       case when '${part}' in ('topic', 'note', 'headcount') then null else $3::uuid end, 'x', 'x', 'x', id, now() from staff where centre_id = $1 limit 1`;
  const raiseSql = (level: string) =>
    `update sessions set confidentiality = '${level}', named = true where centre_id = $1 and id = $2 and $3::text is not null`;
  const ownGroupSql = `update groups set confidentiality = 'notes' where centre_id = $1 and $3::text is not null
    and id = (select group_id from sessions where centre_id = $1 and id = $2)`;

  const outcome = async (level: Level, sql: string): Promise<string> => {
    await database.query('begin');
    try {
      await database.query(sql, [centre.centreId, groups[level].sessionIds[0], person]);
      return 'stored';
    } catch (fault) {
      return (fault as { constraint?: string }).constraint ?? String(fault);
    } finally {
      await database.query('rollback');
    }
  };

  it.each<{ level: Level; what: string; sql: string; then: string }>([
    { level: 'presence', what: 'a mark', sql: markSql, then: 'stored' },
    { level: 'headcount', what: 'a mark', sql: markSql, then: 'attendance_of_named_session' },
    {
      level: 'headcount',
      what: 'a mark that says it names nobody',
      sql: markSql.replace('marked_by)', 'marked_by, named)').replace('$3)', '$3, false)'),
      then: 'attendance_named',
    },
    { level: 'presence', what: 'a tap', sql: tapSql, then: 'stored' },
    { level: 'headcount', what: 'a tap', sql: tapSql, then: 'attendance_changes_of_named_session' },
    { level: 'presence', what: 'an enrolment', sql: enrolmentSql, then: 'stored' },
    { level: 'headcount', what: 'an enrolment', sql: enrolmentSql, then: 'enrolments_of_named_group' },
    {
      level: 'headcount',
      what: 'an enrolment that says it names nobody',
      sql: enrolmentSql.replace('enrolled_at)', 'enrolled_at, named)').replace('now() from', 'now(), false from'),
      then: 'enrolments_named',
    },
    { level: 'presence', what: 'a place on the waiting list', sql: waitingSql, then: 'stored' },
    { level: 'headcount', what: 'a place on the waiting list', sql: waitingSql, then: 'waiting_places_of_named_group' },
    { level: 'presence', what: 'a roster', sql: rosterSql, then: 'stored' },
    { level: 'headcount', what: 'a roster', sql: rosterSql, then: 'sessions_without_names' },
    { level: 'notes', what: 'a note about the group', sql: noteSql, then: 'stored' },
    { level: 'presence', what: 'a note about the group', sql: noteSql, then: 'sessions_without_notes' },
    { level: 'headcount', what: 'a note about the group', sql: noteSql, then: 'sessions_without_notes' },
    { level: 'notes', what: 'a note about a person', sql: answersSql('note', 'notes'), then: 'stored' },
    { level: 'presence', what: 'a note about a person', sql: answersSql('note', 'presence'), then: 'answers_without_notes' },
    {
      level: 'presence',
      what: 'a note that claims another level',
      sql: answersSql('note', 'notes'),
      then: 'answers_centre_id_session_id_confidentiality_fkey',
    },
    { level: 'presence', what: 'answers about a person', sql: answersSql('person', 'presence'), then: 'stored' },
    { level: 'headcount', what: 'answers about a person', sql: answersSql('person', 'headcount'), then: 'answers_without_names' },
    {
      level: 'headcount',
      what: 'answers that claim another level',
      sql: answersSql('person', 'notes'),
      then: 'answers_centre_id_session_id_confidentiality_fkey',
    },
    { level: 'headcount', what: 'answers about the session', sql: sessionAnswersSql('headcount'), then: 'stored' },
    {
      level: 'headcount',
      what: 'answers about the session that claim another level',
      sql: sessionAnswersSql('notes'),
      then: 'answers_centre_id_session_id_confidentiality_fkey',
    },
    {
      level: 'headcount',
      what: 'answers about the session that name a person',
      sql: answersSql('session', 'headcount'),
      then: 'answers_about',
    },
    { level: 'notes', what: 'a topic', sql: topicSql, then: 'stored' },
    { level: 'presence', what: 'a topic', sql: topicSql, then: 'sessions_without_topic' },
    { level: 'headcount', what: 'a topic', sql: topicSql, then: 'sessions_without_topic' },
    { level: 'presence', what: 'a topic in clear', sql: clearTopicSql, then: 'sessions_without_topic' },
    { level: 'notes', what: 'a commitment', sql: commitmentSql('notes'), then: 'stored' },
    { level: 'presence', what: 'a commitment', sql: commitmentSql('presence'), then: 'commitments_with_notes' },
    {
      level: 'presence',
      what: 'a commitment that claims another level',
      sql: commitmentSql('notes'),
      then: 'commitments_centre_id_session_id_confidentiality_fkey',
    },
    { level: 'presence', what: 'a wish to talk', sql: wishSql(true), then: 'stored' },
    { level: 'headcount', what: 'a wish to talk', sql: wishSql(true), then: 'talk_wishes_centre_id_session_id_named_fkey' },
    { level: 'headcount', what: 'a wish to talk that says it names nobody', sql: wishSql(false), then: 'talk_wishes_named' },
    { level: 'notes', what: 'an amended topic', sql: amendSql('topic', 'notes'), then: 'stored' },
    { level: 'presence', what: 'an amended topic', sql: amendSql('topic', 'presence'), then: 'amendments_without_notes' },
    { level: 'presence', what: 'an amended note', sql: amendSql('note', 'presence'), then: 'amendments_without_notes' },
    {
      level: 'presence',
      what: 'an amended note about a person',
      sql: amendSql('person-note', 'presence'),
      then: 'amendments_without_notes',
    },
    {
      level: 'presence',
      what: 'an amended note that claims another level',
      sql: amendSql('note', 'notes'),
      then: 'amendments_centre_id_session_id_confidentiality_fkey',
    },
    { level: 'presence', what: 'an amended mark', sql: amendSql('mark', 'presence'), then: 'stored' },
    { level: 'presence', what: 'an amended answer', sql: amendSql('answer', 'presence'), then: 'stored' },
    { level: 'headcount', what: 'an amended mark', sql: amendSql('mark', 'headcount'), then: 'amendments_without_names' },
    { level: 'headcount', what: 'an amended answer', sql: amendSql('answer', 'headcount'), then: 'amendments_without_names' },
    { level: 'headcount', what: 'another level of the session', sql: raiseSql('presence'), then: 'sessions_level_of_group' },
    { level: 'presence', what: 'another level of the session', sql: raiseSql('notes'), then: 'sessions_level_of_group' },
    { level: 'presence', what: 'another level of the group', sql: ownGroupSql, then: 'sessions_level_of_group' },
  ])('stores of a session with $level $what: $then', async ({ level, sql, then }) => expect(await outcome(level, sql)).toBe(then));
});

it('an earlier version is left with no topic beyond a level, and with no answer to a question that decided nothing', async () => {
  const starts = ['2026-11-17T09:30:00Z'];
  const kinds = ['group-counselling', 'sharing-circle', 'mentor-circle', 'sharing-circle'];
  const ids = await Promise.all(kinds.map(async (kind) => (await seedGroup(api, centre, { kind, starts, aliases: [] })).groupId));
  const owner = new pg.Client({ connectionString: api.database.superuserUrl });
  await owner.connect();
  const inTurn = async (...statements: readonly string[]) => {
    for (const one of statements) await owner.query(one);
  };
  try {
    await inTurn(
      'begin',
      'alter table sessions drop constraint sessions_without_topic',
      `update sessions set topic = 'Sleep', topic_cipher = 'x' where group_id in ('${ids.join("','")}')`,
      `update groups set kind = 'own-evening' where id = '${String(ids[3])}'`,
      `update groups set settings = '{"askMoodAndCraving": true, "supervision": true, "openTo": "women"}'`,
      `insert into enabled_programmes (centre_id, id, kind, enabled, forms, own)
       select '${centre.centreId}', gen_random_uuid(), kind, true, forms::jsonb, own::jsonb from (values
         ('mentor-circle', '{"leftOut": ["supervision", "agenda"], "revision": 1}', null),
         ('own-evening', null, '{"from": "sharing-circle", "leftOut": ["askMoodAndCraving", "openTo"]}')) as v (kind, forms, own)
       on conflict (centre_id, kind) do update set forms = excluded.forms, own = excluded.own`,
      readFileSync(new URL('../database/migrations/0114-settings-and-topics.sql', import.meta.url), 'utf8'),
      readFileSync(new URL('../database/migrations/0115-topics-checked.sql', import.meta.url), 'utf8'),
    );
    const { rows } = await owner.query<{ kind: string; topics: number; keys: string[]; out: string[] | null }>(
      `select g.kind, (select count(s.topic)::int from sessions s where s.group_id = g.id) as topics,
         (select array_agg(key order by key) from jsonb_object_keys(g.settings) as key) as keys, coalesce(p.own, p.forms) -> 'leftOut' as out
       from groups g left join enabled_programmes p on p.centre_id = g.centre_id and p.kind = g.kind where g.id = any ($1) order by g.kind`,
      [ids],
    );
    expect(rows.map(({ kind, topics, keys, out }) => [kind, topics, keys, out])).toEqual([
      ['group-counselling', 1, ['askMoodAndCraving', 'openTo', 'supervision'], null],
      ['mentor-circle', 1, ['askMoodAndCraving', 'openTo'], ['agenda']],
      ['own-evening', 0, ['openTo', 'supervision'], ['openTo']],
      ['sharing-circle', 0, ['openTo', 'supervision'], null],
    ]);
  } finally {
    await owner.query('rollback');
    await owner.end();
  }
});
