import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { fixture, groupRow, ImportDesk, sheetOf } from '../testing/import-desk.ts';
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

/** The progress in rows that is answered at intervals while a sheet is written; an answer that comes late misses nothing. */
async function progressOf(id: string): Promise<readonly number[]> {
  const answers: Promise<number>[] = [];
  const ask = async (): Promise<number> => ((await desk.find(id).expect(200)).body as ImportView).progress.done;
  const asking = setInterval(() => answers.push(ask()), 40);
  expect(((await desk.commit(id)).body as ImportView).state).toBe('committed');
  clearInterval(asking);
  return Promise.all(answers);
}

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
    expect((await progressOf(id)).filter((done) => done > 0 && done < 400)).not.toEqual([]);
  });
});

describe('a large timetable', () => {
  it('tells how far it is while its groups are written', async () => {
    const groups = Array.from({ length: 150 }, (_, index) => ({ ...groupRow, Group: `Group ${String(index)}`, 'Led by': '' }));
    const { id } = await desk.check('timetable', sheetOf(...groups));
    expect((await progressOf(id)).filter((done) => done > 0 && done < 150)).not.toEqual([]);
  });
});
