import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question to some people whether they want to meet. */
@Entity('introductions')
export class IntroductionRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: string;
  @Column('text') state: string;
  @Column('timestamptz') answerUntil: Date;
  @Column('uuid') askedBy: string;
  @Column('timestamptz') askedAt: Date;
  @Column('uuid', { nullable: true }) metBy: string | null;
  @Column('timestamptz', { nullable: true }) metAt: Date | null;
  @Column('uuid', { nullable: true }) closedBy: string | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
}
