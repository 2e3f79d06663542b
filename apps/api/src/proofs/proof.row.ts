import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A paper that says when a member was present. */
@Entity('proofs')
export class ProofRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') memberId: string;
  @Column('bytea') contentCipher: Buffer;
  @Column('timestamptz') issuedAt: Date;
  @Column('uuid') issuedBy: string;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @Column('uuid', { nullable: true }) withdrawnBy: string | null;
}
