import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fixture, ImportDesk } from '../testing/import-desk.ts';
import { seedCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

const members = fixture('nagpur-members');
const timetable = fixture('nagpur-timetable');
let api: TestApi;
let token: string;
let desk: ImportDesk;
beforeAll(async () => {
  api = await startApi();
  const centre = await seedCentre(api);
  ({ token } = centre.administrator);
  desk = new ImportDesk(api, centre);
});
afterAll(() => api.close());

describe('a file that is no sheet', () => {
  const header = members.toString('utf8').split('\n')[0] ?? '';
  it.each([
    { given: 'UTF-16', sheet: Buffer.from(`\ufeff${header}`, 'utf16le'), then: 'imports/not-utf8' },
    { given: 'Latin-1', sheet: Buffer.from(`${header.slice(1)}\nN1,Jos\u00e9`, 'latin1'), then: 'imports/not-utf8' },
    { given: 'a picture', sheet: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), then: 'imports/not-csv' },
    { given: 'semicolons', sheet: Buffer.from(members.toString('utf8').replaceAll(',', ';')), then: 'imports/not-comma-separated' },
    { given: 'tabs', sheet: Buffer.from(members.toString('utf8').replaceAll(',', '\t')), then: 'imports/not-comma-separated' },
    { given: 'a PDF', sheet: Buffer.from('%PDF-1.7\n1 0 obj'), then: 'imports/not-csv' },
    { given: 'prose', sheet: Buffer.from('Dear all,\nplease find enclosed'), then: 'imports/not-csv' },
    { given: 'an open quote', sheet: Buffer.from(`${header}\n"N1,`), then: 'imports/unbalanced-quotes' },
    { given: 'nothing', sheet: Buffer.alloc(0), then: 'imports/empty' },
    { given: 'only a header', sheet: Buffer.from(header), then: 'imports/empty' },
    { given: '50,000 rows', sheet: Buffer.from(`${header}\n${'N1,A\n'.repeat(50_000)}`), then: 'imports/too-many-rows' },
    { given: 'one endless row', sheet: Buffer.from(`${header}\n"${'a'.repeat(200_000)}"`), then: 'imports/row-too-long' },
    { given: '19 MB of commas', sheet: Buffer.from(','.repeat(19_000_000)), then: 'imports/too-many-columns' },
    { given: 'a column twice', sheet: Buffer.from(`${header.trim()},phone\nN1`), then: 'imports/column-duplicate' },
    { given: 'no column Branch', sheet: Buffer.from(`${header.replace('Branch', 'Haus')}\nN1`), then: 'imports/column-missing' },
  ])('refuses $given with $then', async ({ sheet, then }) => {
    const answer = await desk.upload('members', sheet);
    expect({ status: answer.status, code: (answer.body as { code: string }).code }).toEqual({ status: 422, code: then });
  });

  it.each([
    { kind: 'timetable', sheet: members, is: 'members' },
    { kind: 'members', sheet: timetable, is: 'timetable' },
    { kind: 'timetable', sheet: Buffer.from(members.toString('utf8').replace('Branch', 'Haus')), is: 'members' },
  ])('knows a sheet of $is that is called $kind', async ({ kind, sheet, is }) => {
    const answer = await desk.upload(kind, sheet);
    expect(answer.body).toMatchObject({ status: 422, code: 'imports/other-kind', params: { kind: is } });
  });

  it.each([
    { kind: 'timetable', sheet: timetable },
    { kind: 'members', sheet: members },
  ])('takes a sheet of $kind that is called so', async ({ kind, sheet }) => {
    expect((await desk.upload(kind, sheet)).status).toBe(201);
  });

  it.each(['invoices', 'Members', 'toString'])('refuses a sheet of the unknown kind %s, and a sample of it', async (kind) => {
    expect((await desk.upload(kind, members)).status).toBe(404);
    const sample = await api.as(token).get(`/api/v1/imports/samples/${kind}.csv`);
    expect(sample.body).toMatchObject({ status: 404, code: 'imports/kind-unknown' });
  });

  it('names the missing column', async () => {
    const answer = await desk.upload('members', `${header.replace('Branch', 'Haus')}\nN1`);
    expect(answer.body).toMatchObject({ params: { column: 'Branch' } });
  });

  it('says of a column that means nothing to us that it is left out', async () => {
    const answer = await desk.upload('members', `${header.trim()},Blood group,\nQ1`);
    const { problems } = answer.body as { problems: { row: number; column: string }[] };
    expect(problems.filter(({ row }) => row === 1)).toEqual([
      { row: 1, column: 'Blood group', code: 'column-unknown', severity: 'warning' },
    ]);
  });

  it.each([
    { given: 'without a boundary', type: 'multipart/form-data', sent: 'abc' },
    {
      given: 'that breaks off',
      type: 'multipart/form-data; boundary=x',
      sent: '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc',
    },
  ])('refuses a form $given', async ({ type, sent }) => {
    const answer = await api.as(token).post('/api/v1/imports/members').set('content-type', type).send(sent);
    expect(answer.body).toMatchObject({ status: 400, code: 'http/malformed' });
  });

  it('refuses a request without a file', async () => {
    const answer = await api.as(token).post('/api/v1/imports/members').send({});
    expect(answer.body).toMatchObject({ status: 400, code: 'imports/file-missing' });
  });
});
