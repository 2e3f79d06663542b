import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('relatives')
export class RelativeRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') memberId: string;
  @Column('text') displayName: string;
  @Column('bytea', { nullable: true }) displayNameCipher: Buffer | null;
  @Column('text') relation: string;
  @Column('bytea', { nullable: true }) relationCipher: Buffer | null;
  @Column('text') language: string;
  @Column('bytea', { nullable: true }) nameCipher: Buffer | null;
  @Column('bytea', { nullable: true }) phoneCipher: Buffer | null;
  @Column('bytea', { nullable: true }) phoneIndex: Buffer | null;
  @Column('integer') version: number;
}
