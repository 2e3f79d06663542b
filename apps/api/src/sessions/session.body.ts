import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { PageQuery } from '../http/page.ts';
import { IsInstant, IsStorable } from '../http/given.ts';

export class SessionsQuery extends PageQuery {
  @ApiProperty({ format: 'date-time' })
  @IsInstant()
  from: string;

  @ApiProperty({ format: 'date-time' })
  @IsInstant()
  to: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID()
  branchId?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  @IsStorable()
  kind?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID()
  facilitatorId?: string;
}

export class CancelBody {
  @ApiProperty()
  @IsString()
  @Length(1, 500)
  @IsStorable()
  reason: string;
}

export class MoveBody {
  @ApiProperty({ format: 'date-time' })
  @IsInstant()
  startsAt: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @IsStorable()
  reason?: string;
}

export class FinishBody {
  @ApiProperty({ required: false, description: 'How many came, where the kind keeps no names.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  headcount?: number;
}

/** What is left out or null stays as it is; an empty text clears it. */
export class RecordBody {
  @ApiProperty({ type: String, required: false, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  @IsStorable()
  topic?: string | null;

  @ApiProperty({ type: String, required: false, nullable: true, description: 'Only where the kind keeps notes; encrypted.' })
  @IsOptional()
  @IsString()
  @MaxLength(5000)
  note?: string | null;
}
