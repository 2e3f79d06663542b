import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('group_schedules')
export class GroupScheduleRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('date') appliesFrom: string;
  @Column('date') startsOn: string;
  @Column('text') startsAt: string;
  @Column('integer') minutes: number;
  @Column('text') recurrence: string;
  @Column('date', { nullable: true }) until: string | null;
}
