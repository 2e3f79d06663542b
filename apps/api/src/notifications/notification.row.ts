import type { NotificationCode } from '@saath/domain/notifications';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A notification of a person of the staff: a code and the id of the record that it is about, never a name or a text. */
@Entity('notifications')
export class NotificationRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  /** The reader. */
  @Column('uuid') staffId: string;
  @Column('text') code: NotificationCode;
  @Column('uuid') subjectId: string;
  /** The person who asks, where one person of the staff asks another. */
  @Column('uuid', { nullable: true }) askedBy: string | null;
  /** The moment that the notification is about, such as the start of the session: the same one is told once. */
  @Column('timestamptz') occasion: Date;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) readAt: Date | null;
  /** When its reason ended, so that nothing is to be done any more. */
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
