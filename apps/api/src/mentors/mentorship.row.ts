import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('mentorships')
export class MentorshipRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') mentorId: string;
  @Column('uuid') memberId: string;
  @Column('date') startedOn: string;
  @Column('date', { nullable: true }) endedOn: string | null;
  @Column('text', { nullable: true }) endReason: string | null;
  @Column('date', { nullable: true }) nextOn: string | null;
  @Column('text', { nullable: true }) nextAt: string | null;
  @Column('text', { nullable: true }) nextType: string | null;
  @Column('integer') version: number;
}
