import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { cleanText } from '@saath/domain/kernel';
import { paced } from '../platform/paced.ts';
import type { Refusal } from '../platform/refusal.ts';
import { importsRefusals } from './imports.refusals.ts';

/** More than any centre has; a sheet beyond that is a mistake. */
export const mostRows = 5_000;

/** More columns than any list of people has; each row is counted while it is read, so that a row of commas alone costs nothing. */
export const mostColumns = 100;

/** Characters of one row: far beyond any. A quotation mark that is never closed makes a row of the whole rest of the file. */
export const longestRow = 100_000;

/** Bytes that are parsed at once: a thousand blank rows at most. */
const bytesAtOnce = 1_024;

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

function checkEncoding(bytes: Buffer): Buffer {
  if (bytes.length === 0) throw importsRefusals.empty();
  if (byteOrderMarks.some((mark) => beginsWith(bytes, mark)) || looksLikeUtf16(bytes)) throw importsRefusals.notUtf8();
  if (bytes.includes(0) || binaryStarts.some((start) => beginsWith(bytes, start))) throw importsRefusals.notCsv();
  if (!isUtf8(bytes)) throw importsRefusals.notUtf8();
  return bytes;
}

/** Refuses a row of too many cells at the first cell beyond the limit, before the rest of the row is read. */
const countCell = (text: string, { index, records }: { readonly index: number; readonly records: number }): string => {
  if (index >= mostColumns) throw importsRefusals.tooManyColumns(records + 1, mostColumns);
  return text;
};

function* partsOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += bytesAtOnce) yield bytes.subarray(start, start + bytesAtOnce);
}

/** Passes each record to `take` while the file is parsed part by part; what `take` throws ends the reading. */
async function eachRecord(bytes: Buffer, take: (record: readonly string[]) => void): Promise<void> {
  const parser = parse({
    bom: true,
    relax_column_count: true,
    trim: true,
    cast: countCell,
    max_record_size: longestRow,
    record_delimiter: ['\r\n', '\n', '\r'],
    on_record: (record: readonly string[]) => {
      take(record);
      return null;
    },
  });
  try {
    await pipeline(Readable.from(paced(partsOf(bytes)), { highWaterMark: 1 }), parser.resume());
  } catch (error) {
    if (error instanceof CsvError) throw unreadable(error);
    throw error;
  }
}

const quoteFaults: readonly string[] = ['CSV_QUOTE_NOT_CLOSED', 'CSV_INVALID_CLOSING_QUOTE', 'INVALID_OPENING_QUOTE'];

/** A quotation mark out of place and an endless row are named by the row in which they begin; any other fault says only that the file is no CSV. */
function unreadable(error: CsvError): Refusal {
  const records = error['records'];
  if (typeof records !== 'number') return importsRefusals.notCsv();
  const row = records + 1;
  if (error.code === 'CSV_MAX_RECORD_SIZE') return importsRefusals.rowTooLong(row, longestRow);
  return quoteFaults.includes(error.code) ? importsRefusals.unbalancedQuotes(row) : importsRefusals.notCsv();
}

const fold = (name: string): string => cleanText(name).replace(/\s+/g, ' ').toLowerCase();

/** The separators of cells in the spreadsheets of other countries. */
const otherSeparator = /[;\t|]/;

/** The position of each column. A header without one of them is refused by its name; one that knows none of them is no header. */
function columnsIn(header: readonly string[], columns: readonly string[], others: Columns): ReadonlyMap<string, number> {
  const names = header.map(fold);
  const knownOf = (wanted: readonly string[]): readonly string[] => wanted.filter((column) => names.includes(fold(column)));
  const ours = new Set(columns.map(fold));
  if (header.some((cell) => cell.split(otherSeparator).filter((name) => ours.has(fold(name))).length > 1))
    throw importsRefusals.notCommaSeparated();
  const known = knownOf(columns);
  // A header belongs to another sheet that has at least half of its columns in it, and more of them than ours.
  const kind = Object.entries(others).find(([, theirs]) => {
    const count = knownOf(theirs).length;
    return count * 2 >= theirs.length && count > known.length;
  })?.[0];
  if (kind !== undefined) throw importsRefusals.otherKind(kind);
  if (known.length === 0) throw importsRefusals.notCsv();
  const twice = known.find((column) => names.filter((name) => name === fold(column)).length > 1);
  if (twice !== undefined) throw importsRefusals.columnDuplicate(twice);
  const [first, ...rest] = columns.filter((column) => !known.includes(column));
  if (first !== undefined) throw importsRefusals.columnMissing(first, ...rest);
  return new Map(known.map((column) => [column, names.indexOf(fold(column))]));
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
 * A sheet of one of the other kinds is refused as such. Reading never takes the thread for long, and stops at the first limit exceeded.
 */
export async function readSheet(bytes: Buffer, columns: readonly string[], others: Columns = {}): Promise<Sheet> {
  const text = checkEncoding(bytes);
  let header: readonly string[] | undefined;
  let places: ReadonlyMap<string, number> = new Map();
  let read = 0;
  const rows: SheetRow[] = [];
  await eachRecord(text, (record) => {
    read += 1;
    if (header === undefined) {
      // Spreadsheets save the empty rows above a table as well.
      if (isBlank(record)) return;
      places = columnsIn(record, columns, others);
      header = record;
      return;
    }
    if (read > mostRows + 1) throw importsRefusals.tooManyRows(mostRows);
    const row = rowOf(record, read, places, header.length);
    if (row !== undefined) rows.push(row);
  });
  if (header === undefined || rows.length === 0) throw importsRefusals.empty();
  const known = new Set(columns.map(fold));
  return { rows, unknown: header.filter((name) => name !== '' && !known.has(fold(name))) };
}

const isBlank = (record: readonly string[]): boolean => record.every((cell) => cleanText(cell) === '');

/** A row with something in it, or undefined for a blank one. */
function rowOf(record: readonly string[], row: number, places: ReadonlyMap<string, number>, width: number): SheetRow | undefined {
  const overflows = !isBlank(record.slice(width));
  const cells = new Map([...places].map(([column, place]) => [column, cleanText(record[place] ?? '')]));
  return overflows || [...cells.values()].some((cell) => cell !== '') ? { row, cells, overflows } : undefined;
}
