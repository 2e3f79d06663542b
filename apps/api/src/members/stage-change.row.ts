import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('stage_changes')
export class StageChangeRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') memberId: string;
  @Column('text', { nullable: true }) fromStage: string | null;
  @Column('text') toStage: string;
  @Column('date') changedOn: string;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('timestamptz') recordedAt: Date;
}
