import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('enabled_programmes')
export class EnabledProgrammeRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: string;
  @Column('boolean') enabled: boolean;
  @Column('jsonb') overrides: Record<string, unknown>;
  @Column('jsonb', { nullable: true }) own: Record<string, unknown> | null;
  @Column('jsonb', { nullable: true }) forms: Record<string, unknown> | null;
  @Column('integer') version: number;
}
