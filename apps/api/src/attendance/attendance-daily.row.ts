import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The attendance of one group on one local day, added up from the figures of its sessions. */
@Entity('attendance_daily')
export class AttendanceDailyRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') groupId: string;
  @PrimaryColumn('date') day: string;
  @Column('uuid') branchId: string;
  @Column('text') kind: string;
  /** The start of the last session of the day: figures of the past leave out a row that lies ahead. */
  @Column('timestamptz') begunAt: Date;
  @Column('integer') attended: number;
  @Column('integer') missed: number;
  @Column('integer') excused: number;
  @Column('integer') walkIns: number;
  /** The people behind the figures while they are fewer than five, which decides whether figures are suppressed; null for more. */
  @Column('uuid', { array: true, nullable: true }) fewPeople: string[] | null;
}
