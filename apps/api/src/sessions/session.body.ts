import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsString, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { PageQuery } from '../http/page.ts';
import { IsInstant, MayBeMissing, MayBeNull } from '../http/given.ts';

export class SessionsQuery extends PageQuery {
  @ApiProperty({ format: 'date-time' })
  @IsInstant()
  from: string;

  @ApiProperty({ format: 'date-time' })
  @IsInstant()
  to: string;

  @ApiProperty({ required: false })
  @MayBeMissing()
  @IsUUID()
  branchId?: string;

  @ApiProperty({ required: false })
  @MayBeMissing()
  @IsString()
  @MaxLength(60)
  kind?: string;

  @ApiProperty({ required: false })
  @MayBeMissing()
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
  @IsInstant()
  startsAt: string;

  @ApiProperty({ required: false })
  @MayBeMissing()
  @IsString()
  @MaxLength(500)
  reason?: string;
}

export class FinishBody {
  @ApiProperty({ required: false, description: 'How many came, where the kind keeps no names.' })
  @MayBeMissing()
  @IsInt()
  @Min(0)
  @Max(1000)
  headcount?: number;
}

/** What is left out or null stays as it is; an empty text clears it. */
export class RecordBody {
  @ApiProperty({ type: String, required: false, nullable: true })
  @MayBeNull()
  @IsString()
  @MaxLength(200)
  topic?: string | null;

  @ApiProperty({ type: String, required: false, nullable: true, description: 'Only where the kind keeps notes; encrypted.' })
  @MayBeNull()
  @IsString()
  @MaxLength(5000)
  note?: string | null;
}
