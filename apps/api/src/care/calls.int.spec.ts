import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mostLooksPerHour, usualLooks } from '@saath/domain/members';
import { describeApi } from '../http/open-api.ts';
import { newId } from '../platform/new-id.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

let api: TestApi;
let centre: SeededCentre;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set('2026-11-24T09:00:00Z');
  centre = await seedCentre(api);
});

const as = (who: 'administrator' | 'counsellor' | 'facilitator' = 'counsellor') => api.as(centre[who].token);

/** A member with a follow-up that is due, who needs a word since yesterday unless it is said otherwise. */
async function owed({ phone = '98220 12345', branch = 0, needs = true }: { phone?: string; branch?: 0 | 1; needs?: boolean } = {}) {
  const body = { branchId: centre.branchIds[branch], preferredName: 'Sagar', ...(phone === '' ? {} : { phone }) };
  const { body: member } = await as('administrator').post('/api/v1/members').send(body).expect(201);
  const { id } = member as { id: string };
  const due = { memberId: id, dueOn: '2026-11-24' };
  const { body: followUp } = await as('administrator').post('/api/v1/follow-ups').send(due).expect(201);
  const from = needs ? '2026-11-23T09:00:00Z' : null;
  await inCentre(api, centre, 'update members set needs_word_from = $3 where centre_id = $1 and id = $2', id, from);
  return { id, followUp: (followUp as { id: string }).id };
}
const call = (path: string, who: 'administrator' | 'counsellor' | 'facilitator' = 'counsellor') => as(who).post(`/api/v1/${path}/call`);
const reveal = (id: string, reason = 'The hospital asks for the name') => as().post(`/api/v1/members/${id}/reveal`).send({ reason });
const audited = (action: string): Promise<{ subject_kind: string; subject_id: string; actor_id: string }[]> =>
  inCentre(
    api,
    centre,
    'select subject_kind, subject_id, actor_id from audit_entries where centre_id = $1 and action = $2 order by seq',
    action,
  );

describe('the number of a member who is due a call', () => {
  it('is shown for a follow-up, and the audit has the follow-up', async () => {
    const { id, followUp } = await owed();
    const list = JSON.stringify((await as().get('/api/v1/follow-ups').expect(200)).body);
    expect(list).toContain(id);
    expect(list).not.toContain('9822012345');
    expect((await call(`follow-ups/${followUp}`).expect(200)).body).toEqual({ phone: '+919822012345', isShared: false });
    const entry = { subject_kind: 'follow-up', subject_id: followUp, actor_id: centre.counsellor.userId };
    expect(await audited('number-shown')).toEqual([entry]);
  });

  it('is shown for a member who needs a word, and the audit has the member', async () => {
    const { id } = await owed();
    expect((await call(`attention/${id}`).expect(200)).body).toMatchObject({ phone: '+919822012345' });
    expect(await audited('number-shown')).toMatchObject([{ subject_kind: 'member', subject_id: id }]);
  });

  it('is said to be missing where none is on record, and nothing is noted', async () => {
    const { id, followUp } = await owed({ phone: '' });
    for (const path of [`attention/${id}`, `follow-ups/${followUp}`])
      expect((await call(path).expect(200)).body).toEqual({ phone: null, isShared: false });
    expect(await audited('number-shown')).toEqual([]);
  });

  it('is said to be shared where somebody else may answer', async () => {
    await owed();
    const { id } = await owed();
    expect((await call(`attention/${id}`).expect(200)).body).toMatchObject({ isShared: true });
  });

  it('is not shown to a member of the staff who may not call, or out of reach', async () => {
    const far = await owed({ branch: 1 });
    const near = await owed({ phone: '98220 54321' });
    await call(`attention/${near.id}`, 'facilitator').expect(403);
    expect((await call(`attention/${far.id}`).expect(404)).body).toMatchObject({ code: 'members/not-found' });
    expect((await call(`follow-ups/${far.followUp}`).expect(404)).body).toMatchObject({ code: 'follow-ups/not-found' });
    await call(`attention/${far.id}`, 'administrator').expect(200);
  });

  it('is not shown when no call is due', async () => {
    const { id, followUp } = await owed({ needs: false });
    expect((await call(`attention/${id}`).expect(409)).body).toMatchObject({ code: 'care/not-in-need' });
    await as().post(`/api/v1/follow-ups/${followUp}/complete`).send({ outcome: 'reached' }).expect(200);
    expect((await call(`follow-ups/${followUp}`).expect(409)).body).toMatchObject({ code: 'follow-ups/already-done' });
    expect(await audited('number-shown')).toEqual([]);
  });
});

/** Entries as looks leave them; the chain is not part of what is asked here. */
const look = async (count: number, at: string, action = 'member-revealed'): Promise<void> => {
  const { length } = await inCentre(api, centre, 'select 1 from audit_entries where centre_id = $1');
  const sql = `insert into audit_entries (centre_id, id, seq, at, actor_kind, actor_id, action, subject_kind, subject_id, detail, previous_hash, hash)
    values ($1, $2, $3, $4, 'staff', $5, $6, 'member', $2, '{}', '', '')`;
  for (let index = 1; index <= count; index += 1)
    await inCentre(api, centre, sql, newId(), length + index, at, centre.counsellor.userId, action);
};

describe('hidden details', () => {
  it.each(['...', 'aaaaaaaaaa', '   !!!   ', 'no no no'])('are not shown for the reason "%s", which says nothing', async (reason) => {
    const { id } = await owed();
    expect((await reveal(id, reason).expect(422)).body).toMatchObject({ code: 'members/reason-says-nothing' });
    expect(await audited('member-revealed')).toEqual([]);
  });

  it('are shown for a reason in any script', async () => {
    const { id } = await owed();
    for (const reason of ['hospital form', 'अस्पताल का पत्र', 'रुग्णालयाचे पत्र']) await reveal(id, reason).expect(200);
  });

  it('are shown so many times within an hour, reveals and numbers together, also when asked for at once', async () => {
    const { id, followUp } = await owed();
    await look(mostLooksPerHour - 2, '2026-11-24T08:30:00Z');
    const answers = await Promise.all([reveal(id), call(`follow-ups/${followUp}`), call(`attention/${id}`), reveal(id)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 200, 429, 429]);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.body).toMatchObject({ code: 'members/too-many-looks', params: { seconds: 1800 } });
    expect(refused?.headers['retry-after']).toBe('1800');
    await as('administrator').post(`/api/v1/members/${id}/reveal`).send({ reason: 'The hospital asks' }).expect(200);
    api.clock.set('2026-11-24T09:30:01Z');
    await reveal(id).expect(200);
  });

  it('are counted for administrators by person, and unusual numbers are marked', async () => {
    await look(usualLooks.inDay, '2026-11-24T03:00:00Z');
    await look(2, '2026-11-20T03:00:00Z', 'number-shown');
    await look(1, '2026-11-10T03:00:00Z');
    const listed = async () => ((await as('administrator').get('/api/v1/audit/looks').expect(200)).body as { items: object[] }).items;
    const usual = {
      staffId: centre.counsellor.staffId,
      name: 'Nayi Subah counsellor',
      revealed: { inDay: usualLooks.inDay, inWeek: usualLooks.inDay },
      numbers: { inDay: 0, inWeek: 2 },
      searches: { inDay: 0, inWeek: 0 },
      isUnusual: false,
    };
    expect(await listed()).toEqual([usual]);
    await look(1, '2026-11-24T04:00:00Z', 'legal-names-searched');
    expect(await listed()).toMatchObject([{ searches: { inDay: 1, inWeek: 1 }, isUnusual: true }]);
    await as().get('/api/v1/audit/looks').expect(403);
  });
});

describe('opening the record of a member', () => {
  it('is in the audit once for each person and day of the branch, whatever part of it is read', async () => {
    const { id } = await owed();
    const parts = ['', '/journey', '/consents', '/relatives', '/stays', '/sobriety-episodes'];
    await Promise.all(parts.map((part) => as().get(`/api/v1/members/${id}${part}`).expect(200)));
    expect(await audited('member-opened')).toEqual([{ subject_kind: 'member', subject_id: id, actor_id: centre.counsellor.userId }]);
    await as('administrator').get(`/api/v1/members/${id}`).expect(200);
    expect(await audited('member-opened')).toHaveLength(2);
    // 00:00 in Asia/Kolkata is 18:30 UTC.
    api.clock.set('2026-11-24T18:29:00Z');
    await as().get(`/api/v1/members/${id}`).expect(200);
    expect(await audited('member-opened')).toHaveLength(2);
    api.clock.set('2026-11-24T18:30:00Z');
    await as().get(`/api/v1/members/${id}`).expect(200);
    expect(await audited('member-opened')).toHaveLength(3);
    expect((await as('administrator').get('/api/v1/audit/verify')).body).toMatchObject({ ok: true });
  });

  it('is in the audit through each of its doors alone', async () => {
    const { id } = await owed();
    const plan = { language: 'en', mentorReads: false, lines: [{ section: 'what-helps', text: 'A walk by the lake' }] };
    await as().put(`/api/v1/members/${id}/coping-plan`).set('if-match', '"0"').send(plan).expect(200);
    const parts = Object.entries(describeApi(api.app).paths).flatMap(([path, { get }]) =>
      get !== undefined && /^\/api\/v1\/members\/\{id\}[^{]*$/.test(path) ? [path.replace('{id}', id)] : [],
    );
    const doors = [...parts, `/api/v1/follow-ups?memberId=${id}`];
    expect(doors.length).toBeGreaterThan(6);
    for (const [place, door] of doors.entries()) {
      api.clock.set(new Date(Date.UTC(2026, 10, 25 + place, 9)).toISOString());
      for (const _twice of [1, 2]) await as().get(door).expect(200);
      expect([door, (await audited('member-opened')).length]).toEqual([door, place + 1]);
    }
  });

  it('is not in the audit when the record is out of reach or only listed', async () => {
    const { id } = await owed({ branch: 1 });
    await as().get(`/api/v1/members/${id}`).expect(404);
    await as().get(`/api/v1/follow-ups?memberId=${id}`).expect(200);
    await as('administrator').get('/api/v1/follow-ups').expect(200);
    await as('administrator').get('/api/v1/members').expect(200);
    await as('administrator').post('/api/v1/members/search').send({ text: 'Sagar' }).expect(200);
    expect(await audited('member-opened')).toEqual([]);
  });
});
