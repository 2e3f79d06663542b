import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { newId } from '../platform/new-id.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

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

  it('is written by one after the other, however many write at once', async () => {
    await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        admin()
          .post('/api/v1/branches')
          .send({ name: `Place ${String(index)}` })
          .expect(201),
      ),
    );
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
    const note = { action: 'member-revealed', subjectKind: 'member', subjectId: newId(), reason: 'ambulance' };
    const scope = api.app.get(TenantScope);
    await scope.inCentre(other.centreId, { kind: 'system' }, (tx) => Promise.resolve(tx.audit(note)));
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

  it('shows where somebody with more power changed or removed an entry', async () => {
    await superuser.query(`update audit_entries set action = 'nothing-happened' where centre_id = $1 and seq = 5`, [centre.centreId]);
    expect(await verify()).toMatchObject({ ok: false, brokenAt: 5 });
    await superuser.query(`update audit_entries set action = 'branch-added' where centre_id = $1 and seq = 5`, [centre.centreId]);
    expect(await verify()).toMatchObject({ ok: true });
    await superuser.query('delete from audit_entries where centre_id = $1 and seq = 11', [centre.centreId]);
    expect(await verify()).toEqual({ ok: false, entries: 10, brokenAt: 11 });
    await superuser.query('delete from audit_entries where centre_id = $1 and seq = 4', [centre.centreId]);
    expect(await verify()).toMatchObject({ ok: false, brokenAt: 4 });
  });

  it('shows that all of it, its end or the seal of its end was taken away', async () => {
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
  });
});
