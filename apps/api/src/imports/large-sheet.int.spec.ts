import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { fixture, ImportDesk } from '../testing/import-desk.ts';
import { seedCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { ImportView } from './import.view.ts';

const [header = '', ...people] = fixture('nagpur-members').toString('utf8').trim().split(/\r?\n/);

let api: TestApi;
let desk: ImportDesk;

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-22T06:30:00Z');
});
afterAll(() => api.close());
beforeEach(async () => {
  desk = new ImportDesk(api, await seedCentre(api));
  await desk.import('timetable', fixture('nagpur-timetable'));
});

describe('a large sheet of members', () => {
  it('may have a thousand rows, families sharing phones and all', async () => {
    const rows = Array.from({ length: 1_000 }, (_, index) => (people[index % people.length] ?? '').replace(/^N\d+,/, `L${String(index)},`));
    expect(await desk.import('members', [header, ...rows].join('\n'))).toMatchObject({
      state: 'committed',
      rows: 1_000,
      progress: { done: 1_000 },
    });
  });

  it('tells how far it is while it changes people on record', async () => {
    const rows = Array.from({ length: 400 }, (_, index) => (people[0] ?? '').replace(/^N\d+,/, `L${String(index)},`));
    const sheet = [header, ...rows].join('\n');
    await desk.import('members', sheet);
    const { id } = await desk.check('members', sheet.replaceAll(',Hindi,', ',Marathi,'));
    // Asked at intervals and not one after the other, so that an answer which comes late misses nothing.
    const answers: Promise<number>[] = [];
    const ask = async (): Promise<number> => ((await desk.find(id).expect(200)).body as ImportView).progress.done;
    const asking = setInterval(() => answers.push(ask()), 40);
    expect(((await desk.commit(id)).body as ImportView).state).toBe('committed');
    clearInterval(asking);
    const seen = await Promise.all(answers);
    expect(seen.filter((done) => done > 0 && done < 400)).not.toEqual([]);
  });
});
