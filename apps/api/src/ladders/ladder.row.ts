import type { LadderReason } from '@saath/domain/ladders';
import type { LadderPerson, LadderPolicy } from '@saath/domain/programmes';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The ladder of a member, with the state that lists and the worker need. */
@Entity('ladders')
export class LadderRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') memberId: string;
  @Column('text') state: 'open' | 'closed';
  /** The policy as it was when the ladder opened. */
  @Column('jsonb') policy: LadderPolicy;
  @Column('timestamptz') openedAt: Date;
  /** The number of open misses. */
  @Column('integer') misses: number;
  /** The place of the step that is next; null in a closed ladder. */
  @Column('integer', { nullable: true }) step: number | null;
  @Column('text', { nullable: true }) who: LadderPerson | null;
  @Column('uuid', { nullable: true }) ownerId: string | null;
  @Column('timestamptz', { nullable: true }) dueAt: Date | null;
  /** When the step passes to the one after it by itself. */
  @Column('timestamptz', { nullable: true }) changesAt: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  @Column('text', { nullable: true }) closedBecause: LadderReason | null;
  @Column('integer') version: number;
}
