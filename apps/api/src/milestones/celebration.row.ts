import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A milestone that was celebrated. */
@Entity('celebrations')
export class CelebrationRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') episodeId: string;
  @Column('integer') step: number;
  @Column('date') heldOn: string;
  @Column('text') way: string;
  @Column('uuid') staffId: string;
  @Column('timestamptz') recordedAt: Date;
}
