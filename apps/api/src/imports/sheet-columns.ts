import type { Problem } from '@saath/domain/kernel';
import { paced } from '../platform/paced.ts';
import { CellFault, phone, type Around, type ReadCell } from './cells.ts';
import type { SheetRow } from './read-sheet.ts';
import type { Facts, SheetProblems } from './sheet-problem.ts';

/** A fact that an entry states and that is compared with the record. */
export interface Compared<Known, Entry> {
  /** The part of a row that a difference changes. */
  readonly part: string;
  /** The value on record, beside the other facts of the entry. */
  readonly stored: (known: Known, entry: Entry) => unknown;
  readonly same?: (given: never, stored: never) => boolean;
  /** Null is a statement, such as that there is no last day. Elsewhere null states nothing, and the record stays as it is. */
  readonly emptySays?: true;
  /** The name of the fact in events, where it is not that of the column. */
  readonly field?: string;
}

/** A column of a sheet: its header, how a cell of it is read, and the fault of an empty cell where a row needs one. */
export interface Column<Value, Known = never, Entry = never> extends Partial<Compared<Known, Entry>> {
  readonly header: string;
  readonly read: ReadCell<Value>;
  readonly missing?: string;
  /** The text may tell who somebody is, so no fault shows it. */
  readonly personal?: true;
  /** The codes by which the domain refuses a value of this column. */
  readonly refusals?: readonly string[];
}

/** The columns of a sheet, by the facts of an entry. */
export type SheetColumns<Known = never, Entry = never> = Readonly<Record<string, Column<unknown, Known, Entry>>>;

/** The value of a row in each column: null in an empty cell, undefined in a faulty one. */
export type Values<Columns extends SheetColumns> = {
  readonly [Key in keyof Columns]: Columns[Key] extends { readonly read: ReadCell<infer Value> } ? Value | null | undefined : never;
};

export const headersOf = (columns: SheetColumns): readonly string[] => Object.values(columns).map(({ header }) => header);

/** The facts that are compared with the record, by the facts of an entry; a column without a stored value is not. */
export type ComparedFacts<Known, Entry> = Readonly<Record<string, Column<unknown, Known, Entry> | Compared<Known, Entry>>>;

/** The fields in which an entry differs from the record, by the part of the row that they belong to. */
export type Differences = ReadonlyMap<string, readonly string[]>;

/** Compares an entry with the record, column by column. */
export function differencesOf<Known, Entry extends object>(compared: ComparedFacts<Known, Entry>, entry: Entry, known: Known): Differences {
  const fields = Object.entries(compared).flatMap(([key, { part, stored, same = isSame, emptySays, field = key }]) => {
    const given = (entry as Readonly<Record<string, unknown>>)[key];
    if (part === undefined || stored === undefined || (given === null && emptySays !== true)) return [];
    return same(given as never, stored(known, entry) as never) ? [] : [{ part, field }];
  });
  return new Map([...Map.groupBy(fields, ({ part }) => part)].map(([part, all]) => [part, all.map(({ field }) => field)]));
}

/** Whether two values are one: days by the calendar, lists item by item. */
const isSame = (given: unknown, stored: unknown): boolean =>
  Array.isArray(given) && Array.isArray(stored)
    ? given.length === stored.length && given.every((item, index) => isSame(item, stored[index]))
    : given === stored || (isTemporal(given) && isTemporal(stored) && given.equals(stored));

const isTemporal = (value: unknown): value is { readonly equals: (other: unknown) => boolean } =>
  typeof value === 'object' && value !== null && 'equals' in value;

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
    this.values = Object.fromEntries(
      Object.entries(columns).map(([key, column]) => [key, this.read(key, column, around)]),
    ) as Values<Columns>;
    if (source.overflows) this.problems.error(this.row, headersOf(columns).at(-1) ?? '', 'cells-beyond-header');
  }

  get isFaulty(): boolean {
    return this.problems.spoils(this.row);
  }

  /** Names an error. The value at fault is the text of the cell, unless a part of it is given. */
  wrong(key: keyof Columns & string, code: string, { value, params }: Facts = {}): undefined {
    this.problems.error(this.row, this.header(key), code, { ...this.shown(key, value), ...(params === undefined ? {} : { params }) });
  }

  /** Names what the domain refuses, by the column at fault, or by another one where no column has this refusal. */
  refused({ code }: Pick<Problem, 'code'>, otherwise: keyof Columns & string): undefined {
    const key = Object.keys(this.columns).find((each) => this.columns[each]?.refusals?.includes(code) === true);
    return this.wrong(key ?? otherwise, code.slice(code.indexOf('/') + 1));
  }

  doubtful(key: keyof Columns & string, code: string): undefined {
    this.problems.warn(this.row, this.header(key), code, this.shown(key));
  }

  private read(key: keyof Columns & string, column: SheetColumns[string], around: Around): unknown {
    const text = this.text(key);
    if (text === '') return column.missing === undefined ? null : this.wrong(key, column.missing);
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
