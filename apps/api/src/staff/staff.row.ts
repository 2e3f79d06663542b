import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('staff')
export class StaffRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') userId: string;
  @Column('text') name: string;
  @Column('text') role: string;
  @Column('text') state: string;
  @Column('text', { array: true }) languages: string[];
  @Column('integer') version: number;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
}

@Entity('staff_branches')
export class StaffBranchRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') staffId: string;
  @Column('uuid') branchId: string;
}
