import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('mentor_requests')
export class MentorRequestRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') memberId: string;
  @Column('text', { nullable: true }) preference: string | null;
  @Column('timestamptz') askedAt: Date;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
}
