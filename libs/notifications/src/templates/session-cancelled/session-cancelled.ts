import { Temporal } from '@saath/domain/kernel';
import type { Template } from '../template.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';
import { mr } from './mr.ts';
import type { CancelledParams } from './session-cancelled.params.ts';

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
