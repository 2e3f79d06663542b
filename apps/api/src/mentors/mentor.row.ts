import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('mentors')
export class MentorRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') memberId: string;
  /** The account with which the mentor signs in. */
  @Column('uuid', { nullable: true }) staffId: string | null;
  @Column('uuid', { nullable: true }) supervisorId: string | null;
  @Column('text') role: string;
  @Column('integer') trainingHours: number;
  @Column('text', { array: true }) languages: string[];
  @Column('integer') seats: number;
  @Column('text', { nullable: true }) pause: string | null;
  @Column('date', { nullable: true }) pausedOn: string | null;
  @Column('integer') version: number;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
}
