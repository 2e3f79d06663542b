import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person who is named to lead one session instead of the facilitators of its group. */
@Entity('session_facilitators')
export class SessionFacilitatorRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') sessionId: string;
  @Column('uuid') staffId: string;
  /** The absence for which the person was named; null when they were named without one. */
  @Column('uuid', { nullable: true }) absenceId: string | null;
}
