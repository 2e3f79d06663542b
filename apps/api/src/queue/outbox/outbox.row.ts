import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('outbox')
export class OutboxRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') topic: string;
  /** The name of the follower of this row; null for every follower of the event. */
  @Column('text', { nullable: true }) follower: string | null;
  @Column('jsonb') payload: object;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) relayedAt: Date | null;
}
