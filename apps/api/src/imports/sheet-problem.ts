export type Severity = 'error' | 'warning';

/** One fault of a sheet, by row as a spreadsheet counts (header = 1) and column. Never the text of the cell: it may be personal. */
export interface SheetProblem {
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly severity: Severity;
  /** Facts for the words about it: names of groups and numbers, nothing of a person. */
  readonly params?: Readonly<Record<string, string | number>>;
}

export const hasErrors = (problems: readonly SheetProblem[]): boolean => problems.some(({ severity }) => severity === 'error');

/** Collects the faults of a sheet while it is read; every row is read to its end. */
export class SheetProblems {
  readonly all: SheetProblem[] = [];
  private readonly byRow = new Map<number, SheetProblem[]>();

  error(row: number, column: string, code: string, params?: SheetProblem['params']): undefined {
    this.add({ row, column, code, severity: 'error', ...(params === undefined ? {} : { params }) });
  }

  warn(row: number, column: string, code: string, params?: SheetProblem['params']): undefined {
    this.add({ row, column, code, severity: 'warning', ...(params === undefined ? {} : { params }) });
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
