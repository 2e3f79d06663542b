import { refusal, type Refusal } from '../platform/refusal.ts';

/** The reasons for which this slice refuses a request. */
export const directoryRefusals = {
  /** 429: the network has read the public directory too often; it may read again after this number of seconds. */
  tooManyReads: (seconds: number): Refusal => refusal('throttled', 'directory/too-many-reads', { seconds }, { retryAfterSeconds: seconds }),
} as const;
