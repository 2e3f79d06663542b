import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '@saath/domain/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsEmail, IsIn, IsObject, IsString, Length, MaxLength, ValidateNested } from 'class-validator';
import { MayBeMissing } from '../http/given.ts';

const longestName = 100;

export class NewBranchBody {
  @ApiProperty()
  @IsString()
  @Length(1, longestName)
  name: string;

  @ApiProperty({ required: false })
  @MayBeMissing()
  @IsString()
  @MaxLength(60)
  timeZone?: string;
}

export class NewAdministratorBody {
  @ApiProperty()
  @IsString()
  @Length(1, longestName)
  name: string;

  @ApiProperty()
  @IsEmail()
  email: string;
}

/** Everything that onboarding a centre takes, in one request. */
export class OnboardCentreBody {
  @ApiProperty()
  @IsString()
  @Length(1, longestName)
  name: string;

  @ApiProperty()
  @IsString()
  @MaxLength(40)
  slug: string;

  @ApiProperty({ example: 'Asia/Kolkata' })
  @IsString()
  @MaxLength(60)
  timeZone: string;

  @ApiProperty({ enum: languages, isArray: true })
  @IsIn(languages, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(languages.length)
  languages: Language[];

  @ApiProperty({ type: [NewBranchBody], required: false })
  @MayBeMissing()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => NewBranchBody)
  branches?: NewBranchBody[];

  @ApiProperty({ type: [String], required: false })
  @MayBeMissing()
  @IsString({ each: true })
  @ArrayMaxSize(50)
  kinds?: string[];

  @ApiProperty({ type: NewAdministratorBody })
  @IsObject()
  @ValidateNested()
  @Type(() => NewAdministratorBody)
  administrator: NewAdministratorBody;
}

export class AmendCentreBody {
  @ApiProperty({ required: false })
  @MayBeMissing()
  @IsString()
  @Length(1, longestName)
  name?: string;
}

export class SuspendBody {
  @ApiProperty()
  @IsString()
  @Length(3, 500)
  reason: string;
}
