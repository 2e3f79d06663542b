import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person of an introduction: a member or a relative. Only a yes is stored, sealed. */
@Entity('introduction_people')
export class IntroductionPersonRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') introductionId: string;
  @Column('uuid', { nullable: true }) memberId: string | null;
  @Column('uuid', { nullable: true }) relativeId: string | null;
  @Column('bytea', { nullable: true }) yesCipher: Buffer | null;
  @Column('bytea', { nullable: true }) exchangedCipher: Buffer | null;
  @Column('timestamptz', { nullable: true }) leftAt: Date | null;
}
