import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SheetProblem } from './sheet-problem.ts';

@Entity('imports')
export class ImportRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: string;
  @Column('text') state: string;
  @Column('bytea', { nullable: true }) sheetCipher: Buffer | null;
  @Column('integer') rows: number;
  @Column('integer') progressDone: number;
  @Column('jsonb') summary: Record<string, number>;
  @Column('jsonb') problems: SheetProblem[];
  @Column('uuid') uploadedBy: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) committedAt: Date | null;
  @Column('integer') version: number;
}
