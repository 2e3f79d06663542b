import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import { cleanText } from '@saath/domain/kernel';
import { refusal } from '../platform/refusal.ts';

/** More than any centre has; a sheet beyond that is a mistake. */
export const mostRows = 5_000;

/** Characters of one row: far beyond any, so that a file of one endless row is refused before it costs anything. */
const longestRow = 100_000;

/** Enough to know that a sheet is too long without reading all of it. */
const rowsRead = mostRows + 100;

/** One row of a sheet: its number as a spreadsheet counts it (header = 1) and its cells by column, cleaned. */
export interface SheetRow {
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
  /** Whether the row has a filled cell to the right of the last column. */
  readonly overflows: boolean;
}

const byteOrderMarks = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
const binaryStarts = ['PK\u0003\u0004', '%PDF', '\u0089PNG', 'GIF8', '\u00ff\u00d8\u00ff', '\u00d0\u00cf\u0011\u00e0'].map((start) =>
  Buffer.from(start, 'latin1'),
);
const sampleBytes = 2_000;

const beginsWith = (bytes: Buffer, start: Buffer): boolean => bytes.subarray(0, start.length).equals(start);

/** Text of two bytes a letter has its zero bytes on one side only. */
function looksLikeUtf16(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, sampleBytes);
  const zeros = [0, 1].map((side) => sample.filter((byte, index) => byte === 0 && index % 2 === side).length);
  const [even = 0, odd = 0] = zeros;
  return Math.min(even, odd) === 0 && Math.max(even, odd) > sample.length / 4;
}

function textOf(bytes: Buffer): string {
  if (byteOrderMarks.some((mark) => beginsWith(bytes, mark)) || looksLikeUtf16(bytes)) throw refusal('invalid', 'imports/not-utf8');
  if (bytes.includes(0) || binaryStarts.some((start) => beginsWith(bytes, start))) throw refusal('invalid', 'imports/not-csv');
  if (!isUtf8(bytes)) throw refusal('invalid', 'imports/not-utf8');
  return bytes.toString('utf8');
}

function recordsOf(text: string): string[][] {
  try {
    return parse(text, {
      bom: true,
      relax_column_count: true,
      trim: true,
      to: rowsRead,
      max_record_size: longestRow,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
  } catch (error) {
    if (error instanceof CsvError) throw unreadable(error);
    throw error;
  }
}

const quoteFaults: readonly string[] = ['CSV_QUOTE_NOT_CLOSED', 'CSV_INVALID_CLOSING_QUOTE', 'INVALID_OPENING_QUOTE'];

/** A quotation mark out of place is named by the row in which its cell begins; any other fault says only that the file is no CSV. */
function unreadable(error: CsvError): Error {
  const records = error['records'];
  if (!quoteFaults.includes(error.code) || typeof records !== 'number') return refusal('invalid', 'imports/not-csv');
  return refusal('invalid', 'imports/unbalanced-quotes', { row: records + 1 });
}

const fold = (name: string): string => cleanText(name).replace(/\s+/g, ' ').toLowerCase();

/** Whether a single cell is a whole header of ours, separated by the character of another country's spreadsheets. */
const otherwiseSeparated =
  (columns: readonly string[]) =>
  (cell: string): boolean =>
    cell.split(/[;\t|]/).filter((name) => columns.some((column) => fold(column) === fold(name))).length > 1;

const knownIn = (header: readonly string[], columns: readonly string[]): number =>
  columns.filter((column) => header.some((name) => fold(name) === fold(column))).length;

/** Which other sheet a header belongs to: it has at least half of its columns, and more of them than of ours. */
const kindOf = (header: readonly string[], columns: readonly string[], others: Columns): string | undefined =>
  Object.keys(others).find((kind) => {
    const theirs = others[kind] ?? [];
    const known = knownIn(header, theirs);
    return known * 2 >= theirs.length && known > knownIn(header, columns);
  });

/** The position of each column. A header without one of them is refused by its name; one that knows none of them is no header. */
function columnsIn(header: readonly string[], columns: readonly string[], others: Columns): ReadonlyMap<string, number> {
  const places = new Map(columns.map((column) => [column, header.findIndex((name) => fold(name) === fold(column))]));
  const missing = columns.filter((column) => places.get(column) === -1);
  if (header.some(otherwiseSeparated(columns))) throw refusal('invalid', 'imports/not-comma-separated');
  const kind = kindOf(header, columns, others);
  if (kind !== undefined) throw refusal('invalid', 'imports/other-kind', { kind });
  if (missing.length === columns.length) throw refusal('invalid', 'imports/not-csv');
  const twice = columns.find((column) => header.filter((name) => fold(name) === fold(column)).length > 1);
  if (twice !== undefined) throw refusal('invalid', 'imports/column-duplicate', { column: twice });
  const [column] = missing;
  if (column === undefined) return places;
  const errors = missing.map((path) => ({ path, code: 'column-missing' }));
  throw refusal('invalid', 'imports/column-missing', { column }, { errors });
}

export interface Sheet {
  readonly rows: readonly SheetRow[];
  /** Columns of the header that mean nothing to us: their cells are not imported. */
  readonly unknown: readonly string[];
}

/** The columns of each kind of sheet. */
export type Columns = Readonly<Record<string, readonly string[]>>;

/**
 * Reads an uploaded sheet: CSV in UTF-8 with or without a byte order mark, with these columns in any order. Blank rows are skipped.
 * A sheet of one of the other kinds is refused as such.
 */
export function readSheet(bytes: Buffer, columns: readonly string[], others: Columns = {}): Sheet {
  if (bytes.length === 0) throw refusal('invalid', 'imports/empty');
  const [header = [], ...records] = recordsOf(textOf(bytes));
  const places = columnsIn(header, columns, others);
  if (records.length > mostRows) throw refusal('invalid', 'imports/too-many-rows', { most: mostRows });
  const rows = records
    .map((record, index) => ({
      row: index + 2,
      cells: new Map([...places].map(([column, place]) => [column, cleanText(record[place] ?? '')])),
      overflows: record.slice(header.length).some((cell) => cleanText(cell) !== ''),
    }))
    .filter(({ cells, overflows }) => overflows || [...cells.values()].some((cell) => cell !== ''));
  if (rows.length === 0) throw refusal('invalid', 'imports/empty');
  const known = new Set(columns.map(fold));
  return { rows, unknown: header.filter((name) => name !== '' && !known.has(fold(name))) };
}
