import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A change of the record of a session after the time for corrections, with what the record said before and why it was changed. */
@Entity('amendments')
export class AmendmentRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') sessionId: string;
  /** That of the session, which the database compares. */
  @Column('text') confidentiality: string;
  @Column('text') part: string;
  /** The form of an amended answer; null for every other part. */
  @Column('text', { nullable: true }) form: string | null;
  /** The question of an amended answer; null for every other part. */
  @Column('text', { nullable: true }) field: string | null;
  /** The readers of the row; the database shows it to nobody else. Everybody, except where a note about a person was amended. */
  @Column('text') visibility: string;
  /** The person of a mark, an answer or a note; null for what is about the session. */
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('bytea') beforeCipher: Buffer;
  @Column('bytea') afterCipher: Buffer;
  @Column('bytea') reasonCipher: Buffer;
  @Column('uuid') amendedBy: string;
  @Column('timestamptz') amendedAt: Date;
}
