import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

const fixture = (name: string): string => readFileSync(new URL(`../../../../fixtures/${name}.csv`, import.meta.url), 'utf8');
const members = fixture('nagpur-members');

interface Imported {
  readonly id: string;
  readonly problems: readonly { code: string; severity: string; column: string; params?: object }[];
}

let api: TestApi;
let centre: SeededCentre;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-22T06:30:00Z');
  centre = await seedCentre(api);
  await commit(await checked('timetable', fixture('nagpur-timetable')));
});
afterAll(() => api.close());

const as = () => api.as(centre.administrator.token);
const checked = async (kind: string, sheet: string): Promise<Imported> =>
  (await as().post(`/api/v1/imports/${kind}`).attach('file', Buffer.from(sheet), 'sheet.csv').expect(201)).body as Imported;
const commit = ({ id }: Imported) => as().post(`/api/v1/imports/${id}/commit`).expect(202);
const overFull = ({ problems }: Imported) =>
  problems.filter(({ code }) => code === 'group-over-capacity').map(({ severity, column, params }) => ({ severity, column, ...params }));
const warning = (group: string, people: number, seats: number) => ({ severity: 'warning', column: 'Groups', group, people, seats });

describe('a sheet that fills groups beyond their seats', () => {
  it('is told so once for each group, and is imported all the same', async () => {
    const sheet = await checked('members', members);
    expect(overFull(sheet)).toEqual([
      warning('Morning circle', 39, 20),
      warning('Naya Savera', 26, 12),
      warning('Mahila samvad', 14, 10),
      warning('Himmat', 19, 12),
      warning('Sankalp', 30, 12),
      warning('Subah ki baat', 30, 15),
    ]);
    await commit(sheet);
  });

  it('is not told again of people who have their places already', async () => {
    expect(overFull(await checked('members', members))).toEqual([]);
  });

  it('is told of one more person in a full group, and of none where there is room', async () => {
    const header = members.split('\n')[0] ?? '';
    const sheet = await checked('members', `${header}\nN901,Asha Devi,,,,Dharampeth,enquiry,,,,Hindi,,,,,,,,,Naya Savera; Group yoga`);
    expect(overFull(sheet)).toEqual([warning('Naya Savera', 27, 12)]);
  });

  it('is one thing; a single person is refused a place that is not there', async () => {
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
    expect(body).toMatchObject({ code: 'groups/full', params: { seats: 12 } });
  });
});
