import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('group_facilitators')
export class GroupFacilitatorRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('uuid') staffId: string;
  /** Whether the person leads the sessions or is a back-up. */
  @Column('text') role: string;
  @Column('date') startsOn: string;
  @Column('date', { nullable: true }) endsOn: string | null;
}
