import type { Instant } from '@saath/domain/kernel';
import type { MeetingParams } from '../template.ts';

export interface CancelledParams extends Pick<MeetingParams, 'name' | 'startsAt'> {
  /** When the reader is expected next; undefined when nothing is planned. */
  readonly next: Instant | undefined;
}
