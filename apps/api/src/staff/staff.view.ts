import { ApiProperty } from '@nestjs/swagger';
import { languages } from '@saath/domain/kernel';
import { staffRoles } from '@saath/domain/staff';
import { NamedView } from '../sign-in/me.view.ts';

export class StaffView {
  @ApiProperty()
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'Empty for somebody whom a timetable named and who has no address yet.' })
  email: string;

  @ApiProperty({ enum: staffRoles })
  role: string;

  @ApiProperty({ enum: ['invited', 'active', 'deactivated'] })
  state: string;

  @ApiProperty({ type: [NamedView], nullable: true, description: 'Null means every branch.' })
  branches: NamedView[] | null;

  @ApiProperty({ enum: languages, isArray: true })
  languages: string[];

  @ApiProperty({ description: 'How many groups the person leads.' })
  leads: number;

  @ApiProperty()
  version: number;
}

export class StaffPage {
  @ApiProperty({ type: [StaffView] })
  items: StaffView[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
