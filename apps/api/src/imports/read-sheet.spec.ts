import { describe, expect, it, jest } from '@jest/globals';
import { Refusal } from '../platform/refusal.ts';
import { longestRow, mostColumns, mostRows, readSheet } from './read-sheet.ts';

const columns = ['Ref', 'Name', 'Notes'] as const;
const read = (text: string | Buffer) => readSheet(Buffer.from(text), columns);
/** Each row as its number and its cells. */
const rowsOf = async (text: string | Buffer) => (await read(text)).rows.map(({ row, cells }) => [row, ...cells.values()]);
const problemOf = (error: unknown): unknown => {
  if (error instanceof Refusal) return { code: error.problem.code, params: error.problem.params };
  throw error;
};
const refused = (text: string | Buffer): Promise<unknown> => read(text).then(({ rows }) => rows, problemOf);

describe('a sheet', () => {
  it.each([
    { given: 'with LF', text: 'Ref,Name,Notes\nN1,Asha,x\nN2,Ravi,y' },
    { given: 'with CRLF and a last line end', text: 'Ref,Name,Notes\r\nN1,Asha,x\r\nN2,Ravi,y\r\n' },
    { given: 'with the line ends of an old Mac', text: 'Ref,Name,Notes\rN1,Asha,x\rN2,Ravi,y' },
    { given: 'with a byte order mark', text: '\ufeffRef,Name,Notes\nN1,Asha,x\nN2,Ravi,y' },
    { given: 'with its columns in another order', text: 'Notes,Ref,Name\nx,N1,Asha\ny,N2,Ravi' },
    { given: 'with headers in capitals and spaces around', text: ' REF , name,  NOTES\nN1 , Asha,x\n N2,Ravi ,y' },
    { given: 'with every cell quoted', text: '"Ref","Name","Notes"\n"N1","Asha","x"\n"N2","Ravi","y"' },
  ])('$given is read the same', async ({ text }) =>
    expect(await rowsOf(text)).toEqual([
      [2, 'N1', 'Asha', 'x'],
      [3, 'N2', 'Ravi', 'y'],
    ]),
  );

  it('counts blank rows, as a spreadsheet does, and leaves them out', async () =>
    expect(await rowsOf('Ref,Name,Notes\n\nN1,Asha,x\n,,\nN2,Ravi,y\n\n')).toEqual([
      [3, 'N1', 'Asha', 'x'],
      [5, 'N2', 'Ravi', 'y'],
    ]));

  it('begins at its header, below blank rows', async () =>
    expect(await rowsOf('\n,,\nRef,Name,Notes\nN1,Asha,x')).toEqual([[4, 'N1', 'Asha', 'x']]));

  it('counts a cell with line ends in it as the one row it is', async () =>
    expect(await rowsOf('Ref,Name,Notes\nN1,Asha,"one\ntwo\r\nthree"\nN2,Ravi,y')).toEqual([
      [2, 'N1', 'Asha', 'one\ntwo\nthree'],
      [3, 'N2', 'Ravi', 'y'],
    ]));

  it('keeps commas and doubled quotation marks of a quoted cell', async () =>
    expect(await rowsOf('Ref,Name,Notes\nN1,"Kale, Ravi ""Raju""",')).toEqual([[2, 'N1', 'Kale, Ravi "Raju"', '']]));

  it('fills a row that is too short with empty cells, and reports one that is too long only when the cells beyond it contain text', async () => {
    const { rows } = await read('Ref,Name,Notes\nN1\nN2,Ravi,y,,\nN3,Tara,z,,more');
    expect(rows.map(({ row, overflows }) => [row, overflows])).toEqual([
      [2, false],
      [3, false],
      [4, true],
    ]);
    expect([...(rows[0]?.cells.values() ?? [])]).toEqual(['N1', '', '']);
  });

  it('has letters in one form, however they were typed', async () => {
    const [decomposed, composed] = ['Jose\u0301', 'Jos\u00e9'];
    expect(await rowsOf(`Ref,Name,Notes\n${decomposed},${decomposed},`)).toEqual([[2, composed, composed, '']]);
  });

  it('has cells without what nobody can see, also in its header', async () =>
    expect(await rowsOf('\u200bRef,Na\u00adme,Notes\n\u202aN1\u202c,Asha\u200b,\u00a0\u2060\n\u200b,\u200b,\u00a0')).toEqual([
      [2, 'N1', 'Asha', ''],
    ]));

  it('takes the most rows there may be and no more', async () => {
    const rows = (count: number): string => `Ref,Name,Notes\n${'N1,A,\n'.repeat(count)}`;
    expect((await read(rows(mostRows))).rows).toHaveLength(mostRows);
    expect(await refused(rows(mostRows + 1))).toEqual({ code: 'imports/too-many-rows', params: { most: mostRows } });
  });
});

describe('a quotation mark out of place', () => {
  it.each([
    { given: 'inside a cell that is not quoted', text: 'Ref,Name,Notes\nN1,Asha,x\nN2,Ravi "Raju" Kale,y', row: 3 },
    { given: 'followed by more text', text: 'Ref,Name,Notes\nN1,"Asha"Devi,x\nN2,Ravi,y', row: 2 },
    { given: 'that is never closed', text: 'Ref,Name,Notes\nN1,Asha,x\nN2,"Ravi,y\nN3,Tara,z\n', row: 3 },
    { given: 'closed rows later, where another cell is quoted', text: 'Ref,Name,Notes\nN1,"Asha,x\nN2,"Ravi",y', row: 2 },
  ])('$given is named by its row', async ({ text, row }) =>
    expect(await refused(text)).toEqual({ code: 'imports/unbalanced-quotes', params: { row } }),
  );
});

describe('a file', () => {
  it.each([
    { given: 'UTF-16 without a mark', bytes: Buffer.from('Ref,Name,Notes\nN1,Asha,x', 'utf16le'), then: 'imports/not-utf8' },
    { given: 'UTF-16 with the other byte first', bytes: Buffer.from([0xfe, 0xff, 0, 0x52]), then: 'imports/not-utf8' },
    { given: 'a workbook', bytes: Buffer.from('PK\u0003\u0004more'), then: 'imports/not-csv' },
    { given: 'with a zero byte', bytes: Buffer.from('Ref,Name,Notes\nN1,As\u0000ha,x'), then: 'imports/not-csv' },
    { given: 'with bytes that are no UTF-8', bytes: Buffer.from([0x52, 0x65, 0x66, 0xff]), then: 'imports/not-utf8' },
    { given: 'kept apart by bars', bytes: Buffer.from('Ref|Name|Notes\nN1|Asha|x'), then: 'imports/not-comma-separated' },
    { given: 'of blank rows only', bytes: Buffer.from('Ref,Name,Notes\n,,\n\n'), then: 'imports/empty' },
  ])('$given is refused with $then', async ({ bytes, then }) => expect(await refused(bytes)).toMatchObject({ code: then }));
});

describe('a file that would cost much to read', () => {
  const header = 'Ref,Name,Notes\n';
  const megabytes = (text: string, count: number): string => text.repeat(Math.ceil((count * 1_000_000) / text.length));

  it.each([
    { given: 'of commas', text: megabytes(',', 19), then: { code: 'imports/too-many-columns', params: { row: 1, most: mostColumns } } },
    {
      given: 'with a row of commas',
      text: `${header}${megabytes(',', 19)}`,
      then: { code: 'imports/too-many-columns', params: { row: 2, most: mostColumns } },
    },
    {
      given: 'with a million columns in its header',
      text: `${header.trim()}${',x'.repeat(1_000_000)}\n`,
      then: { code: 'imports/too-many-columns', params: { row: 1, most: mostColumns } },
    },
    {
      given: 'with a million blank rows',
      text: `${header}${'\n'.repeat(1_000_000)}`,
      then: { code: 'imports/too-many-rows', params: { most: mostRows } },
    },
    {
      given: 'with a million rows of empty cells',
      text: `${header}${',,\n'.repeat(1_000_000)}`,
      then: { code: 'imports/too-many-rows', params: { most: mostRows } },
    },
    {
      given: 'with one endless cell',
      text: `${header}N1,${megabytes('a', 19)}`,
      then: { code: 'imports/row-too-long', params: { row: 2, most: longestRow } },
    },
    {
      given: 'with a quotation mark that is never closed',
      text: `${header}N1,A,\n"${megabytes('N2,A,\n', 19)}`,
      then: { code: 'imports/row-too-long', params: { row: 3, most: longestRow } },
    },
    {
      given: 'of quotation marks',
      text: megabytes('""', 19),
      then: { code: 'imports/row-too-long', params: { row: 1, most: longestRow } },
    },
  ])('$given is refused early, so that the thread stays free', async ({ text, then }) => {
    const bytes = Buffer.from(text);
    const parts = jest.spyOn(bytes, 'subarray');
    expect(await readSheet(bytes, columns).catch(problemOf)).toEqual(then);
    // So many slices of 1 kB were parsed, of at least a thousand.
    expect(parts.mock.calls.length).toBeLessThan(300);
  });

  it('takes as many columns as there may be', async () =>
    expect((await read(`Ref,Name,Notes${',x'.repeat(mostColumns - 3)}\nN1,A,`)).rows).toHaveLength(1));
});
