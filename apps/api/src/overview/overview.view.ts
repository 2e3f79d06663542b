import { ApiProperty } from '@nestjs/swagger';

const tooFew = 'Null where fewer than five people stand behind it.';

export class OverviewWeekView {
  @ApiProperty({ format: 'date', description: 'The Monday.' }) startsOn: string;
  @ApiProperty({ type: Number, nullable: true, description: `Marks of people expected and not excused. ${tooFew}` }) expected:
    number | null;
  @ApiProperty({ type: Number, nullable: true, description: `Of these, those who came. ${tooFew}` }) came: number | null;
}

export class OverviewBranchView {
  @ApiProperty() branchId: string;
  @ApiProperty() branchName: string;
  @ApiProperty() members: number;
  @ApiProperty() groups: number;
  @ApiProperty({ type: Number, nullable: true, description: tooFew }) expected: number | null;
  @ApiProperty({ type: Number, nullable: true, description: tooFew }) came: number | null;
  @ApiProperty() needWord: number;
  @ApiProperty() overdue: number;
}

export class OverviewContactsView {
  @ApiProperty({ enum: ['day-2', 'day-7', 'day-14', 'day-30', 'day-60', 'day-90'] }) kind: string;
  @ApiProperty() due: number;
  @ApiProperty({ type: Number, nullable: true, description: `Spoken with or visited. ${tooFew}` }) reached: number | null;
  @ApiProperty({ type: Number, nullable: true, description: `Tried and not reached. ${tooFew}` }) tried: number | null;
}

/** The centre in figures, as far as the reader's branches go. */
export class OverviewView {
  @ApiProperty({ type: [OverviewWeekView], description: 'The last eight weeks, this one included; a week without sessions is left out.' })
  weeks: OverviewWeekView[];
  @ApiProperty({ type: [OverviewBranchView], description: 'Attendance of the same eight weeks; the rest as of now.' })
  branches: OverviewBranchView[];
  @ApiProperty({ type: [OverviewContactsView], description: 'Contacts after discharge that fell due in the last ninety days.' })
  contacts: OverviewContactsView[];
}
