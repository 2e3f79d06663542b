import { ApiProperty } from '@nestjs/swagger';
import { sobrietyEndReasons, type SobrietyEndReason } from '@saath/domain/members';
import { IsIn, Matches } from 'class-validator';

const day = /^\d{4}-\d{2}-\d{2}$/;

export class StartEpisodeBody {
  @ApiProperty({ format: 'date' }) @Matches(day) startedOn: string;
}

export class EndEpisodeBody {
  @ApiProperty({ format: 'date' }) @Matches(day) on: string;
  @ApiProperty({ enum: sobrietyEndReasons }) @IsIn(sobrietyEndReasons) reason: SobrietyEndReason;
}
