import { Temporal, type Instant } from '@saath/domain/kernel';
import type { MeetingParams, Template } from '../template.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';
import { mr } from './mr.ts';

export interface CancelledParams extends Pick<MeetingParams, 'name' | 'startsAt'> {
  /** When the reader is expected next; undefined when nothing is planned. */
  readonly next: Instant | undefined;
}

/** To members who were informed of a meeting that is cancelled now. */
export const sessionCancelled: Template<CancelledParams> = {
  code: 'session-cancelled',
  audience: 'member',
  wordings: { en, hi, mr },
  sample: {
    name: 'Sunil',
    startsAt: Temporal.Instant.from('2026-11-25T18:30+05:30'),
    next: Temporal.Instant.from('2026-11-27T18:30+05:30'),
  },
};
