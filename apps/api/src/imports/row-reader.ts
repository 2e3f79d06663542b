import { containsLink, isEmail, isOneLine, isPlausibleDay, mailboxOf, type Day, type Language, type LocalTime } from '@saath/domain/kernel';
import { readPhone } from '../platform/phone.ts';
import { dayOfCell, timeOfCell } from './cell-formats.ts';
import type { Facts, SheetProblem, SheetProblems } from './sheet-problem.ts';
import type { SheetRow } from './read-sheet.ts';

const longestText = 200;
const longestShown = 60;
const languageNames: ReadonlyMap<string, Language> = new Map([
  ['english', 'en'],
  ['hindi', 'hi'],
  ['marathi', 'mr'],
  ['en', 'en'],
  ['hi', 'hi'],
  ['mr', 'mr'],
]);
const yesNo: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['y', true],
  ['no', false],
  ['n', false],
]);

/** A cell that a spreadsheet would run. A phone may begin with a plus sign. */
export const isFormula = (text: string, isPhone: boolean): boolean => /^[=@+\-\t\r]/.test(text) && !(isPhone && /^\+[\d(]/.test(text));

/** Columns of a sheet that are read in their own way: a phone may begin with a plus sign, and a personal text is shown nowhere. */
export interface SpecialColumns {
  readonly phone: readonly string[];
  readonly personal: readonly string[];
}

/** Reads the cells of one row and names the fault of each; a cell answers undefined when it is wrong and null when it is empty. */
export class RowReader {
  readonly row: number;

  constructor(
    private readonly source: SheetRow,
    private readonly problems: SheetProblems,
    private readonly today: Day,
    private readonly special: SpecialColumns,
  ) {
    this.row = source.row;
    for (const [column, text] of source.cells) if (isFormula(text, special.phone.includes(column))) this.wrong(column, 'formula');
    if (source.overflows) this.wrong([...source.cells.keys()].at(-1) ?? '', 'cells-beyond-header');
  }

  /** The text of the cell; empty for a formula, which was named already. */
  raw(column: string): string {
    return this.isSpoilt(column) ? '' : (this.source.cells.get(column) ?? '');
  }

  text(column: string): string | null | undefined {
    const text = this.paragraphs(column, longestText);
    return typeof text === 'string' && !isOneLine(text) ? this.wrong(column, 'line-break') : text;
  }

  /** A text that may have several lines. */
  paragraphs(column: string, longest: number): string | null | undefined {
    if (this.isSpoilt(column)) return undefined;
    const text = this.raw(column);
    if (text.length > longest) return this.wrong(column, 'too-long');
    return text === '' ? null : text;
  }

  /** The name of a person, a group or a place. Names are written into mails, where a link in one would be ours. */
  name(column: string): string | null | undefined {
    return this.read(column, 'link-in-name', (text) => (containsLink(text) ? undefined : text));
  }

  neededName(column: string, code: string): string | undefined {
    const name = this.name(column);
    return name === null ? this.wrong(column, code) : name;
  }

  needed(column: string, code: string): string | undefined {
    const text = this.text(column);
    return text === null ? this.wrong(column, code) : text;
  }

  day(column: string): Day | null | undefined {
    const day = this.read(column, 'date-invalid', dayOfCell);
    return day == null || isPlausibleDay(day, this.today) ? day : this.wrong(column, 'date-out-of-range');
  }

  time(column: string): LocalTime | null | undefined {
    return this.read(column, 'time-invalid', timeOfCell);
  }

  whole(column: string, code: string): number | null | undefined {
    return this.read(column, code, (text) => (/^\d{1,6}$/.test(text) ? Number(text) : undefined));
  }

  /** A phone number in E.164, read in the country of the branch. */
  phone(column: string, country: string): string | null | undefined {
    return this.read(column, 'phone-invalid', (text) => readPhone(text, country), { country });
  }

  email(column: string): string | null | undefined {
    return this.read(column, 'email-invalid', (text) => (isEmail(text) ? mailboxOf(text) : undefined));
  }

  language(column: string): Language | null | undefined {
    return this.choice(column, 'language-unknown', languageNames);
  }

  yes(column: string): boolean | null | undefined {
    return this.choice(column, 'yes-or-no', yesNo);
  }

  choice<Value>(column: string, code: string, choices: ReadonlyMap<string, Value>): Value | null | undefined {
    return this.read(column, code, (text) => choices.get(text.toLowerCase().replace(/\s+/g, ' ')));
  }

  /** The parts of a cell that lists several names. */
  list(column: string, separator: RegExp): string[] {
    const parts = (this.paragraphs(column, 2_000) ?? '').split(separator).map((part) => part.trim());
    if (parts.some(containsLink)) this.wrong(column, 'link-in-name');
    return [...new Set(parts.filter((part) => part !== ''))];
  }

  /** Names a fault. The value at fault is the text of the cell, unless another part of it is given. */
  wrong(column: string, code: string, { value, params }: Facts = {}): undefined {
    this.problems.error(this.row, column, code, { ...this.shown(column, value), ...(params === undefined ? {} : { params }) });
  }

  doubtful(column: string, code: string): undefined {
    this.problems.warn(this.row, column, code, this.shown(column));
  }

  /** The part of a cell that the dry run shows: a short beginning, and nothing of a cell that may tell who somebody is. */
  private shown(column: string, value = this.source.cells.get(column) ?? ''): { readonly value?: string } {
    return value === '' || this.special.personal.includes(column) ? {} : { value: value.slice(0, longestShown) };
  }

  private read<Value>(
    column: string,
    code: string,
    take: (text: string) => Value | undefined,
    params?: SheetProblem['params'],
  ): Value | null | undefined {
    const text = this.text(column);
    if (text === null || text === undefined) return text;
    return take(text) ?? this.wrong(column, code, params === undefined ? {} : { params });
  }

  private isSpoilt(column: string): boolean {
    return this.problems.ofRow(this.row).some((problem) => problem.column === column && problem.code === 'formula');
  }
}
