import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { newId } from '../platform/new-id.ts';
import { seedCentre, seedOperator, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

let api: TestApi;
let here: SeededCentre;
let there: SeededCentre;
let operatorId: string;
let owner: pg.Client;

beforeAll(async () => {
  api = await startApi();
  here = await seedCentre(api, 'Here');
  there = await seedCentre(api, 'There');
  operatorId = (await seedOperator(api)).userId;
  owner = new pg.Client({ connectionString: api.database.superuserUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

const all = ['select', 'insert', 'update', 'delete'].join(' ');
const appendOnly = 'select insert';

/** The rights of each role on each table of the control plane; a verb with columns is granted for these only. */
const expected: Readonly<Record<string, string>> = {
  'saath_app centres':
    'select update(country,helpline,introduction_days,languages,name,no_contact_days,offer_days,quiet_from,quiet_until,time_zone,unseen_days,updated_at,version)',
  'saath_app due_work': 'select insert update',
  'saath_app idempotency_keys': 'select(centre_id,claim,key,user_id) update(response,status)',
  'saath_app one_time_links': 'insert(centre_id,created_at,expires_at,id,mail_due_at,purpose,token_hash,user_id)',
  'saath_app proof_codes': 'insert(centre_id,code_index,proof_id)',
  'saath_app user_centres': 'select insert update(branch_ids)',
  'saath_app users': 'select(email_cipher,id,language,name) insert(created_at,id,language,name,updated_at)',
  'saath_platform attempts': all,
  'saath_platform audit_entries': appendOnly,
  'saath_platform centres': all,
  'saath_platform devices': all,
  'saath_platform due_work': all,
  'saath_platform idempotency_keys': all,
  'saath_platform one_time_links': all,
  'saath_platform phone_sign_ins': all,
  'saath_platform proof_codes': 'select',
  'saath_platform sign_ins': all,
  'saath_platform user_centres': all,
  'saath_platform users': all,
};

interface Grant {
  readonly role: string;
  readonly name: string;
  readonly verb: string;
  readonly columns: string[] | null;
}

const grantsSql = `
  with granted as (
    select c.relname, a.grantee, lower(a.privilege_type) as verb, null::name as attname
    from pg_class c, aclexplode(c.relacl) a where c.relnamespace = 'platform'::regnamespace and c.relkind in ('r', 'p', 'v')
    union all
    select c.relname, a.grantee, lower(a.privilege_type), t.attname
    from pg_class c join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) a where c.relnamespace = 'platform'::regnamespace)
  select coalesce(r.rolname, 'public') as role, g.relname as name, g.verb, array_agg(g.attname::text order by g.attname) filter (where g.attname is not null) as columns
  from granted g left join pg_roles r on r.oid = g.grantee where coalesce(r.rolname, '') <> 'saath_owner' group by 1, 2, 3`;

describe('the control plane', () => {
  it('grants to each role, on each table, the verbs of an explicit list', async () => {
    const { rows } = await owner.query<Grant>(grantsSql);
    const order = all.split(' ');
    const found: Record<string, string> = {};
    for (const { role, name, verb, columns } of rows.sort((one, other) => order.indexOf(one.verb) - order.indexOf(other.verb))) {
      const key = `${role} ${name}`;
      found[key] = [found[key], columns === null ? verb : `${verb}(${columns.join(',')})`].filter((part) => part !== undefined).join(' ');
    }
    expect(found).toEqual(expected);
  });

  it('keeps every table that a centre’s role may touch under row-level security', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'platform'::regnamespace and relkind in ('r', 'p') and relrowsecurity order by 1`,
    );
    const touched = Object.keys(expected).flatMap((key) => (key.startsWith('saath_app ') ? [key.split(' ')[1]] : []));
    expect(rows.map(({ name }) => name)).toEqual(touched);
  });
});

describe('the role of a centre', () => {
  let app: pg.Client;
  beforeAll(async () => {
    app = new pg.Client({ connectionString: api.config.database.app });
    await app.connect();
    await app.query(`select set_config('app.centre_id', $1, false)`, [here.centreId]);
  });
  afterAll(() => app.end());

  const link = (purpose: string, userId: string, centreId: string | null) =>
    app.query(
      `insert into platform.one_time_links (id, token_hash, purpose, user_id, centre_id, created_at, expires_at, mail_due_at)
       values ($1, $2, $3, $4, $5, now(), now() + interval '1 day', now())`,
      [newId(), Buffer.from(newId()), purpose, userId, centreId],
    );
  const enter = (userId: string, centreId: string, state: string) =>
    app.query(
      `insert into platform.user_centres (user_id, centre_id, staff_id, role, branch_ids, state) values ($1, $2, $3, 'administrator', '{}', $4)`,
      [userId, centreId, newId(), state],
    );
  const refused = { code: '42501' };

  it('reads the people of its centre and nobody else', async () => {
    const { rows } = await app.query<{ id: string }>('select id from platform.users');
    const own = [here.administrator, here.counsellor, here.facilitator, here.mentor].map(({ userId }) => userId);
    expect(rows.map(({ id }) => id).sort()).toEqual([...own].sort());
  });

  it.each(['password_hash', 'operator', 'email_index', 'phone_index', 'phone_cipher'])(
    'reads no %s, not even of its own people',
    (column) => expect(app.query(`select ${column} from platform.users`)).rejects.toMatchObject(refused),
  );

  it.each([
    ['with operator', `insert into platform.users (id, name, operator, created_at, updated_at) values ($1, 'X', true, now(), now())`],
    ['with a password', `insert into platform.users (id, name, password_hash, created_at, updated_at) values ($1, 'X', 'h', now(), now())`],
    ['by a change', `update platform.users set operator = true where id <> $1`],
    ['by removal', `delete from platform.users where id = $1`],
  ])('makes nobody powerful or powerless: %s', async (_how, sql) => {
    await expect(app.query(sql, [newId()])).rejects.toMatchObject(refused);
  });

  it('writes no password reset, neither for an operator nor for its own people', async () => {
    await expect(link('password-reset', operatorId, null)).rejects.toMatchObject(refused);
    await expect(link('password-reset', here.counsellor.userId, here.centreId)).rejects.toMatchObject(refused);
  });

  it('writes an invitation for a person who is invited into its centre, and for nobody else', async () => {
    const invited = newId();
    await app.query(`insert into platform.users (id, name, created_at, updated_at) values ($1, 'Invited', now(), now())`, [invited]);
    await enter(invited, here.centreId, 'invited');
    await link('invitation', invited, here.centreId);
    await expect(link('invitation', invited, there.centreId)).rejects.toMatchObject(refused);
    await expect(link('invitation', here.counsellor.userId, here.centreId)).rejects.toMatchObject(refused);
    await expect(link('invitation', there.counsellor.userId, there.centreId)).rejects.toMatchObject(refused);
    await expect(app.query('select token_hash from platform.one_time_links')).rejects.toMatchObject(refused);
  });

  it('takes nobody into its centre who can sign in already, and nobody at once as active', async () => {
    const entered = newId();
    await app.query(`insert into platform.users (id, name, created_at, updated_at) values ($1, 'Entered', now(), now())`, [entered]);
    await expect(enter(operatorId, here.centreId, 'invited')).rejects.toMatchObject(refused);
    await expect(enter(there.counsellor.userId, here.centreId, 'invited')).rejects.toMatchObject(refused);
    await expect(enter(entered, here.centreId, 'active')).rejects.toMatchObject(refused);
    await expect(enter(entered, there.centreId, 'invited')).rejects.toMatchObject(refused);
    await enter(entered, here.centreId, 'invited');
  });

  it('changes the branches of its people, neither their role nor their state, and nothing of another centre', async () => {
    const change = (set: string, centreId: string) => app.query(`update platform.user_centres set ${set} where centre_id = $1`, [centreId]);
    await expect(change(`role = 'administrator'`, here.centreId)).rejects.toMatchObject(refused);
    await expect(change(`state = 'active'`, here.centreId)).rejects.toMatchObject(refused);
    await expect(change(`user_id = user_id`, here.centreId)).rejects.toMatchObject(refused);
    expect((await change('branch_ids = branch_ids', here.centreId)).rowCount).toBeGreaterThan(0);
    expect((await change('branch_ids = branch_ids', there.centreId)).rowCount).toBe(0);
  });

  it('sees no stored answer, and no key of another centre', async () => {
    await expect(app.query('select response from platform.idempotency_keys')).rejects.toMatchObject(refused);
    await api.as(there.administrator.token).post('/api/v1/branches').set('idempotency-key', 'there').send({ name: 'East' }).expect(201);
    await api.as(here.administrator.token).post('/api/v1/branches').set('idempotency-key', 'here').send({ name: 'East' }).expect(201);
    const { rows } = await app.query<{ key: string }>('select key from platform.idempotency_keys');
    expect(rows.map(({ key }) => key)).toEqual([`${here.centreId}.here`]);
  });

  it.each(['sign_ins', 'attempts', 'audit_entries'])('cannot read %s at all', (table) =>
    expect(app.query(`select 1 from platform.${table}`)).rejects.toMatchObject(refused),
  );
});
