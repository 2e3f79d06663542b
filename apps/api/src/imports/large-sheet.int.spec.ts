import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

const fixture = (name: string): Buffer => readFileSync(new URL(`../../../../fixtures/${name}.csv`, import.meta.url));
const [header = '', ...people] = fixture('nagpur-members').toString('utf8').trim().split(/\r?\n/);

interface Imported {
  readonly id: string;
  readonly state: string;
  readonly rows: number;
  readonly progress: { done: number; total: number };
}

let api: TestApi;
let centre: SeededCentre;

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-22T06:30:00Z');
});
afterAll(() => api.close());
beforeEach(async () => {
  centre = await seedCentre(api);
  await imported('timetable', fixture('nagpur-timetable'));
});

const me = () => api.as(centre.administrator.token);
const checked = async (kind: string, sheet: Buffer | string): Promise<Imported> =>
  (await me().post(`/api/v1/imports/${kind}`).attach('file', Buffer.from(sheet), 'sheet.csv').expect(201)).body as Imported;
const commit = (id: string) => me().post(`/api/v1/imports/${id}/commit`).expect(202);
const imported = async (kind: string, sheet: Buffer | string): Promise<Imported> =>
  (await commit((await checked(kind, sheet)).id)).body as Imported;

describe('a large sheet of members', () => {
  it('may have a thousand rows, families sharing phones and all', async () => {
    const rows = Array.from({ length: 1_000 }, (_, index) => (people[index % people.length] ?? '').replace(/^N\d+,/, `L${String(index)},`));
    expect(await imported('members', [header, ...rows].join('\n'))).toMatchObject({
      state: 'committed',
      rows: 1_000,
      progress: { done: 1_000 },
    });
  });

  it('tells how far it is while it changes people on record', async () => {
    const rows = Array.from({ length: 400 }, (_, index) => (people[0] ?? '').replace(/^N\d+,/, `L${String(index)},`));
    const sheet = [header, ...rows].join('\n');
    await imported('members', sheet);
    const { id } = await checked('members', sheet.replaceAll(',Hindi,', ',Marathi,'));
    const going = commit(id).then(({ body }) => body as Imported);
    const seen: number[] = [];
    for (let state = 'checked'; state !== 'committed';) {
      const found = (await me().get(`/api/v1/imports/${id}`).expect(200)).body as Imported;
      seen.push(found.progress.done);
      state = found.state;
    }
    expect((await going).state).toBe('committed');
    expect(seen.filter((done) => done > 0 && done < 400)).not.toEqual([]);
  });
});
