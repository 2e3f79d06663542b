import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('stage_changes')
export class StageChangeRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') memberId: string;
  @Column('text', { nullable: true }) fromStage: string | null;
  @Column('text') toStage: string;
  @Column('date') changedOn: string;
  /** In clear only in rows of an earlier version; the worker seals and empties it. */
  @Column('text', { nullable: true }) reason: string | null;
  @Column('bytea', { nullable: true }) reasonCipher: Buffer | null;
  @Column('timestamptz') recordedAt: Date;
}
