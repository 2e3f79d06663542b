import { paced } from '../platform/paced.ts';
import { CellFault, phone, type Around, type ReadCell } from './cells.ts';
import type { SheetRow } from './read-sheet.ts';
import type { Facts, SheetProblems } from './sheet-problem.ts';

/** A column of a sheet: its header, how a cell of it is read, and the fault of an empty cell where a row needs one. */
export interface Column<Value> {
  readonly header: string;
  readonly read: ReadCell<Value>;
  readonly missing?: string;
  /** The text may tell who somebody is, so no fault shows it. */
  readonly personal?: true;
}

/** The columns of a sheet, by what a row has there. */
export type SheetColumns = Readonly<Record<string, Column<unknown>>>;

/** What a row has in each column: null in an empty cell, undefined in a faulty one. */
export type Values<Columns extends SheetColumns> = {
  readonly [Key in keyof Columns]: Columns[Key] extends Column<infer Value> ? Value | null | undefined : never;
};

export const headersOf = (columns: SheetColumns): readonly string[] => Object.values(columns).map(({ header }) => header);

/** The beginning of a faulty text that the dry run shows. */
const longestShown = 60;

/** A cell that a spreadsheet would run. A phone may begin with a plus sign. */
const isFormula = (text: string, isPhone: boolean): boolean => /^[=@+\-\t\r]/.test(text) && !(isPhone && /^\+[\d(]/.test(text));

/** One row of a sheet with the values of its cells. Further checks name their faults here, by the column at fault. */
export class CheckedRow<Columns extends SheetColumns> {
  readonly row: number;
  readonly values: Values<Columns>;

  constructor(
    private readonly columns: Columns,
    private readonly source: SheetRow,
    private readonly problems: SheetProblems,
    around: Around,
  ) {
    this.row = source.row;
    this.values = Object.fromEntries(Object.keys(columns).map((key) => [key, this.read(key, around)])) as Values<Columns>;
    if (source.overflows) this.problems.error(this.row, headersOf(columns).at(-1) ?? '', 'cells-beyond-header');
  }

  get isFaulty(): boolean {
    return this.problems.spoils(this.row);
  }

  /** Names an error. The value at fault is the text of the cell, unless a part of it is given. */
  wrong(key: keyof Columns & string, code: string, { value, params }: Facts = {}): undefined {
    this.problems.error(this.row, this.header(key), code, { ...this.shown(key, value), ...(params === undefined ? {} : { params }) });
  }

  doubtful(key: keyof Columns & string, code: string): undefined {
    this.problems.warn(this.row, this.header(key), code, this.shown(key));
  }

  private read(key: keyof Columns & string, around: Around): unknown {
    const column = this.columns[key];
    const text = this.text(key);
    if (column === undefined || text === '') return column?.missing === undefined ? null : this.wrong(key, column.missing);
    if (isFormula(text, column.read === phone)) return this.wrong(key, 'formula');
    const value = column.read(text, around);
    return value instanceof CellFault ? this.wrong(key, value.code, value.facts) : value;
  }

  private header(key: string): string {
    return this.columns[key]?.header ?? key;
  }

  private text(key: string): string {
    return this.source.cells.get(this.header(key)) ?? '';
  }

  private shown(key: string, value = this.text(key)): Pick<Facts, 'value'> {
    return value === '' || this.columns[key]?.personal === true ? {} : { value: value.slice(0, longestShown) };
  }
}

/** Reads every row to its end, so that all faults of a sheet are named at once. */
export async function readRows<Columns extends SheetColumns>(
  columns: Columns,
  sheet: readonly SheetRow[],
  problems: SheetProblems,
  aroundRow: (cells: SheetRow['cells']) => Around,
): Promise<readonly CheckedRow<Columns>[]> {
  const rows: CheckedRow<Columns>[] = [];
  for await (const source of paced(sheet)) rows.push(new CheckedRow(columns, source, problems, aroundRow(source.cells)));
  return rows;
}
