import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The days on which a person of the staff is away. */
@Entity('absences')
export class AbsenceRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') staffId: string;
  @Column('date') startsOn: string;
  /** The last day of the absence. */
  @Column('date') endsOn: string;
  @Column('timestamptz') recordedAt: Date;
  @Column('integer') version: number;
}
