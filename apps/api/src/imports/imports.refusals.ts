import { refusal, type Refusal } from '../platform/refusal.ts';

/** The reasons for which a sheet is not read or not written. Faults of single rows are no refusals: the dry run answers them. */
export const importsRefusals = {
  /** 400: the form has no field `file`. */
  fileMissing: (): Refusal => refusal('malformed', 'imports/file-missing'),
  /** 404: there is no sheet of this kind. */
  kindUnknown: (): Refusal => refusal('not-found', 'imports/kind-unknown'),
  /** 422: the file has no rows. */
  empty: (): Refusal => refusal('invalid', 'imports/empty'),
  /** 422: the text is not in UTF-8. */
  notUtf8: (): Refusal => refusal('invalid', 'imports/not-utf8'),
  /** 422: the file is no CSV, or its first row is no header of any sheet. */
  notCsv: (): Refusal => refusal('invalid', 'imports/not-csv'),
  /** 422: the cells are separated by another character. */
  notCommaSeparated: (): Refusal => refusal('invalid', 'imports/not-comma-separated'),
  /** 422: the header is that of another kind of sheet. */
  otherKind: (kind: string): Refusal => refusal('invalid', 'imports/other-kind', { kind }),
  /** 422: a quotation mark of the row is out of place or never closed. */
  unbalancedQuotes: (row: number): Refusal => refusal('invalid', 'imports/unbalanced-quotes', { row }),
  /** 422: the row has more characters than any row needs. */
  rowTooLong: (row: number, most: number): Refusal => refusal('invalid', 'imports/row-too-long', { row, most }),
  /** 422: the row has more cells than any sheet has columns. */
  tooManyColumns: (row: number, most: number): Refusal => refusal('invalid', 'imports/too-many-columns', { row, most }),
  /** 422: the sheet has more rows than are imported at once. */
  tooManyRows: (most: number): Refusal => refusal('invalid', 'imports/too-many-rows', { most }),
  /** 422: the header names a column twice. */
  columnDuplicate: (column: string): Refusal => refusal('invalid', 'imports/column-duplicate', { column }),
  /** 422: the header lacks columns; the errors name each of them. */
  columnMissing: (first: string, ...others: readonly string[]): Refusal =>
    refusal(
      'invalid',
      'imports/column-missing',
      { column: first },
      { errors: [first, ...others].map((path) => ({ path, code: 'column-missing' })) },
    ),
  /** 409: another sheet of the centre is being written. */
  busy: (): Refusal => refusal('conflict', 'imports/busy'),
  /** 409: the sheet has errors, which the import names. */
  hasErrors: (): Refusal => refusal('conflict', 'imports/has-errors'),
  /** 409: the text of the sheet was deleted, because nobody wrote it in time. */
  sheetExpired: (): Refusal => refusal('conflict', 'imports/sheet-expired'),
} as const;
