import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('consents')
export class ConsentRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') memberId: string;
  @Column('uuid', { nullable: true }) relativeId: string | null;
  @Column('text') purpose: string;
  @Column('text', { nullable: true }) channel: string | null;
  @Column('date') grantedOn: string;
  @Column('date', { nullable: true }) expiresOn: string | null;
  @Column('date', { nullable: true }) withdrawnOn: string | null;
  /** In clear only in rows of an earlier version; the worker seals and empties it. */
  @Column('text') evidence: string;
  @Column('bytea', { nullable: true }) evidenceCipher: Buffer | null;
  @Column('bytea', { nullable: true }) wordsCipher: Buffer | null;
  @Column('text', { nullable: true }) noticeLanguage: string | null;
  @Column('text', { nullable: true }) evidenceKind: string | null;
  @Column('uuid', { nullable: true }) recordedBy: string | null;
}
