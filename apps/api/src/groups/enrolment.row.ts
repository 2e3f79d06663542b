import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('enrolments')
export class EnrolmentRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('uuid', { nullable: true }) memberId: string | null;
  @Column('uuid', { nullable: true }) relativeId: string | null;
  @Column('date') startsOn: string;
  /** The first day on which the person is no longer expected. */
  @Column('date', { nullable: true }) endsOn: string | null;
  @Column('text', { nullable: true }) endReason: string | null;
  /** When the enrolment was entered. */
  @Column('timestamptz') enrolledAt: Date;
}
