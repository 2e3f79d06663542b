import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('outside_meetings')
export class OutsideMeetingRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') kind: string;
  @Column('boolean') isOpen: boolean;
  @Column('integer', { array: true }) weekdays: readonly number[];
  @Column('text', { nullable: true }) startsAt: string | null;
  @Column('text', { nullable: true }) place: string | null;
  @Column('text', { nullable: true }) town: string | null;
  @Column('text', { nullable: true }) wayThere: string | null;
  @Column('text') language: string;
  @Column('text', { nullable: true }) link: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text') source: string;
  @Column('boolean') isArchived: boolean;
  @Column('integer') version: number;
}
