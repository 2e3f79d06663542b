import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The plan of what helps a member, sealed. */
@Entity('coping_plans')
export class CopingPlanRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') memberId: string;
  @Column('text') language: string;
  @Column('bytea') linesCipher: Buffer;
  @Column('boolean') mentorReads: boolean;
  @Column('integer') version: number;
  @Column('timestamptz') writtenAt: Date;
  @Column('timestamptz') updatedAt: Date;
}
