import type { SobrietyEndReason } from '@saath/domain/members';
import { pageViewOf } from '../http/page.view.ts';
import type { DayText, Days, Id } from '../http/units.ts';
import { StayView } from './member.view.ts';

/** The stays of a member, a page at a time. */
export class StayPage extends pageViewOf(StayView) {}

/** An episode of sobriety. Its days are never erased; a correction is no lapse. */
export class SobrietyEpisodeView {
  /** The episode. */
  id: Id;
  /** The first sober day. */
  startedOn: DayText;
  /** The day on which the episode ended; null while it runs. */
  endedOn: DayText | null;
  /** Why the episode ended; null while it runs. */
  endReason: SobrietyEndReason | null;
  /** How long the episode has lasted. */
  days: Days;
}

/** The episodes of sobriety of a member, a page at a time. */
export class SobrietyEpisodePage extends pageViewOf(SobrietyEpisodeView) {}
