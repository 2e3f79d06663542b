import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('sobriety_episodes')
export class SobrietyEpisodeRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') memberId: string;
  @Column('date') startedOn: string;
  @Column('date', { nullable: true }) endedOn: string | null;
  @Column('text', { nullable: true }) endReason: string | null;
}
