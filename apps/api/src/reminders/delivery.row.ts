import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One attempt with a provider. */
@Entity('deliveries')
export class DeliveryRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') reminderId: string;
  @Column('integer') attempt: number;
  @Column('text') channel: string;
  @Column('timestamptz') startedAt: Date;
  /** The start of the session that the message names as valid; null for a message without one. */
  @Column('timestamptz', { nullable: true }) toldStart: Date | null;
  @Column('timestamptz', { nullable: true }) finishedAt: Date | null;
  @Column('text', { nullable: true }) outcome: string | null;
  @Column('text', { nullable: true }) code: string | null;
  @Column('text', { nullable: true }) providerReference: string | null;
}
