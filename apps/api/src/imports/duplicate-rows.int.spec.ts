import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberView } from '../members/member.view.ts';
import { openDesk, type Desk } from '../testing/desk.ts';
import { ImportDesk, memberRow, sheetOf, type Row } from '../testing/import-desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import type { TestApi } from '../testing/start-api.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
let sheets: ImportDesk;
let sagar: MemberView;
let far: MemberView;
let gone: MemberView;

beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-22T06:30:00Z'));
  sheets = new ImportDesk(api, centre);
  const contact = { phone: '+919822041234', email: 'sagar@example.org' };
  sagar = await desk.member({ alias: 'Sagar', legalName: 'सागर कुलकर्णी', birthYear: 1991, ...contact });
  await desk.relative(sagar.id, { name: 'Sita Rao', phone: '+919822055678' });
  far = await desk.member({ alias: 'Far', legalName: 'Vimal Deshpande', birthYear: 1980, branchId: centre.branchIds[1] });
  gone = await desk.member({ alias: 'Gone', legalName: 'Harish Bhosale' });
  const left = { to: 'left', on: '2026-11-20', reason: 'Moved to another town' };
  await api.as(centre.administrator.token).post(`/api/v1/members/${gone.id}/transitions`).send(left).expect(200);
});
afterAll(() => api.close());

const row = (cells: Row, ref = 'N1'): Row => ({ ...memberRow, Ref: ref, Name: 'Zoya Khan', ...cells });
/** The warnings of rows about people on record, each as "row column code". */
async function warned(...rows: readonly Row[]): Promise<string[]> {
  const { problems } = await sheets.check('members', sheetOf(...rows));
  return problems
    .filter(({ code }) => code === 'likely-duplicate')
    .map(({ row: at, column, severity, params }) => `${String(at)} ${column} ${severity} ${String(params?.['code'])}`);
}

describe('a new person of a sheet', () => {
  it.each([
    { what: 'the same name in other letters', cells: { Name: 'Kulkarni Sagar' }, column: 'Name' },
    { what: 'the same name with another year of birth', cells: { Name: 'Sagar Kulkarni', 'Birth year': '1960' }, column: 'Name' },
    { what: 'a name that leaves one out, and the year', cells: { Name: 'Sagar', 'Birth year': '1991' }, column: 'Name' },
    { what: 'two letters exchanged, and the year before', cells: { Name: 'Sagar Kulakrni', 'Birth year': '1990' }, column: 'Name' },
    { what: 'two letters exchanged, and the year after', cells: { Name: 'Sagar Kulakrni', 'Birth year': '1992' }, column: 'Name' },
    { what: 'the e-mail address in capitals', cells: { 'E-mail': 'SAGAR@Example.org' }, column: 'E-mail' },
    { what: 'the address and the year', cells: { 'E-mail': 'sagar@example.org', 'Birth year': '1992' }, column: 'E-mail' },
    { what: 'the number and the year', cells: { Phone: '098220-41234', 'Birth year': '1991' }, column: 'Phone' },
    { what: 'the number and the address', cells: { Phone: '९८२२० ४१२३४', 'E-mail': 'sagar@example.org' }, column: 'Phone' },
    { what: 'the address and the name', cells: { Name: 'सागर कुलकर्णी', 'E-mail': 'sagar@example.org' }, column: 'E-mail' },
    { what: 'the chosen name and the year', cells: { 'Preferred name': 'सागर', 'Birth year': '1991' }, column: 'Name' },
  ])('is likely on record with $what', async ({ cells, column }) =>
    expect(await warned(row(cells))).toEqual([`2 ${column} warning ${sagar.code}`]),
  );

  it.each([
    { what: 'a similar name without a year', cells: { Name: 'Sagar Kulakrni' } },
    { what: 'a similar name two years older', cells: { Name: 'Sagar Kulakrni', 'Birth year': '1989' } },
    { what: 'a similar name two years younger', cells: { Name: 'Sagar Kulakrni', 'Birth year': '1993' } },
    { what: 'two letters that differ', cells: { Name: 'Sagar Kurkarsi', 'Birth year': '1991' } },
    { what: 'a surname alone', cells: { Name: 'Anil Kulkarni', 'Birth year': '1991' } },
    { what: 'the number alone, which has a warning of its own', cells: { Phone: '9822041234' } },
    { what: 'the number at another age', cells: { Phone: '9822041234', 'Birth year': '1960' } },
    { what: 'the address at another age', cells: { 'E-mail': 'sagar@example.org', 'Birth year': '1960' } },
    { what: 'the number of somebody’s sister', cells: { Phone: '9822055678', 'Birth year': '1991' } },
    { what: 'the chosen name without a year', cells: { 'Preferred name': 'Sagar' } },
    { what: 'the year alone', cells: { 'Birth year': '1991' } },
  ])('is somebody else with $what', async ({ cells }) => expect(await warned(row(cells))).toEqual([]));

  it('is named by the strongest reason when several people are likely', async () => {
    const twin = await desk.member({ alias: 'Twin', legalName: 'Sagar Kulkarni', stage: 'enquiry', admittedOn: undefined });
    const cells = row({ Name: 'Sagar Kulkarni', 'E-mail': 'sagar@example.org' });
    expect(await warned(cells)).toEqual([`2 E-mail warning ${sagar.code}`]);
    await api.as(centre.administrator.token).post(`/api/v1/members/${sagar.id}/merge`).send({ otherId: twin.id }).expect(200);
    await api.as(centre.administrator.token).get(`/api/v1/members/${twin.id}`).expect(404);
    expect(await warned(row({ Name: 'Sagar Kulkarni' }))).toEqual([`2 Name warning ${sagar.code}`]);
  });

  it('may be on record at another branch, or have left', async () => {
    const cells = [row({ Name: 'Deshpande Vimal' }), row({ Name: 'हरीश भोसले' }, 'N2')];
    expect(await warned(...cells)).toEqual([`2 Name warning ${far.code}`, `3 Name warning ${gone.code}`]);
  });

  it('has a warning in each row, and nothing in it tells a name or a contact', async () => {
    const rows = [1, 2, 3].map((at) => row({ Name: 'Sagar Kulkarni', 'Birth year': String(1990 + at) }, `N${String(at)}`));
    const answer = await sheets.upload('members', sheetOf(...rows)).expect(201);
    const warnings = (answer.body.problems as { code: string }[]).filter(({ code }) => code === 'likely-duplicate');
    expect(warnings).toHaveLength(3);
    expect(answer.text).not.toMatch(/kulkarni|कुलकर्णी|41234|sagar@/i);
  });

  it('is compared with people of the own centre only', async () => {
    const other = new ImportDesk(api, await seedCentre(api, 'Other'));
    const { problems } = await other.check('members', sheetOf(row({ Name: 'Sagar Kulkarni', Branch: 'Other North' })));
    expect(problems).toEqual([]);
  });

  it('is written all the same, and named no more once the sheet knows the person', async () => {
    const sheet = sheetOf(row({ Name: 'Vimal Deshpande' }, 'V1'));
    expect(await warned(row({ Name: 'Vimal Deshpande' }, 'V1'))).toEqual([`2 Name warning ${far.code}`]);
    await sheets.import('members', sheet);
    const again = await sheets.check('members', sheet);
    expect([again.summary, again.problems]).toEqual([expect.objectContaining({ created: 0, unchanged: 1 }), []]);
  });
});
