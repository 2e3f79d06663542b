import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OverviewView } from '../overview/overview.view.ts';
import { Desk, tuesdays } from '../testing/desk.ts';
import { ImportDesk, memberRow, sheetOf } from '../testing/import-desk.ts';
import { counsellorOfSouth } from '../testing/counsellor-of-south.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { MemberView } from './member.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set('2026-11-24T06:30:00Z');
  centre = await seedCentre(api);
  desk = new Desk(api, centre);
});

type Who = 'administrator' | 'counsellor' | 'facilitator' | 'mentor';
const as = (who: Who = 'administrator') => api.as(centre[who].token);
const post = (path: string, body: object = {}, who?: Who) => as(who).post(`/api/v1${path}`).send(body);
const read = async (path: string, who?: Who) => (await as(who).get(`/api/v1${path}`).expect(200)).body;
const person = (alias: string, body: object = {}): Promise<MemberView> => desk.member({ alias, ...body });
/** A record without a stay, which may be merged into any other. */
const asked = (alias: string, body: object = {}): Promise<MemberView> =>
  person(alias, { stage: 'enquiry', admittedOn: undefined, ...body });
const merge = async (kept: MemberView, other: MemberView): Promise<void> => {
  await post(`/members/${kept.id}/merge`, { otherId: other.id }).expect(200);
};
const unmerge = async ({ id }: MemberView): Promise<void> => {
  await post(`/members/${id}/unmerge`).expect(200);
};
const found = async (text: string): Promise<string[]> =>
  ((await post('/members/search', { text }).expect(200)).body.items as { displayName: string }[]).map(({ displayName }) => displayName);
const codesOf = async (member: MemberView): Promise<string[]> =>
  ((await read(`/members/${member.id}/merges`)).items as { otherCode: string }[]).map(({ otherCode }) => otherCode);

describe('a person with several records', () => {
  it('is found by each code when one record after the other was merged, and each merge is undone by itself', async () => {
    const [first, second, last] = [await asked('First'), await asked('Second'), await person('Last')];
    await desk.relative(first.id, { name: 'Sita Rao', phone: '+919822055678' });
    const codes = async () => [await found(first.code), await found(second.code), await found(last.code)];
    await merge(second, first);
    expect(await codes()).toEqual([['Second'], ['Second'], ['Last']]);
    await merge(last, second);
    expect(await codes()).toEqual([['Last'], ['Last'], ['Last']]);
    expect([await codesOf(last), (await read(`/members/${last.id}/relatives`)).items.length]).toEqual([[second.code], 1]);
    await unmerge(last);
    expect(await codes()).toEqual([['Second'], ['Second'], ['Last']]);
    expect([await codesOf(last), await codesOf(second), (await read(`/members/${last.id}/relatives`)).items]).toEqual([
      [],
      [first.code],
      [],
    ]);
    await unmerge(second);
    expect(await codes()).toEqual([['First'], ['Second'], ['Last']]);
    expect((await read(`/members/${first.id}/relatives`)).items).toMatchObject([{ relation: 'mother' }]);
  });

  it('has them taken out again in the opposite order, each with what it brought', async () => {
    const [kept, one, two] = [await person('Kept'), await asked('One'), await asked('Two')];
    for (const member of [one, two]) await desk.relative(member.id);
    await merge(kept, one);
    api.clock.set('2026-11-24T06:31:00Z');
    await merge(kept, two);
    const relatives = async () => {
      const counts = [];
      for (const { id } of [kept, one, two]) {
        const { status, body } = await as().get(`/api/v1/members/${id}/relatives`);
        counts.push(status === 200 ? (body.items as unknown[]).length : status);
      }
      return counts;
    };
    expect([await codesOf(kept), await relatives()]).toEqual([
      [two.code, one.code],
      [2, 404, 404],
    ]);
    await unmerge(kept);
    expect([await codesOf(kept), await relatives()]).toEqual([[one.code], [1, 404, 1]]);
    await unmerge(kept);
    expect([await codesOf(kept), await relatives()]).toEqual([[], [0, 1, 1]]);
  });

  it('is one person after two people merged the records in opposite directions at once', async () => {
    const [one, two] = [await asked('One'), await asked('Two')];
    const statuses = await Promise.all([
      post(`/members/${one.id}/merge`, { otherId: two.id }).then(({ status }) => status),
      post(`/members/${two.id}/merge`, { otherId: one.id }, 'counsellor').then(({ status }) => status),
    ]);
    expect(statuses.toSorted()).toEqual([200, 404]);
    expect((await found(one.code)).concat(await found(two.code))).toHaveLength(2);
  });

  it('keeps one record when each of two people merges it into another one at once', async () => {
    const [one, two, other] = [await asked('One'), await asked('Two'), await asked('Other')];
    const statuses = await Promise.all(
      [one, two].map(async ({ id }) => (await post(`/members/${id}/merge`, { otherId: other.id })).status),
    );
    expect(statuses.toSorted()).toEqual([200, 404]);
    expect([...(await codesOf(one)), ...(await codesOf(two))]).toEqual([other.code]);
  });
});

describe('the record that was merged', () => {
  it('is no duplicate, neither shown nor counted, until it is taken out again', async () => {
    const contact = { phone: '+919822041234', email: 'kabir@example.org', legalName: 'Kabir Deshmukh', birthYear: 1990 };
    const [kept, other] = [await person('Kabir', contact), await asked('Kabira', contact)];
    const check = async () => {
      const given = { branchId: centre.branchIds[0], ...contact };
      const { items, elsewhere } = (await post('/members/duplicates', given).expect(200)).body as {
        items: MemberView[];
        elsewhere: number;
      };
      return [items.map(({ id }) => id).toSorted(), elsewhere];
    };
    expect(await check()).toEqual([[kept.id, other.id].toSorted(), 0]);
    await merge(kept, other);
    expect(await check()).toEqual([[kept.id], 0]);
    await unmerge(kept);
    expect(await check()).toEqual([[kept.id, other.id].toSorted(), 0]);
  });

  it('shares no telephone with the one that is kept', async () => {
    const [kept, other] = [await person('Kept', { phone: '+919822041234' }), await asked('Other', { phone: '+919822041234' })];
    const shared = async () => (await read(`/members/${kept.id}`)).sharedPhone as boolean;
    expect(await shared()).toBe(true);
    await merge(kept, other);
    expect(await shared()).toBe(false);
    await unmerge(kept);
    expect(await shared()).toBe(true);
  });

  it('is marked by its code as the person who is kept, also where both are on the roster', async () => {
    const [kept, other] = [await person('Kept'), await asked('Other')];
    const group = await desk.group({ schedule: { ...tuesdays, startsAt: '12:00' } });
    const session = String(group.upcoming[0]?.id);
    await merge(kept, other);
    await post(`/sessions/${session}/walk-ins`, { clientId: 'walk-in-1', code: other.code, markedAt: '2026-11-24T06:31:00Z' }).expect(200);
    const marked = 'select person_id from attendance where centre_id = $1 and session_id = $2';
    expect(await inCentre(api, centre, marked, session)).toEqual([{ person_id: kept.id }]);
    await unmerge(kept);
    expect(await inCentre(api, centre, marked, session)).toEqual([{ person_id: kept.id }]);
  });

  it('is nobody who is overdue on the overview', async () => {
    const [kept, other] = [await person('Kept'), await asked('Other')];
    for (const { id } of [kept, other]) await post('/follow-ups', { memberId: id, dueOn: '2026-11-25' }).expect(201);
    api.clock.set('2026-11-27T06:30:00Z');
    const overdue = async () => ((await read('/overview')) as OverviewView).branches.map((branch) => branch.overdue);
    const listed = async () => ((await read('/follow-ups?state=due&due=2026-11-26')).items as unknown[]).length;
    expect([await overdue(), await listed()]).toEqual([[2, 0], 2]);
    await merge(kept, other);
    expect([await overdue(), await listed()]).toEqual([[1, 0], 1]);
    await unmerge(kept);
    expect([await overdue(), await listed()]).toEqual([[2, 0], 2]);
  });

  it('has its plan of aftercare with its stay: with the person who is kept, and back', async () => {
    const days = { stage: 'discharged', admittedOn: '2026-09-01', dischargedOn: '2026-11-20' };
    const [kept, other] = [await asked('Kept'), await person('Other', days)];
    const plan = async ({ id }: MemberView) =>
      ((await read(`/members/${id}/aftercare-plan`)).plan as { dischargedOn: string } | null)?.dischargedOn;
    expect([await plan(kept), await plan(other)]).toEqual([undefined, '2026-11-20']);
    await merge(kept, other);
    expect([await plan(kept), (await read(`/members/${kept.id}/stays`)).items.length]).toEqual(['2026-11-20', 1]);
    await unmerge(kept);
    expect([await plan(kept), await plan(other)]).toEqual([undefined, '2026-11-20']);
  });
});

describe('a sheet that names a record by its reference', () => {
  const row = (ref: string, name: string) => ({ ...memberRow, Ref: ref, Name: name, Stage: 'enquiry', Admitted: '' });
  it('finds the person who is kept, and registers nobody anew', async () => {
    const sheets = new ImportDesk(api, centre);
    await sheets.import('members', sheetOf(row('R1', 'Ravi Kale'), row('R2', 'Rahul Joshi')));
    const { items } = (await read('/members?limit=200')) as { items: MemberView[] };
    const [kept, other] = ['Ravi', 'Rahul'].map((name) => items.find(({ displayName }) => displayName.startsWith(name)));
    if (kept === undefined || other === undefined) throw new Error('not registered');
    await merge(kept, other);
    expect([await found('R1'), await found('R2')]).toEqual([[kept.displayName], [kept.displayName]]);
    const { id, summary, problems } = await sheets.check('members', sheetOf(row('R2', 'Ravi Kale')));
    expect([summary, problems]).toEqual([expect.objectContaining({ created: 0, updated: 0, unchanged: 1 }), []]);
    expect((await sheets.commit(id)).body).toMatchObject({ state: 'committed' });
    const both = await sheets.check('members', sheetOf(row('R1', 'Ravi Kale'), row('R2', 'Rahul Joshi')));
    expect(both.problems.filter(({ severity }) => severity === 'error')).toMatchObject([{ row: 3, column: 'Ref', code: 'ref-duplicate' }]);
    expect(((await read('/members?limit=200')) as { items: MemberView[] }).items).toHaveLength(1);
    await unmerge(kept);
    expect([await found('R1'), await found('R2')]).toEqual([[kept.displayName], [other.displayName]]);
    const apart = await sheets.check('members', sheetOf(row('R1', 'Ravi Kale'), row('R2', 'Rahul Joshi')));
    expect([apart.summary, apart.problems]).toEqual([expect.objectContaining({ unchanged: 2 }), []]);
  });
});

describe('a merge, its plan, its list and its undo', () => {
  const routes = [
    { what: 'plan', method: 'post', path: 'merge/plan' },
    { what: 'merge', method: 'post', path: 'merge' },
    { what: 'list', method: 'get', path: 'merges' },
    { what: 'undo', method: 'post', path: 'unmerge' },
  ] as const;
  it.each(routes)('are for those who keep records and reach the person: $what', async ({ method, path }) => {
    const [kept, other, merged] = [await person('Kept'), await asked('Other'), await asked('Merged')];
    await merge(kept, merged);
    const status = async (token?: string) => {
      const agent = api.as(token);
      const url = `/api/v1/members/${kept.id}/${path}`;
      return (await (method === 'get' ? agent.get(url) : agent.post(url).send({ otherId: other.id }))).status;
    };
    const { facilitator, mentor, counsellor } = centre;
    expect([await status(), await status(facilitator.token), await status(mentor.token)]).toEqual([401, 403, 403]);
    await counsellorOfSouth(api, centre);
    expect(await status(mentor.token)).toBe(404);
    expect(await status(counsellor.token)).toBe(200);
  });
});
