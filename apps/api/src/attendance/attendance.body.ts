import { ApiProperty } from '@nestjs/swagger';
import { attendanceStates, type AttendanceState } from '@saath/domain/programmes';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsString, IsUUID, Length, Max, Min, ValidateIf, ValidateNested } from 'class-validator';
import { IsInstant, MayBeMissing } from '../http/given.ts';

/** A batch from one device; larger ones are sent in parts. */
const mostMarks = 200;

export class MarkBody {
  @ApiProperty({ description: 'Made by the device, once for each tap; sending it again changes nothing.' })
  @IsString()
  @Length(1, 100)
  clientId: string;

  @ApiProperty()
  @IsUUID()
  personId: string;

  @ApiProperty({ enum: attendanceStates, nullable: true, description: 'Null clears the mark.' })
  @ValidateIf((mark: MarkBody) => mark.state !== null)
  @IsIn(attendanceStates)
  state: AttendanceState | null;

  @ApiProperty({ required: false })
  @MayBeMissing()
  @IsInt()
  @Min(0)
  @Max(480)
  minutes?: number;

  @ApiProperty({ format: 'date-time' })
  @IsInstant()
  markedAt: string;
}

export class AttendanceBody {
  @ApiProperty({ type: [MarkBody], maxItems: mostMarks })
  @IsArray()
  @ArrayMaxSize(mostMarks)
  @ValidateNested({ each: true })
  @Type(() => MarkBody)
  marks: MarkBody[];
}
