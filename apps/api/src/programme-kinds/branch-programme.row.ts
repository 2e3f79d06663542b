import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('branch_programmes')
export class BranchProgrammeRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') branchId: string;
  @Column('text') kind: string;
  @Column('jsonb') overrides: Record<string, unknown>;
  @Column('integer') version: number;
}
