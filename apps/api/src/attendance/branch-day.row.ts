import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The attendance of one branch on one local day, added up from those of its groups. */
@Entity('branch_days')
export class BranchDayRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('date') day: string;
  @PrimaryColumn('uuid') branchId: string;
  /** The start of the last session of the day: while it lies ahead, figures of the past read the groups of the day one by one. */
  @Column('timestamptz') begunAt: Date;
  @Column('integer') attended: number;
  @Column('integer') missed: number;
  /** The people behind the figures while they are fewer than five; null for more. */
  @Column('uuid', { array: true, nullable: true }) fewPeople: string[] | null;
}
