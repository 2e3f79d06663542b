import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '@saath/domain/kernel';
import { staffRoles, type StaffRole } from '@saath/domain/staff';
import { ArrayMaxSize, IsEmail, IsIn, IsString, IsUUID, Length } from 'class-validator';
import { MayBeMissing } from '../http/given.ts';

const mostBranches = 200;

export class InviteStaffBody {
  @ApiProperty()
  @IsString()
  @Length(1, 100)
  name: string;

  @ApiProperty()
  @IsEmail()
  email: string;

  @ApiProperty({ enum: staffRoles })
  @IsIn(staffRoles)
  role: StaffRole;

  @ApiProperty({ type: [String] })
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(mostBranches)
  branchIds: string[];

  @ApiProperty({ enum: languages, isArray: true, required: false })
  @MayBeMissing()
  @IsIn(languages, { each: true })
  @ArrayMaxSize(languages.length)
  languages?: Language[];
}

export class AmendStaffBody {
  @ApiProperty({ enum: staffRoles, required: false })
  @MayBeMissing()
  @IsIn(staffRoles)
  role?: StaffRole;

  @ApiProperty({ type: [String], required: false })
  @MayBeMissing()
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(mostBranches)
  branchIds?: string[];

  @ApiProperty({ enum: ['deactivated'], required: false, description: 'Closes the person’s way into the centre, at once.' })
  @MayBeMissing()
  @IsIn(['deactivated'])
  state?: 'deactivated';

  @ApiProperty({ required: false, description: 'For somebody whom a timetable named: where the invitation goes.' })
  @MayBeMissing()
  @IsEmail()
  email?: string;
}
