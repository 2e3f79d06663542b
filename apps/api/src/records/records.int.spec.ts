import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { newId } from '../platform/new-id.ts';
import { installKinds } from '../programme-kinds/installed-kinds.ts';
import { decided } from '../testing/decided.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { GroupFiguresView, PersonRecordView, SessionRecordsView } from './records.view.ts';

const artCircle = fileURLToPath(new URL('../../../../tools/examples/art-circle/index.js', import.meta.url));
const [first, second, third] = ['2026-11-02T05:30:00Z', '2026-11-09T05:30:00Z', '2026-11-16T05:30:00Z'];

let api: TestApi;
let centre: SeededCentre;
type Role = 'administrator' | 'counsellor' | 'facilitator';
const at = (time: string) => api.clock.set(time);

beforeAll(async () => {
  api = await startApi({ kinds: [artCircle] });
  at('2026-11-01T06:00:00Z');
  centre = await seedCentre(api);
});
afterAll(async () => {
  await installKinds([]);
  await api.close();
});

const put = (role: Role, path: string, body: object) => api.as(centre[role].token).put(`/api/v1${path}`).send(body);
const read = async (sessionId: string | undefined, role: Role = 'counsellor'): Promise<SessionRecordsView> =>
  (
    await api
      .as(centre[role].token)
      .get(`/api/v1/sessions/${String(sessionId)}/records`)
      .expect(200)
  ).body as SessionRecordsView;
const about = async (sessionId: string | undefined, personId: string | undefined, role?: Role): Promise<PersonRecordView | undefined> =>
  (await read(sessionId, role)).people.find((person) => person.personId === personId);
const asked = (personId: string | undefined, answers: object, more: object = {}) => ({
  ...{ form: 'person', formVersion: '1.0.0', personId, answers, writtenAt: api.clock.now().toString() },
  ...more,
});
const finish = (sessionId: string | undefined, body: object = {}) =>
  api
    .as(centre.counsellor.token)
    .post(`/api/v1/sessions/${String(sessionId)}/finish`)
    .send({ beforeEnd: true, ...body })
    .expect(200);

describe('the forms of a kind of another package', () => {
  let art: SeededGroup;
  beforeAll(async () => {
    art = await seedGroup(api, centre, { kind: 'art-circle', starts: [first, second, third], aliases: ['Asha', 'Bina'] });
  });

  it('are filled in by who runs the session, also by a peer, and read again', async () => {
    at('2026-11-02T05:40:00Z');
    const [session] = art.sessionIds;
    const [asha, bina] = art.memberIds;
    await put(
      'facilitator',
      `/sessions/${String(session)}/answers`,
      asked(asha, { piece: ' A  bowl ', stage: 'finished', mood: 4 }),
    ).expect(200);
    await put('facilitator', `/sessions/${String(session)}/answers`, asked(bina, { stage: 'begun' })).expect(200);
    const { personId: _none, ...ofSession } = asked(undefined, { used: ['clay'] }, { form: 'session' });
    await put('facilitator', `/sessions/${String(session)}/answers`, ofSession).expect(200);
    expect(await about(session, asha)).toMatchObject({
      formVersion: '1.0.0',
      answers: { piece: 'A  bowl', stage: 'finished', mood: 4 },
      notes: [],
    });
    expect((await read(session)).session).toEqual({ formVersion: '1.0.0', answers: { used: ['clay'] } });
    await finish(session);
  });

  it('add answer by answer, of which the later one counts, in whatever order they arrive', async () => {
    at('2026-11-09T05:40:00Z');
    const [, session] = art.sessionIds;
    const [asha] = art.memberIds;
    const send = (answers: object, writtenAt: string) =>
      put('counsellor', `/sessions/${String(session)}/answers`, asked(asha, answers, { writtenAt })).expect(200);
    await send({ stage: 'under-way' }, '2026-11-09T05:36:00Z');
    await send({ stage: 'begun', piece: 'A jug' }, '2026-11-09T05:35:00Z');
    // A device whose clock is hours ahead does not win for ever.
    await send({ piece: 'A vase' }, '2026-11-09T11:35:00Z');
    at('2026-11-09T05:41:00Z');
    await send({ piece: 'A lamp' }, '2026-11-09T05:41:00Z');
    expect(await about(session, asha)).toMatchObject({
      answers: { stage: 'under-way', piece: 'A lamp' },
      earlier: [{ on: '2026-11-02', answers: { piece: 'A  bowl', stage: 'finished', mood: 4 } }],
    });
    await send({ stage: null }, '2026-11-09T05:41:00Z');
    expect((await about(session, asha))?.answers).toEqual({ piece: 'A lamp' });
    // A device whose clock is three hours slow says what it shows, and its answer is the later one all the same.
    const slow = asked(asha, { piece: 'A bell' }, { writtenAt: '2026-11-09T02:41:30Z', sentAt: '2026-11-09T02:42:00Z' });
    at('2026-11-09T05:42:00Z');
    await put('counsellor', `/sessions/${String(session)}/answers`, slow).expect(200);
    expect((await about(session, asha))?.answers).toEqual({ piece: 'A bell' });
  });

  it.each([
    { body: () => asked(art.memberIds[0], { stage: 'begun' }, { formVersion: '0.9.0' }), then: 'records/form-changed' },
    { body: () => asked(art.memberIds[0], { colour: 'red' }), then: 'records/field-unknown' },
    { body: () => asked(art.memberIds[0], { stage: 'burnt' }), then: 'records/answer-not-valid' },
    { body: () => asked(undefined, { stage: 'begun' }), then: 'records/person-or-session' },
    { body: () => asked(art.memberIds[0], { used: ['clay'] }, { form: 'session' }), then: 'records/person-or-session' },
    { body: () => asked(newId(), { stage: 'begun' }), then: 'members/not-found' },
  ])('refuse $then', async ({ body, then }) =>
    expect((await put('counsellor', `/sessions/${String(art.sessionIds[1])}/answers`, body())).body).toMatchObject({ code: then }),
  );

  it('are closed like the marks: before the session, after the time for corrections, and when it is cancelled', async () => {
    const send = async (session: string | undefined, time: string) => {
      at(time);
      const body = asked(art.memberIds[0], { stage: 'begun' });
      return (await put('counsellor', `/sessions/${String(session)}/answers`, body)).body as { code: string };
    };
    expect(await send(art.sessionIds[2], '2026-11-09T06:00:00Z')).toMatchObject({ code: 'attendance/session-not-open' });
    expect(await send(art.sessionIds[0], '2026-11-09T06:31:00Z')).toMatchObject({ code: 'attendance/locked' });
    const [cancelled] = (await seedGroup(api, centre, { kind: 'art-circle', starts: ['2026-11-09T07:30:00Z'] })).sessionIds;
    await decided(api.as(centre.counsellor.token), `/api/v1/sessions/${String(cancelled)}/cancel`, { reason: 'No clay' });
    expect(await send(cancelled, '2026-11-09T07:40:00Z')).toMatchObject({ code: 'attendance/session-cancelled' });
  });

  it('are sealed, and are what the metric of the kind counts', async () => {
    at('2026-11-09T07:00:00Z');
    await finish(art.sessionIds[1]);
    const figures = (await api.as(centre.facilitator.token).get(`/api/v1/groups/${art.groupId}/figures`).expect(200))
      .body as GroupFiguresView;
    expect(figures).toMatchObject({
      sessions: 2,
      figures: [
        { code: 'attendance', value: 0, unit: { en: '%' } },
        { code: 'mood', value: null, name: { mr: 'गटाची मन:स्थिती' } },
        { code: 'finished-pieces', value: 1, name: { mr: 'पूर्ण झालेल्या कलाकृती' }, unit: null },
      ],
    });
    const rows = await inCentre<{ content: string }>(
      api,
      centre,
      `select encode(content_cipher, 'escape') as content from answers where centre_id = $1`,
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.filter(({ content }) => /lamp|bowl|finished/.test(content))).toEqual([]);
  });
});

describe('a note about a person', () => {
  let group: SeededGroup;
  let sagar: string | undefined;
  const note = (role: Role, visibility: string, text: string) =>
    put(role, `/sessions/${String(group.sessionIds[0])}/notes`, { personId: sagar, text, visibility });
  const seenBy = async (role: Role): Promise<readonly string[]> =>
    ((await about(group.sessionIds[0], sagar, role))?.notes ?? []).map(({ text }) => text);

  beforeAll(async () => {
    group = await seedGroup(api, centre, { starts: ['2026-11-16T05:30:00Z'] });
    [sagar] = group.memberIds;
    at('2026-11-16T05:40:00Z');
  });

  it.each([
    { visibility: 'author', administrator: [], facilitator: [] },
    { visibility: 'leaders', administrator: [], facilitator: ['Spoke'] },
    { visibility: 'care-team', administrator: ['Spoke'], facilitator: [] },
  ])('for $visibility is read by its author, and by nobody else than it says', async ({ visibility, administrator, facilitator }) => {
    await note('counsellor', visibility, 'Spoke').expect(200);
    expect({
      counsellor: await seenBy('counsellor'),
      administrator: await seenBy('administrator'),
      facilitator: await seenBy('facilitator'),
    }).toEqual({
      counsellor: ['Spoke'],
      administrator,
      facilitator,
    });
  });

  it('is one for each author, and gone when it is emptied', async () => {
    await note('administrator', 'care-team', 'Calm').expect(200);
    await note('counsellor', 'care-team', 'Spoke twice').expect(200);
    expect([...(await seenBy('counsellor'))].toSorted()).toEqual(['Calm', 'Spoke twice']);
    await note('administrator', 'care-team', '').expect(200);
    expect(await seenBy('administrator')).toEqual(['Spoke twice']);
  });

  it('is no business of a job, nor of a statement that forgot to ask', async () => {
    await note('counsellor', 'care-team', 'Spoke').expect(200);
    expect(await inCentre(api, centre, `select id from answers where centre_id = $1 and form = 'note'`)).toEqual([]);
  });

  it('is refused where the kind records who was present only', async () => {
    const circle = await seedGroup(api, centre, { kind: 'sharing-circle', starts: ['2026-11-16T05:30:00Z'] });
    const body = { personId: circle.memberIds[0], text: 'Sad', visibility: 'leaders' };
    const answer = await put('counsellor', `/sessions/${String(circle.sessionIds[0])}/notes`, body);
    expect(answer.body).toMatchObject({ code: 'records/notes-not-kept' });
    await put('counsellor', `/sessions/${String(circle.sessionIds[0])}/answers`, asked(circle.memberIds[0], { mood: 2 })).expect(200);
  });
});

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
    { level: 'headcount', what: 'another level of the session', sql: raiseSql('presence'), then: 'sessions_level_of_group' },
    { level: 'presence', what: 'another level of the session', sql: raiseSql('notes'), then: 'sessions_level_of_group' },
    { level: 'presence', what: 'another level of the group', sql: ownGroupSql, then: 'sessions_level_of_group' },
  ])('stores of a session with $level $what: $then', async ({ level, sql, then }) => expect(await outcome(level, sql)).toBe(then));
});
