import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The milestones that a centre keeps. */
@Entity('milestone_settings')
export class MilestoneSettingsRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text', { array: true }) choices: string[];
  @Column('integer', { array: true }) ownDays: number[];
  @Column('integer') version: number;
}
