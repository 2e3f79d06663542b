import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { happened } from '@saath/domain/kernel';
import pg from 'pg';
import { newId } from '../platform/new-id.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { fillCentre } from '../isolation/foreign-centre.ts';
import type { ForeignIds } from '../isolation/foreign-ids.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { AuditEntryView, AuditPage, AuditVerification } from './audit.view.ts';

let api: TestApi;
let centre: SeededCentre;
/** The app role may not change an entry; the owner of the machine may. */
let superuser: pg.Client;
beforeAll(async () => {
  api = await startApi();
  superuser = new pg.Client({ connectionString: api.database.superuserUrl });
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await api.close();
});
beforeEach(async () => {
  api.clock.set('2026-11-24T06:00:00Z');
  centre = await seedCentre(api);
});

const scope = (): TenantScope => api.app.get(TenantScope);
const system = { kind: 'system' } as const;
const list = async (query: object = {}, token = centre.administrator.token): Promise<AuditPage> =>
  (await api.as(token).get('/api/v1/audit').query(query).expect(200)).body as AuditPage;
const verify = async (): Promise<AuditVerification> =>
  (await api.as(centre.administrator.token).get('/api/v1/audit/verify').expect(200)).body as AuditVerification;
const addBranch = (name: string, { token } = centre.administrator) => api.as(token).post('/api/v1/branches').send({ name });
/** Writes entries as one transaction of the product. */
const raise = (count: number): Promise<void> =>
  scope().inCentre(centre.centreId, system, (tx) => tx.raise(Array.from({ length: count }, () => happened('room-added', 'room', newId()))));

describe('an entry of the audit', () => {
  it('says who did what to which record, and when', async () => {
    const { body } = await addBranch('East').expect(201);
    expect((await list()).items).toEqual([
      {
        seq: 1,
        at: '2026-11-24T06:00:00.000Z',
        actorName: 'Nayi Subah administrator',
        actorKind: 'staff',
        action: 'branch-added',
        subjectKind: 'branch',
        subjectId: (body as { id: string }).id,
        subjectName: 'East',
        detail: {},
      },
    ]);
  });

  it('of the product itself names nobody', async () => {
    await raise(1);
    expect((await list()).items).toMatchObject([{ actorKind: 'system', actorName: null }]);
  });

  it('names its actor as they are called today', async () => {
    await addBranch('East').expect(201);
    await inCentre(api, centre, `update staff set name = 'Asha Joshi' where centre_id = $1 and id = $2`, centre.administrator.staffId);
    expect((await list()).items).toMatchObject([{ actorName: 'Asha Joshi' }]);
    expect(await verify()).toMatchObject({ ok: true });
  });

  const subjects: readonly { kind: string; id: (ids: ForeignIds) => string; name: string | null }[] = [
    { kind: 'branch', id: (ids) => ids.branch, name: 'Nayi Subah North' },
    { kind: 'room', id: (ids) => ids.room, name: 'Canary' },
    { kind: 'group', id: (ids) => ids.group, name: 'Canary' },
    { kind: 'session', id: (ids) => ids.session, name: 'Canary' },
    { kind: 'enrolment', id: (ids) => ids.enrolment, name: 'Canary' },
    { kind: 'staff', id: (ids) => ids.staff, name: 'Nayi Subah counsellor' },
    { kind: 'reminder', id: (ids) => ids.reminder, name: null },
    { kind: 'branch', id: () => newId(), name: null },
  ];
  it.each(subjects)('names its $kind: $name', async ({ kind, id, name }) => {
    const ids = await fillCentre(api, centre, 'Canary');
    await scope().inCentre(centre.centreId, system, (tx) => tx.raise([happened('room-added', kind as 'room', id(ids))]));
    expect((await list()).items).toMatchObject([{ subjectKind: kind, subjectName: name }]);
  });

  it.each([{ kind: 'member' }, { kind: 'follow-up' }] as const)('names a person by their code only: $kind', async ({ kind }) => {
    const ids = await fillCentre(api, centre, 'Canary');
    const [member] = await inCentre<{ code: string }>(api, centre, 'select code from members where centre_id = $1 and id = $2', ids.member);
    await scope().inCentre(centre.centreId, system, (tx) => tx.raise([happened('room-added', kind as never, ids[kind])]));
    const [entry] = (await list()).items;
    expect(entry?.subjectName).toBe(member?.code);
    expect(JSON.stringify(entry)).not.toContain('Canary person');
  });

  it('does not name a record of another centre that has the same id', async () => {
    const elsewhere = await seedCentre(api, 'Elsewhere');
    await scope().inCentre(centre.centreId, system, (tx) =>
      tx.raise([happened('branch-changed' as 'room-added', 'branch' as 'room', elsewhere.branchIds[0])]),
    );
    expect((await list()).items).toMatchObject([{ subjectName: null }]);
  });
});

describe('the pages of the audit', () => {
  it('have each entry once, the newest first, also while more are written', async () => {
    await raise(5);
    const first = await list({ limit: 2 });
    expect(first.items.map(({ seq }) => seq)).toEqual([5, 4]);
    await raise(3);
    const second = await list({ limit: 2, cursor: first.nextCursor });
    expect(second.items.map(({ seq }) => seq)).toEqual([3, 2]);
    const third = await list({ limit: 2, cursor: second.nextCursor });
    expect(third).toMatchObject({ items: [{ seq: 1 }], nextCursor: null });
  });

  it.each([
    { count: 2, then: null },
    { count: 3, then: expect.any(String) },
  ])('end with the oldest entry: of $count entries by two', async ({ count, then }) => {
    await raise(count);
    expect((await list({ limit: 2 })).nextCursor).toEqual(then);
  });

  it.each([encode(['x']), encode([1.5]), encode([1, 2]), encode([null]), 'x'])('refuse the cursor %s', async (cursor) => {
    const { body } = await api.as(centre.administrator.token).get('/api/v1/audit').query({ cursor }).expect(400);
    expect(body).toMatchObject({ code: 'http/cursor-invalid' });
  });
});

function encode(key: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

describe('the chain of the audit', () => {
  it.each([0, 1, 999, 1000, 1001, 2000])('is read whole, in batches of a thousand: %i entries', async (count) => {
    if (count > 0) await raise(count);
    expect(await verify()).toEqual({ ok: true, entries: count, brokenAt: null });
  });

  it.each([
    { place: 'first entry', seq: 1 },
    { place: 'last entry of a batch', seq: 1000 },
    { place: 'first entry of the next batch', seq: 1001 },
    { place: 'last entry', seq: 1200 },
  ])('is found broken at the $place, the number $seq', async ({ seq }) => {
    await raise(1200);
    await superuser.query(`update audit_entries set action = 'forged' where centre_id = $1 and seq = $2`, [centre.centreId, seq]);
    expect(await verify()).toEqual({ ok: false, entries: seq - 1, brokenAt: seq });
  });

  it('of a centre is its own: another one begins with the number 1', async () => {
    const elsewhere = await seedCentre(api, 'Elsewhere');
    await raise(3);
    await addBranch('East', elsewhere.administrator).expect(201);
    const { items } = await list({}, elsewhere.administrator.token);
    expect(items.map(({ seq, subjectName }) => [seq, subjectName])).toEqual([[1, 'East']]);
    expect(await verify()).toEqual({ ok: true, entries: 3, brokenAt: null });
  });
});

describe('the audit', () => {
  const asked: readonly { role: 'administrator' | 'counsellor' | 'facilitator' | 'mentor'; then: number }[] = [
    { role: 'administrator', then: 200 },
    { role: 'counsellor', then: 403 },
    { role: 'facilitator', then: 403 },
    { role: 'mentor', then: 403 },
  ];
  it.each(asked)('is read and checked by a $role: $then', async ({ role, then }) => {
    for (const path of ['/audit', '/audit/verify']) await api.as(centre[role].token).get(`/api/v1${path}`).expect(then);
  });

  it('is not written by reading', async () => {
    await addBranch('East').expect(201);
    for (const path of ['/audit', '/audit/verify', '/members', '/today', '/groups'])
      await api.as(centre.administrator.token).get(`/api/v1${path}`).expect(200);
    expect((await list()).items.map(({ action }: AuditEntryView) => action)).toEqual(['branch-added']);
  });
});
