import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('outside_visits')
export class OutsideVisitRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') referralId: string;
  @Column('integer') place: number;
  @Column('date') onDay: string;
  @Column('text', { nullable: true }) at: string | null;
  @Column('text', { nullable: true }) outcome: string | null;
  @Column('bytea', { nullable: true }) impressionCipher: Buffer | null;
  @Column('uuid', { nullable: true }) answeredBy: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
}
