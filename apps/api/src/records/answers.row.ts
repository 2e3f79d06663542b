import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The answers to one form about a session or a person at it, or a note of one author about a person. */
@Entity('answers')
export class AnswersRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') sessionId: string;
  /** That of the session, which the database compares: it refuses names and notes beyond it. */
  @Column('text') confidentiality: string;
  @Column('text') form: string;
  /** Null for a form about the session as a whole. */
  @Column('uuid', { nullable: true }) personId: string | null;
  /** The version of the kind from which the form was drawn last. */
  @Column('text') formVersion: string;
  /** The readers of the row; the database shows it to nobody else. */
  @Column('text') visibility: string;
  /** The person of the staff who wrote it last. */
  @Column('uuid') authorId: string;
  @Column('bytea') contentCipher: Buffer;
  @Column('timestamptz') writtenAt: Date;
}
