import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { happened } from '@saath/domain/kernel';
import pg from 'pg';
import { newId } from '../platform/new-id.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { chainHash } from '../audit/append-audit.ts';

let api: TestApi;
let centre: SeededCentre;
let superuser: pg.Client;
const admin = () => api.as(centre.administrator.token);
const verify = async (): Promise<unknown> => (await admin().get('/api/v1/audit/verify').expect(200)).body;

beforeAll(async () => {
  api = await startApi();
  centre = await seedCentre(api);
  superuser = new pg.Client({ connectionString: api.database.superuserUrl });
  await superuser.connect();
  for (const name of ['East', 'West', 'Centre']) await admin().post('/api/v1/branches').send({ name }).expect(201);
});
afterAll(async () => {
  await superuser.end();
  await api.close();
});

describe('the audit', () => {
  it('has an entry for each change, newest first, page by page', async () => {
    const { body } = await admin().get('/api/v1/audit?limit=2').expect(200);
    expect(body.items).toMatchObject([
      { seq: 3, action: 'branch-added', actorName: 'Nayi Subah administrator', subjectName: 'Centre' },
      { seq: 2, action: 'branch-added' },
    ]);
    const rest = await admin()
      .get(`/api/v1/audit?limit=2&cursor=${String(body.nextCursor)}`)
      .expect(200);
    expect(rest.body).toMatchObject({ items: [{ seq: 1 }], nextCursor: null });
  });

  it('is for administrators', () => api.as(centre.counsellor.token).get('/api/v1/audit').expect(403));

  it('has no entry for what was refused', async () => {
    await admin().post('/api/v1/branches').send({ name: 'East' }).expect(409);
    expect(await verify()).toEqual({ ok: true, entries: 3, brokenAt: null });
  });

  it('is written by one transaction after the other, and intact for a reader meanwhile', async () => {
    const writing = Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        admin()
          .post('/api/v1/branches')
          .send({ name: `Place ${String(index)}` })
          .expect(201),
      ),
    );
    for (let looks = 0; looks < 10; looks += 1) expect(await verify()).toMatchObject({ ok: true, brokenAt: null });
    await writing;
    expect(await verify()).toEqual({ ok: true, entries: 11, brokenAt: null });
  });

  it('cannot be changed by the app role', async () => {
    const app = new pg.Client({ connectionString: api.config.database.app });
    await app.connect();
    await expect(app.query('delete from audit_entries')).rejects.toMatchObject({ code: '42501' });
    await app.end();
  });

  it.each([
    {
      how: 'changed',
      sealed: (whole: Buffer) => Buffer.concat([whole.subarray(0, -1), Buffer.of(~(whole.at(-1) ?? 0))]).toString('base64'),
    },
    { how: 'cut short', sealed: (whole: Buffer) => whole.subarray(0, 20).toString('base64') },
    { how: 'emptied', sealed: () => '' },
    { how: 'replaced by something else', sealed: () => 42 },
  ])('lists an entry whose sealed reason was $how, without the reason, and the chain is broken there', async ({ sealed }) => {
    const other = await seedCentre(api, 'Sealed');
    const get = async (path: string) => (await api.as(other.administrator.token).get(`/api/v1/audit${path}`).expect(200)).body as unknown;
    const revealed = happened('member-revealed', 'member', newId());
    const scope = api.app.get(TenantScope);
    await scope.inCentre(other.centreId, { kind: 'system' }, (tx) => tx.raise([revealed], { reason: 'ambulance' }));
    expect(await get('')).toMatchObject({ items: [{ seq: 1, detail: { reason: 'ambulance' } }] });
    expect(await get('/verify')).toMatchObject({ ok: true });
    const where = 'where centre_id = $1 and seq = 1';
    const { rows } = await superuser.query<{ reason: string }>(`select detail ->> 'sealedReason' as reason from audit_entries ${where}`, [
      other.centreId,
    ]);
    const detail = JSON.stringify({ sealedReason: sealed(Buffer.from(rows[0]?.reason ?? '', 'base64')) });
    await superuser.query(`update audit_entries set detail = $2 ${where}`, [other.centreId, detail]);
    expect(await get('')).toMatchObject({ items: [{ seq: 1, action: 'member-revealed', detail: { reason: null } }] });
    expect(await get('/verify')).toEqual({ ok: false, entries: 0, brokenAt: 1 });
  });

  describe('of which somebody with more power', () => {
    const entry = 'where centre_id = $1 and seq = 2';
    it.each([
      { did: 'changed the action', sql: `update audit_entries set action = 'nothing-happened' ${entry}`, brokenAt: 2 },
      { did: 'changed the time', sql: `update audit_entries set at = at - interval '1 second' ${entry}`, brokenAt: 2 },
      { did: 'named another actor', sql: `update audit_entries set actor_id = $2 ${entry}`, brokenAt: 2 },
      { did: 'called the actor the product', sql: `update audit_entries set actor_kind = 'system' ${entry}`, brokenAt: 2 },
      { did: 'named another subject', sql: `update audit_entries set subject_id = $2 ${entry}`, brokenAt: 2 },
      { did: 'called the subject something else', sql: `update audit_entries set subject_kind = 'room' ${entry}`, brokenAt: 2 },
      { did: 'changed the detail', sql: `update audit_entries set detail = '{"a": 1}' ${entry}`, brokenAt: 2 },
      { did: 'changed the hash', sql: `update audit_entries set hash = decode(repeat('00', 32), 'hex') ${entry}`, brokenAt: 2 },
      { did: 'changed what it is chained to', sql: `update audit_entries set previous_hash = hash ${entry}`, brokenAt: 2 },
      { did: 'took one away', sql: `delete from audit_entries ${entry}`, brokenAt: 2 },
      { did: 'took the last one away', sql: 'delete from audit_entries where centre_id = $1 and seq = 3', brokenAt: 3 },
      {
        did: 'took one away and closed the gap',
        sql: `with gone as (delete from audit_entries ${entry}) update audit_entries set seq = 9 where centre_id = $1 and seq = 3`,
        brokenAt: 2,
      },
      {
        did: 'told two in the other order',
        sql: 'update audit_entries set seq = case seq when 1 then 102 when 2 then 101 end where centre_id = $1 and seq < 3',
        then: 'update audit_entries set seq = seq - 100 where centre_id = $1 and seq > 100',
        brokenAt: 1,
      },
      {
        did: 'put a copy at the end',
        sql: `insert into audit_entries (centre_id, id, seq, at, actor_kind, actor_id, action, subject_kind, subject_id, detail, previous_hash, hash)
          select centre_id, $2, 4, at, actor_kind, actor_id, action, subject_kind, subject_id, detail, previous_hash, hash from audit_entries where centre_id = $1 and seq = 3`,
        brokenAt: 4,
      },
    ])('$did, it is broken at $brokenAt', async ({ sql, then, brokenAt }) => {
      const other = await seedCentre(api, 'Tampered');
      const boss = api.as(other.administrator.token);
      for (const name of ['East', 'West', 'Centre']) await boss.post('/api/v1/branches').send({ name }).expect(201);
      expect((await boss.get('/api/v1/audit/verify').expect(200)).body).toEqual({ ok: true, entries: 3, brokenAt: null });
      await superuser.query(sql, sql.includes('$2') ? [other.centreId, newId()] : [other.centreId]);
      if (then !== undefined) await superuser.query(then, [other.centreId]);
      expect((await boss.get('/api/v1/audit/verify').expect(200)).body).toMatchObject({ ok: false, brokenAt });
      await boss.get('/api/v1/audit').expect(200);
      // What is written afterwards does not seal over it.
      await boss.post('/api/v1/branches').send({ name: 'Afterwards' }).expect(201);
      expect((await boss.get('/api/v1/audit/verify').expect(200)).body).toMatchObject({ ok: false });
    });
  });

  it('is not intact once its seal and its last entry were removed together, whatever is written afterwards', async () => {
    const other = await seedCentre(api, 'Unsealed');
    const boss = api.as(other.administrator.token);
    for (const name of ['East', 'West']) await boss.post('/api/v1/branches').send({ name }).expect(201);
    await superuser.query('delete from audit_heads where centre_id = $1', [other.centreId]);
    await superuser.query('delete from audit_entries where centre_id = $1 and seq = 2', [other.centreId]);
    await boss.post('/api/v1/branches').send({ name: 'Afterwards' }).expect(201);
    expect((await boss.get('/api/v1/audit/verify').expect(200)).body).toMatchObject({ ok: false });
  });

  it('is intact again when a changed entry is restored', async () => {
    const rename = (action: string) =>
      superuser.query('update audit_entries set action = $2 where centre_id = $1 and seq = 5', [centre.centreId, action]);
    await rename('nothing-happened');
    expect(await verify()).toMatchObject({ ok: false, brokenAt: 5 });
    await rename('branch-added');
    expect(await verify()).toMatchObject({ ok: true });
  });

  it('does not accept an end that fits the chain but was sealed without the centre’s key', async () => {
    const other = await seedCentre(api, 'Forged');
    const boss = api.as(other.administrator.token);
    await boss.post('/api/v1/branches').send({ name: 'East' }).expect(201);
    const { rows } = await superuser.query<{ hash: Buffer }>('select hash from audit_entries where centre_id = $1', [other.centreId]);
    const entry = {
      id: newId(),
      seq: 2,
      at: '2026-11-24T09:00:00.000Z',
      actorKind: 'system',
      actorId: null,
      action: 'nothing-happened',
      subjectKind: 'centre',
      subjectId: other.centreId,
      detail: {},
    };
    const previous = rows[0]?.hash ?? Buffer.alloc(0);
    await superuser.query(
      `insert into audit_entries (centre_id, id, seq, at, actor_kind, actor_id, action, subject_kind, subject_id, detail, previous_hash, hash)
       values ($1, $2, 2, $3, 'system', null, $4, 'centre', $1, '{}', $5, $6)`,
      [other.centreId, entry.id, entry.at, entry.action, previous, chainHash(previous, other.centreId, entry)],
    );
    expect((await boss.get('/api/v1/audit/verify').expect(200)).body).toEqual({ ok: false, entries: 2, brokenAt: 2 });
  });

  it('names staff who acted, and no operator, also when they work in the centre', async () => {
    const other = await seedCentre(api, 'Operator here');
    const renamed = happened('centre-renamed', 'centre', other.centreId);
    const by = { kind: 'operator', userId: other.administrator.userId } as const;
    await api.app.get(TenantScope).inCentre(other.centreId, by, (tx) => tx.raise([renamed]));
    const { items } = (await api.as(other.administrator.token).get('/api/v1/audit').expect(200)).body as { items: object[] };
    expect(items).toMatchObject([{ actorKind: 'operator', actorName: null }]);
  });

  it('shows that all of it, its end or the seal of its end was removed', async () => {
    const other = await seedCentre(api, 'Other');
    const check = async () => (await api.as(other.administrator.token).get('/api/v1/audit/verify').expect(200)).body as unknown;
    expect(await check()).toEqual({ ok: true, entries: 0, brokenAt: null });
    for (const name of ['East', 'West']) await api.as(other.administrator.token).post('/api/v1/branches').send({ name }).expect(201);
    expect(await check()).toEqual({ ok: true, entries: 2, brokenAt: null });
    const seal = await superuser.query<{ seal: Buffer }>('delete from audit_heads where centre_id = $1 returning seal', [other.centreId]);
    expect(await check()).toMatchObject({ ok: false });
    const put = (sealed: Buffer | undefined) =>
      superuser.query(
        'insert into audit_heads (centre_id, seal) values ($1, $2) on conflict (centre_id) do update set seal = excluded.seal',
        [other.centreId, sealed],
      );
    const { rows: foreign } = await superuser.query<{ seal: Buffer }>('select seal from audit_heads where centre_id = $1', [
      centre.centreId,
    ]);
    await put(foreign[0]?.seal);
    expect(await check()).toMatchObject({ ok: false });
    await put(seal.rows[0]?.seal);
    expect(await check()).toMatchObject({ ok: true });
    await superuser.query('delete from audit_entries where centre_id = $1', [other.centreId]);
    expect(await check()).toEqual({ ok: false, entries: 0, brokenAt: 1 });
    await api.as(other.administrator.token).post('/api/v1/branches').send({ name: 'Afterwards' }).expect(201);
    expect(await check()).toEqual({ ok: false, entries: 0, brokenAt: 1 });
  });
});
