import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether a member said at a session that they would like to talk to someone. */
@Entity('talk_wishes')
export class TalkWishRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') sessionId: string;
  @Column('uuid') memberId: string;
  /** Always true: the session must be one that records names. */
  @Column('boolean') named: boolean;
  /** False when the member took it back. */
  @Column('boolean') wanted: boolean;
  /** By the clock of the device. */
  @Column('timestamptz') askedAt: Date;
  @Column('timestamptz') recordedAt: Date;
  @Column('uuid') recordedBy: string;
}
