import type { ProblemParam } from '@saath/domain/kernel';
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
  readonly params?: Readonly<Record<string, ProblemParam>>;
}

export const hasErrors = (problems: readonly SheetProblem[]): boolean => problems.some(({ severity }) => severity === 'error');

/** The facts about a fault besides its place and its code. */
export type Facts = Pick<SheetProblem, 'value' | 'params'>;

/** Collects the faults of a sheet while it is read; every row is read to its end. */
export class SheetProblems {
  readonly all: SheetProblem[] = [];
  private readonly spoilt = new Set<number>();

  error(row: number, column: string, code: string, facts: Facts = {}): void {
    this.all.push({ row, column, code, severity: 'error', ...facts });
    this.spoilt.add(row);
  }

  warn(row: number, column: string, code: string, facts: Facts = {}): void {
    this.all.push({ row, column, code, severity: 'warning', ...facts });
  }

  /** Whether a row has an error, so that it cannot be planned. */
  spoils(row: number): boolean {
    return this.spoilt.has(row);
  }

  /** The faults by row, as a spreadsheet is read. */
  get inOrder(): readonly SheetProblem[] {
    return this.all.toSorted((a, b) => a.row - b.row);
  }
}
