import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '@saath/domain/kernel';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';

const localTime = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What an administrator may change of the centre. The slug stays: it is printed on paper. */
export class CentreBody {
  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  name?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  timeZone?: string;

  @ApiProperty({ enum: languages, isArray: true, required: false })
  @IsOptional()
  @IsIn(languages, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(languages.length)
  languages?: Language[];

  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  helpline?: string;

  @ApiProperty({ required: false, example: '21:00' })
  @IsOptional()
  @Matches(localTime)
  quietFrom?: string;

  @ApiProperty({ required: false, example: '10:00' })
  @IsOptional()
  @Matches(localTime)
  quietUntil?: string;
}
