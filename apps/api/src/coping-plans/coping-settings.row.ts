import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('coping_settings')
export class CopingSettingsRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('integer') reviewDays: number;
  @Column('integer') version: number;
}
