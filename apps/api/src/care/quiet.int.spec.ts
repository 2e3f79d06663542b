import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { counsellorOfSouth } from '../testing/counsellor-of-south.ts';
import { Desk } from '../testing/desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { countQuiet } from './quiet-members.read-model.ts';
import { RefreshNeedsDue } from './refresh-needs-due.ts';
import type { QuietMemberPage, QuietMemberView } from './quiet.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
/** Three people of one branch, entered on 1 November: Asha has a seat from that day, Bina has none, Chand is of the other branch. */
let asha: string;
let bina: string;
let chand: string;
let sessions: readonly string[];
const as = (who: 'administrator' | 'counsellor' | 'facilitator' = 'counsellor') => api.as(centre[who].token);
const goTo = (day: string, time = '13:00') => api.clock.set(`2026-${day}T${time}:00Z`);
const page = async (query = '', who: 'administrator' | 'counsellor' = 'administrator'): Promise<QuietMemberPage> =>
  (await as(who).get(`/api/v1/attention/quiet${query}`).expect(200)).body as QuietMemberPage;
const listed = async (query = ''): Promise<readonly string[]> => (await page(query)).items.map(({ displayName }) => displayName);
const viewOf = async (name: string, query = '?days=7'): Promise<QuietMemberView | undefined> =>
  (await page(query)).items.find(({ displayName }) => displayName === name);
const mark = (session: string | undefined, personId: string, state: string | null) =>
  as()
    .put(`/api/v1/sessions/${String(session)}/attendance`)
    .send({ marks: [{ clientId: newId(), personId, state, markedAt: api.clock.now().toString() }] })
    .expect(200);

beforeAll(async () => {
  api = await startApi();
  goTo('11-01', '06:00');
  centre = await seedCentre(api);
  desk = new Desk(api, centre);
  const group = await desk.group({ name: 'Naya Savera' });
  asha = (await desk.member({ preferredName: 'Asha', phone: '98220 12345' })).id;
  bina = (await desk.member({ preferredName: 'Bina', admittedOn: '2026-07-09' })).id;
  chand = (await desk.member({ preferredName: 'Chand', branchId: centre.branchIds[1] })).id;
  await desk.seat(group.id, { memberId: asha, startsOn: '2026-11-01' });
  sessions = group.upcoming.map(({ id }) => id);
});
afterAll(() => api.close());

describe('the members who have come to nothing', () => {
  it('are listed from the day on which the days are full, with a seat and without, and not before they were entered', async () => {
    goTo('11-14');
    expect(await listed()).toEqual([]);
    expect(await listed('?days=7')).toEqual(['Asha', 'Bina', 'Chand']);
    goTo('11-15');
    expect(await listed()).toEqual(['Asha', 'Bina', 'Chand']);
    expect(await viewOf('Asha')).toEqual({
      ...{ memberId: asha, displayName: 'Asha', code: expect.any(String), branchName: 'Nayi Subah North', stage: 'admitted' },
      ...{ since: '2026-11-01', days: 14, lastAttendedOn: null, lastContactOn: null },
      ...{ groups: [{ id: expect.any(String), name: 'Naya Savera' }], relatives: [] },
    });
    expect(await viewOf('Bina')).toMatchObject({ since: '2026-11-01', groups: [] });
  });

  it('are listed after the days that the centre has set, where no other number is asked for', async () => {
    const set = async (unseenDays: number) => {
      const { body } = await as('administrator').get('/api/v1/centre').expect(200);
      return as('administrator')
        .patch('/api/v1/centre')
        .set('if-match', `"${String(body.version)}"`)
        .send({ unseenDays });
    };
    expect((await set(8)).status).toBe(400);
    expect((await set(30)).body).toMatchObject({ unseenDays: 30, offerDays: 2 });
    expect(await page()).toMatchObject({ items: [], count: 0, days: 30 });
    expect(await page('?days=14')).toMatchObject({ count: 3, days: 14 });
    expect((await set(14)).status).toBe(200);
  });

  it('are counted as they are listed, on every page and in the branch that is chosen', async () => {
    const first = await page('?limit=2');
    const second = await page(`?limit=2&cursor=${encodeURIComponent(String(first.nextCursor))}`);
    expect([first.count, second.count]).toEqual([3, 3]);
    expect([...first.items, ...second.items].map(({ displayName }) => displayName)).toEqual(['Asha', 'Bina', 'Chand']);
    expect(second.nextCursor).toBeNull();
    expect(await page(`?branchId=${centre.branchIds[1]}`)).toMatchObject({ count: 1, items: [{ memberId: chand }] });
    expect(await page('', 'counsellor')).toMatchObject({ count: 2, items: [{ memberId: asha }, { memberId: bina }] });
  });

  it('have the relatives who may be called, by the consent of the day, and each showing of a number is noted', async () => {
    const { id: relativeId } = await desk.relative(asha, { name: 'Usha', relation: 'sister', phone: '98220 77777' });
    await desk.relative(asha, { name: 'Without', phone: undefined });
    const call = (memberId = asha, who: 'counsellor' | 'facilitator' = 'counsellor') =>
      as(who).post(`/api/v1/attention/${memberId}/relatives/${relativeId}/call`);
    const relatives = async () => (await viewOf('Asha'))?.relatives;
    const consent = async (body: object): Promise<string> =>
      (
        (
          await as()
            .post(`/api/v1/members/${asha}/consents`)
            .send({ purpose: 'contact-relative', relativeId, evidence: 'spoken', ...body })
        ).body as {
          id: string;
        }
      ).id;
    await consent({ channel: 'whatsapp' });
    expect(await relatives()).toEqual([]);
    expect((await call().expect(409)).body).toMatchObject({ code: 'care/relative-not-allowed' });
    const given = await consent({});
    expect(await relatives()).toEqual([{ id: relativeId, displayName: 'Usha', relation: 'sister' }]);
    expect((await call().expect(200)).body).toEqual({ phone: '+919822077777', isShared: false });
    const noted = `select subject_id from audit_entries where centre_id = $1 and action = 'number-shown' order by seq desc limit 1`;
    expect(await inCentre(api, centre, noted)).toEqual([{ subject_id: asha }]);
    expect((await call(bina)).body).toMatchObject({ code: 'members/not-found' });
    await call(asha, 'facilitator').expect(403);
    const days = 'update members set quiet_since = $3 where centre_id = $1 and id = $2';
    await inCentre(api, centre, days, asha, '2026-11-14');
    expect((await call()).body).toMatchObject({ code: 'care/not-in-need' });
    await inCentre(api, centre, days, asha, '2026-11-01');
    await as().post(`/api/v1/members/${asha}/consents/${given}/withdraw`).expect(200);
    expect((await call().expect(409)).body).toMatchObject({ code: 'care/relative-not-allowed' });
  });

  it('have a number that a repeated key shows again only to those who may still read it', async () => {
    const { id: relativeId } = await desk.relative(asha, { name: 'Sunita', relation: 'aunt', phone: '98220 88888' });
    const consents = `/api/v1/members/${asha}/consents`;
    const given = await as().post(consents).send({ purpose: 'contact-relative', relativeId, evidence: 'spoken' }).expect(201);
    const paths = [`/api/v1/attention/${asha}/call`, `/api/v1/attention/${asha}/relatives/${relativeId}/call`];
    const call = (path: string) => as().post(path).set('idempotency-key', path.slice(-60));
    const shown = async () => {
      const sql = `select count(*)::int as count from audit_entries where centre_id = $1 and action = 'number-shown' and subject_id = $2`;
      const [row] = await inCentre(api, centre, sql, asha);
      return (row as { count: number }).count;
    };
    const before = await shown();
    for (const path of [...paths, ...paths]) {
      const answer = await call(path).expect(200);
      expect(answer.headers['idempotency-replayed']).toBeUndefined();
      expect(answer.body).toEqual({ phone: expect.stringMatching(/^\+91982/), isShared: false });
    }
    expect(await shown()).toBe(before + 4);

    await as()
      .post(`${consents}/${String(given.body.id)}/withdraw`)
      .expect(200);
    expect((await call(paths[1]!).expect(409)).body).toMatchObject({ code: 'care/relative-not-allowed' });
    await call(paths[0]!).expect(200);
    const reach = (branchIds: readonly string[]) =>
      api.app
        .get(PlatformScope)
        .read('update platform.user_centres set branch_ids = $2 where user_id = $1 returning user_id', [
          centre.counsellor.userId,
          branchIds,
        ]);
    await reach([centre.branchIds[1]]);
    for (const path of paths) expect((await call(path).expect(404)).body).toMatchObject({ code: 'members/not-found' });
    await reach(centre.branchIds);
  });

  it('end with a session that they attended, also as walk-ins, and are back when the mark is taken away', async () => {
    goTo('11-17');
    const [, , third] = sessions;
    await mark(third, asha, 'late');
    await mark(third, bina, 'walk-in');
    expect(await listed('?days=7')).toEqual(['Chand']);
    await mark(third, asha, 'absent');
    expect(await listed('?days=7')).toEqual(['Asha', 'Chand']);
    await mark(third, asha, 'present');
    goTo('11-24', '12:00');
    expect(await viewOf('Asha')).toMatchObject({ since: '2026-11-17', lastAttendedOn: '2026-11-17', days: 7 });
  });

  it('keep the later of two sessions when the earlier one is marked afterwards', async () => {
    goTo('11-17', '13:20');
    await mark(sessions[1], asha, 'present');
    goTo('11-24', '12:00');
    expect(await viewOf('Asha')).toMatchObject({ since: '2026-11-17' });
  });

  it('have a new count from a new seat on, because nobody is expected before', async () => {
    const other = await desk.group({ name: 'Sham' });
    await desk.seat(other.id, { memberId: bina, startsOn: '2026-11-24' });
    expect(await viewOf('Bina')).toBeUndefined();
    goTo('12-01', '12:00');
    expect(await viewOf('Bina')).toMatchObject({ since: '2026-11-24', lastAttendedOn: '2026-11-17', groups: [{ name: 'Sham' }] });
  });

  it('are called, and the list says when somebody spoke with them last', async () => {
    await inCentre(api, centre, 'update members set needs_word_from = null where centre_id = $1');
    expect((await as().post(`/api/v1/attention/${asha}/call`).expect(200)).body).toMatchObject({ phone: '+919822012345' });
    await as().post(`/api/v1/attention/${asha}/answers`).send({ answer: 'spoke' }).expect(201);
    expect(await viewOf('Asha')).toMatchObject({ lastContactOn: '2026-12-01' });
  });

  it('are people whom the centre looks after: neither alumni nor those who left', async () => {
    const move = (to: string) => as('administrator').post(`/api/v1/members/${asha}/transitions`).send({ to, on: '2026-12-01' }).expect(200);
    await move('discharged');
    await move('aftercare');
    expect(await viewOf('Asha')).toMatchObject({ stage: 'aftercare', since: '2026-11-17' });
    await move('alumni');
    expect(await viewOf('Asha')).toBeUndefined();
    await move('aftercare');
    await move('left');
    expect(await listed('?days=7')).toEqual(['Chand', 'Bina']);
  });

  it('are computed by the worker for people of an earlier version, and are the same as those that every change has stored', async () => {
    const stored = () =>
      inCentre(api, centre, 'select id, quiet_since::text, last_attended_on::text from members where centre_id = $1 order by id');
    const before = await stored();
    await inCentre(api, centre, `update members set quiet_since = '-infinity', last_attended_on = null where centre_id = $1`);
    expect(await listed('?days=7')).toEqual([]);
    await new RefreshNeedsDue(api.app.get(TenantScope)).run(centre.centreId);
    expect(await stored()).toEqual(before);
  });

  it('are not listed for other numbers of days, nor to peers', async () => {
    for (const days of ['0', '15', 'x']) await as().get(`/api/v1/attention/quiet?days=${days}`).expect(400);
    await as('facilitator').get('/api/v1/attention/quiet').expect(403);
  });
});

describe('the list of a large branch', () => {
  const names = Array.from({ length: 54 }, (_, place) => `Person ${String(place)}`);
  const inSouth = async (query = '') =>
    (await api.as(centre.mentor.token).get(`/api/v1/attention/quiet${query}`).expect(200)).body as QuietMemberPage;
  beforeAll(async () => {
    goTo('11-02', '06:00');
    centre = await seedCentre(api);
    desk = new Desk(api, centre);
    await counsellorOfSouth(api, centre);
    await seedGroup(api, centre, { starts: ['2026-11-26T05:30:00Z'], aliases: names });
    await inCentre(api, centre, `update members set quiet_since = '-infinity' where centre_id = $1`);
    await new RefreshNeedsDue(api.app.get(TenantScope)).run(centre.centreId);
    goTo('11-04', '06:00');
    await desk.member({ preferredName: 'Meena' });
    await desk.member({ preferredName: 'Sunil', branchId: centre.branchIds[1] });
  });

  it('is read to its end, fifty people at a time, everybody once and those for longest first', async () => {
    goTo('11-25');
    const first = await page('', 'counsellor');
    const second = await page(`?cursor=${encodeURIComponent(String(first.nextCursor))}`, 'counsellor');
    expect([first.items.length, second.items.length, first.count, second.count, second.nextCursor]).toEqual([50, 5, 55, 55, null]);
    const all = [...first.items, ...second.items];
    expect(all.map(({ displayName }) => displayName).toSorted()).toEqual([...names, 'Meena'].toSorted());
    expect(all.map(({ since }) => since)).toEqual(all.map(({ since }) => since).toSorted());
    expect(all.at(-1)).toMatchObject({ displayName: 'Meena', since: '2026-11-04', days: 21 });
    const counted = api.app
      .get(TenantScope)
      .inCentre(centre.centreId, { kind: 'system' }, (tx) => Promise.all([20, 100].map((most) => countQuiet(tx, { days: 14 }, most))));
    await expect(counted).resolves.toEqual([20, 56]);
  });

  it('loses nobody to a page when people on it come again in between', async () => {
    const first = await page('?limit=20', 'counsellor');
    const [gone, last] = [first.items[0], first.items.at(-1)];
    for (const one of [gone, last])
      await inCentre(api, centre, `update members set quiet_since = '2026-11-25' where centre_id = $1 and id = $2`, one?.memberId);
    const rest = await page(`?limit=200&cursor=${encodeURIComponent(String(first.nextCursor))}`, 'counsellor');
    expect([rest.items.length, rest.count]).toEqual([35, 53]);
  });

  it('has of each branch the own people only, whatever branch is asked for', async () => {
    expect(await inSouth()).toMatchObject({ count: 1, items: [{ displayName: 'Sunil', branchName: 'Nayi Subah South' }] });
    expect(await inSouth(`?branchId=${centre.branchIds[0]}`)).toEqual({ items: [], nextCursor: null, count: 0, days: 14 });
    expect((await page(`?branchId=${centre.branchIds[1]}&days=30`)).count).toBe(0);
  });

  it('does not name a group whose seat has ended, and counts no seat that was taken back on its first day', async () => {
    const south = `?branchId=${centre.branchIds[1]}&days=7`;
    const [sunil] = (await page(south)).items;
    const group = await desk.group({ branchId: centre.branchIds[1] });
    const end = (id: string, on: string) => as('administrator').post(`/api/v1/enrolments/${id}/end`).send({ on }).expect(200);
    const seat = await desk.seat(group.id, { memberId: sunil?.memberId, startsOn: '2026-11-25' });
    expect(await page(south)).toMatchObject({ count: 0 });
    await end(seat.id, '2026-11-25');
    expect((await page(south)).items).toEqual([sunil]);
    goTo('11-26');
    const again = await desk.seat(group.id, { memberId: sunil?.memberId, startsOn: '2026-11-26' });
    goTo('12-04');
    await end(again.id, '2026-12-04');
    expect((await page(south)).items).toMatchObject([{ displayName: 'Sunil', since: '2026-11-26', groups: [] }]);
  });
});
