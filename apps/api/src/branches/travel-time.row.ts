import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How long it takes from one branch to another; the id of `branchId` is the lower one. */
@Entity('travel_times')
export class TravelTimeRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') branchId: string;
  @Column('uuid') otherBranchId: string;
  @Column('integer') minutes: number;
}
