import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The answers of a member to one version of a questionnaire. */
@Entity('questionnaire_answers')
export class QuestionnaireAnswerRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') memberId: string;
  @Column('text') code: string;
  @Column('text') formVersion: string;
  /** The readers beside the author; the database shows the row to nobody else. */
  @Column('text') visibility: string;
  /** The person of the staff who asks. */
  @Column('uuid') authorId: string;
  @Column('bytea') contentCipher: Buffer;
  @Column('timestamptz') startedAt: Date;
  @Column('timestamptz') writtenAt: Date;
  /** Null while the questions are being asked. */
  @Column('timestamptz', { nullable: true }) finishedAt: Date | null;
}
