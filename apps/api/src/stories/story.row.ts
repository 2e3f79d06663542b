import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A text of a member with its readers and its end; without its texts once it is withdrawn. */
@Entity('stories')
export class StoryRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') memberId: string;
  @Column('uuid', { nullable: true }) groupId: string | null;
  @Column('text') language: string;
  @Column('text') scope: string;
  @Column('date') untilDay: string;
  @Column('text') state: string;
  @Column('bytea', { nullable: true }) titleCipher: Buffer | null;
  @Column('bytea', { nullable: true }) textCipher: Buffer | null;
  @Column('bytea', { nullable: true }) shownAsCipher: Buffer | null;
  @Column('bytea', { nullable: true }) noteCipher: Buffer | null;
  @Column('date') agreedOn: string;
  @Column('uuid') writtenBy: string;
  @Column('timestamptz') writtenAt: Date;
  @Column('uuid', { nullable: true }) reviewedBy: string | null;
  @Column('timestamptz', { nullable: true }) reviewedAt: Date | null;
  @Column('integer') version: number;
}
