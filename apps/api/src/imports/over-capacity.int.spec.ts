import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fixture, ImportDesk } from '../testing/import-desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { GroupItemView } from '../groups/group.view.ts';
import type { WaitingListView } from '../groups/waiting.view.ts';
import type { ImportView } from './import.view.ts';

const members = fixture('nagpur-members').toString('utf8');

let api: TestApi;
let centre: SeededCentre;
let desk: ImportDesk;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-22T06:30:00Z');
  centre = await seedCentre(api);
  desk = new ImportDesk(api, centre);
  await desk.import('timetable', fixture('nagpur-timetable'));
});
afterAll(() => api.close());

const as = () => api.as(centre.administrator.token);
const overFull = ({ problems }: ImportView) =>
  problems
    .filter(({ code }) => code === 'group-over-capacity' || code === 'group-beyond-kind')
    .map(({ code, severity, column, params }) => ({ code, severity, column, ...params }));
/** A group with more people than seats; with more than its kind allows where `most` is given. */
const warning = (group: string, people: number, seats: number, most?: number) => ({
  ...{ severity: 'warning', column: 'Groups', group, people, seats },
  ...(most === undefined ? { code: 'group-over-capacity' } : { code: 'group-beyond-kind', most }),
});

describe('a sheet that fills groups beyond their seats', () => {
  it('is told so once for each group, and is imported all the same', async () => {
    const sheet = await desk.check('members', members);
    expect(overFull(sheet)).toEqual([
      warning('Morning circle', 39, 20, 20),
      warning('Naya Savera', 26, 12, 15),
      warning('Mahila samvad', 14, 10),
      warning('Himmat', 19, 12, 15),
      warning('Sankalp', 30, 12, 15),
      warning('Subah ki baat', 30, 15, 20),
    ]);
    await desk.commit(sheet.id).send({ reason: 'The hall takes them all.' }).expect(202);
  });

  it('is a decision of the person who imports it: for as many people as came, with a name, in the audit', async () => {
    const { items } = (await as().get('/api/v1/groups').expect(200)).body as { items: GroupItemView[] };
    const group = items.find(({ name }) => name === 'Naya Savera');
    const list = (
      await as()
        .get(`/api/v1/groups/${group?.id ?? ''}/waiting-list`)
        .expect(200)
    ).body as WaitingListView;
    expect(list.decision).toMatchObject({
      most: 26,
      until: null,
      reason: 'The hall takes them all.',
      decidedBy: expect.any(String) as unknown,
      isBySheet: true,
    });
    const { decidedBy, decidedAt } = list.decision!;
    expect(group?.overfull).toEqual({ decidedBy, isBySheet: true, decidedAt });
    expect(items.filter(({ overfull }) => overfull !== null)).toHaveLength(6);
    const open = items.find(({ name }) => name === 'Group yoga');
    const other = (
      await as()
        .get(`/api/v1/groups/${open?.id ?? ''}/waiting-list`)
        .expect(200)
    ).body as WaitingListView;
    expect(other.decision).toBeNull();
    const { items: entries } = (await as().get('/api/v1/audit').expect(200)).body as { items: { action: string }[] };
    expect(entries.filter(({ action }) => action === 'capacity-decided')).toHaveLength(6);
  });

  it('is not told again of people who have their places already', async () => {
    expect(overFull(await desk.check('members', members))).toEqual([]);
  });

  it('is told of one more person in a full group, and of none where there is room', async () => {
    const header = members.split('\n')[0] ?? '';
    const sheet = await desk.check(
      'members',
      `${header}\nN901,Asha Devi,,,,Dharampeth,admitted,2026-11-20,,,Hindi,,,,,,,,,Naya Savera; Group yoga`,
    );
    expect(overFull(sheet)).toEqual([warning('Naya Savera', 27, 12, 15)]);
    await desk.commit(sheet.id).send({ reason: ' ' }).expect(202);
    const { items } = (await as().get('/api/v1/groups').expect(200)).body as { items: { id: string; name: string }[] };
    const group = items.find(({ name }) => name === 'Naya Savera');
    // Nobody gave a reason, so the decision refers to the file.
    const { body } = await as().get(`/api/v1/groups/${group?.id ?? ''}/waiting-list`);
    expect((body as WaitingListView).decision).toMatchObject({ most: 27, reason: 'sheet.csv' });
  });

  it.each([
    { group: 'Group yoga', from: ',25,', to: ',3,', then: ['capacity-below-people'] },
    { group: 'Group yoga', from: ',25,', to: ',24,', then: [] },
    { group: 'Himmat, with a decision for as many', from: ',Hindi,12,', to: ',Hindi,1,', then: [] },
  ])('leaves seats that a timetable takes away again as in the console: $to of $group, $then', async ({ group, from, to, then }) => {
    const [header = '', ...rows] = fixture('nagpur-timetable').toString('utf8').split('\n');
    const row = rows.find((line) => line.includes(group.split(',')[0] ?? '')) ?? '';
    const { problems } = await desk.check('timetable', `${header}\n${row.replace(from, to)}`);
    expect(problems.map(({ code }) => code)).toEqual(then);
    if (then.length > 0) expect(problems[0]).toMatchObject({ column: 'Capacity', severity: 'error', params: { seats: 3 } });
  });

  it.each([{ reason: 'x'.repeat(201) }, { reason: 7 }])('is not written with the reason $reason', async ({ reason }) => {
    const { id } = await desk.check('members', members);
    await desk.commit(id).send({ reason }).expect(400);
    expect((await desk.find(id)).body).toMatchObject({ state: 'checked' });
  });

  it('is one thing; a single person is refused a place beyond the most that the kind allows, whatever is decided', async () => {
    const { items } = (await as().get('/api/v1/groups')).body as { items: { id: string; name: string; branchName: string }[] };
    const group = items.find(({ name }) => name === 'Himmat');
    const { items: people } = (await as().get('/api/v1/members?limit=200&stage=in-programme')).body as {
      items: { id: string; branchName: string; groups: { name: string }[] }[];
    };
    const person = people.find(({ groups }) => !groups.some(({ name }) => name === 'Himmat'));
    const { body } = await as()
      .post(`/api/v1/groups/${group?.id ?? ''}/enrolments`)
      .send({ memberId: person?.id, startsOn: '2026-11-23' })
      .expect(409);
    expect(body).toMatchObject({ code: 'groups/beyond-kind', params: { most: 15 } });
  });
});
