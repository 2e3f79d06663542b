import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { MemberView } from '../members/member.view.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { openDesk, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import type { TestApi } from '../testing/start-api.ts';
import { ExpireIntroductionsDue } from './expire-introductions-due.ts';
import type { IntroductionView, PersonToAskView } from './introduction.view.ts';

const start = '2026-11-24T12:25:00Z';
let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
let owner: pg.Client;

beforeAll(async () => {
  ({ api, centre, desk } = await openDesk(start));
  owner = new pg.Client({ connectionString: api.database.superuserUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await api.close();
});
beforeEach(() => api.clock.set(start));

interface Family {
  readonly member: string;
  readonly relative: string;
}
let numbers = 10;
const family = async (name: string, phone: string | null = 'own', body: object = {}): Promise<Family> => {
  const member = (await desk.member(body)).id;
  const number = phone === 'own' ? `+9198220559${String((numbers += 1))}` : phone;
  const relative = await desk.relative(member, { name, relation: 'sister', ...(number === null ? {} : { phone: number }) });
  return { member, relative: relative.id };
};
const me = (token = centre.administrator.token) => api.as(token);
const ask = (personIds: readonly string[], kind = 'families') => me().post('/api/v1/introductions').send({ kind, personIds });
const asked = async (...people: readonly Family[]): Promise<IntroductionView> =>
  (await ask(people.map(({ relative }) => relative)).expect(201)).body as IntroductionView;
const answer = (id: string, personId: string, says: string, shares?: string) =>
  me()
    .post(`/api/v1/introductions/${id}/answer`)
    .send({ personId, says, ...(shares === undefined ? {} : { shares }) });
const leave = (id: string, personId: string) => me().post(`/api/v1/introductions/${id}/leave`).send({ personId });
const takeBack = (id: string) => me().post(`/api/v1/introductions/${id}/take-back`);
const pathOf = ({ member, relative }: Family) => `/api/v1/members/${member}/relatives/${relative}/introductions`;
const listOf = async (of: Family): Promise<IntroductionView[]> => (await me().get(pathOf(of)).expect(200)).body.items as IntroductionView[];
const offeredTo = async (of: Family): Promise<PersonToAskView[]> =>
  (
    await me()
      .get(`${pathOf(of)}/people?limit=200`)
      .expect(200)
  ).body.items as PersonToAskView[];
const two = (): Promise<readonly [Family, Family]> => Promise.all([family('Asha Test'), family('Usha Test')]);

describe('a question to two families', () => {
  it('is open for both, neither of whom has a name on the page of the other', async () => {
    const [asha, usha] = await two();
    const { id } = await asked(asha, usha);
    expect(await listOf(asha)).toMatchObject([
      { id, kind: 'families', state: 'asked', askedAt: '2026-11-24T12:25:00.000Z', answerUntil: '2026-12-24T12:25:00.000Z', metAt: null },
    ]);
    const [ofAsha] = await listOf(asha);
    const [ofUsha] = await listOf(usha);
    const person = { saidYes: false, phone: null, hasLeft: false, branchName: expect.any(String) };
    expect(ofAsha?.people).toEqual([
      { ...person, isSelf: true, name: 'Asha' },
      { ...person, isSelf: false, name: null },
    ]);
    expect(ofUsha?.people).toEqual([
      { ...person, isSelf: true, name: 'Usha' },
      { ...person, isSelf: false, name: null },
    ]);
  });

  it('exchanges names, and the number of the one who gave it, when both say yes', async () => {
    const [asha, usha] = await two();
    const { id } = await asked(asha, usha);
    const first = (await answer(id, asha.relative, 'yes', 'phone').expect(200)).body as IntroductionView;
    expect(first).toMatchObject({
      state: 'asked',
      people: [
        { name: 'Asha', saidYes: true, phone: null },
        { name: null, saidYes: false },
      ],
    });
    expect((await listOf(usha))[0]?.people[1]).toMatchObject({ name: null, saidYes: true, phone: null });
    api.clock.set('2026-11-26T06:00:00Z');
    await answer(id, usha.relative, 'yes').expect(200);
    expect((await listOf(usha))[0]).toMatchObject({
      ...{ state: 'met', metAt: '2026-11-26T06:00:00.000Z', metBy: expect.any(String) },
      people: [
        { name: 'Usha', phone: null },
        { name: 'Asha', phone: expect.stringMatching(/^\+919822055/) },
      ],
    });
    expect((await listOf(asha))[0]?.people[1]).toMatchObject({ name: 'Usha', phone: null });
  });

  it.each([0, 1])('reads “not this time” on both pages when the one at %s says no, and keeps no answer', async (n) => {
    const families = await two();
    const { id } = await asked(...families);
    await answer(id, families[1 - n]!.relative, 'yes', 'phone').expect(200);
    await answer(id, families[n]!.relative, 'no').expect(200);
    for (const one of families)
      expect((await listOf(one))[0]).toMatchObject({
        state: 'not-this-time',
        metAt: null,
        people: [{ saidYes: false }, { saidYes: false, name: null }],
      });
    const { rows } = await owner.query('select yes_cipher, exchanged_cipher from introduction_people where introduction_id = $1', [id]);
    expect(rows).toEqual([0, 1].map(() => ({ yes_cipher: null, exchanged_cipher: null })));
  });

  it('leaves nothing in the audit about who answered what', async () => {
    const [asha, usha] = await two();
    const { id } = await asked(asha, usha);
    await answer(id, usha.relative, 'no').expect(200);
    const { rows } = await owner.query<{ action: string; detail: object; subject_kind: string }>(
      'select action, detail, subject_kind from audit_entries where subject_id = $1 order by seq',
      [id],
    );
    expect(rows.map(({ action }) => action)).toEqual(['introduction-asked', 'introduction-answered', 'introduction-closed']);
    expect(JSON.stringify(rows)).not.toContain(usha.relative);
    const named = (await me().get('/api/v1/audit?limit=10').expect(200)).body.items as { subjectKind: string; subjectName: string }[];
    expect(named.find(({ subjectKind }) => subjectKind === 'introduction')?.subjectName).toMatch(/^\S+, \S+$/);
  });

  it('is stored with a sealed yes and a sealed exchange', async () => {
    const [asha, usha] = await two();
    const { id } = await asked(asha, usha);
    await answer(id, asha.relative, 'yes').expect(200);
    await answer(id, usha.relative, 'yes').expect(200);
    const { rows } = await owner.query<{ yes_cipher: Buffer; exchanged_cipher: Buffer }>(
      'select yes_cipher, exchanged_cipher from introduction_people where introduction_id = $1',
      [id],
    );
    for (const { yes_cipher: yes, exchanged_cipher: exchanged } of rows) {
      expect(yes.includes('name')).toBe(false);
      expect(exchanged.toString('latin1')).not.toMatch(/Asha|Usha/);
    }
  });

  it('can be taken back while it is open, and by nobody who does not write', async () => {
    const [asha, usha] = await two();
    const { id } = await asked(asha, usha);
    await me(centre.facilitator.token).post(`/api/v1/introductions/${id}/take-back`).expect(403);
    await answer(id, asha.relative, 'yes').expect(200);
    await takeBack(id).expect(204);
    expect(await listOf(usha)).toMatchObject([{ state: 'taken-back', people: [{ saidYes: false }, { saidYes: false }] }]);
    expect((await takeBack(id)).body).toMatchObject({ status: 409, code: 'introductions/not-open' });
    expect((await answer(id, asha.relative, 'yes')).body).toMatchObject({ code: 'introductions/not-open' });
  });

  it('expires after the days of the centre, and its answers are forgotten', async () => {
    const own = (await me().get('/api/v1/centre').expect(200)).body as { version: number };
    const set = (introductionDays: number) =>
      me()
        .patch('/api/v1/centre')
        .set('if-match', `"${String(own.version)}"`)
        .send({ introductionDays });
    for (const days of [6, 91]) await set(days).expect(400);
    await set(7).expect(200);
    const [asha, usha] = await two();
    const { id } = await asked(asha, usha);
    expect((await offeredTo(asha))[0]?.answerDays).toBe(7);
    await answer(id, asha.relative, 'yes').expect(200);
    const run = () => new ExpireIntroductionsDue(api.app.get(TenantScope)).run(centre.centreId);
    api.clock.set('2026-12-01T12:24:59Z');
    await run();
    expect((await listOf(asha))[0]?.state).toBe('asked');
    api.clock.set('2026-12-01T12:25:00Z');
    expect((await answer(id, usha.relative, 'yes')).body).toMatchObject({ code: 'introductions/not-open' });
    await run();
    expect((await listOf(asha))[0]).toMatchObject({ id, state: 'expired', people: [{ saidYes: false }, { saidYes: false }] });
    api.clock.set(start);
    const { version } = (await me().get('/api/v1/centre').expect(200)).body as { version: number };
    await me()
      .patch('/api/v1/centre')
      .set('if-match', `"${String(version)}"`)
      .send({ introductionDays: 30 })
      .expect(200);
  });
});

describe('two families who have met', () => {
  it('end it when either wants, without a reason, and have no name any more', async () => {
    const [asha, usha] = await two();
    const { id } = await asked(asha, usha);
    expect((await leave(id, asha.relative)).body).toMatchObject({ status: 409, code: 'introductions/not-met' });
    for (const { relative } of [asha, usha]) await answer(id, relative, 'yes', 'phone').expect(200);
    expect((await ask([usha.relative, asha.relative])).body).toMatchObject({ code: 'introductions/already-asked' });
    await leave(id, usha.relative).expect(204);
    expect(await listOf(asha)).toMatchObject([{ state: 'ended', people: [{ name: 'Asha' }, { name: null, phone: null }] }]);
    expect(await listOf(usha)).toEqual([]);
    await ask([usha.relative, asha.relative]).expect(201);
  });

  it('ask nothing of the member, whatever the member allows, and tell nothing of them', async () => {
    const [asha, usha] = await two();
    const { displayName: alias } = (await me().get(`/api/v1/members/${asha.member}`).expect(200)).body as MemberView;
    const { id } = await asked(asha, usha);
    for (const { relative } of [asha, usha]) await answer(id, relative, 'yes').expect(200);
    const told = JSON.stringify([await listOf(usha), await offeredTo(usha)]);
    expect(told).toContain('Asha');
    for (const secret of [alias, 'sister', 'admitted']) expect(told).not.toContain(secret);
  });
});

describe('the number that a relative gives', () => {
  it('is refused where there is none, and where it is also the one of somebody else', async () => {
    const [none, usha] = await Promise.all([family('Asha Test', null), family('Usha Test')]);
    const one = await asked(none, usha);
    expect((await answer(one.id, none.relative, 'yes', 'phone')).body).toMatchObject({ status: 409, code: 'introductions/phone-missing' });
    const shared = await family('Nisha Test', '+919822066001', { phone: '+919822066001' });
    const other = await asked(shared, usha);
    expect((await answer(other.id, shared.relative, 'yes', 'phone')).body).toMatchObject({
      status: 409,
      code: 'introductions/phone-shared',
    });
    await answer(other.id, shared.relative, 'yes', 'name').expect(200);
  });
});

describe('asking', () => {
  it('offers other families within reach, of the same branch and language first, and none of the own', async () => {
    const asha = await family('Asha Test', 'own', { language: 'mr' });
    const aunt = await desk.relative(asha.member, { name: 'Aunt Test' });
    const near = await family('Near Test', 'own', { language: 'mr' });
    const far = await family('Far Test', 'own', { language: 'mr', branchId: centre.branchIds[1] });
    const circle = await desk.group({ kind: 'family-support' });
    for (const { relative } of [asha, near]) await desk.seat(circle.id, { relativeId: relative });
    const offered = await offeredTo(asha);
    expect(offered[0]).toEqual({
      ...{ id: near.relative, name: 'Near', code: expect.any(String), branchName: expect.any(String), language: 'mr' },
      ...{ sharedGroups: [circle.name], answerDays: 30 },
    });
    expect(offered.at(-1)?.id).toBe(far.relative);
    for (const own of [asha.relative, aunt.id]) expect(offered.map(({ id }) => id)).not.toContain(own);
    expect((await ask([asha.relative, aunt.id])).body).toMatchObject({ status: 409, code: 'introductions/one-family' });
  });

  it('is refused to too few and too many people, and to people whom nobody has on record', async () => {
    const [asha, usha] = await two();
    const nisha = await family('Nisha Test');
    const ids = [asha, usha, nisha].map(({ relative }) => relative);
    expect((await ask(ids)).body).toMatchObject({ status: 422, code: 'introductions/people-count', params: { from: 2, to: 2 } });
    expect((await ask(ids.slice(0, 1))).body).toMatchObject({ code: 'introductions/people-count' });
    expect((await ask([ids[0]!, asha.member])).body).toMatchObject({ status: 422, code: 'introductions/person-unknown' });
    await ask(ids, 'family-circle').expect(201);
  });

  it('the same two again rests for 90 days after “not this time”', async () => {
    const [asha, usha] = await two();
    const { id } = await asked(asha, usha);
    expect((await ask([asha.relative, usha.relative])).body).toMatchObject({ code: 'introductions/already-asked' });
    await answer(id, asha.relative, 'no').expect(200);
    expect((await ask([usha.relative, asha.relative])).body).toMatchObject({ code: 'introductions/asked-recently', params: { days: 90 } });
    api.clock.set('2027-02-22T12:25:00Z');
    await ask([usha.relative, asha.relative]).expect(201);
  });

  it('one person has at most three open questions', async () => {
    const asha = await family('Asha Test');
    for (const name of ['One', 'Two', 'Three']) await asked(asha, await family(`${name} Test`));
    const fourth = await family('Four Test');
    expect((await ask([fourth.relative, asha.relative])).body).toMatchObject({ code: 'introductions/too-many-open', params: { most: 3 } });
  });

  it('reaches the people of the own branches only', async () => {
    const counsellor = me(centre.counsellor.token);
    const here = await family('Asha Test');
    const there = await family('Usha Test', 'own', { branchId: centre.branchIds[1] });
    const body = { kind: 'families', personIds: [here.relative, there.relative] };
    expect((await counsellor.post('/api/v1/introductions').send(body)).body).toMatchObject({ code: 'introductions/person-unknown' });
    const { id } = await asked(here, there);
    const answerThere = await counsellor.post(`/api/v1/introductions/${id}/answer`).send({ personId: there.relative, says: 'yes' });
    expect(answerThere.body).toMatchObject({ code: 'introductions/person-unknown' });
    await counsellor.post(`/api/v1/introductions/${id}/answer`).send({ personId: here.relative, says: 'yes' }).expect(200);
    await counsellor.get(pathOf(there)).expect(404);
    const far = await asked(there, await family('Nisha Test', 'own', { branchId: centre.branchIds[1] }));
    const taken = await counsellor.post(`/api/v1/introductions/${far.id}/take-back`);
    expect(taken.body).toMatchObject({ status: 404, code: 'introductions/not-found' });
    await counsellor.get(`/api/v1/members/${here.member}/relatives/${there.relative}/introductions`).expect(404);
  });
});
