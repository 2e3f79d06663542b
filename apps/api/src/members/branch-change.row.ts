import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('branch_changes')
export class BranchChangeRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') memberId: string;
  @Column('uuid') fromBranchId: string;
  @Column('uuid') toBranchId: string;
  @Column('date') changedOn: string;
  @Column('bytea', { nullable: true }) reasonCipher: Buffer | null;
  @Column('timestamptz') recordedAt: Date;
}
