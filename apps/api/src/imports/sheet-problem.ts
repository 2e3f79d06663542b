export type Severity = 'error' | 'warning';

/** One fault of a sheet, by row as a spreadsheet counts (header = 1) and column. */
export interface SheetProblem {
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly severity: Severity;
  /** The text at fault; never that of a cell that may tell who somebody is. */
  readonly value?: string;
  /** Facts for the words about it: names of groups and numbers, nothing of a person. */
  readonly params?: Readonly<Record<string, string | number>>;
}

export const hasErrors = (problems: readonly SheetProblem[]): boolean => problems.some(({ severity }) => severity === 'error');

/** What is known about a fault besides its place and its code. */
export type Facts = Pick<SheetProblem, 'value' | 'params'>;

/** Collects the faults of a sheet while it is read; every row is read to its end. */
export class SheetProblems {
  readonly all: SheetProblem[] = [];
  private readonly byRow = new Map<number, SheetProblem[]>();

  error(row: number, column: string, code: string, facts: Facts = {}): undefined {
    this.add({ row, column, code, severity: 'error', ...facts });
  }

  warn(row: number, column: string, code: string, facts: Facts = {}): undefined {
    this.add({ row, column, code, severity: 'warning', ...facts });
  }

  ofRow(row: number): readonly SheetProblem[] {
    return this.byRow.get(row) ?? [];
  }

  /** Whether a row bears an error, so that it cannot be planned. */
  spoils(row: number): boolean {
    return hasErrors(this.ofRow(row));
  }

  private add(problem: SheetProblem): void {
    this.all.push(problem);
    const known = this.byRow.get(problem.row);
    if (known === undefined) this.byRow.set(problem.row, [problem]);
    else known.push(problem);
  }
}
