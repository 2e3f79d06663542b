import type { CheckIn } from '@saath/domain/questionnaires';
import { cravingField, moodField } from '@saath/domain/programmes';
import { IsBoolean, IsInt, Max, Min } from 'class-validator';
import { pageViewOf } from '../http/page.view.ts';
import { MayBeNull } from '../http/request-values.ts';
import type { Id, InstantText } from '../http/units.ts';

/** How a member is, as they say it. */
export class CheckInBody {
  /**
   * The mood, from 1 to 5; null or left out where the member did not say it.
   * @example 3
   */
  @MayBeNull() @IsInt() @Min(moodField.min) @Max(moodField.max) mood?: number | null;
  /**
   * The craving, from 0 to 10; null or left out where the member did not say it.
   * @example 4
   */
  @MayBeNull() @IsInt() @Min(cravingField.min) @Max(cravingField.max) craving?: number | null;
  /** Whether the member would like to talk to someone. */
  @IsBoolean() wantsTalk: boolean;
}

/** A check-in of a member. */
export class CheckInView implements CheckIn {
  /** The check-in. */
  id: Id;
  /** When it was recorded. */
  saidAt: InstantText;
  /**
   * The mood, from 1 to 5; null where the member did not say it.
   * @example 3
   */
  mood: number | null;
  /**
   * The craving, from 0 to 10; null where the member did not say it.
   * @example 4
   */
  craving: number | null;
  /** Whether the member would like to talk to someone. */
  wantsTalk: boolean;
  /**
   * The person of the staff who recorded it.
   * @example Meera Kulkarni
   */
  recordedBy: string;
}

/** Check-ins, the latest first, a page at a time. */
export class CheckInPage extends pageViewOf(CheckInView) {}
