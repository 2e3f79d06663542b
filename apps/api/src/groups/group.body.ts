import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { languages, type Language } from '@saath/domain/kernel';
import { PageQuery } from '../http/page.ts';
import { IsInstant, MayBeMissing, MayBeNull } from '../http/given.ts';

/** Nobody can say who leads a group that more than these do. */
const mostLeaders = 20;
const day = /^\d{4}-\d{2}-\d{2}$/;
const localTime = /^([01]\d|2[0-3]):[0-5]\d$/;

export class GroupsQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid' }) @MayBeMissing() @IsUUID() branchId?: string;
  @ApiPropertyOptional() @MayBeMissing() @IsString() @MaxLength(60) kind?: string;
}

/** A plan in wall-clock time; the zone is the branch's. */
export class ScheduleBody {
  @ApiProperty({ format: 'date' }) @Matches(day) startsOn: string;
  @ApiProperty({ example: '07:30' }) @Matches(localTime) startsAt: string;
  @ApiProperty({ minimum: 5, maximum: 480 }) @IsInt() minutes: number;
  @ApiProperty({ example: 'FREQ=WEEKLY;BYDAY=TU,TH' }) @IsString() @MaxLength(500) recurrence: string;
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true }) @MayBeNull() @Matches(day) until?: string | null;
}

export class ChangeScheduleBody extends ScheduleBody {
  @ApiProperty({ format: 'date', description: 'The first day of the new schedule.' }) @Matches(day) applyFrom: string;
}

export class PreviewBody extends ScheduleBody {
  @ApiProperty({ example: 'Asia/Kolkata' }) @IsString() @MaxLength(60) timeZone: string;
  @ApiProperty({ format: 'date-time' }) @IsInstant() from: string;
  @ApiProperty({ format: 'date-time' }) @IsInstant() to: string;
}

/** What may be changed of a group. Null takes a value away; what is left out stays. */
export class ChangeGroupBody {
  @ApiPropertyOptional() @MayBeMissing() @IsString() @Length(1, 200) name?: string;
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true }) @MayBeNull() @IsUUID() roomId?: string | null;
  @ApiPropertyOptional({ enum: languages }) @MayBeMissing() @IsIn(languages) language?: Language;
  @ApiPropertyOptional({ type: Number, nullable: true }) @MayBeNull() @IsInt() @Min(1) @Max(1000) capacity?: number | null;
  @ApiPropertyOptional() @MayBeMissing() @IsString() @MaxLength(2000) notes?: string;
  @ApiPropertyOptional({ type: [String] })
  @MayBeMissing()
  @IsArray()
  @ArrayMaxSize(mostLeaders)
  @IsUUID(undefined, { each: true })
  facilitatorIds?: string[];

  @ApiPropertyOptional({ type: 'object', additionalProperties: true }) @MayBeMissing() @IsObject() settings?: Record<string, unknown>;
}

export class CreateGroupBody extends OmitType(ChangeGroupBody, ['name']) {
  @ApiProperty() @IsString() @Length(1, 200) name: string;
  @ApiProperty() @IsString() @MaxLength(60) kind: string;
  @ApiProperty({ format: 'uuid' }) @IsUUID() branchId: string;
  @ApiProperty({ type: ScheduleBody }) @IsObject() @ValidateNested() @Type(() => ScheduleBody) schedule: ScheduleBody;
}

export class FacilitatorsBody {
  @ApiProperty({ type: [String], format: 'uuid', description: 'Everybody who leads from today on.' })
  @IsArray()
  @ArrayMaxSize(mostLeaders)
  @IsUUID(undefined, { each: true })
  staffIds: string[];
}

export class EnrolBody {
  @ApiPropertyOptional({ format: 'uuid' }) @MayBeMissing() @IsUUID() memberId?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @MayBeMissing() @IsUUID() relativeId?: string;
  @ApiProperty({ format: 'date' }) @Matches(day) startsOn: string;
  @ApiPropertyOptional({ format: 'date', description: 'The first day no longer expected.' }) @MayBeMissing() @Matches(day) endsOn?: string;
}

export class EndEnrolmentBody {
  @ApiProperty({ format: 'date', description: 'The first day no longer expected.' }) @Matches(day) on: string;
  @ApiPropertyOptional() @MayBeMissing() @IsString() @MaxLength(200) reason?: string;
}
