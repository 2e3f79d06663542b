import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CentreId } from '@saath/domain/kernel';
import pg from 'pg';
import { migrate } from '../database/migrate.ts';
import { SealGroups } from '../groups/seal-groups.ts';
import { SealMembers } from '../members/seal-members.ts';
import { SealSessions } from '../sessions/seal-sessions.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { clearTexts } from '../testing/clear-texts.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';

type Rows = Readonly<Record<string, readonly object[]>>;

/** Every row of an installation of 0.1.0, whose last migration was 0011: one centre, onboarded and used through its interface. */
const stored = JSON.parse(readFileSync(new URL('../../../../fixtures/installation-0.1.0.json', import.meta.url), 'utf8')) as Rows;
const migrations = new URL('../database/migrations/', import.meta.url);
const ofVersion = readdirSync(migrations)
  .filter((file) => file.endsWith('.sql') && file < '0012')
  .toSorted();
const password = 'four quiet words here';

let database: TestDatabase;
let api: TestApi;
let token: string;

/** Makes the database of 0.1.0: its schema as the owner, the record of its migrations, its rows. */
async function layDown(): Promise<void> {
  const owner = new pg.Client({ connectionString: database.url('saath_owner') });
  const superuser = new pg.Client({ connectionString: database.superuserUrl });
  await Promise.all([owner.connect(), superuser.connect()]);
  await superuser.query('drop schema public cascade; drop schema platform cascade; drop schema tenancy cascade; create schema public');
  await superuser.query(
    'grant create, usage on schema public to saath_owner; grant usage on schema public to public; revoke create on schema public from public',
  );
  await owner.query('create table migrations (id serial primary key, timestamp bigint not null, name varchar not null)');
  for (const file of ofVersion) {
    await owner.query(readFileSync(new URL(file, migrations), 'utf8'));
    const number = 1_700_000_000_000 + Number(file.slice(0, 4));
    await owner.query('insert into migrations (timestamp, name) values ($1, $2)', [number, `${file.slice(5, -4)}${String(number)}`]);
  }
  await superuser.query('set session_replication_role = replica');
  for (const [table, rows] of Object.entries(stored)) {
    const { rows: found } = await superuser.query<{ columns: string }>(
      `select string_agg(quote_ident(attname), ', ') as columns from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and attgenerated = '' and not attisdropped`,
      [table],
    );
    const columns = found[0]?.columns ?? '';
    await superuser.query(
      `insert into ${table} (${columns}) overriding system value select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  }
  await Promise.all([owner.end(), superuser.end()]);
}
const countOf = (table: string): number => stored[table]?.length ?? 0;

beforeAll(async () => {
  database = await createTestDatabase();
  await layDown();
  await migrate(database.url('saath_owner'));
  api = await startApi({
    database: { app: database.url('saath_app'), platform: database.url('saath_platform'), owner: '' },
    queueUrl: database.url('saath_queue'),
    masterKey: Buffer.from('01'.repeat(32), 'hex'),
  });
  api.clock.set('2026-11-29T07:00:00Z');
  const answer = await api.as().post('/api/v1/auth/sign-in').send({ email: 'vaishali@example.org', password });
  token = /saath=([^;]+)/u.exec(String(answer.headers['set-cookie']))?.[1] ?? '';
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

/** The answer to the administrator of that centre. */
async function get(path: string): Promise<{ items: Record<string, unknown>[] } & Record<string, unknown>> {
  const { status, body } = await api.as(token).get(`/api/v1${path}`);
  expect([path, status]).toEqual([path, 200]);
  return body as { items: Record<string, unknown>[] } & Record<string, unknown>;
}

/** The rows of a table as they were stored, and these columns of them in one order. */
const rowsOf = (table: string): readonly Readonly<Record<string, unknown>>[] => (stored[`public.${table}`] ?? []) as never;
const picked = (rows: readonly object[], ...columns: readonly string[]): readonly string[] =>
  rows.map((row) => JSON.stringify(columns.map((column) => (row as Record<string, unknown>)[column]))).toSorted();

describe('an installation of 0.1.0, migrated to this version', () => {
  it('lets its administrator sign in with the password of before', () => expect(token).not.toBe(''));

  it.each([
    ['members', '/members?limit=200', 'public.members'],
    ['groups', '/groups?limit=200', 'public.groups'],
    ['branches', '/branches?limit=200', 'public.branches'],
  ])('lists all its %s', async (_, path, table) => {
    const { items } = await get(path);
    expect(items).toHaveLength(countOf(table));
  });

  it('lists its sessions of a week', async () => {
    const week = ['2026-11-23T00:00:00+00:00', '2026-11-30T00:00:00+00:00'] as const;
    const { items } = await get(`/sessions?from=2026-11-23T00:00:00Z&to=2026-11-30T00:00:00Z&limit=200`);
    const starts = (stored['public.sessions'] ?? []).map((row) => ('starts_at' in row ? String(row.starts_at) : ''));
    expect(items).toHaveLength(starts.filter((at) => at >= week[0] && at < week[1]).length);
    expect(items.length).toBeGreaterThan(10);
  });

  it('opens what is sealed with its master key', async () => {
    const { items } = await get('/members?limit=200');
    const ganesh = items.find(({ code }) => code === 'D-011');
    const answer = await api
      .as(token)
      .post(`/api/v1/members/${String(ganesh?.['id'])}/reveal`)
      .send({ reason: 'The hospital asks for the name on the card' });
    expect(answer.body).toMatchObject({ legalName: 'Asha Devi Sharma' });
  });

  it('has the marks of a session that was held, and its note', async () => {
    const held = stored['public.sessions']?.find((row) => 'note_cipher' in row && row.note_cipher !== null) as { id: string };
    expect(await get(`/sessions/${held.id}`)).toMatchObject({ state: 'held', note: 'Calm, everyone spoke.' });
    const { items } = await get(`/sessions/${held.id}/roster`);
    const marks = stored['public.attendance']?.filter((row) => 'session_id' in row && row.session_id === held.id);
    expect(items.filter(({ mark }) => mark !== null)).toHaveLength(marks?.length ?? -1);
  });

  it('has an audit chain that is whole', async () => {
    expect(await get('/audit/verify')).toEqual({ ok: true, entries: countOf('public.audit_entries') + 1, brokenAt: null });
  });

  it('has of each person their stays, sober days, relatives, consents, stages and groups', async () => {
    for (const { id } of rowsOf('members')) {
      const page = await get(`/members/${String(id)}`);
      const of = (table: string) => rowsOf(table).filter(({ member_id: memberId }) => memberId === id);
      const shown = (part: string, ...fields: readonly string[]) => picked(page[part] as object[], ...fields);
      expect(shown('stays', 'id', 'admittedOn', 'dischargedOn')).toEqual(picked(of('stays'), 'id', 'admitted_on', 'discharged_on'));
      expect(page['sobriety']).toMatchObject({ startedOn: of('sobriety_episodes')[0]?.['started_on'] });
      expect(shown('relatives', 'id', 'displayName', 'relation')).toEqual(picked(of('relatives'), 'id', 'display_name', 'relation'));
      expect(shown('consents', 'id', 'purpose', 'channel', 'relativeId', 'grantedOn', 'withdrawnOn')).toEqual(
        picked(of('consents'), 'id', 'purpose', 'channel', 'relative_id', 'granted_on', 'withdrawn_on'),
      );
      expect(shown('stageHistory', 'to', 'on')).toEqual(picked(of('stage_changes'), 'to_stage', 'changed_on'));
      expect(shown('enrolments', 'id', 'groupId', 'startsOn', 'endsOn')).toEqual(
        picked(of('enrolments'), 'id', 'group_id', 'starts_on', 'ends_on'),
      );
    }
    expect(['stays', 'relatives', 'consents', 'stage_changes', 'enrolments'].map((table) => rowsOf(table).length > 10)).not.toContain(
      false,
    );
  });

  it('has every seat of its groups, of relatives too', async () => {
    for (const { id } of rowsOf('groups')) {
      const { items } = await get(`/groups/${String(id)}/enrolments?limit=200`);
      const seats = rowsOf('enrolments').filter(({ group_id: groupId }) => groupId === id);
      expect(picked(items, 'id', 'startsOn', 'endsOn')).toEqual(picked(seats, 'id', 'starts_on', 'ends_on'));
    }
  });

  it('owes the calls that it owed, and has the people of the staff', async () => {
    const { items: owed } = await get('/follow-ups?state=due&limit=200');
    // Contacts after a quarter had no kind of their own.
    const stored = rowsOf('follow_ups').map((row) => (row['kind'] === 'extra' ? { ...row, kind: 'quarterly' } : row));
    expect(picked(owed, 'id', 'memberId', 'kind', 'dueOn')).toEqual(picked(stored, 'id', 'member_id', 'kind', 'due_on'));
    const { items: staff } = await get('/staff?limit=200');
    expect(picked(staff, 'id', 'name', 'role', 'state')).toEqual(picked(rowsOf('staff'), 'id', 'name', 'role', 'state'));
  });

  it('has its log of reminders, each of its session, its channel and its state', async () => {
    const { items } = await get('/reminders?limit=200');
    const columns = ['id', 'rule', 'session_id', 'channel', 'language', 'state'];
    expect(picked(items, 'id', 'rule', 'sessionId', 'channel', 'language', 'state')).toEqual(picked(rowsOf('reminders'), ...columns));
  });

  it('has its free texts sealed by the worker, and reads them as before', async () => {
    const ofSession = (field: string): { id: string } =>
      stored['public.sessions']?.find((row) => (row as Record<string, unknown>)[field] != null) as { id: string };
    const read = async () => [
      await get(`/sessions/${ofSession('topic').id}`),
      await get(`/sessions/${ofSession('cancel_reason').id}`),
      ...(await Promise.all((stored['public.groups'] as { id: string }[]).map(({ id }) => get(`/groups/${id}`)))),
    ];
    const before = await read();
    expect(before.slice(0, 2)).toMatchObject([{ topic: 'A day without' }, { cancelReason: 'Gandhi hall is closed' }]);
    expect(await clearTexts(database.superuserUrl)).not.toEqual([]);
    const due = new pg.Client({ connectionString: database.superuserUrl });
    await due.connect();
    const { rows } = await due.query<{ centre_id: CentreId }>(`select distinct centre_id from platform.due_work where kind like 'seal-%'`);
    await due.end();
    const scope = api.app.get(TenantScope);
    for (const { centre_id: centreId } of rows)
      for (const listener of [new SealMembers(scope), new SealGroups(scope), new SealSessions(scope)]) await listener.run(centreId);
    expect(await clearTexts(database.superuserUrl)).toEqual([]);
    expect(await read()).toEqual(before);
  });

  it('migrates nothing a second time', async () => expect(await migrate(database.url('saath_owner'))).toBe(0));
});
