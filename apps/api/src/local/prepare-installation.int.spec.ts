import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { ConfigProblem } from '../platform/config.ts';
import { verifyPassword } from '../sign-in/password.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { prepareInstallation } from './prepare-installation.ts';

let api: TestApi;
const operator = { email: 'operator@own.example', password: 'own-house-2026' };

async function asSuperuser<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: api.database.superuserUrl });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The passwords by which operators can sign in. */
const operators = async (): Promise<readonly string[]> =>
  (await asSuperuser<{ password_hash: string }>('select password_hash from platform.users where operator')).map(
    ({ password_hash: hash }) => hash,
  );

/** How many rows PostgreSQL takes the table of branches to have; -1 when it never looked. */
const rowsOfBranches = `select reltuples::int as rows from pg_class where oid = 'branches'::regclass`;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

describe('preparing an installation', () => {
  it('is refused without the owner of the tables', async () => {
    const database = { ...api.config.database, owner: '' };
    await expect(prepareInstallation({ ...api.config, database }, operator)).rejects.toThrow(ConfigProblem);
  });

  it.each([
    { named: { email: 'operator@own.example', password: undefined }, says: 'belong together' },
    { named: { email: undefined, password: 'own-house-2026' }, says: 'belong together' },
    { named: { email: 'operator@own.example', password: 'too-short' }, says: 'at least 10 characters' },
    { named: { email: 'operator@own.example', password: '1234567890' }, says: 'OPERATOR_PASSWORD is easy to guess' },
    { named: { email: 'operator@own.example', password: 'Operator@2026' }, says: 'OPERATOR_PASSWORD is easy to guess' },
    { named: { email: 'operator', password: 'own-house-2026' }, says: 'OPERATOR_EMAIL is not an e-mail address' },
  ])('is refused for an operator named as $named', async ({ named, says }) => {
    await expect(prepareInstallation(api.config, named)).rejects.toThrow(says);
    expect(await operators()).toEqual([]);
  });

  it('brings tables, queue and operator, and changes nothing the second time', async () => {
    expect(await operators()).toEqual([]);
    const first = await prepareInstallation(api.config, operator);
    expect(first).toEqual(['Prepared the database (0 migrations).', `Sign in as the operator ${operator.email}.`]);
    const [hash, ...more] = await operators();
    expect(more).toEqual([]);
    expect(await verifyPassword(hash ?? null, operator.password)).toBe(true);
    expect(await prepareInstallation(api.config, operator)).toEqual(first);
    expect(await operators()).toEqual([hash]);
  });

  it('counts the few rows of a small centre, which PostgreSQL would leave', async () => {
    const centre = await seedCentre(api, 'Small');
    const [before] = await asSuperuser<{ rows: number }>(rowsOfBranches);
    expect(before?.rows).toBe(-1);
    // A connection reports what it has changed when it ends.
    await asSuperuser(`update branches set name = name where centre_id = '${centre.centreId}'`);
    await prepareInstallation(api.config, { email: undefined, password: undefined });
    const [after] = await asSuperuser<{ rows: number }>(rowsOfBranches);
    expect(after?.rows).toBeGreaterThan(0);
  });

  it('keeps the operators of before when none is named', async () => {
    const before = await operators();
    await prepareInstallation(api.config, { email: undefined, password: undefined });
    expect(await operators()).toEqual(before);
  });
});

describe('the levels of groups', () => {
  const prepare = () => prepareInstallation(api.config, { email: undefined, password: undefined });
  const starts = ['2026-11-05T12:30:00Z'];
  /** A group as a version before the levels stored it: as one that takes notes, or with another level. */
  const stored = async (centre: SeededCentre, kind: string, level: string, aliases: readonly string[] = []): Promise<SeededGroup> => {
    const group = await seedGroup(api, centre, { kind, starts, aliases });
    await inCentre(
      api,
      centre,
      `with g as (update groups set confidentiality = $3 where centre_id = $1 and id = $2)
       update sessions set confidentiality = $3, named = $3 <> 'headcount' where centre_id = $1 and group_id = $2`,
      group.groupId,
      level,
    );
    return group;
  };
  const levels = async (centre: SeededCentre): Promise<string[]> => {
    const rows = await inCentre<{ text: string }>(
      api,
      centre,
      `select distinct concat_ws(' ', g.kind, g.confidentiality, s.confidentiality, s.named) as text
       from groups g join sessions s on s.centre_id = $1 and s.group_id = g.id where g.centre_id = $1 order by 1`,
    );
    return rows.map(({ text }) => text);
  };

  it('are made those of their kinds where nothing is stored beyond them, and left alone afterwards', async () => {
    const centre = await seedCentre(api, 'Early');
    await stored(centre, 'sharing-circle', 'notes', ['Asha']);
    await stored(centre, 'twelve-step-meeting', 'notes');
    const gone = await stored(centre, 'group-counselling', 'notes');
    await inCentre(api, centre, `update groups set kind = 'no-longer-installed' where centre_id = $1 and id = $2`, gone.groupId);
    expect(await prepare()).toContain('Made 2 groups as confidential as their kinds.');
    const then = ['no-longer-installed notes notes t', 'sharing-circle presence presence t', 'twelve-step-meeting headcount headcount f'];
    expect(await levels(centre)).toEqual(then);
    expect((await prepare()).filter((line) => line.startsWith('Made'))).toEqual([]);
    expect(await levels(centre)).toEqual(then);
  });

  it('of a kind that the centre has made are those of the kind that it is made from', async () => {
    const centre = await seedCentre(api, 'Makes');
    const group = await stored(centre, 'sharing-circle', 'notes');
    const code = `own-${group.groupId}`;
    const own = { from: 'sharing-circle', name: {}, icon: 'forum', colour: 1, leftOut: [] };
    const insert = `insert into enabled_programmes (centre_id, id, kind, enabled, overrides, own, version) values ($1, $2, $3, true, '{}', $4, 1)`;
    await inCentre(api, centre, insert, group.groupId, code, JSON.stringify(own));
    await inCentre(api, centre, 'update groups set kind = $3 where centre_id = $1 and id = $2', group.groupId, code);
    await prepare();
    expect(await levels(centre)).toEqual([`${code} presence presence t`]);
  });

  it.each([
    {
      what: 'a note is stored beyond the kind',
      ...{ kind: 'sharing-circle', level: 'notes', aliases: [] },
      sql: `update sessions set note_cipher = 'sealed' where centre_id = $1`,
      undo: 'update sessions set note_cipher = null where centre_id = $1',
      then: /The kind sharing-circle records presence, but more is stored about groups of the centre centre-[0-9a-f]+\. Remove it/,
    },
    {
      what: 'a person is enrolled in a group that records only a headcount',
      ...{ kind: 'sharing-circle', level: 'notes', aliases: ['Asha'] },
      sql: `update groups set kind = 'twelve-step-meeting' where centre_id = $1`,
      undo: 'delete from enrolments where centre_id = $1',
      then: /The kind twelve-step-meeting records headcount, but more is stored/,
    },
    {
      what: 'the kind records more than its groups were opened with',
      ...{ kind: 'group-counselling', level: 'presence', aliases: [] },
      sql: undefined,
      undo: `update groups set kind = 'sharing-circle' where centre_id = $1`,
      then: /The kind group-counselling now records notes, but groups of the centre centre-[0-9a-f]+ were opened with presence/,
    },
  ])('stop the start, and stay as they are, where $what', async ({ kind, level, aliases, sql, undo, then }) => {
    const centre = await seedCentre(api, 'Contradicts');
    await stored(centre, kind, level, aliases);
    if (sql !== undefined) await inCentre(api, centre, sql);
    const before = await levels(centre);
    await expect(prepare()).rejects.toThrow(then);
    expect(await levels(centre)).toEqual(before);
    await inCentre(api, centre, undo);
    await expect(prepare()).resolves.toEqual(expect.anything());
  });
});
