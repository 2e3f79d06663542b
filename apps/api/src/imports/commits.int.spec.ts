import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { Logger } from '../platform/logger.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { groupRow, ImportDesk, memberRow, sheetOf } from '../testing/import-desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { ImportsRepository } from './imports.repository.ts';

const people = sheetOf(
  { ...memberRow, Relative: 'Sita Kale', Relation: 'wife', 'Consent to messages': 'yes', Groups: 'Ujala' },
  { ...memberRow, Ref: 'R2', Name: 'Asha Devi', Groups: 'Ujala' },
);

let api: TestApi;
let superuser: pg.Client;
let centre: SeededCentre;
let desk: ImportDesk;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-22T06:30:00Z');
  superuser = new pg.Client({ connectionString: api.database.superuserUrl });
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await api.close();
});
beforeEach(async () => {
  centre = await seedCentre(api);
  desk = new ImportDesk(api, centre);
  await desk.import('timetable', sheetOf(groupRow));
});

/** The rows that the sheet of two people leaves behind: two members, two stays, one consent and one note. */
const written = async (): Promise<number | undefined> => {
  const [row] = await inCentre<{ count: number }>(
    api,
    centre,
    `select ((select count(*) from members where centre_id = $1) + (select count(*) from stays where centre_id = $1)
       + (select count(*) from consents where centre_id = $1) + (select count(*) from audit_entries where centre_id = $1
         and action = 'import-committed' and detail ->> 'kind' = 'members'))::int as count`,
  );
  return row?.count;
};
const stateOf = async (id: string): Promise<unknown> => ((await desk.find(id).expect(200)).body as { state: string }).state;

/** Runs an action while another transaction of the centre has the locks of a commit. */
const whileLocked = async <T>(what: Parameters<ImportsRepository['lock']>[1], work: () => Promise<T>): Promise<T> =>
  api.app.get(TenantScope).inCentre(centre.centreId, { kind: 'system' }, async (tx) => {
    expect(await api.app.get(ImportsRepository).lock(tx, what)).toBe(true);
    return work();
  });

describe('a commit while another sheet is being written', () => {
  it('is refused, stays as it was, and is taken afterwards', async () => {
    const { id } = await desk.check('members', people);
    await whileLocked('centre', async () => {
      expect((await desk.commit(id)).body).toMatchObject({ status: 409, code: 'imports/busy' });
      expect(await stateOf(id)).toBe('checked');
    });
    expect(await written()).toBe(0);
    expect((await desk.commit(id).expect(202)).body).toMatchObject({ state: 'committed' });
  });

  it('is not kept waiting by another centre', async () => {
    const there = await seedCentre(api, 'There');
    const other = new ImportDesk(api, there);
    const { id } = await other.check('members', sheetOf({ ...memberRow, Branch: 'There North' }));
    await whileLocked('centre', async () => {
      expect((await other.commit(id).expect(202)).body).toMatchObject({ state: 'committed' });
    });
  });

  it('of the same sheet answers that it is under way, and writes nothing of its own', async () => {
    const { id } = await desk.check('members', people);
    await whileLocked({ importId: id }, async () => {
      expect((await desk.commit(id).expect(202)).body).toMatchObject({ state: 'committing', committedAt: null });
    });
    expect(await written()).toBe(0);
    expect((await desk.commit(id).expect(202)).body).toMatchObject({ state: 'committed' });
  });

  it('of the same sheet that comes in the instant before the first is committed answers that it is', async () => {
    const { id } = await desk.check('members', people);
    const imports = api.app.get(ImportsRepository);
    const { second } = await api.app.get(TenantScope).inCentre(centre.centreId, { kind: 'system' }, async (tx) => {
      await imports.change(tx, id, { state: 'committed', sheetCipher: null });
      const waiting = desk.commit(id).then(({ status, body }) => ({ status, state: (body as { state?: string }).state }));
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { second: waiting };
    });
    expect(await second).toEqual({ status: 202, state: 'committed' });
    expect(await stateOf(id)).toBe('committed');
    expect((await desk.commit(id).expect(202)).body).toMatchObject({ state: 'committed' });
  });

  it('that finds another sheet being written answers what the same sheet has become meanwhile', async () => {
    const { id } = await desk.check('members', people);
    const lock = jest.spyOn(api.app.get(ImportsRepository), 'lock').mockResolvedValueOnce(true);
    lock.mockImplementationOnce(async (tx) => {
      await api.app.get(ImportsRepository).change(tx, id, { state: 'committed', sheetCipher: null });
      return false;
    });
    expect((await desk.commit(id).expect(202)).body).toMatchObject({ state: 'committed' });
    lock.mockRestore();
    expect(await stateOf(id)).toBe('committed');
  });

  it.each([2, 3, 5])('of the same sheet is answered 202 each time when %i come at once, and is written once', async (times) => {
    const { id } = await desk.check('members', people);
    const answers = await Promise.all(Array.from({ length: times }, () => desk.commit(id)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: times }, () => 202));
    expect((await desk.commit(id).expect(202)).body).toMatchObject({ state: 'committed', progress: { done: 2, total: 2 } });
    expect(await written()).toBe(6);
  });

  it('that fails beside one that is being written leaves the state to that one', async () => {
    const { id } = await desk.check('members', people);
    const writing = jest.spyOn(api.app.get(ImportsRepository), 'lock');
    await whileLocked({ importId: id }, async () => {
      writing.mockRejectedValueOnce(new Error('gone'));
      await desk.commit(id).expect(500);
      expect(await stateOf(id)).toBe('committing');
    });
    writing.mockRestore();
    expect((await desk.commit(id).expect(202)).body).toMatchObject({ state: 'committed' });
  });

  it('leaves one whole sheet and one refused when two different ones come at once', async () => {
    const sheets = [people, sheetOf({ ...memberRow, Ref: 'R1', Name: 'Somebody else' })];
    const [first, second] = [await desk.check('members', sheets[0] ?? ''), await desk.check('members', sheets[1] ?? '')];
    const answers = await Promise.all([first.id, second.id].map((id) => desk.commit(id)));
    for (const { status, body } of answers) expect(status === 202 || (body as { code: string }).code === 'imports/busy').toBe(true);
    for (const { id } of [first, second]) expect(['checked', 'committed']).toContain(await stateOf(id));
    for (const { id } of [first, second]) await desk.commit(id).expect(202);
    const refs = await inCentre<{ ref: string }>(api, centre, 'select ref from members where centre_id = $1 order by ref');
    expect(refs).toEqual([{ ref: 'R1' }, { ref: 'R2' }]);
  });
});

describe('a commit that fails half-way', () => {
  it('leaves nothing, says so, and may be sent again', async () => {
    const { id } = await desk.check('members', people);
    await superuser.query(`alter table enrolments add constraint broken check (starts_on < '2000-01-01') not valid`);
    try {
      expect((await desk.commit(id)).body).toMatchObject({ status: 500, code: 'http/internal' });
    } finally {
      await superuser.query('alter table enrolments drop constraint broken');
    }
    expect(await written()).toBe(0);
    expect((await desk.find(id)).body).toMatchObject({ state: 'failed', progress: { done: 0, total: 2 }, committedAt: null });
    expect((await desk.commit(id).expect(202)).body).toMatchObject({ state: 'committed', progress: { done: 2, total: 2 } });
    expect(await written()).toBe(6);
  });

  it('is not one whose progress alone could not be told, which is reported and ends no process', async () => {
    const connectionLost = Object.assign(new Error('gone'), { code: 'ECONNRESET' });
    const spies = [
      jest.spyOn(api.app.get(ImportsRepository), 'progress').mockRejectedValue(connectionLost),
      jest.spyOn(api.app.get(Logger), 'failure').mockReturnValue(),
    ];
    expect((await desk.import('members', people)).summary).toMatchObject({ created: 2 });
    expect(spies[1]).toHaveBeenCalledWith(connectionLost);
    for (const spy of spies) spy.mockRestore();
  });
});

describe('the audit of an import', () => {
  const audited = () =>
    inCentre<{ action: string; detail: Record<string, unknown> }>(
      api,
      centre,
      `select action, detail from audit_entries where centre_id = $1 and action like 'import-%' and detail ->> 'kind' = 'members' order by seq`,
    );

  it('names the file and the kind of sheet, for the dry run and for the commit', async () => {
    await desk.import('members', people);
    expect(await audited()).toMatchObject([
      { action: 'import-checked', detail: { kind: 'members', file: 'sheet.csv', rows: 2 } },
      { action: 'import-committed', detail: { kind: 'members', file: 'sheet.csv', created: 2 } },
    ]);
  });
});

describe('a sheet that is not committed', () => {
  const kept = () =>
    inCentre<{ kept: boolean }>(
      api,
      centre,
      'select sheet_cipher is not null as kept from imports where centre_id = $1 order by created_at, id',
    );

  it('is not kept when it has errors, nor when it comes to have some', async () => {
    await desk.check('members', sheetOf({ ...memberRow, Stage: 'cured' }));
    const { id } = await desk.check('members', people);
    await inCentre(api, centre, `update groups set name = 'Another' where centre_id = $1`);
    await desk.commit(id).expect(409);
    expect(await kept()).toEqual([{ kept: false }, { kept: false }, { kept: false }]);
  });

  it('is gone after a week, and is not kept longer than the next dry run', async () => {
    const [first, second] = [await desk.check('members', people), await desk.check('members', people)];
    api.clock.set('2026-11-29T06:30:00Z');
    await desk.commit(first.id).expect(202);
    api.clock.set('2026-11-29T06:30:01Z');
    expect((await desk.commit(second.id)).body).toMatchObject({ status: 409, code: 'imports/sheet-expired' });
    expect((await desk.find(second.id)).body).toMatchObject({ state: 'checked' });
    await desk.check('members', people);
    expect(await kept()).toEqual([{ kept: false }, { kept: false }, { kept: false }, { kept: true }]);
    api.clock.set('2026-11-22T06:30:00Z');
  });
});

describe('a sheet of a centre with a kind of its own', () => {
  it('makes groups of it by its name, and takes people into them', async () => {
    const garden = { from: 'community-activity', name: { en: 'Garden circle', mr: 'बाग मंडळ' }, icon: 'potted_plant', colour: 3 };
    const { body: own } = await api.as(centre.administrator.token).post('/api/v1/programme-kinds').send(garden).expect(201);
    await desk.import(
      'timetable',
      sheetOf({ ...groupRow, Group: 'Phulbagh', Kind: 'garden circle' }, { ...groupRow, Group: 'Baag', Kind: 'बाग मंडळ' }),
    );
    await desk.import('members', sheetOf({ ...memberRow, Groups: 'Phulbagh' }));
    const rows = await inCentre<{ name: string; kind: string; seats: number }>(
      api,
      centre,
      `select g.name, g.kind, (select count(*)::int from enrolments e where e.centre_id = $1 and e.group_id = g.id) as seats
       from groups g where g.centre_id = $1 and g.name <> 'Ujala' order by g.name`,
    );
    const { code } = own as { code: string };
    expect(rows).toEqual([
      { name: 'Baag', kind: code, seats: 0 },
      { name: 'Phulbagh', kind: code, seats: 1 },
    ]);
  });
});

describe('a sheet between its dry run and its commit', () => {
  it('is measured against the centre as it has become: somebody on record by then is changed, not doubled', async () => {
    const [first, second] = [await desk.check('members', people), await desk.check('members', people)];
    expect(second.summary).toMatchObject({ created: 2 });
    await desk.commit(first.id).expect(202);
    expect((await desk.commit(second.id).expect(202)).body).toMatchObject({ summary: { created: 0, unchanged: 2 } });
  });

  it('is refused with the rows at fault when a kind was switched off meanwhile, and then stays refused', async () => {
    const { id } = await desk.check('timetable', sheetOf({ ...groupRow, Group: 'Sathi', Kind: 'mentor-circle' }));
    const set = (enabled: boolean, version: number) =>
      api
        .as(centre.administrator.token)
        .put('/api/v1/programme-kinds/mentor-circle')
        .set('if-match', `"${String(version)}"`)
        .send({ enabled });
    await set(false, 0).expect(200);
    expect((await desk.commit(id)).body).toMatchObject({ status: 409, code: 'imports/has-errors' });
    expect((await desk.find(id)).body).toMatchObject({
      state: 'failed',
      problems: [{ row: 2, column: 'Kind', code: 'kind-not-offered', severity: 'error' }],
    });
    await set(true, 1).expect(200);
    expect((await desk.commit(id)).body).toMatchObject({ status: 409, code: 'imports/has-errors' });
  });
});
