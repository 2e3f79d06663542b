import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('capacity_decisions')
export class CapacityDecisionRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  /** The most people at a time. */
  @Column('integer') most: number;
  /** The last day on which the decision applies. */
  @Column('date', { nullable: true }) until: string | null;
  @Column('bytea', { nullable: true }) reasonCipher: Buffer | null;
  /** The person of the staff; null where the product itself acted. */
  @Column('uuid', { nullable: true }) decidedBy: string | null;
  /** Whether a sheet brought the people. */
  @Column('boolean') bySheet: boolean;
  @Column('timestamptz') decidedAt: Date;
}
