import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsISO8601, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { PageQuery } from '../http/page.ts';

export class SessionsQuery extends PageQuery {
  @ApiProperty({ format: 'date-time' })
  @IsISO8601({ strict: true })
  from: string;

  @ApiProperty({ format: 'date-time' })
  @IsISO8601({ strict: true })
  to: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID()
  branchId?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  @MaxLength(60)
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
  reason: string;
}

export class MoveBody {
  @ApiProperty({ format: 'date-time' })
  @IsISO8601({ strict: true })
  startsAt: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  @MaxLength(500)
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

export class RecordBody {
  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  topic?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  @MaxLength(5000)
  note?: string;
}
