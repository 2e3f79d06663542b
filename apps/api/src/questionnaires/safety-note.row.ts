import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member answered a safety question with more than 0 points. */
@Entity('safety_notes')
export class SafetyNoteRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') memberId: string;
  @Column('uuid') answerId: string;
  /** The key of the question. */
  @Column('text') item: string;
  @Column('timestamptz') openedAt: Date;
  @Column('uuid') openedBy: string;
  /** The person of the staff who answers for it. */
  @Column('uuid') namedId: string;
  /** Somebody else who stays with the person, by name. */
  @Column('bytea', { nullable: true }) companionCipher: Buffer | null;
  @Column('timestamptz', { nullable: true }) staysUntil: Date | null;
  @Column('bytea', { nullable: true }) agreedCipher: Buffer | null;
  @Column('timestamptz', { nullable: true }) arrangedAt: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  @Column('uuid', { nullable: true }) closedBy: string | null;
  @Column('bytea', { nullable: true }) closingCipher: Buffer | null;
}
