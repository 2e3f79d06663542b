import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('stays')
export class StayRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') memberId: string;
  @Column('uuid') branchId: string;
  @Column('date') admittedOn: string;
  @Column('date', { nullable: true }) dischargedOn: string | null;
}
