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
  /** The person of a mark; null for every other part. */
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('bytea') beforeCipher: Buffer;
  @Column('bytea') afterCipher: Buffer;
  @Column('bytea') reasonCipher: Buffer;
  @Column('uuid') amendedBy: string;
  @Column('timestamptz') amendedAt: Date;
}
