import type { LadderFact, LadderOutcome, LadderReason, SessionState } from '@saath/domain/ladders';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing that happened to a ladder. Rows are only ever added. */
@Entity('ladder_events')
export class LadderEventRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') ladderId: string;
  @Column('text') type: LadderFact['type'];
  @Column('timestamptz') at: Date;
  @Column('uuid', { nullable: true }) sessionId: string | null;
  /** The start of the session. */
  @Column('timestamptz', { nullable: true }) startsAt: Date | null;
  @Column('text', { nullable: true }) state: SessionState | null;
  @Column('integer', { nullable: true }) step: number | null;
  /** The person who was given the step. */
  @Column('uuid', { nullable: true }) staffId: string | null;
  @Column('text', { nullable: true }) outcome: LadderOutcome | null;
  @Column('text', { nullable: true }) reason: LadderReason | null;
  @Column('bytea', { nullable: true }) noteCipher: Buffer | null;
  /** The person who did it; null for the product. */
  @Column('uuid', { nullable: true }) byId: string | null;
}
