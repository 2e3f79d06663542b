import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SealGroups } from '../groups/seal-groups.ts';
import { SealMembers } from '../members/seal-members.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { clearTexts } from '../testing/clear-texts.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { decided } from '../testing/decided.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { SealSessions } from './seal-sessions.ts';

let api: TestApi;
let centre: SeededCentre;
let group: SeededGroup;
const as = () => api.as(centre.administrator.token);
const run = (sql: string, ...params: unknown[]) => inCentre(api, centre, sql, ...params);
const session = async (place: number): Promise<object> =>
  (
    await as()
      .get(`/api/v1/sessions/${String(group.sessionIds[place])}`)
      .expect(200)
  ).body as object;
const relatives = async (): Promise<object[]> =>
  (
    (
      await as()
        .get(`/api/v1/members/${String(group.memberIds[0])}`)
        .expect(200)
    ).body as { relatives: object[] }
  ).relatives;
const notes = async (): Promise<unknown> =>
  ((await as().get(`/api/v1/groups/${group.groupId}`).expect(200)).body as { notes: string }).notes;

const settingsOfGroup = async (): Promise<unknown> =>
  ((await as().get(`/api/v1/groups/${group.groupId}`).expect(200)).body as { settings: unknown }).settings;

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-24T05:35:00Z');
  centre = await seedCentre(api);
  group = await seedGroup(api, centre, { starts: ['2026-11-24T05:30:00Z', '2026-12-01T05:30:00Z', '2026-12-08T05:30:00Z'] });
});
afterAll(() => api.close());

describe('a free text about people', () => {
  it('is stored sealed, and read as it was written', async () => {
    const [held, off] = group.sessionIds.map((id) => `/api/v1/sessions/${id}`);
    const [sagar] = group.memberIds;
    await as()
      .put(`${String(held)}/record`)
      .set('if-match', '"1"')
      .send({ topic: 'Saying no' })
      .expect(200);
    await decided(as(), `${String(off)}/cancel`, { reason: 'Sagar’s funeral' });
    const settings = { focus: 'Sagar’s anger', openTo: 'women' };
    await as().patch(`/api/v1/groups/${group.groupId}`).set('if-match', '"1"').send({ notes: 'Tara brings tea', settings }).expect(200);
    await as()
      .post(`/api/v1/members/${String(sagar)}/consents`)
      .send({ purpose: 'messages', evidence: 'Said so to Meera' })
      .expect(201);
    await as()
      .post(`/api/v1/members/${String(sagar)}/relatives`)
      .send({ name: 'Sunita Devi', relation: 'wife' })
      .expect(201);
    await as()
      .post(`/api/v1/members/${String(sagar)}/transitions`)
      .send({ to: 'left', on: '2026-11-24', reason: 'Moved away' })
      .expect(200);
    const enrolments = (await as().get(`/api/v1/groups/${group.groupId}/enrolments`).expect(200)).body as {
      items: { id: string; personId: string }[];
    };
    const tara = enrolments.items.find(({ personId }) => personId === group.memberIds[1]);
    await as()
      .post(`/api/v1/enrolments/${String(tara?.id)}/end`)
      .send({ on: '2026-12-01', reason: 'Works nights' })
      .expect(200);

    expect(await clearTexts(api.database.superuserUrl)).toEqual([]);
    expect(await session(0)).toMatchObject({ topic: 'Saying no' });
    expect(await session(1)).toMatchObject({ cancelReason: 'Sagar’s funeral' });
    expect(await notes()).toBe('Tara brings tea');
    expect(await settingsOfGroup()).toEqual({ focus: 'Sagar’s anger', openTo: 'women' });
    expect(await relatives()).toMatchObject([{ displayName: 'Sunita', relation: 'wife' }]);
    const sealed = await run(
      `select (select count(reason_cipher) from stage_changes where centre_id = $1)::int as reasons,
         (select count(evidence_cipher) from consents where centre_id = $1)::int as evidence,
         (select count(end_reason_cipher) from enrolments where centre_id = $1)::int as ends`,
    );
    // The seat of somebody who left ends with the code of that event, which is sealed like other reasons.
    expect(sealed).toEqual([{ reasons: 1, evidence: 1, ends: 2 }]);
  });

  it('is emptied by an empty text, and stays when nothing is said of it', async () => {
    const record = (version: number, body: object) =>
      as()
        .put(`/api/v1/sessions/${String(group.sessionIds[0])}/record`)
        .set('if-match', `"${String(version)}"`)
        .send(body)
        .expect(200);
    await record(2, { note: 'A calm hour' });
    expect(await session(0)).toMatchObject({ topic: 'Saying no', note: 'A calm hour' });
    await record(3, { topic: '' });
    expect(await session(0)).toMatchObject({ topic: null });
    await as().patch(`/api/v1/groups/${group.groupId}`).set('if-match', '"2"').send({ notes: '' }).expect(200);
    expect(await notes()).toBe('');
  });

  it('of an earlier version is read in clear until the worker has sealed it, and afterwards as before', async () => {
    await run(`update sessions set topic = 'Old topic', topic_cipher = null where centre_id = $1 and id = $2`, group.sessionIds[0]);
    await run(`update sessions set state = 'cancelled', cancel_reason = 'Old flood' where centre_id = $1 and id = $2`, group.sessionIds[2]);
    await run(
      `update groups set notes = 'Old notes', notes_cipher = null, settings = '{"focus": "Old focus", "open": true}', settings_cipher = null where centre_id = $1`,
    );
    await run(`update stage_changes set reason = 'Old reason', reason_cipher = null where centre_id = $1`);
    await run(`update consents set evidence = 'Old paper', evidence_cipher = null where centre_id = $1`);
    await run(
      `update relatives set display_name = 'Old name', display_name_cipher = null, relation = 'aunt', relation_cipher = null where centre_id = $1`,
    );
    await run(`update enrolments set end_reason = 'Old end', end_reason_cipher = null where centre_id = $1`);
    const read = async () => [await session(0), await session(2), await notes(), await relatives(), await settingsOfGroup()];
    const before = await read();
    expect(before).toMatchObject([
      { topic: 'Old topic' },
      { cancelReason: 'Old flood' },
      'Old notes',
      [{ displayName: 'Old name', relation: 'aunt' }],
      { focus: 'Old focus', open: true },
    ]);

    const scope = api.app.get(TenantScope);
    for (const listener of [new SealMembers(scope), new SealGroups(scope), new SealSessions(scope)])
      for (const _twice of [1, 2]) await listener.run(centre.centreId);
    expect(await clearTexts(api.database.superuserUrl)).toEqual([]);
    expect(await read()).toEqual(before);
    expect(await run('select settings from groups where centre_id = $1')).toEqual([{ settings: { open: true } }]);
  });
});
