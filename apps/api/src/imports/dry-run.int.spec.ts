import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { fixture, ImportDesk, memberRow, sheetOf } from '../testing/import-desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { ImportView } from './import.view.ts';

const timetable = fixture('nagpur-timetable');
let api: TestApi;
let centre: SeededCentre;
let desk: ImportDesk;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-22T06:30:00Z');
});
afterAll(() => api.close());
beforeEach(async () => {
  centre = await seedCentre(api);
  desk = new ImportDesk(api, centre);
});

const errorsOf = ({ problems }: ImportView) => problems.filter(({ severity }) => severity === 'error');

describe('the text at fault', () => {
  beforeEach(() => desk.import('timetable', timetable));
  const faults = async (row: Readonly<Record<string, string>>) =>
    errorsOf(await desk.check('members', sheetOf({ ...memberRow, Branch: 'Dharampeth', ...row }))).map(({ code, value }) => [code, value]);

  it.each([
    { row: { Branch: 'Atlantis' }, then: [['branch-unknown', 'Atlantis']] },
    {
      row: { Groups: 'Naya Savera; Nowhere, Elsewhere' },
      then: [
        ['group-unknown', 'Nowhere'],
        ['group-unknown', 'Elsewhere'],
      ],
    },
    { row: { Admitted: '31/02/2026' }, then: [['date-invalid', '31/02/2026']] },
    { row: { Stage: 'x'.repeat(90) }, then: [['stage-unknown', 'x'.repeat(60)]] },
    { row: { Stage: '' }, then: [['stage-missing', undefined]] },
  ])('is shown: $then', async ({ row, then }) => expect(await faults(row)).toEqual(then));

  it.each([
    { row: { Phone: '12345' }, then: [['phone-invalid', undefined]] },
    { row: { 'E-mail': 'asha at home' }, then: [['email-invalid', undefined]] },
    { row: { Name: '=Asha' }, then: [['formula', undefined]] },
  ])('is neither shown nor stored where it may tell who somebody is: $then', async ({ row, then }) =>
    expect(await faults(row)).toEqual(then),
  );
});

describe('the aftercare of people who come as discharged', () => {
  beforeEach(() => desk.import('timetable', timetable));
  const discharged = { ...memberRow, Branch: 'Dharampeth', Stage: 'discharged', Admitted: '2026-08-01' };

  it.each([
    { given: 'of whom none is discharged', rows: [{ ...discharged, Stage: 'admitted' }], then: { discharged: 0, followUps: 0 } },
    {
      given: 'discharged so long ago that nothing is due',
      rows: [{ ...discharged, Admitted: '2020-01-01', Discharged: '2020-03-01' }],
      then: { discharged: 1, followUps: 0 },
    },
  ])('is counted before anything is written, for people $given', async ({ rows, then }) =>
    expect((await desk.check('members', sheetOf(...rows))).summary).toMatchObject(then),
  );

  it('is planned as the dry run said', async () => {
    const sheet = sheetOf({ ...discharged, Discharged: '2026-11-20' });
    const { id, summary } = await desk.check('members', sheet);
    await desk.commit(id).expect(202);
    const rows = await api.app
      .get(TenantScope)
      .inCentre(centre.centreId, { kind: 'system' }, (tx) => tx.rows<{ id: string }>('select id from follow_ups where centre_id = $1'));
    expect(summary).toMatchObject({ discharged: 1, followUps: rows.length });
    expect(rows.length).toBeGreaterThan(0);
    expect((await desk.check('members', sheet)).summary).toMatchObject({ discharged: 0, followUps: 0 });
  });
});
