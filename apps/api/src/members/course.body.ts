import { sobrietyEndReasons, type SobrietyEndReason } from '@saath/domain/members';
import { IsIn, Matches } from 'class-validator';
import type { DayText } from '../http/units.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;

/** The beginning of an episode of sobriety. */
export class StartEpisodeBody {
  /** The first sober day. */
  @Matches(day) startedOn: DayText;
}

/** The end of an episode of sobriety. */
export class EndEpisodeBody {
  /** The day on which the episode ended. */
  @Matches(day) on: DayText;
  /** Why the episode ended: a lapse, a corrected date, or a mistake of entry. */
  @IsIn(sobrietyEndReasons) reason: SobrietyEndReason;
}
