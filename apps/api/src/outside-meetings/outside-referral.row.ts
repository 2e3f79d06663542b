import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('outside_referrals')
export class OutsideReferralRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') memberId: string;
  @Column('uuid', { nullable: true }) meetingId: string | null;
  @Column('bytea', { nullable: true }) meetingCipher: Buffer | null;
  @Column('integer') visits: number;
  @Column('text') companion: string;
  @Column('uuid', { nullable: true }) mentorId: string | null;
  @Column('uuid', { nullable: true }) staffId: string | null;
  @Column('bytea', { nullable: true }) companionCipher: Buffer | null;
  @Column('text', { nullable: true }) meetAt: string | null;
  @Column('bytea', { nullable: true }) meetPlaceCipher: Buffer | null;
  @Column('boolean') memberAgreed: boolean;
  @Column('uuid') createdBy: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('integer') version: number;
}
