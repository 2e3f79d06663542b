import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A session is identified by its group and its original local date, which the database computes from the original start. */
@Entity('sessions')
export class SessionRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  /** That of its group, which the database compares. */
  @Column('text') confidentiality: string;
  /** Whether people may be named at all; marks refer to it. */
  @Column('boolean') named: boolean;
  @Column('text') originalStart: string;
  @Column('text') timeZone: string;
  @Column('timestamptz') startsAt: Date;
  @Column('timestamptz') endsAt: Date;
  @Column('text') state: string;
  /** The schedule, and not staff, cancelled the session. */
  @Column('boolean') withdrawn: boolean;
  /** The schedule, and not staff, gave the session the start that differs from `movedFrom`. */
  @Column('boolean') shifted: boolean;
  /** A second session on one date, of the time before a date identified a session. Planning ignores it. */
  @Column('boolean') surplus: boolean;
  /** Staff added the session outside the schedule of its group. */
  @Column('boolean') extra: boolean;
  /** The branch at which the session meets instead of that of its group. */
  @Column('uuid', { nullable: true }) placedBranchId: string | null;
  /** The room there; null for none, and where the session meets with its group. */
  @Column('uuid', { nullable: true }) placedRoomId: string | null;
  @Column('timestamptz', { nullable: true }) startedAt: Date | null;
  @Column('timestamptz', { nullable: true }) finishedAt: Date | null;
  /** The code of a reason that the product gave. A reason of staff is sealed; in clear it is only in rows of an earlier version. */
  @Column('text', { nullable: true }) cancelReason: string | null;
  @Column('bytea', { nullable: true }) cancelReasonCipher: Buffer | null;
  @Column('timestamptz', { nullable: true }) movedFrom: Date | null;
  @Column('integer', { nullable: true }) headcount: number | null;
  /** The people who were expected when the session was finished; null before. */
  @Column('uuid', { array: true, nullable: true }) roster: string[] | null;
  /** In clear only in rows of an earlier version; the worker seals and empties it. */
  @Column('text', { nullable: true }) topic: string | null;
  @Column('bytea', { nullable: true }) topicCipher: Buffer | null;
  @Column('bytea', { nullable: true }) noteCipher: Buffer | null;
  /** The person of the staff who wrote the note as it is now; null for none, and for notes of an earlier version. */
  @Column('uuid', { nullable: true }) noteAuthorId: string | null;
  @Column('integer') version: number;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
}
