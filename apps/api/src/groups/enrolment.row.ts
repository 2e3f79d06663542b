import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('enrolments')
export class EnrolmentRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('uuid', { nullable: true }) memberId: string | null;
  @Column('uuid', { nullable: true }) relativeId: string | null;
  /** Always true: an enrolment names a person, and its group must be one that records names. */
  @Column('boolean') named: boolean;
  @Column('date') startsOn: string;
  /** The first day on which the person is no longer expected. */
  @Column('date', { nullable: true }) endsOn: string | null;
  /** In clear only in rows of an earlier version; the worker seals and empties it. */
  @Column('text', { nullable: true }) endReason: string | null;
  @Column('bytea', { nullable: true }) endReasonCipher: Buffer | null;
  /** When the enrolment was entered. */
  @Column('timestamptz') enrolledAt: Date;
}
