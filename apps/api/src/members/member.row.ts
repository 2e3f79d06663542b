import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('members')
export class MemberRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text', { nullable: true }) ref: string | null;
  @Column('text') code: string;
  @Column('text') alias: string;
  @Column('text') stage: string;
  @Column('date') stageSince: string;
  @Column('uuid') branchId: string;
  @Column('text') language: string;
  @Column('text', { nullable: true }) gender: string | null;
  @Column('integer', { nullable: true }) birthYear: number | null;
  @Column('text') preferredChannel: string;
  @Column('bytea', { nullable: true }) legalNameCipher: Buffer | null;
  @Column('bytea', { nullable: true }) phoneCipher: Buffer | null;
  @Column('bytea', { nullable: true }) phoneIndex: Buffer | null;
  @Column('bytea', { nullable: true }) emailCipher: Buffer | null;
  @Column('bytea', { nullable: true }) emailIndex: Buffer | null;
  @Column('boolean') sharedPhone: boolean;
  /** The instant from which the member needs attention unless something changes; null for never. The care slice writes it, lists read it. */
  @Column('timestamptz', { nullable: true }) needsWordFrom: Date | null;
  /** The place in the list of members who need a word. */
  @Column('text', { nullable: true }) needPlace: string | null;
  /** The last day on which the member attended a session; null for never. The care slice writes it. */
  @Column('date', { nullable: true }) lastAttendedOn: string | null;
  /** The day from which the member comes to nothing; null for people whom the centre does not look after. The care slice writes it, lists read it. */
  @Column('date', { nullable: true }) quietSince: string | null;
  /** The counsellor in charge; null while none is named. */
  @Column('uuid', { nullable: true }) inChargeId: string | null;
  /** The member into whom this record was merged; null for a record of its own. */
  @Column('uuid', { nullable: true }) mergedIntoId: string | null;
  @Column('integer') version: number;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
}
