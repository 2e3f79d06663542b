import type { Instant } from '@saath/domain/kernel';
import type { MeetingParams } from '../template.ts';

/** `startsAt` is the new start. */
export interface MovedParams extends MeetingParams {
  /** The start that the reader was informed of. */
  readonly movedFrom: Instant;
}
