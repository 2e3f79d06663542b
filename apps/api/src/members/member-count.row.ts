import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many people a branch has who did not leave. */
@Entity('member_counts')
export class MemberCountRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') branchId: string;
  @Column('integer') members: number;
}
