import { sobrietyEndReasons, type SobrietyEndReason } from '@saath/domain/members';
import { IsIn } from 'class-validator';
import type { DayText } from '../http/units.ts';
import { IsDay } from '../http/request-values.ts';

/** The beginning of an episode of sobriety. */
export class StartEpisodeBody {
  /** The first sober day. */
  @IsDay() startedOn: DayText;
}

/** The end of an episode of sobriety. */
export class EndEpisodeBody {
  /** The day on which the episode ended. */
  @IsDay() on: DayText;
  /** Why the episode ended: a lapse, a corrected date, or a mistake of entry. */
  @IsIn(sobrietyEndReasons) reason: SobrietyEndReason;
}
