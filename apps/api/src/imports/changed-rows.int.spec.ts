import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberView } from '../members/member.view.ts';
import { ImportDesk, memberRow, sheetOf, type Row } from '../testing/import-desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: ImportDesk;
const me = () => api.as(centre.administrator.token);
const ravi: Row = {
  ...memberRow,
  'Sober since': '2026-11-01',
  Relative: 'Sita Kale',
  Relation: 'wife',
  'May contact relative': 'no',
};
const write = async (row: Row): Promise<Record<string, number>> => (await desk.import('members', sheetOf(row))).summary;
const onRecord = async (): Promise<MemberView> => {
  const { items } = (await me().get('/api/v1/members').expect(200)).body as { items: { id: string }[] };
  expect(items).toHaveLength(1);
  return (
    await me()
      .get(`/api/v1/members/${String(items[0]?.id)}`)
      .expect(200)
  ).body as MemberView;
};

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-22T06:30:00Z');
  centre = await seedCentre(api);
  desk = new ImportDesk(api, centre);
  expect(await write(ravi)).toMatchObject({ created: 1 });
});
afterAll(() => api.close());

describe('a row about somebody on record changes', () => {
  it.each([
    { change: { 'Birth year': '1990', Gender: 'male' }, then: { birthYear: 1990, gender: 'male' } },
    { change: { Language: 'Marathi' }, then: { language: 'mr' } },
    { change: { 'Sober since': '2026-11-05' }, then: { sobriety: { startedOn: '2026-11-05', days: 17 } } },
    { change: { Relation: 'sister' }, then: { relatives: [{ displayName: 'Sita', relation: 'sister', mayContact: false }] } },
    { change: { 'May contact relative': 'yes' }, then: { relatives: [{ displayName: 'Sita', relation: 'wife', mayContact: true }] } },
    { change: { 'May contact relative': 'no' }, then: { relatives: [{ displayName: 'Sita', relation: 'wife', mayContact: false }] } },
    {
      change: { Stage: 'discharged', Discharged: '2026-11-20' },
      then: { stage: 'discharged', since: '2026-11-20', stays: [{ admittedOn: '2026-11-01', dischargedOn: '2026-11-20' }] },
    },
    { change: { Branch: 'Nayi Subah South' }, then: { branchId: 'south' } },
  ])('with $change, and nothing when it comes again', async ({ change, then }) => {
    const row = { ...ravi, ...change };
    expect((await write(row))['created']).toBe(0);
    const expected = 'branchId' in then ? { branchId: centre.branchIds[1] } : then;
    expect(await onRecord()).toMatchObject(expected);
    expect(await write(row)).toMatchObject({ created: 0, updated: 0, unchanged: 1 });
    await write(ravi);
  });

  it('adds a relative of another name beside the one on record', async () => {
    expect(await write({ ...ravi, Relative: 'Mohan Kale', Relation: 'brother' })).toMatchObject({ updated: 1 });
    expect((await onRecord()).relatives.map(({ displayName }) => displayName).toSorted()).toEqual(['Mohan', 'Sita']);
  });

  it('takes nothing away that it leaves empty', async () => {
    const { relatives, sobriety } = await onRecord();
    await write({ ...ravi, Relative: '', Relation: '', 'May contact relative': '', 'Sober since': '' });
    expect(await onRecord()).toMatchObject({ relatives, sobriety });
  });
});
