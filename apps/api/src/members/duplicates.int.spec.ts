import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mostLooksPerHour } from '@saath/domain/members';
import { Desk } from '../testing/desk.ts';
import { ImportDesk, memberRow, sheetOf } from '../testing/import-desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
let id: string;

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-22T06:30:00Z');
  centre = await seedCentre(api);
  desk = new Desk(api, centre);
  const contact = { phone: '+919822041234', email: 'sagar@example.org' };
  ({ id } = await desk.member({ alias: 'Sagar', legalName: 'सागर पाटील', birthYear: 1991, ...contact }));
  await desk.member({ alias: 'Anil', legalName: 'Anil Patil', birthYear: 1980 });
  await desk.member({ alias: 'Far', legalName: 'Sagar Patil', branchId: centre.branchIds[1] });
});
afterAll(() => api.close());

const check = (body: object, token = centre.counsellor.token) =>
  api
    .as(token)
    .post('/api/v1/members/duplicates')
    .send({ branchId: centre.branchIds[0], ...body });

describe('the likely duplicates of a person', () => {
  it.each([
    { given: { phone: '98220 41234' }, then: ['same-phone'] },
    { given: { email: 'Sagar@example.org' }, then: ['same-email'] },
    { given: { alias: 'Sagar', birthYear: 1990 }, then: ['same-chosen-name', 'same-birth-year'] },
    { given: { alias: 'Sagar' }, then: [] },
    { given: { phone: '98220 49999' }, then: [] },
    { given: {}, then: [] },
  ])('for $given: $then', async ({ given, then }) => {
    const { body } = await check(given).expect(200);
    expect(body.elsewhere).toBe(0);
    expect((body.items as { reasons: string[] }[]).flatMap(({ reasons }) => reasons)).toEqual(then);
  });

  it('are found by legal name across scripts; those of other branches are counted', async () => {
    const answer = await check({ legalName: 'Sagar Patil' }).expect(200);
    expect(answer.body).toMatchObject({ items: [{ id, displayName: 'Sagar', reasons: ['same-name'] }], elsewhere: 1 });
    expect(answer.text).not.toMatch(/पाटील|Patil|Far/);
    expect((await check({ legalName: 'Sagar Patil' }, centre.administrator.token).expect(200)).body).toMatchObject({ elsewhere: 0 });
    const sql = `select detail from audit_entries where centre_id = $1 and action = 'legal-names-searched' order by seq`;
    expect(await inCentre(api, centre, sql)).toMatchObject([{ detail: { found: 1 } }, { detail: { found: 2 } }]);
  });

  it.each([
    { given: { phone: '123' }, status: 422, code: 'members/phone-invalid' },
    { given: { branchId: '00000000-0000-7000-8000-000000000000' }, status: 404, code: 'branches/not-found' },
  ])('are not looked for with $given', async ({ given, status, code }) =>
    expect((await check(given).expect(status)).body).toMatchObject({ code }),
  );

  it('counts with searches by legal name', async () => {
    api.clock.set('2026-11-22T08:30:00Z');
    for (let looked = 0; looked < mostLooksPerHour; looked += 1) await check({ legalName: 'Nobody Here' }).expect(200);
    expect((await check({ legalName: 'Nobody Here' }).expect(429)).body).toMatchObject({ code: 'members/too-many-looks' });
    await check({ phone: '98220 41234' }).expect(200);
  });

  it('are named by the dry run of a sheet, at the row of each new person', async () => {
    const rows = sheetOf(
      { ...memberRow, Ref: 'N1', Name: 'Patil Sagar', Phone: '' },
      { ...memberRow, Ref: 'N2', Name: 'Zoya Khan', Phone: '', 'E-mail': 'sagar@example.org' },
      { ...memberRow, Ref: 'N3', Name: 'Zoya Shah', Phone: '' },
    );
    const { problems } = await new ImportDesk(api, centre).check('members', rows);
    const sql = 'select code from members where centre_id = $1 and id = $2';
    const [sagar] = await inCentre<{ code: string }>(api, centre, sql, id);
    expect(problems.filter((one) => one.code === 'likely-duplicate')).toMatchObject([
      { row: 2, column: 'Name', severity: 'warning' },
      { row: 3, column: 'E-mail', severity: 'warning', params: { code: sagar?.code } },
    ]);
  });
});
