import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ImportRow } from './import.row.ts';
import { importKinds, type ImportKind } from './sheet-kinds.ts';
import type { Severity } from './sheet-problem.ts';

export const importStates = ['checked', 'committing', 'committed', 'failed'] as const;
export type ImportState = (typeof importStates)[number];

export class SheetProblemView {
  @ApiProperty({ description: 'As a spreadsheet counts it: the header is row 1.' }) row: number;
  @ApiProperty() column: string;
  @ApiProperty() code: string;
  @ApiProperty({ enum: ['error', 'warning'] }) severity: Severity;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'Facts about it, such as how many seats a group has.' })
  params?: Readonly<Record<string, unknown>>;
}

export class ProgressView {
  @ApiProperty() done: number;
  @ApiProperty() total: number;
}

export class ImportView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: importKinds }) kind: ImportKind;
  @ApiProperty({ enum: importStates }) state: ImportState;
  @ApiProperty() rows: number;
  @ApiProperty({ type: ProgressView }) progress: ProgressView;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } }) summary: Record<string, number>;
  @ApiProperty({ type: [SheetProblemView] }) problems: readonly SheetProblemView[];
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) committedAt: string | null;
  @ApiProperty() version: number;
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
