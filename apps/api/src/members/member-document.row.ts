import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('member_documents')
export class MemberDocumentRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') memberId: string;
  @Column('text') kind: string;
  @Column('bytea') numberCipher: Buffer;
  @Column('timestamptz') addedAt: Date;
}
