import { Temporal } from '@saath/domain/kernel';
import type { MeetingParams, Template } from '../template.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';
import { mr } from './mr.ts';

/** The evening or the day before. */
export const sessionReminder: Template<MeetingParams> = {
  code: 'session-reminder',
  audience: 'member',
  wordings: { en, hi, mr },
  sample: {
    name: 'Sunil',
    startsAt: Temporal.Instant.from('2026-11-25T18:30+05:30'),
    place: 'Dharampeth',
    link: 'https://saath.example/r/abc',
  },
};
