import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('follow_ups')
export class FollowUpRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') memberId: string;
  @Column('text') kind: string;
  @Column('text') origin: string;
  @Column('text') method: string;
  @Column('date') dueOn: string;
  @Column('date', { nullable: true }) movedFrom: string | null;
  @Column('uuid', { nullable: true }) ownerId: string | null;
  @Column('text') state: string;
  @Column('text', { nullable: true }) outcome: string | null;
  @Column('bytea', { nullable: true }) noteCipher: Buffer | null;
  @Column('timestamptz', { nullable: true }) doneAt: Date | null;
  /** The owner before, and the person who gave it; null where nobody had it, and where the product gave it. */
  @Column('uuid', { nullable: true }) handedFromId: string | null;
  @Column('uuid', { nullable: true }) handedById: string | null;
  @Column('timestamptz', { nullable: true }) handedAt: Date | null;
  @Column('bytea', { nullable: true }) handNoteCipher: Buffer | null;
  @Column('integer') version: number;
  @Column('timestamptz') createdAt: Date;
}
