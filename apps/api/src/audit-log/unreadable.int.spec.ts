import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { openDesk, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { AuditEntryView } from './audit.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
let superuser: pg.Client;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-24T05:35:00Z'));
  superuser = new pg.Client({ connectionString: api.database.superuserUrl });
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await api.close();
});
const me = (token = centre.counsellor.token) => api.as(token);

/** Exchanges the sealed values of two rows, as somebody with access to the database may do. */
const swap = (table: string, column: string, one: string, other: string) =>
  superuser.query(
    `update ${table} t set ${column} = o.${column} from ${table} o where t.id = any($1::uuid[]) and o.id = any($1::uuid[]) and o.id <> t.id`,
    [[one, other]],
  );
const noted = async (): Promise<AuditEntryView[]> =>
  ((await api.as(centre.administrator.token).get('/api/v1/audit?limit=200').expect(200)).body as { items: AuditEntryView[] }).items.filter(
    ({ action }) => action === 'value-unreadable',
  );

describe('a sealed value that was moved to another row', () => {
  it('is answered with a code of its own, and is in the audit with the reader, the record and the field, once a day', async () => {
    const [one, other] = [await desk.member({ phone: '+919822041111' }), await desk.member({ phone: '+919822042222' })];
    const read = (id = one.id) => me().get(`/api/v1/members/${id}`);
    await read().expect(200);
    await swap('members', 'phone_cipher', one.id, other.id);
    for (const _twice of [1, 2]) expect((await read().expect(500)).body).toMatchObject({ code: 'http/unreadable' });
    const entry = { subjectKind: 'member', subjectId: one.id, subjectName: one.code, actorKind: 'staff', detail: { field: 'phone' } };
    expect(await noted()).toMatchObject([{ ...entry, actorName: expect.any(String) }]);
    await me(centre.administrator.token).get(`/api/v1/members/${one.id}`).expect(500);
    expect(await noted()).toHaveLength(2);
    api.clock.set('2026-11-25T05:36:00Z');
    await read().expect(500);
    expect(await noted()).toHaveLength(3);
    expect(JSON.stringify(await noted())).not.toMatch(/98220|2222/);

    await swap('members', 'phone_cipher', one.id, other.id);
    await read().expect(200);
    expect(await noted()).toHaveLength(3);
    expect((await me(centre.administrator.token).get('/api/v1/audit/verify').expect(200)).body).toMatchObject({ ok: true });
  });

  it('undoes the work of the request that met it, also of one with a key, and not its note', async () => {
    const { id, code } = await desk.member();
    const [aunt, uncle] = [await desk.relative(id, { name: 'Asha Devi' }), await desk.relative(id, { name: 'Mohan Devi' })];
    await swap('relatives', 'display_name_cipher', aunt.id, uncle.id);
    const add = () =>
      me().post(`/api/v1/members/${id}/relatives`).set('idempotency-key', 'sister').send({ name: 'Bina Devi', relation: 'sister' });
    for (const _twice of [1, 2]) expect((await add().expect(500)).body).toMatchObject({ code: 'http/unreadable' });
    const { rows } = await superuser.query('select id from relatives where member_id = $1', [id]);
    expect(rows).toHaveLength(2);
    expect((await noted())[0]).toMatchObject({ subjectKind: 'relative', subjectName: code, detail: { field: 'display_name' } });
    await swap('relatives', 'display_name_cipher', aunt.id, uncle.id);
    await add().expect(201);
  });
});
