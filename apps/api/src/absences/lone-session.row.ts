import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A session of this week or the next at which nobody could stand in, as the worker last found it. */
@Entity('lone_sessions')
export class LoneSessionRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') sessionId: string;
  @Column('uuid') groupId: string;
  /** The start of its week, by the clock of the centre. */
  @Column('timestamptz') weekStartsAt: Date;
}
