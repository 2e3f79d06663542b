import { ApiProperty } from '@nestjs/swagger';
import { IsDateString, IsInt, IsString, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { MayBeMissing } from '../http/given.ts';

const longestName = 100;

export class BranchBody {
  @ApiProperty()
  @IsString()
  @Length(1, longestName)
  name: string;

  @ApiProperty({ required: false })
  @MayBeMissing()
  @IsString()
  @MaxLength(500)
  address?: string;

  @ApiProperty({ required: false, description: 'IANA zone; the centre’s own when left out.' })
  @MayBeMissing()
  @IsString()
  @MaxLength(60)
  timeZone?: string;
}

export class AmendBranchBody {
  @ApiProperty({ required: false })
  @MayBeMissing()
  @IsString()
  @Length(1, longestName)
  name?: string;

  @ApiProperty({ required: false })
  @MayBeMissing()
  @IsString()
  @MaxLength(500)
  address?: string;

  @ApiProperty({ required: false })
  @MayBeMissing()
  @IsString()
  @MaxLength(60)
  timeZone?: string;
}

export class RoomBody {
  @ApiProperty()
  @IsString()
  @Length(1, longestName)
  name: string;

  @ApiProperty({ required: false })
  @MayBeMissing()
  @IsInt()
  @Min(1)
  @Max(1000)
  capacity?: number;
}

export class HolidayBody {
  @ApiProperty({ format: 'date' })
  @IsDateString()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  on: string;

  @ApiProperty()
  @IsString()
  @Length(1, longestName)
  name: string;
}
