import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('mentor_bounds')
export class MentorBoundsRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('integer') soberMonths: number;
  @Column('integer') paidSoberMonths: number;
  @Column('integer') trainingHours: number;
  @Column('integer') supervisionDays: number;
  @Column('integer') seats: number;
  @Column('integer') paidSeats: number;
  @Column('integer') wardDays: number;
  @Column('integer') contactDays: number;
  @Column('boolean') needsLanguage: boolean;
  @Column('boolean') needsSameBranch: boolean;
  @Column('integer') version: number;
}
