import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { fixture, groupRow, ImportDesk, sheetOf } from '../testing/import-desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { ImportView } from './import.view.ts';

const timetable = fixture('nagpur-timetable');
const members = fixture('nagpur-members');
const faulty = fixture('nagpur-members-faulty');

let api: TestApi;
let centre: SeededCentre;
let desk: ImportDesk;

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-22T06:30:00Z');
});
afterAll(() => api.close());
beforeEach(async () => {
  centre = await seedCentre(api);
  desk = new ImportDesk(api, centre);
});

const errorsOf = ({ problems }: ImportView) => problems.filter(({ severity }) => severity === 'error');

const tables = ['branches', 'rooms', 'staff', 'groups', 'group_schedules', 'group_facilitators', 'sessions'] as const;
const peopleTables = ['members', 'stage_changes', 'stays', 'sobriety_episodes', 'relatives', 'consents', 'enrolments'] as const;
const counts = (): Promise<Record<string, number>> =>
  api.app.get(TenantScope).inCentre(centre.centreId, { kind: 'system' }, async (tx) => {
    const found: [string, number][] = [];
    for (const table of [...tables, ...peopleTables]) {
      const row = await tx.row<{ count: number }>(`select count(*)::int as count from ${table} where centre_id = $1`);
      found.push([table, row?.count ?? -1]);
    }
    return Object.fromEntries(found);
  });
const sameRowOf = (sheet: Buffer, row: number, change: (line: string) => string): string =>
  sheet
    .toString('utf8')
    .split(/\r?\n/)
    .map((line, index) => (index === row - 1 ? change(line) : line))
    .join('\n');

describe('checking a timetable', () => {
  it('finds no fault in the sample and writes nothing but the dry run', async () => {
    const before = await counts();
    const answer = await desk.check('timetable', timetable);
    expect(answer).toMatchObject({
      state: 'checked',
      rows: 16,
      problems: [],
      summary: { branches: 3, groups: 16, created: 16, updated: 0 },
    });
    expect(await counts()).toEqual(before);
  });

  it.each([
    { row: 2, change: (line: string) => line.replace('sharing-circle', 'juggling'), then: ['Kind', 'kind-unknown', 'juggling'] },
    { row: 2, change: (line: string) => line.replace('07:30', '7.30'), then: ['Starts', 'time-invalid', '7.30'] },
    { row: 2, change: (line: string) => line.replace('Mon,Tue', 'Mon,Tew'), then: ['Days', 'day-unknown', 'Mon,Tew,Wed,Thu,Fri,Sat'] },
    { row: 2, change: (line: string) => line.replace('weekly', 'now and then'), then: ['Repeats', 'repeats-unknown', 'now and then'] },
    { row: 2, change: (line: string) => line.replace('2026-10-05', '2026-02-30'), then: ['From', 'date-invalid', '2026-02-30'] },
    { row: 2, change: (line: string) => line.replace(',45,', ',600,'), then: ['Minutes', 'minutes-out-of-range', '600'] },
    { row: 2, change: (line: string) => line.replace(',20,', ',200,'), then: ['Capacity', 'capacity-out-of-range', '200'] },
    { row: 2, change: (line: string) => line.replace('Marathi', 'Klingon'), then: ['Language', 'language-unknown', 'Klingon'] },
    {
      row: 3,
      change: (line: string) => line.replace('Group yoga', 'morning circle'),
      then: ['Group', 'group-duplicate', 'morning circle'],
    },
    { row: 3, change: (line: string) => line.replace('Group yoga', '=1+1'), then: ['Group', 'formula', '=1+1'] },
    { row: 13, change: (line: string) => line.replace('2026-12-27', '2026-01-01'), then: ['Until', 'until-before-start', '2026-01-01'] },
  ])('names $then in row $row', async ({ row, change, then: [column, code, value] }) => {
    const { problems } = await desk.check('timetable', sameRowOf(timetable, row, change));
    expect(problems).toEqual([{ row, column, code, severity: 'error', value }]);
  });
});

describe('committing a timetable', () => {
  it('writes branches, rooms, staff, groups and their sessions, and a second time changes nothing', async () => {
    const first = await desk.import('timetable', timetable);
    expect(first.progress).toEqual({ done: 16, total: 16 });
    const after = await counts();
    expect(after).toMatchObject({ branches: 5, groups: 16, group_schedules: 17, group_facilitators: 16, staff: 4 + 6 });
    expect(after['sessions']).toBeGreaterThan(500);
    const again = await desk.commit(first.id);
    expect(again.body).toMatchObject({ state: 'committed' });
    const second = await desk.import('timetable', timetable);
    expect(second.summary).toMatchObject({ created: 0, updated: 0, unchanged: 16 });
    expect(await counts()).toEqual(after);
  });

  it('changes a group from today on when its row changes, and leaves what is past', async () => {
    await desk.import('timetable', timetable);
    const before = await counts();
    const changed = await desk.import(
      'timetable',
      sameRowOf(timetable, 4, (line) => line.replace('11:00', '12:00')),
    );
    expect(changed.summary).toMatchObject({ created: 0, updated: 1, unchanged: 15 });
    const starts = await api.app.get(TenantScope).inCentre(centre.centreId, { kind: 'system' }, (tx) =>
      tx.rows<{ past: boolean; time: string; count: number }>(
        `select s.starts_at < $2 as past, to_char(s.starts_at at time zone s.time_zone, 'HH24:MI') as time, count(*)::int as count
         from sessions s join groups g on g.centre_id = s.centre_id and g.id = s.group_id
         where s.centre_id = $1 and g.name = 'Naya Savera' group by 1, 2 order by 1 desc`,
        new Date('2026-11-22T06:30:00Z'),
      ),
    );
    expect(starts).toEqual([
      { past: true, time: '11:00', count: 14 },
      { past: false, time: '12:00', count: 16 },
    ]);
    expect({ ...(await counts()), group_schedules: 17 }).toEqual(before);
  });
});

describe('a row about a group of a kind that becomes rarer', () => {
  const rowAt = (Starts: string, From: string) => sheetOf({ ...groupRow, Kind: 'aftercare-group', Starts, From });
  const schedules = () =>
    inCentre(
      api,
      centre,
      `select applies_from::text as "from", starts_at as at, recurrence from group_schedules
       where centre_id = $1 order by applies_from`,
    );
  const [weekly, fortnightly] = ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'];

  it.each([
    {
      ...{ from: '2026-11-03', because: 'before its later rhythm' },
      then: [
        { from: '2026-11-03', at: '18:00', recurrence: weekly },
        { from: '2026-11-22', at: '19:00', recurrence: weekly },
        { from: '2027-01-26', at: '19:00', recurrence: fortnightly },
      ],
    },
    {
      ...{ from: '2026-08-04', because: 'after its later rhythm has begun' },
      then: [
        { from: '2026-08-04', at: '18:00', recurrence: weekly },
        { from: '2026-10-27', at: '18:00', recurrence: fortnightly },
        { from: '2026-11-22', at: '19:00', recurrence: fortnightly },
      ],
    },
  ])('changes its time $because, and nothing when it comes again', async ({ from, then }) => {
    expect((await desk.import('timetable', rowAt('18:00', from))).summary).toMatchObject({ created: 1 });
    expect((await desk.import('timetable', rowAt('18:00', from))).summary).toMatchObject({ unchanged: 1 });
    expect((await desk.import('timetable', rowAt('19:00', from))).summary).toMatchObject({ updated: 1 });
    expect(await schedules()).toEqual(then);
    expect((await desk.import('timetable', rowAt('19:00', from))).summary).toMatchObject({ unchanged: 1 });
  });
});

describe('checking members', () => {
  beforeEach(() => desk.import('timetable', timetable));

  it('finds no fault in the sample', async () => {
    const answer = await desk.check('members', members);
    expect(errorsOf(answer)).toEqual([]);
    expect(answer).toMatchObject({ rows: 120, summary: { members: 120, created: 120, updated: 0, unchanged: 0 } });
  });

  it('names the thirteen faults of the faulty sheet by row and column, and no other', async () => {
    const before = await counts();
    const { id, problems } = await desk.check('members', faulty);
    const named = problems.toSorted((a, b) => a.row - b.row).map(({ row, column, code, severity }) => [row, column, code, severity]);
    expect(named).toEqual([
      [4, 'Phone', 'phone-invalid', 'error'],
      [6, 'Stage', 'stage-unknown', 'error'],
      [8, 'Admitted', 'date-invalid', 'error'],
      [10, 'Branch', 'branch-unknown', 'error'],
      [12, 'Ref', 'ref-duplicate', 'error'],
      [14, 'Name', 'name-missing', 'error'],
      [16, 'Birth year', 'birth-year-out-of-range', 'error'],
      [18, 'Groups', 'group-unknown', 'error'],
      [20, 'Discharged', 'discharge-before-admission', 'error'],
      [22, 'Name', 'formula', 'error'],
      [24, 'E-mail', 'email-invalid', 'error'],
      [26, 'Phone', 'phone-shared', 'warning'],
      [28, 'Channel', 'channel-unknown', 'error'],
    ]);
    const refused = await desk.commit(id);
    expect({ status: refused.status, code: (refused.body as { code: string }).code }).toEqual({ status: 409, code: 'imports/has-errors' });
    expect(await counts()).toEqual(before);
  });

  it('refuses members in a family group, which is for relatives, and in one that keeps no names', async () => {
    const sheet = sameRowOf(members, 2, (line) => line.replace('Naya Savera', 'Parivar milan'));
    expect(errorsOf(await desk.check('members', sheet))).toEqual([
      { row: 2, column: 'Groups', code: 'group-not-for-members', severity: 'error', value: 'Parivar milan' },
    ]);
  });
});

describe('committing members', () => {
  beforeEach(() => desk.import('timetable', timetable));

  it('writes them with all that belongs to them, and a second time changes nothing', async () => {
    const { id } = await desk.check('members', members);
    const answer = await desk.commit(id);
    expect(answer.body).toMatchObject({ state: 'committed', progress: { done: 120, total: 120 } });
    const after = await counts();
    expect(after).toMatchObject({ members: 120, stays: 117, sobriety_episodes: 117, enrolments: 222 });
    expect((await desk.commit(id)).body).toMatchObject({ state: 'committed' });
    const second = await desk.import('members', members);
    expect(second.summary).toMatchObject({ created: 0, updated: 0, unchanged: 120 });
    expect(await counts()).toEqual(after);
  });

  it('writes once when two commits come at the same moment', async () => {
    const { id } = await desk.check('members', members);
    const answers = await Promise.all([desk.commit(id), desk.commit(id)]);
    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    expect((await desk.commit(id)).body).toMatchObject({ state: 'committed' });
    expect(await counts()).toMatchObject({ members: 120, enrolments: 222 });
  });

  it('updates by reference: a new phone, a discharge, a consent withdrawn', async () => {
    await desk.import('members', members);
    const before = await counts();
    const sheet = sameRowOf(members, 2, (line) =>
      line
        .replace('90267 73546', '90267 73547')
        .replace('in programme,2026-09-20,', 'aftercare,2026-09-20,2026-11-20')
        .replace('yes,WhatsApp', 'no,WhatsApp'),
    );
    const answer = await desk.import('members', sheet);
    expect(answer.summary).toMatchObject({ created: 0, updated: 1, unchanged: 119 });
    expect(await counts()).toEqual({ ...before, stage_changes: (before['stage_changes'] ?? 0) + 1 });
    expect((await desk.import('members', sheet)).summary).toMatchObject({ updated: 0, unchanged: 120 });
  });

  it('keeps legal names and phones sealed, also in the uploaded sheet, which is dropped at the commit', async () => {
    const { id } = await desk.import('members', members);
    const rows = await api.app.get(TenantScope).inCentre(centre.centreId, { kind: 'system' }, (tx) =>
      tx.rows<{ text: string }>(
        `select (select string_agg(to_jsonb(m)::text, '') from members m where m.centre_id = $1)
          || (select string_agg(to_jsonb(i)::text, '') from imports i where i.centre_id = $1 and i.id = $2)
          || (select string_agg(to_jsonb(a)::text, '') from audit_entries a where a.centre_id = $1) as text`,
        id,
      ),
    );
    expect(rows[0]?.text).toContain('N001');
    expect(rows[0]?.text).not.toContain('Meshram');
    expect(rows[0]?.text).not.toContain('9026773546');
  });

  it('refuses when the centre has changed since the dry run, and writes nothing', async () => {
    const { id } = await desk.check('members', members);
    await api.app
      .get(TenantScope)
      .inCentre(centre.centreId, { kind: 'system' }, (tx) =>
        tx.rows(`update groups set name = 'Nayi umeed' where centre_id = $1 and name = 'Naya Savera'`),
      );
    const before = await counts();
    const refused = await desk.commit(id);
    expect(refused.body).toMatchObject({ status: 409, code: 'imports/has-errors' });
    expect(await counts()).toEqual(before);
  });
});

describe('who may import', () => {
  it('lets an administrator, and neither a counsellor nor another centre', async () => {
    const { id } = await desk.check('timetable', timetable);
    const there = await seedCentre(api, 'There');
    expect((await desk.upload('timetable', timetable, centre.counsellor.token)).status).toBe(403);
    expect((await api.as(centre.administrator.token).get(`/api/v1/imports/${id}`)).status).toBe(200);
    expect((await api.as(there.administrator.token).get(`/api/v1/imports/${id}`)).status).toBe(404);
    expect((await desk.commit(id, there.administrator.token)).status).toBe(404);
    expect((await desk.commit(newId(), centre.administrator.token)).status).toBe(404);
  });

  it('offers the sample sheets', async () => {
    const sample = await api.as(centre.administrator.token).get('/api/v1/imports/samples/members.csv').buffer(true);
    expect(sample.headers['content-type']).toContain('text/csv');
    expect(sample.text).toContain('N120');
  });
});
