import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('aftercare_plans')
export class AftercarePlanRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') memberId: string;
  @Column('uuid') stayId: string;
  @Column('date') dischargedOn: string;
  @Column('text') leaving: string;
  @Column('jsonb') steps: readonly object[];
  @Column('integer') quarterlyMonths: number;
  @Column('integer', { nullable: true }) weeklyOn: number | null;
  @Column('text', { nullable: true }) weeklyAt: string | null;
  @Column('uuid', { nullable: true }) ownerId: string | null;
  @Column('text') language: string;
  @Column('text') preferredTime: string;
  @Column('uuid', { nullable: true }) groupId: string | null;
  @Column('bytea', { nullable: true }) goalsCipher: Buffer | null;
  @Column('date', { nullable: true }) callsEndedOn: string | null;
  @Column('date', { nullable: true }) endedOn: string | null;
  @Column('integer') version: number;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
}
