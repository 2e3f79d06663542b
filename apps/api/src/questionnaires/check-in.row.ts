import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a member is on a day, as they say it. */
@Entity('check_ins')
export class CheckInRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') memberId: string;
  @Column('bytea') contentCipher: Buffer;
  @Column('boolean') wantsTalk: boolean;
  @Column('timestamptz') saidAt: Date;
  @Column('uuid') recordedBy: string;
}
