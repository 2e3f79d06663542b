import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('reminders')
export class ReminderRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') rule: string;
  @Column('uuid') sessionId: string;
  @Column('text') recipientKind: string;
  @Column('uuid') recipientId: string;
  @Column('text') channel: string;
  @Column('text') language: string;
  @Column('timestamptz') dueAt: Date;
  @Column('text') state: string;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('integer') attempts: number;
  /** How many of the attempts failed because the channel was unavailable; they do not count as tries. */
  @Column('integer') outages: number;
  @Column('text', { nullable: true }) providerReference: string | null;
  @Column('timestamptz', { nullable: true }) claimedAt: Date | null;
  @Column('integer') version: number;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
}
