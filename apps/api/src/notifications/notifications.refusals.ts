import { refusal, type Refusal } from '../platform/refusal.ts';

/** The reasons for which this slice refuses a request. */
export const notificationsRefusals = {
  /** 429: the person has as many streams as they may, or the process has; try again after this number of seconds. */
  tooManyStreams: (seconds: number): Refusal =>
    refusal('throttled', 'notifications/too-many-streams', { seconds }, { retryAfterSeconds: seconds }),
} as const;
