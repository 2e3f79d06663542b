import type { StandInEnding, StandInState } from '@saath/domain/absences';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person of the staff is asked to lead one session. */
@Entity('stand_in_requests')
export class StandInRequestRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  /** The requests to one person at once have one question, about one session or several. */
  @Column('uuid') questionId: string;
  @Column('uuid') sessionId: string;
  @Column('uuid') staffId: string;
  /** The person in whose place; null for beside those who lead the session. */
  @Column('uuid', { nullable: true }) insteadOfId: string | null;
  @Column('uuid', { nullable: true }) absenceId: string | null;
  @Column('uuid') askedById: string;
  /** The people who are asked one after the other where this one does not say yes. */
  @Column('uuid', { array: true }) nextIds: readonly string[];
  @Column('timestamptz') askedAt: Date;
  /** The start of the session as it was asked for. */
  @Column('timestamptz') startsAt: Date;
  @Column('timestamptz') answerBy: Date;
  @Column('text') state: StandInState;
  @Column('timestamptz') changedAt: Date;
  /** Why the question was withdrawn. */
  @Column('text', { nullable: true }) because: StandInEnding | null;
  @Column('bytea', { nullable: true }) reasonCipher: Buffer | null;
}
