import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../platform/refusal.ts';
import { mostRows, readSheet } from './read-sheet.ts';

const columns = ['Ref', 'Name', 'Notes'] as const;
const read = (text: string | Buffer) => readSheet(Buffer.from(text), columns);
/** Each row as its number and its cells. */
const rowsOf = (text: string | Buffer) => read(text).rows.map(({ row, cells }) => [row, ...cells.values()]);
const refused = (text: string | Buffer): unknown => {
  try {
    return read(text).rows;
  } catch (error) {
    if (error instanceof Refusal) return { code: error.problem.code, params: error.problem.params };
    throw error;
  }
};

describe('a sheet', () => {
  it.each([
    { given: 'with LF', text: 'Ref,Name,Notes\nN1,Asha,x\nN2,Ravi,y' },
    { given: 'with CRLF and a last line end', text: 'Ref,Name,Notes\r\nN1,Asha,x\r\nN2,Ravi,y\r\n' },
    { given: 'with the line ends of an old Mac', text: 'Ref,Name,Notes\rN1,Asha,x\rN2,Ravi,y' },
    { given: 'with a byte order mark', text: '\ufeffRef,Name,Notes\nN1,Asha,x\nN2,Ravi,y' },
    { given: 'with its columns in another order', text: 'Notes,Ref,Name\nx,N1,Asha\ny,N2,Ravi' },
    { given: 'with headers in capitals and spaces around', text: ' REF , name,  NOTES\nN1 , Asha,x\n N2,Ravi ,y' },
    { given: 'with every cell quoted', text: '"Ref","Name","Notes"\n"N1","Asha","x"\n"N2","Ravi","y"' },
  ])('$given is read the same', ({ text }) =>
    expect(rowsOf(text)).toEqual([
      [2, 'N1', 'Asha', 'x'],
      [3, 'N2', 'Ravi', 'y'],
    ]),
  );

  it('counts blank rows, as a spreadsheet does, and leaves them out', () =>
    expect(rowsOf('Ref,Name,Notes\n\nN1,Asha,x\n,,\nN2,Ravi,y\n\n')).toEqual([
      [3, 'N1', 'Asha', 'x'],
      [5, 'N2', 'Ravi', 'y'],
    ]));

  it('counts a cell with line ends in it as the one row it is', () =>
    expect(rowsOf('Ref,Name,Notes\nN1,Asha,"one\ntwo\r\nthree"\nN2,Ravi,y')).toEqual([
      [2, 'N1', 'Asha', 'one\ntwo\nthree'],
      [3, 'N2', 'Ravi', 'y'],
    ]));

  it('keeps commas and doubled quotation marks of a quoted cell', () =>
    expect(rowsOf('Ref,Name,Notes\nN1,"Kale, Ravi ""Raju""",')).toEqual([[2, 'N1', 'Kale, Ravi "Raju"', '']]));

  it('fills a row that is too short with empty cells, and reports one that is too long only when the cells beyond it contain text', () => {
    const { rows } = read('Ref,Name,Notes\nN1\nN2,Ravi,y,,\nN3,Tara,z,,more');
    expect(rows.map(({ row, overflows }) => [row, overflows])).toEqual([
      [2, false],
      [3, false],
      [4, true],
    ]);
    expect([...(rows[0]?.cells.values() ?? [])]).toEqual(['N1', '', '']);
  });

  it('has letters in one form, however they were typed', () => {
    const [decomposed, composed] = ['Jose\u0301', 'Jos\u00e9'];
    expect(rowsOf(`Ref,Name,Notes\n${decomposed},${decomposed},`)).toEqual([[2, composed, composed, '']]);
  });

  it('has cells without what nobody can see, also in its header', () =>
    expect(rowsOf('\u200bRef,Na\u00adme,Notes\n\u202aN1\u202c,Asha\u200b,\u00a0\u2060\n\u200b,\u200b,\u00a0')).toEqual([
      [2, 'N1', 'Asha', ''],
    ]));

  it('takes the most rows there may be and no more', () => {
    const rows = (count: number): string => `Ref,Name,Notes\n${'N1,A,\n'.repeat(count)}`;
    expect(read(rows(mostRows)).rows).toHaveLength(mostRows);
    expect(refused(rows(mostRows + 1))).toEqual({ code: 'imports/too-many-rows', params: { most: mostRows } });
  });
});

describe('a quotation mark out of place', () => {
  it.each([
    { given: 'inside a cell that is not quoted', text: 'Ref,Name,Notes\nN1,Asha,x\nN2,Ravi "Raju" Kale,y', row: 3 },
    { given: 'followed by more text', text: 'Ref,Name,Notes\nN1,"Asha"Devi,x\nN2,Ravi,y', row: 2 },
    { given: 'that is never closed', text: 'Ref,Name,Notes\nN1,Asha,x\nN2,"Ravi,y\nN3,Tara,z\n', row: 3 },
    { given: 'closed rows later, where another cell is quoted', text: 'Ref,Name,Notes\nN1,"Asha,x\nN2,"Ravi",y', row: 2 },
  ])('$given is named by its row', ({ text, row }) =>
    expect(refused(text)).toEqual({ code: 'imports/unbalanced-quotes', params: { row } }),
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
  ])('$given is refused with $then', ({ bytes, then }) => expect(refused(bytes)).toMatchObject({ code: then }));
});
