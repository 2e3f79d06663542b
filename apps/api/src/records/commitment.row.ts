import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A commitment of a person until the next session, and the last answer when they were asked about it. */
@Entity('commitments')
export class CommitmentRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') sessionId: string;
  @Column('uuid') groupId: string;
  /** Always `notes`: the session must be one whose kind records them. */
  @Column('text') confidentiality: string;
  @Column('uuid') personId: string;
  /** Null where the person took it back. */
  @Column('bytea', { nullable: true }) textCipher: Buffer | null;
  /** By the clock of the device. */
  @Column('timestamptz') takenAt: Date;
  @Column('uuid') takenBy: string;
  @Column('text', { nullable: true }) outcome: string | null;
  /** The session at which the person was asked last. */
  @Column('uuid', { nullable: true }) reviewedIn: string | null;
  @Column('timestamptz', { nullable: true }) reviewedAt: Date | null;
  @Column('uuid', { nullable: true }) reviewedBy: string | null;
}
