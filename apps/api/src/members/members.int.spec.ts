import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';
import type { MemberItemView, MemberView } from './member.view.ts';

let api: TestApi;
let here: SeededCentre;
let there: SeededCentre;

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-22T06:30:00Z');
  here = await seedCentre(api, 'Here');
  there = await seedCentre(api, 'There');
});
afterAll(() => api.close());

const as = (token = here.administrator.token) => api.as(token);
const registered = async (body: Record<string, unknown>, token?: string): Promise<MemberView> => {
  const answer = await as(token)
    .post('/api/v1/members')
    .send({ branchId: here.branchIds[0], ...body });
  expect({ status: answer.status, problem: answer.status === 201 ? null : (answer.body as unknown) }).toEqual({
    status: 201,
    problem: null,
  });
  return answer.body as MemberView;
};
const names = (body: unknown): string[] => (body as { items: MemberItemView[] }).items.map(({ displayName }) => displayName);

describe('registering a member', () => {
  it('gives a code of the branch and an alias, and masks the contact', async () => {
    const member = await registered({
      legalName: 'Imran Qureshi',
      phone: '098220 41234',
      email: 'imran@example.org',
      stage: 'in-programme',
      admittedOn: '2026-10-01',
      soberSince: '2026-10-01',
      language: 'hi',
    });
    expect(member).toMatchObject({
      code: expect.stringMatching(/^N-\d{3}$/),
      displayName: 'Imran',
      stage: 'in-programme',
      phoneMasked: '+91 •••••• 1234',
      emailMasked: 'i•••@example.org',
      hasLegalName: true,
      sobriety: { startedOn: '2026-10-01', days: 52 },
      stays: [{ admittedOn: '2026-10-01', dischargedOn: null }],
      version: 1,
    });
    expect(member.milestones.at(-1)).toMatchObject({ days: 60, reached: false });
    expect(JSON.stringify(member)).not.toContain('Qureshi');
  });

  it.each([
    { given: { legalName: 'A B', stage: 'admitted' }, then: 'members/admission-missing' },
    { given: { legalName: 'A B', stage: 'admitted', admittedOn: '2026-12-01' }, then: 'members/date-in-future' },
    { given: { legalName: 'A B', phone: '98765' }, then: 'members/phone-invalid' },
    { given: { legalName: 'Ravi Bhonsle', alias: 'Bhonsle' }, then: 'members/alias-reveals-surname' },
    { given: {}, then: 'members/alias-missing' },
  ])('refuses $given with $then', async ({ given, then }) => {
    const answer = await as()
      .post('/api/v1/members')
      .send({ branchId: here.branchIds[0], ...given });
    expect(answer.body).toMatchObject({ code: then });
  });
});

describe('finding members', () => {
  it('searches by alias, by code and by a phone in any notation', async () => {
    const member = await registered({ legalName: 'Zubin Mistry', phone: '+91 98220 55555' });
    for (const text of ['zub', member.code.toLowerCase(), '9822055555', '(+91) 98220-55555']) {
      const answer = await as().post('/api/v1/members/search').send({ text });
      expect({ text, names: names(answer.body) }).toEqual({ text, names: ['Zubin'] });
    }
    expect(names((await as().post('/api/v1/members/search').send({ text: 'ubin' })).body)).toEqual([]);
  });

  it('lists every member once on its pages, by alias, under each filter', async () => {
    for (const stage of ['admitted', 'in-programme'])
      await registered({ legalName: `Asha ${stage}`, branchId: here.branchIds[1], stage, admittedOn: '2026-11-01' });
    await registered({ legalName: 'Asha Enquiry' });
    const list = (query: object) =>
      walk<MemberItemView>((cursor) =>
        as()
          .get('/api/v1/members')
          .query({ ...query, cursor }),
      );
    const all = await list({ limit: 200 });
    const ids = (members: readonly MemberItemView[]) => members.map(({ id }) => id);
    expect(ids(await list({ limit: 1 }))).toEqual(ids(all));
    const byAlias = all.map(({ displayName }) => displayName.toLowerCase());
    expect(byAlias).toEqual(byAlias.toSorted());
    for (const filter of [{ stage: 'enquiry' }, { branchId: here.branchIds[1] }, { branchId: here.branchIds[1], stage: 'admitted' }]) {
      const found = await list({ limit: 1, ...filter });
      const wanted = all.filter((member) => Object.entries(filter).every(([name, value]) => member[name as 'stage'] === value));
      expect({ filter, ids: ids(found) }).toEqual({ filter, ids: ids(wanted) });
      expect(found.length).toBeGreaterThan(0);
    }
  });

  it('misses nobody and lists nobody twice while members are added and leave the filter', async () => {
    const before = await walk<MemberItemView>((cursor) => as().get('/api/v1/members').query({ limit: 200, cursor }));
    const late: string[] = [];
    const seen = await walk<MemberItemView>(async (cursor) => {
      if (cursor !== undefined && late.length < 2) {
        const alias = late.length === 0 ? 'Aaa first' : 'Zzz last';
        late.push((await registered({ alias })).displayName);
      }
      return as().get('/api/v1/members').query({ limit: 2, cursor });
    });
    const found = seen.map(({ displayName }) => displayName);
    expect(found).toEqual([...before.map(({ displayName }) => displayName), 'Zzz last']);
  });

  it('searches page by page', async () => {
    const search = (limit: number) =>
      walk<MemberItemView>((cursor) => as().post('/api/v1/members/search').send({ text: 'n', limit, cursor }));
    const [whole, paged] = [await search(200), await search(1)];
    expect(paged.map(({ code }) => code)).toEqual(whole.map(({ code }) => code));
    expect(paged.length).toBeGreaterThan(1);
  });

  it('shows a counsellor only the branches assigned', async () => {
    const near = await registered({ legalName: 'Near Person' });
    const far = await registered({ legalName: 'Far Person', branchId: here.branchIds[1] });
    const counsellor = as(here.counsellor.token);
    for (const query of [{}, { branchId: here.branchIds[1] }, { stage: 'enquiry' }])
      expect(names((await counsellor.get('/api/v1/members').query({ ...query, limit: 200 })).body)).not.toContain('Far');
    for (const text of ['far', far.code]) expect(names((await counsellor.post('/api/v1/members/search').send({ text })).body)).toEqual([]);
    expect((await counsellor.get(`/api/v1/members/${near.id}`)).status).toBe(200);
    expect((await counsellor.get(`/api/v1/members/${far.id}`)).status).toBe(404);
    expect((await counsellor.post(`/api/v1/members/${far.id}/reveal`).send({ reason: 'ambulance' })).status).toBe(404);
    expect((await counsellor.post('/api/v1/members').send({ branchId: here.branchIds[1], legalName: 'X Y' })).status).toBe(404);
    expect((await as(here.facilitator.token).get('/api/v1/members')).status).toBe(403);
  });

  it('shows another centre nothing', async () => {
    const member = await registered({ legalName: 'Our Person', phone: '98220 66666' });
    expect(names((await as(there.administrator.token).get('/api/v1/members')).body)).toEqual([]);
    expect(names((await as(there.administrator.token).post('/api/v1/members/search').send({ text: '9822066666' })).body)).toEqual([]);
    for (const path of ['', '/journey', '/consents', '/relatives'])
      expect((await as(there.administrator.token).get(`/api/v1/members/${member.id}${path}`)).status).toBe(404);
  });
});

describe('changing a member', () => {
  it('requires the version seen, and returns the next', async () => {
    const member = await registered({ legalName: 'Change Me', phone: '98220 77777' });
    const path = `/api/v1/members/${member.id}`;
    expect((await as().patch(path).send({ language: 'mr' })).status).toBe(428);
    const changed = await as().patch(path).set('if-match', '"1"').send({ language: 'mr', phone: null });
    expect(changed.body).toMatchObject({ language: 'mr', phoneMasked: null, hasLegalName: true, version: 2 });
    expect(changed.headers['etag']).toBe('"2"');
    expect((await as().patch(path).set('if-match', '"1"').send({ language: 'hi' })).status).toBe(412);
  });

  it('marks a phone as shared for both members who have it, and for neither when one of them drops it', async () => {
    const elder = await registered({ legalName: 'Elder Brother', phone: '98220 88888' });
    const younger = await registered({ legalName: 'Younger Brother', phone: '+919822088888' });
    const shared = async () =>
      Promise.all([elder, younger].map(async ({ id }) => ((await as().get(`/api/v1/members/${id}`)).body as MemberView).sharedPhone));
    expect(await shared()).toEqual([true, true]);
    await as().patch(`/api/v1/members/${younger.id}`).set('if-match', '"1"').send({ phone: null }).expect(200);
    expect(await shared()).toEqual([false, false]);
  });

  it('takes one of two simultaneous changes, and loses no part of it', async () => {
    const { id } = await registered({ legalName: 'Two Hands' });
    const change = (body: object) => as().patch(`/api/v1/members/${id}`).set('if-match', '"1"').send(body);
    const answers = await Promise.all([change({ language: 'mr' }), change({ language: 'hi' })]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const won = answers.find(({ status }) => status === 200)?.body as MemberView;
    expect((await as().get(`/api/v1/members/${id}`)).body).toMatchObject({ language: won.language, version: 2 });
  });
});

describe('a member whose registration is sent twice', () => {
  it('is registered once under one key, and twice without', async () => {
    const send = (key: string) =>
      as().post('/api/v1/members').set('idempotency-key', key).send({ branchId: here.branchIds[0], legalName: 'Sent Twice' }).expect(201);
    const [first, again, other] = [await send('one'), await send('one'), await send('two')];
    expect(again.body).toEqual(first.body);
    expect((other.body as MemberView).id).not.toBe((first.body as MemberView).id);
  });
});

describe('moving a member from stage to stage', () => {
  it('opens a stay at admission, closes it at discharge and plans the contacts after it', async () => {
    const { id } = await registered({ legalName: 'Step By' });
    const path = `/api/v1/members/${id}/transitions`;
    await as().post(path).send({ to: 'admitted', on: '2026-11-22' }).expect(200);
    const discharged = await as().post(path).send({ to: 'discharged', on: '2026-11-22', reason: 'completed' });
    expect(discharged.body).toMatchObject({
      stage: 'discharged',
      since: '2026-11-22',
      stays: [{ admittedOn: '2026-11-22', dischargedOn: '2026-11-22' }],
      version: 3,
    });
    const owed = await api.app
      .get(TenantScope)
      .inCentre(here.centreId, { kind: 'system' }, (tx) =>
        tx.rows<{ kind: string; due_on: string }>(
          `select kind, due_on from follow_ups where centre_id = $1 and member_id = $2 and kind <> 'quarterly' order by due_on`,
          id,
        ),
      );
    expect(owed.map(({ kind, due_on }) => [kind, due_on])).toEqual([
      ['day-2', '2026-11-24'],
      ['day-7', '2026-11-30'],
      ['day-14', '2026-12-07'],
      ['day-30', '2026-12-22'],
      ['day-60', '2027-01-21'],
      ['day-90', '2027-02-20'],
    ]);
    const journey = await as().get(`/api/v1/members/${id}/journey`);
    expect((journey.body as { items: { type: string }[] }).items.map(({ type }) => type)).toEqual(Array(3).fill('stage-changed'));
  });

  it.each([
    { to: 'alumni', on: '2026-11-22', then: [409, 'members/transition-not-allowed'] },
    { to: 'admitted', on: '2026-11-23', then: [422, 'members/date-in-future'] },
    { to: 'admitted', on: '2026-02-31', then: [400, 'http/malformed'] },
  ])('refuses $to on $on with $then', async ({ to, on, then: [status, code] }) => {
    const { id } = await registered({ legalName: `Refused ${to} ${on}` });
    const answer = await as().post(`/api/v1/members/${id}/transitions`).send({ to, on });
    expect(answer.body).toMatchObject({ status, code });
  });
});

describe('revealing a legal name', () => {
  it('shows it for a reason, and the reason is in the audit, sealed', async () => {
    const { id } = await registered({ legalName: 'Hidden Name', phone: '98220 99999' });
    expect((await as().post(`/api/v1/members/${id}/reveal`).send({ reason: 'no' })).status).toBe(400);
    const shown = await as(here.counsellor.token).post(`/api/v1/members/${id}/reveal`).send({ reason: 'hospital form' });
    expect(shown.body).toEqual({ legalName: 'Hidden Name', phone: '+919822099999', email: null, documents: [] });
    const audit = await api.app
      .get(TenantScope)
      .inCentre(here.centreId, { kind: 'system' }, (tx) =>
        tx.rows(
          `select actor_id, detail::text from audit_entries where centre_id = $1 and action = 'member-revealed' and subject_id = $2`,
          id,
        ),
      );
    expect(audit).toEqual([{ actor_id: here.counsellor.userId, detail: expect.not.stringContaining('hospital form') }]);
    const { items } = (await as().get('/api/v1/audit?limit=1')).body as { items: object[] };
    expect(items).toMatchObject([{ action: 'member-revealed', subjectId: id, detail: { reason: 'hospital form' } }]);
    expect((await as().get('/api/v1/audit/verify')).body).toMatchObject({ ok: true });
  });
});

describe('consents and relatives', () => {
  it('permits contact with a relative only while a consent is in force', async () => {
    const { id } = await registered({ legalName: 'Family Man' });
    const relative = (await as().post(`/api/v1/members/${id}/relatives`).send({ name: 'Sita Man', relation: 'wife', phone: '98220 11111' }))
      .body as { id: string };
    expect(relative).toMatchObject({ displayName: 'Sita', phoneMasked: '+91 •••••• 1111', mayContact: false });
    const consent = (await as().post(`/api/v1/members/${id}/consents`).send({ purpose: 'contact-relative', relativeId: relative.id }))
      .body as { id: string };
    const mayContact = async (): Promise<unknown> =>
      ((await as().get(`/api/v1/members/${id}`)).body as MemberView).relatives.map((view) => view.mayContact);
    expect(await mayContact()).toEqual([true]);
    const path = `/api/v1/members/${id}/consents/${consent.id}/withdraw`;
    expect((await as().post(path)).body).toMatchObject({ withdrawnOn: '2026-11-22' });
    expect(await mayContact()).toEqual([false]);
    expect((await as().post(path)).body).toMatchObject({ status: 409, code: 'members/consent-already-withdrawn' });
  });
});
