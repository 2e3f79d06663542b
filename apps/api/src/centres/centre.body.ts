import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '@saath/domain/kernel';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsString, Length, Matches, MaxLength } from 'class-validator';
import { MayBeMissing } from '../http/given.ts';

const localTime = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What an administrator may change of the centre. The slug stays: it is printed on paper. */
export class CentreBody {
  @ApiProperty({ required: false })
  @MayBeMissing()
  @IsString()
  @Length(1, 100)
  name?: string;

  @ApiProperty({ required: false })
  @MayBeMissing()
  @IsString()
  @MaxLength(60)
  timeZone?: string;

  @ApiProperty({ enum: languages, isArray: true, required: false })
  @MayBeMissing()
  @IsIn(languages, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(languages.length)
  languages?: Language[];

  @ApiProperty({ required: false })
  @MayBeMissing()
  @IsString()
  @MaxLength(30)
  helpline?: string;

  @ApiProperty({ required: false, example: '21:00' })
  @MayBeMissing()
  @Matches(localTime)
  quietFrom?: string;

  @ApiProperty({ required: false, example: '10:00' })
  @MayBeMissing()
  @Matches(localTime)
  quietUntil?: string;
}
