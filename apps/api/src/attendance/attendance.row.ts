import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The mark of one person at one session as it is now. */
@Entity('attendance')
export class AttendanceRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') sessionId: string;
  @Column('uuid') personId: string;
  @Column('text') personKind: string;
  /** Always true: the session must be one that records names. */
  @Column('boolean') named: boolean;
  /** The meaning of the mark in figures. */
  @Column('text') state: string;
  /** The code of a mark of the kind's own. */
  @Column('text', { nullable: true }) ownMark: string | null;
  @Column('integer', { nullable: true }) minutes: number | null;
  @Column('timestamptz') markedAt: Date;
  @Column('uuid') markedBy: string;
  @Column('text', { nullable: true }) device: string | null;
}

/** One tap that was sent, whether it changed a mark or not. */
@Entity('attendance_changes')
export class AttendanceChangeRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') clientId: string;
  @Column('uuid') sessionId: string;
  @Column('uuid') personId: string;
  @Column('boolean') named: boolean;
  @Column('text', { nullable: true }) state: string | null;
  @Column('text', { nullable: true }) ownMark: string | null;
  @Column('integer', { nullable: true }) minutes: number | null;
  @Column('timestamptz') markedAt: Date;
  @Column('uuid') markedBy: string;
  @Column('text', { nullable: true }) device: string | null;
  @Column('timestamptz') recordedAt: Date;
}
