import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('holidays')
export class HolidayRow {
  @PrimaryColumn('uuid')
  centreId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  branchId: string;

  @Column('date')
  heldOn: string;

  @Column('text')
  name: string;
}

/** A group that meets although its branch has a holiday. */
@Entity('holiday_exceptions')
export class HolidayExceptionRow {
  @PrimaryColumn('uuid')
  centreId: string;

  @PrimaryColumn('uuid')
  holidayId: string;

  @PrimaryColumn('uuid')
  groupId: string;
}
