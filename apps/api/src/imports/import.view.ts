import { ApiProperty } from '@nestjs/swagger';
import type { Count, Id, InstantText, Version } from '../http/units.ts';
import type { ImportRow } from './import.row.ts';
import type { ImportKind } from './sheet-kinds.ts';
import type { Severity } from './sheet-problem.ts';

export const importStates = ['checked', 'committing', 'committed', 'failed'] as const;
export type ImportState = (typeof importStates)[number];

/** A fault or a doubt in one row of a sheet. */
export class SheetProblemView {
  /** The number of the row as a spreadsheet counts: the header is row 1. */
  row: Count;
  /**
   * The header of the column.
   * @example Discharged on
   */
  column: string;
  /**
   * The fault, as a code.
   * @example date-invalid
   */
  code: string;
  /** An error prevents the import; a warning does not. */
  severity: Severity;
  /**
   * The text at fault, where it says nothing of a person.
   * @example Dharampeth
   */
  value?: string;
  /** Facts about the fault, such as the number of seats of a group. */
  params?: Readonly<Record<string, unknown>>;
}

/** How far a commit is. */
export class ProgressView {
  /** How many rows are written. */
  done: Count;
  /** How many rows the sheet has. */
  total: Count;
}

/** A sheet that was checked, and what became of it. */
export class ImportView {
  /** The import. */
  id: Id;
  /** The kind of the sheet. */
  kind: ImportKind;
  /** Whether the sheet was only checked, is being written, was written, or failed. */
  state: ImportState;
  /** How many rows the sheet has, without the header. */
  rows: Count;
  /** How far the commit is. */
  progress: ProgressView;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'How many records of each sort the sheet would create or change, by the name of the sort. Whole numbers.',
    example: { members: 12, enrolments: 20 },
  })
  summary: Record<string, number>;
  /** The faults and doubts, by row. */
  problems: readonly SheetProblemView[];
  /** When the sheet was checked. */
  createdAt: InstantText;
  /** When the sheet was written; null before that. */
  committedAt: InstantText | null;
  /** The version of the import. */
  version: Version;
}

export const importView = (row: ImportRow): ImportView => ({
  id: row.id,
  kind: row.kind as ImportKind,
  state: row.state as ImportState,
  rows: row.rows,
  progress: { done: row.progressDone, total: row.rows },
  summary: row.summary,
  problems: row.problems,
  createdAt: row.createdAt.toISOString(),
  committedAt: row.committedAt?.toISOString() ?? null,
  version: row.version,
});
