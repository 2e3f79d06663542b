import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { newId } from '../platform/new-id.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { TenantScope } from './tenant-scope.ts';

let api: TestApi;
let here: SeededCentre;
let there: SeededCentre;
let owner: pg.Client;

beforeAll(async () => {
  api = await startApi();
  here = await seedCentre(api, 'Here');
  there = await seedCentre(api, 'There');
  owner = new pg.Client({ connectionString: api.database.superuserUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

const tenantTables = async (): Promise<string[]> => {
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'migrations' order by 1`,
  );
  return rows.map(({ name }) => name);
};

describe('every table of the catalogue', () => {
  it('has forced row-level security with exactly the one policy, which another may only narrow', async () => {
    const { rows } = await owner.query<{ name: string; forced: boolean; policies: string[] }>(
      `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
              array(select concat_ws(' | ', polname, pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) from pg_policy where polrelid = c.oid and polpermissive) as policies
       from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migrations'`,
    );
    const form = `(centre_id = (NULLIF(current_setting('app.centre_id'::text, true), ''::text))::uuid)`;
    expect(rows.length).toBeGreaterThan(20);
    expect(
      rows.filter(({ forced, policies }) => !forced || policies.length !== 1 || policies[0] !== `centre_only | ${form} | ${form}`),
    ).toEqual([]);
    const { rows: further } = await owner.query<{ name: string }>(
      `select polrelid::regclass || ' ' || polname as name from pg_policy where not polpermissive order by 1`,
    );
    expect(further).toEqual([{ name: 'amendments readers' }, { name: 'answers readers' }, { name: 'questionnaire_answers readers' }]);
  });

  it('starts each primary key, unique index and foreign key with centre_id, and has no trigger of its own', async () => {
    const { rows } = await owner.query<{ fault: string }>(
      `select conrelid::regclass || '.' || conname as fault from pg_constraint c
       where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f') and conrelid <> to_regclass('public.migrations')
         and (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) <> 'centre_id'
       union all
       select tgrelid::regclass || '.' || tgname from pg_trigger where not tgisinternal and tgrelid::regclass::text not like 'queue.%'`,
    );
    expect(rows).toEqual([]);
  });

  it('shows nothing and takes nothing without a centre in scope', async () => {
    const app = new pg.Client({ connectionString: api.config.database.app });
    await app.connect();
    try {
      for (const table of await tenantTables()) {
        const { rows } = await app.query<{ count: number }>(`select count(*)::int as count from ${table}`);
        expect({ table, count: rows[0]?.count }).toEqual({ table, count: 0 });
      }
    } finally {
      await app.end();
    }
  });
});

describe('the tenant scope', () => {
  it('throws when no centre is in scope', async () => {
    await expect(api.app.get(TenantScope).transaction(() => Promise.resolve(1))).rejects.toThrow('No centre is in scope');
  });

  it.each(['select name from branches', 'select name from branches /* centre_id */', 'select name from branches -- centre_id'])(
    'refuses a statement that does not name the centre: %s',
    async (sql) => {
      const work = api.app.get(TenantScope).inCentre(here.centreId, { kind: 'system' }, (tx) => tx.rows(sql));
      await expect(work).rejects.toThrow('select name');
    },
  );

  it('keeps other centres out by row-level security alone, when a predicate was forgotten', async () => {
    const rows = await api.app
      .get(TenantScope)
      .inCentre(here.centreId, { kind: 'system' }, (tx) =>
        tx.rows<{ name: string }>('select name, centre_id from branches where $1::uuid is not null'),
      );
    expect(rows.map(({ name }) => name).sort()).toEqual(['Here North', 'Here South']);
  });

  it('cannot write into or refer to another centre', async () => {
    const write = api.app
      .get(TenantScope)
      .inCentre(here.centreId, { kind: 'system' }, (tx) =>
        tx.rows(
          `insert into rooms (centre_id, id, branch_id, name) values ($2::uuid, $3, $4, case when $1::uuid is null then '' else 'x' end)`,
          there.centreId,
          newId(),
          there.branchIds[0],
        ),
      );
    await expect(write).rejects.toMatchObject({ code: '42501' });
    const refer = api.app
      .get(TenantScope)
      .inCentre(here.centreId, { kind: 'system' }, (tx) =>
        tx.rows(`insert into rooms (centre_id, id, branch_id, name) values ($1, $2, $3, 'x')`, newId(), there.branchIds[0]),
      );
    await expect(refer).rejects.toMatchObject({ code: '23503' });
  });
});
