import { ApiProperty } from '@nestjs/swagger';
import { followUpOutcomes, type FollowUpOutcome } from '@saath/domain/care';
import { IsIn, IsString, IsUUID, Matches, MaxLength, ValidateIf } from 'class-validator';
import { PageQuery } from '../http/page.ts';
import { MayBeMissing, MayBeNull } from '../http/given.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;

export class AttentionQuery extends PageQuery {
  @ApiProperty({ required: false })
  @MayBeMissing()
  @IsUUID()
  branchId?: string;
}

export class AnswerBody {
  @ApiProperty({ enum: ['spoke', 'later'] })
  @IsIn(['spoke', 'later'])
  answer: 'spoke' | 'later';

  @ApiProperty({ required: false, format: 'date', description: 'Needed with `later`: hidden until this day.' })
  @ValidateIf(({ answer, until }: AnswerBody) => answer === 'later' || until !== undefined)
  @Matches(day)
  until?: string;

  @ApiProperty({ type: String, required: false, nullable: true })
  @MayBeNull()
  @IsString()
  @MaxLength(2000)
  note?: string | null;
}

export class FollowUpsQuery extends PageQuery {
  @ApiProperty({ required: false, enum: ['due', 'done'] })
  @MayBeMissing()
  @IsIn(['due', 'done'])
  state?: 'due' | 'done';

  @ApiProperty({ required: false, format: 'date', description: 'Due on this day or before.' })
  @MayBeMissing()
  @Matches(day)
  due?: string;

  @ApiProperty({ required: false, description: 'Of this member only.' })
  @MayBeMissing()
  @IsUUID()
  memberId?: string;
}

export class NewFollowUpBody {
  @ApiProperty()
  @IsUUID()
  memberId: string;

  @ApiProperty({ format: 'date' })
  @Matches(day)
  dueOn: string;
}

export class CompleteBody {
  @ApiProperty({ enum: followUpOutcomes })
  @IsIn(followUpOutcomes)
  outcome: FollowUpOutcome;

  @ApiProperty({ type: String, required: false, nullable: true })
  @MayBeNull()
  @IsString()
  @MaxLength(2000)
  note?: string | null;
}

export class SnoozeBody {
  @ApiProperty({ format: 'date', description: 'The day on which it is due instead: after today and after the day it was due.' })
  @Matches(day)
  until: string;
}

export class MilestonesQuery {
  @ApiProperty({ format: 'date' })
  @Matches(day)
  from: string;

  @ApiProperty({ format: 'date' })
  @Matches(day)
  to: string;
}
