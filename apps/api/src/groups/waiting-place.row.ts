import type { PlaceOutcome, PlaceState } from '@saath/domain/groups';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('waiting_places')
export class WaitingPlaceRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('uuid', { nullable: true }) memberId: string | null;
  @Column('uuid', { nullable: true }) relativeId: string | null;
  /** Always true: a place names a person, and its group must be one that records names. */
  @Column('boolean') named: boolean;
  @Column('text') state: PlaceState;
  @Column('timestamptz') askedAt: Date;
  /** The order of the list, rising. */
  @Column('integer') rank: number;
  /** The place in the order on the day of asking. */
  @Column('integer') firstPosition: number;
  /** Whether the last offer was declined or not answered. */
  @Column('boolean') isPassed: boolean;
  @Column('bytea', { nullable: true }) wishCipher: Buffer | null;
  @Column('timestamptz', { nullable: true }) offeredAt: Date | null;
  @Column('timestamptz', { nullable: true }) offerEndsAt: Date | null;
  /** When the person got a seat or left the list. */
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
  @Column('text', { nullable: true }) outcome: PlaceOutcome | null;
  @Column('bytea', { nullable: true }) reasonCipher: Buffer | null;
  @Column('uuid', { nullable: true }) enrolmentId: string | null;
  /** The place in the order before the last move; null where nobody moved the person. */
  @Column('integer', { nullable: true }) movedFrom: number | null;
  @Column('timestamptz', { nullable: true }) movedAt: Date | null;
  @Column('uuid', { nullable: true }) movedBy: string | null;
  @Column('bytea', { nullable: true }) moveReasonCipher: Buffer | null;
}
