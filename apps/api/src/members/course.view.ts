import { ApiProperty } from '@nestjs/swagger';
import { sobrietyEndReasons, type SobrietyEndReason } from '@saath/domain/members';
import { StayView } from './member.view.ts';

export class StayPage {
  @ApiProperty({ type: [StayView] }) items: readonly StayView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

/** A span of sobriety. Its days are never erased; a correction is no lapse. */
export class SobrietyEpisodeView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) startedOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endedOn: string | null;
  @ApiProperty({ type: String, enum: sobrietyEndReasons, nullable: true }) endReason: SobrietyEndReason | null;
  @ApiProperty({ description: 'Whole days reached.' }) days: number;
}

export class SobrietyEpisodePage {
  @ApiProperty({ type: [SobrietyEpisodeView] }) items: readonly SobrietyEpisodeView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
