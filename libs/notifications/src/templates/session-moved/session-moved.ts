import { Temporal } from '@saath/domain/kernel';
import type { Template } from '../template.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';
import { mr } from './mr.ts';
import type { MovedParams } from './session-moved.params.ts';

/** To members who were informed of a meeting that now begins at another time. */
export const sessionMoved: Template<MovedParams> = {
  code: 'session-moved',
  audience: 'member',
  wordings: { en, hi, mr },
  sample: {
    name: 'Sunil',
    movedFrom: Temporal.Instant.from('2026-11-25T18:30+05:30'),
    startsAt: Temporal.Instant.from('2026-11-26T18:30+05:30'),
    place: 'Dharampeth',
    link: 'https://saath.example/r/abc',
  },
};
