import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDesk, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { MemberView, RelativeView } from './member.view.ts';

const person = {
  legalName: 'Xanthia Quillfeather',
  preferredName: 'Xanthi',
  phone: '+919822041234',
  email: 'xanthia.private@example.org',
};
const aunt = { name: 'Rosamund Quillfeather', relation: 'aunt', phone: '+919822055678' };
/** Values that nobody sees without a reveal. */
const hidden = ['Quillfeather', 'Xanthia', '22041234', 'xanthia.private', 'Rosamund Q', '22055678'];

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
let member: MemberView;
let relative: RelativeView;
let group: Awaited<ReturnType<Desk['group']>>;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-24T12:25:00Z'));
  member = await desk.member({ ...person, soberSince: '2026-11-01' });
  relative = await desk.relative(member.id, aunt);
  group = await desk.group({ facilitatorIds: [centre.facilitator.staffId] });
  await desk.seat(group.id, { memberId: member.id, startsOn: '2026-11-03' });
  const family = await desk.group({ kind: 'family-support' });
  await desk.seat(family.id, { relativeId: relative.id, startsOn: '2026-11-03' });
  // The session begins at 12:30: people who were enrolled before are expected at it.
  api.clock.set('2026-11-24T12:35:00Z');
  const [session] = group.upcoming;
  await me()
    .post(`/api/v1/sessions/${String(session?.id)}/finish`)
    .send({ beforeEnd: true })
    .expect(200);
  await me().post(`/api/v1/members/${member.id}/consents`).send({ purpose: 'celebrate' }).expect(201);
  await me().post('/api/v1/follow-ups').send({ memberId: member.id, dueOn: '2026-11-20' }).expect(201);
});
afterAll(() => api.close());

const me = (token = centre.administrator.token) => api.as(token);
const given = (text: string): string[] => hidden.filter((secret) => text.toLowerCase().includes(secret.toLowerCase()));

describe('a legal name and a contact', () => {
  const pages = (): string[] => [
    '/members?limit=200',
    `/members/${member.id}`,
    ...['accesses', 'journey', 'stays', 'sobriety-episodes', 'consents', 'relatives'].map((part) => `/members/${member.id}/${part}`),
    '/groups?limit=200',
    `/groups/${group.id}`,
    `/groups/${group.id}/enrolments`,
    '/sessions?from=2026-11-20T00:00:00Z&to=2026-11-30T00:00:00Z&limit=200',
    ...group.upcoming.slice(0, 1).map(({ id }) => `/sessions/${id}/roster`),
    '/attention',
    '/follow-ups',
    '/milestones?from=2026-11-01&to=2026-12-31',
    '/today',
    '/overview',
    `/members/${member.id}/coping-plan`,
    '/reminders',
    '/audit?limit=200',
  ];

  it('are in no answer; the alias is', async () => {
    let named = 0;
    for (const page of pages()) {
      const { text } = await me().get(`/api/v1${page}`).expect(200);
      expect({ page, given: given(text) }).toEqual({ page, given: [] });
      if (text.includes('Xanthi')) named += 1;
    }
    expect(named).toBeGreaterThan(8);
  });

  it('are in no answer for a facilitator either, who sees only the first name of a relative', async () => {
    const own = [`/groups/${group.id}`, `/groups/${group.id}/enrolments`, `/sessions/${String(group.upcoming[0]?.id)}/roster`, '/today'];
    for (const page of own) {
      const { text } = await me(centre.facilitator.token).get(`/api/v1${page}`).expect(200);
      expect({ page, given: given(text) }).toEqual({ page, given: [] });
    }
  });

  it('are found by a known phone, and the answer has the alias', async () => {
    const found = await me().post('/api/v1/members/search').send({ text: '98220 41234' }).expect(200);
    expect(found.body).toMatchObject({ items: [{ id: member.id, displayName: 'Xanthi' }] });
    expect(given(found.text)).toEqual([]);
    for (const text of ['Quillfeather', '98220 55678'])
      expect((await me().post('/api/v1/members/search').send({ text }).expect(200)).body).toMatchObject({ items: [] });
  });

  it.each([
    { body: { alias: 'quillfeather' }, code: 'members/alias-reveals-surname' },
    { body: { alias: 'Ms Quillfeather-Rao' }, code: 'members/alias-reveals-surname' },
    { body: { legalName: 'Anna Xanthi' }, code: 'members/alias-reveals-surname' },
    { body: { email: 'xanthia.private' }, code: 'http/malformed' },
    { body: { phone: '+91 22041234 22041234' }, code: 'members/phone-invalid' },
    { body: { legalName: 'Quillfeather\0' }, code: 'http/malformed' },
  ])('are in no refusal: $code', async ({ body, code }) => {
    const refused = await me().patch(`/api/v1/members/${member.id}`).set('if-match', '"1"').send(body);
    expect(refused.body).toMatchObject({ code });
    expect(given(refused.text)).toEqual([]);
  });

  it('are in the database only sealed, as are the given name and the relation of a relative', async () => {
    const sealed = [...hidden, 'Rosamund', aunt.relation];
    const tables = ['members', 'relatives', 'audit_entries', 'outbox', 'enrolments', 'stage_changes', 'follow_ups'];
    for (const table of tables) {
      const rows = await inCentre<{ row: string }>(api, centre, `select to_jsonb(t)::text as row from ${table} t where t.centre_id = $1`);
      const text = rows.map(({ row }) => row).join('\n');
      const plain = sealed.filter((secret) => text.includes(secret) || text.includes(Buffer.from(secret).toString('hex')));
      expect({ table, plain }).toEqual({ table, plain: [] });
    }
  });
});

describe('an alias', () => {
  const named = (body: object) => desk.member({ preferredName: undefined, ...body });

  it('is given to one member, however many request it at the same time', async () => {
    const [one, another] = [await named({ legalName: 'One Person' }), await named({ legalName: 'Another Person' })];
    const rename = ({ id }: MemberView) => me().patch(`/api/v1/members/${id}`).set('if-match', '"1"').send({ alias: 'Chandni' });
    const register = () => me().post('/api/v1/members').send({ branchId: centre.branchIds[0], alias: 'chandni' });
    const answers = await Promise.all([rename(one), register(), rename(another), register()]);
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
    for (const { status, body } of answers.filter((answer) => answer.status >= 300))
      expect({ status, body: body as object }).toMatchObject({ status: 409, body: { code: 'members/alias-taken' } });
  });

  it('and the code differ for two members of one name that are registered at once', async () => {
    const both = await Promise.all([named({ legalName: 'Vimal Joshi' }), named({ legalName: 'Vimal Joshi' })]);
    expect(both.map(({ displayName }) => displayName).toSorted()).toEqual(['Vimal', 'Vimal J']);
    expect(new Set(both.map(({ code }) => code)).size).toBe(2);
  });

  it('stays with a legal name that it does not reveal, and is changed together with one that it would reveal', async () => {
    const { id } = await named({ legalName: 'Sunita Rane', alias: 'Chaya Kirti' });
    const change = (version: number, body: object) =>
      me()
        .patch(`/api/v1/members/${id}`)
        .set('if-match', `"${String(version)}"`)
        .send(body);
    expect((await change(1, { legalName: 'Sunita Kirti' })).body).toMatchObject({ status: 422, code: 'members/alias-reveals-surname' });
    expect((await change(1, { legalName: 'Sunita Rao' }).expect(200)).body).toMatchObject({ displayName: 'Chaya Kirti' });
    expect((await change(2, { legalName: 'Sunita Kirti', alias: 'Chaya' }).expect(200)).body).toMatchObject({ displayName: 'Chaya' });
  });
});

describe('a consent to contact a relative', () => {
  const told = async (memberId: string) =>
    Object.fromEntries(
      ((await me().get(`/api/v1/members/${memberId}`)).body as MemberView).relatives.map((one) => [one.displayName, one.mayContact]),
    );

  it.each([
    { consent: { purpose: 'messages' }, then: { Asha: false, Bela: false }, what: 'a consent to messages says nothing about it' },
    {
      consent: { purpose: 'contact-relative', relative: 'Asha' },
      then: { Asha: true, Bela: false },
      what: 'one that names her counts for her',
    },
    {
      consent: { purpose: 'contact-relative', relative: 'Bela', channel: 'sms' },
      then: { Asha: false, Bela: true },
      what: 'one way is enough',
    },
    { consent: { purpose: 'call-relative', relative: 'Bela' }, then: { Asha: false, Bela: true }, what: 'a call is a contact' },
    {
      consent: { purpose: 'tell-relative-plan', relative: 'Bela' },
      then: { Asha: false, Bela: false },
      what: 'an answer to a question is none',
    },
    {
      consent: { purpose: 'contact-relative', relative: 'Asha', expiresOn: '2026-11-25' },
      then: { Asha: true, Bela: false },
      what: 'until the day before its term',
    },
  ])('$what', async ({ consent: { relative: name, ...consent }, then }) => {
    const { id } = await desk.member();
    const relatives = [await desk.relative(id, { name: 'Asha Devi' }), await desk.relative(id, { name: 'Bela Devi' })];
    const relativeId = relatives.find(({ displayName }) => displayName === name)?.id;
    await me()
      .post(`/api/v1/members/${id}/consents`)
      .send({ ...consent, relativeId })
      .expect(201);
    expect(await told(id)).toEqual(then);
    api.clock.set('2026-11-24T18:30:00Z');
    const nextDay = await told(id);
    api.clock.set('2026-11-24T12:35:00Z');
    expect(nextDay).toEqual('expiresOn' in consent ? { Asha: false, Bela: false } : then);
  });

  it('of an earlier version that names nobody counts for each', async () => {
    const { id } = await desk.member();
    for (const name of ['Asha Devi', 'Bela Devi']) await desk.relative(id, { name });
    const sql = `insert into consents (centre_id, id, member_id, purpose, granted_on, evidence)
      values ($1, gen_random_uuid(), $2, 'contact-relative', '2026-11-01', '')`;
    await inCentre(api, centre, sql, id);
    expect(await told(id)).toEqual({ Asha: true, Bela: true });
  });

  it('names a relative whose language is the member’s, unless another is given', async () => {
    const { id } = await desk.member({ language: 'mr' });
    await desk.relative(id, { name: 'Asha' });
    await desk.relative(id, { name: 'Bela', language: 'hi' });
    const sql = 'select language from relatives where centre_id = $1 and member_id = $2 order by id';
    const rows = await inCentre<{ language: string }>(api, centre, sql, id);
    expect(rows.map(({ language }) => language)).toEqual(['mr', 'hi']);
  });

  it('is withdrawn once, however many people withdraw it at the same time', async () => {
    const { id } = await desk.member();
    const { body } = await me().post(`/api/v1/members/${id}/consents`).send({ purpose: 'messages' }).expect(201);
    const withdraw = () => me().post(`/api/v1/members/${id}/consents/${(body as { id: string }).id}/withdraw`);
    const answers = await Promise.all([withdraw(), withdraw()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});

describe('the audit of a change', () => {
  const entries = async (limit: number): Promise<{ action: string; subjectId: string; detail: object }[]> =>
    (
      (
        await me()
          .get(`/api/v1/audit?limit=${String(limit)}`)
          .expect(200)
      ).body as { items: never[] }
    ).items;

  it('names the person, the member and the fields, in the order of the changes, and the chain is intact', async () => {
    const path = `/api/v1/members/${member.id}`;
    await me(centre.counsellor.token).patch(path).set('if-match', '"1"').send({ phone: null, language: 'mr' }).expect(200);
    const consent = await me().post(`${path}/consents`).send({ purpose: 'contact-relative', relativeId: relative.id }).expect(201);
    await me()
      .post(`${path}/consents/${(consent.body as { id: string }).id}/withdraw`)
      .expect(200);
    await me().post(`${path}/transitions`).send({ to: 'discharged', on: '2026-11-24', reason: 'Quillfeather wanted home' }).expect(200);
    const told = await entries(4);
    expect(told).toMatchObject([
      { action: 'member-moved', subjectId: member.id, detail: { from: 'admitted', to: 'discharged', on: '2026-11-24' } },
      { action: 'consent-withdrawn', subjectId: member.id, detail: { purpose: 'contact-relative' } },
      { action: 'consent-granted', subjectId: member.id, detail: { purpose: 'contact-relative' } },
      { action: 'member-changed', subjectId: member.id, detail: { fields: ['language', 'phone'] } },
    ]);
    expect(given(JSON.stringify(told))).toEqual([]);
    expect((await me().get('/api/v1/audit/verify').expect(200)).body).toMatchObject({ ok: true });
  });

  it('has no entry when nothing was changed', async () => {
    const before = await entries(200);
    const path = `/api/v1/members/${member.id}`;
    await me().patch(path).set('if-match', '"1"').send({ language: 'hi' }).expect(412);
    await me().patch(path).set('if-match', '"9"').send({ birthYear: 1901 }).expect(422);
    await me().post(`${path}/transitions`).send({ to: 'enquiry', on: '2026-11-24' }).expect(409);
    await me().post(`${path}/relatives`).send({ name: 'Asha', relation: 'aunt', phone: '12' }).expect(422);
    await me().get(path).expect(200);
    expect(await entries(200)).toEqual(before);
  });
});
