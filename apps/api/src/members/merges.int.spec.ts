import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DiscoveryService } from '@nestjs/core';
import pg from 'pg';
import { openDesk, type Desk } from '../testing/desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import type { TestApi } from '../testing/start-api.ts';
import { FollowsMerges } from './follows-merges.ts';
import type { MemberView } from './member.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
let owner: pg.Client;

beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-24T12:25:00Z'));
  owner = new pg.Client({ connectionString: api.database.superuserUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

const me = (token = centre.administrator.token) => api.as(token);
const post = (path: string, body: object = {}) => me().post(`/api/v1/members/${path}`).send(body);
const found = async (text: string): Promise<string[]> =>
  ((await post('search', { text }).expect(200)).body.items as { id: string }[]).map(({ id }) => id);

/** Tables that nothing gives back: the history of everything that was done, and messages that are planned anew. */
const unlike = new Set([
  'audit_entries',
  'audit_heads',
  'outbox',
  'member_merges',
  'merged_rows',
  'reminders',
  'deliveries',
  'migrations',
  'idempotency_keys',
]);

/** Every row of the centre by table, without the versions that count changes. */
async function everything(): Promise<Readonly<Record<string, readonly string[]>>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
  );
  const all: Record<string, readonly string[]> = {};
  for (const { name } of tables.filter((table) => !unlike.has(table.name))) {
    const { rows } = await owner.query<{ row: string }>(
      `select (to_jsonb(t) - 'version' - 'updated_at')::text as row from ${name} t where centre_id = $1 order by 1`,
      [centre.centreId],
    );
    all[name] = rows.map(({ row }) => row);
  }
  return all;
}

interface Pair {
  readonly kept: MemberView;
  readonly other: MemberView;
  readonly groupId: string;
}
/** Two records of one person with a history each: stays, sobriety, consents, relatives, seats, a held session, notes and follow-ups. */
async function pairOf(name: string): Promise<Pair> {
  api.clock.set('2026-11-24T12:25:00Z');
  const kept = await desk.member({ alias: `${name} K`, legalName: `${name} Kale`, phone: '+919822041234' });
  const other = await desk.member({
    alias: `${name} O`,
    legalName: `${name} Other`,
    ...{ stage: 'discharged', admittedOn: '2026-09-01', dischargedOn: '2026-11-01', soberSince: '2026-09-01' },
  });
  await desk.relative(other.id, { name: 'Sita Rao', relation: 'sister', phone: '+919822055678' });
  await post(`${other.id}/consents`, { purpose: 'messages', channel: 'whatsapp' }).expect(201);
  const group = await desk.group({ kind: 'group-counselling', facilitatorIds: [centre.facilitator.staffId] });
  await desk.seat(group.id, { memberId: other.id, startsOn: '2026-11-03' });
  api.clock.set('2026-11-24T12:35:00Z');
  const session = String(group.upcoming[0]?.id);
  await me(centre.counsellor.token)
    .put(`/api/v1/sessions/${session}/notes`)
    .send({ personId: other.id, text: 'Was quiet', visibility: 'author' })
    .expect(200);
  await me().post(`/api/v1/sessions/${session}/finish`).send({ beforeEnd: true }).expect(200);
  await me().post('/api/v1/follow-ups').send({ memberId: other.id, dueOn: '2026-11-30' }).expect(201);
  return { kept, other, groupId: group.id };
}

describe('a merge of two records', () => {
  it('moves the history of the other one, and its undo leaves every table as it was', async () => {
    for (const name of ['Asha', 'विजय']) {
      const { kept, other } = await pairOf(name);
      const before = await everything();
      const plan = await post(`${kept.id}/merge/plan`, { otherId: other.id }).expect(200);
      expect(plan.body.faults).toEqual([]);
      expect((plan.body.parts as { part: string }[]).map(({ part }) => part)).toEqual(
        expect.arrayContaining(['stays', 'sobriety', 'consents', 'relatives', 'seats', 'attendance', 'follow-ups']),
      );
      expect(await everything()).toEqual(before);
      const merged = (await post(`${kept.id}/merge`, { otherId: other.id }).expect(200)).body as MemberView;
      expect(merged).toMatchObject({
        id: kept.id,
        stays: [{ admittedOn: '2026-11-01' }, { admittedOn: '2026-09-01' }],
        relatives: [{ relation: 'sister' }],
      });
      expect([merged.recent.length, merged.enrolments.length, merged.consents.length]).toEqual([1, 1, 1]);
      const { rows } = await owner.query(
        `select 1 from answers where person_id = $1 union all select 1 from attendance where person_id = $1 union all select 1 from sessions where $1 = any(roster)`,
        [other.id],
      );
      expect(rows).toEqual([]);
      await post(`${kept.id}/unmerge`).expect(200);
      expect(await everything()).toEqual(before);
    }
  });

  it('hides the other record, whose code finds the one that is kept, until it is taken out again', async () => {
    const { kept, other } = await pairOf('Kamal');
    await post(`${kept.id}/merge`, { otherId: other.id }).expect(200);
    await me().get(`/api/v1/members/${other.id}`).expect(404);
    expect([await found('kamal'), await found(other.code)]).toEqual([[kept.id], [kept.id]]);
    const ids = async () => ((await me().get('/api/v1/members?limit=200').expect(200)).body.items as { id: string }[]).map(({ id }) => id);
    expect(await ids()).not.toContain(other.id);
    const merges = await me().get(`/api/v1/members/${kept.id}/merges`).expect(200);
    expect(merges.body).toMatchObject({ items: [{ otherCode: other.code, undoEndsAt: '2026-12-24T12:35:00Z', mayUndo: true }] });
    const followUps = await me().get('/api/v1/follow-ups?limit=200').expect(200);
    expect((followUps.body.items as { memberId: string }[]).filter(({ memberId }) => memberId === other.id)).toEqual([]);
    await post(`${kept.id}/unmerge`).expect(200);
    expect([(await found('kamal')).length, await found(other.code), (await ids()).includes(other.id)]).toEqual([2, [other.id], true]);
    expect((await me().get(`/api/v1/members/${kept.id}/merges`).expect(200)).body.items).toEqual([]);
    expect((await post(`${kept.id}/unmerge`).expect(409)).body).toMatchObject({ code: 'members/not-merged' });
  });

  it('is prevented where no rule knows which record is right', async () => {
    const { kept, other, groupId } = await pairOf('Ravi');
    const refused = async (a: string, b: string) => (await post(`${a}/merge`, { otherId: b })).body as { code: string };
    expect(await refused(kept.id, kept.id)).toMatchObject({ code: 'members/merge-with-self' });
    const resident = await desk.member({ alias: 'Rahul', stage: 'admitted', admittedOn: '2026-11-01' });
    expect(await refused(kept.id, resident.id)).toMatchObject({ code: 'members/merge-open-stay' });
    await post(`${kept.id}/sobriety-episodes`, { startedOn: '2026-10-01' }).expect(201);
    expect(await refused(kept.id, other.id)).toMatchObject({ code: 'members/merge-two-episodes' });
    const second = await desk.member({ alias: 'Second' });
    await me().post(`/api/v1/groups/${groupId}/waiting-list`).send({ memberId: second.id });
    await desk.seat(groupId, { memberId: second.id, startsOn: '2026-12-01' });
    expect(await refused(second.id, other.id)).toMatchObject({ code: 'members/merge-two-seats', params: { count: 1 } });
    const plan = await post(`${second.id}/merge/plan`, { otherId: other.id }).expect(200);
    expect(plan.body.faults).toEqual([{ code: 'members/merge-two-seats', count: 1 }]);
  });

  it('is prevented while a consent that was withdrawn under one record is in force under the other', async () => {
    const { kept, other } = await pairOf('Usha');
    const consent = { purpose: 'messages', channel: 'whatsapp', grantedOn: '2026-11-01' };
    const { body } = await post(`${kept.id}/consents`, consent).expect(201);
    await post(`${kept.id}/consents/${(body as { id: string }).id}/withdraw`).expect(200);
    const answer = await post(`${kept.id}/merge`, { otherId: other.id }).expect(409);
    expect(answer.body).toMatchObject({ code: 'members/merge-consent-withdrawn' });
    const given = (await me().get(`/api/v1/members/${other.id}`).expect(200)).body as MemberView;
    await post(`${other.id}/consents/${given.consents[0]?.id}/withdraw`).expect(200);
    await post(`${kept.id}/merge`, { otherId: other.id }).expect(200);
  });

  it('can be undone for thirty days', async () => {
    const kept = await desk.member({ alias: 'Late' });
    const other = await desk.member({ alias: 'Later', stage: 'enquiry', admittedOn: undefined });
    await post(`${kept.id}/merge`, { otherId: other.id }).expect(200);
    api.clock.set('2026-12-24T12:35:00Z');
    expect((await post(`${kept.id}/unmerge`).expect(409)).body).toMatchObject({ code: 'members/merge-too-old', params: { days: 30 } });
    expect((await me().get(`/api/v1/members/${kept.id}/merges`).expect(200)).body).toMatchObject({ items: [{ mayUndo: false }] });
    api.clock.set('2026-11-24T12:35:00Z');
  });

  it('is for people within reach', async () => {
    const [kept, far] = [await desk.member({ alias: 'Near' }), await desk.member({ alias: 'Afar', branchId: centre.branchIds[1] })];
    await me(centre.counsellor.token).post(`/api/v1/members/${kept.id}/merge`).send({ otherId: far.id }).expect(404);
    const other = await seedCentre(api, 'Other');
    await me(other.administrator.token).post(`/api/v1/members/${kept.id}/merge`).send({ otherId: far.id }).expect(404);
  });
});

describe('each column that names a member', () => {
  /** Tables that do not follow a merge, and why. */
  const staying: Readonly<Record<string, string>> = {
    'member_keys.member_id': 'the other record is not found by name; an undo makes them again',
    'member_tokens.member_id': 'the other record is not found by name; an undo makes them again',
    'member_merges.member_id': 'the merge itself',
    'members.merged_into_id': 'the merge itself',
    'member_merges.other_id': 'the merge itself',
  };
  const moving = (): readonly string[] => {
    const followers = api.app
      .get(DiscoveryService)
      .getProviders()
      .map(({ instance }: { instance: unknown }) => instance);
    return followers.filter((one) => one instanceof FollowsMerges).flatMap(({ tables }) => tables.map(({ table }) => table));
  };

  it('has an answer: its rows move with a merge, or stay for a reason', async () => {
    const { rows } = await owner.query<{ column: string; table: string }>(
      `select c.relname as table, c.relname || '.' || a.attname as column from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and (a.attname in ('member_id', 'person_id') or exists (
         select 1 from pg_constraint f where f.conrelid = c.oid and f.contype = 'f' and f.confrelid = 'members'::regclass and a.attnum = any(f.conkey)
           and a.attname <> 'centre_id')) order by 2`,
    );
    expect(
      rows.filter(({ table, column }) => !moving().includes(table) && staying[column] === undefined).map(({ column }) => column),
    ).toEqual([]);
  });
});
