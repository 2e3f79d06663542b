import { refusal, type Refusal } from '../platform/refusal.ts';

/** The reasons for which the base of the storage refuses a change, whatever slice makes it. */
export const tenancyRefusals = {
  /** 412: the version is not the present one. */
  stale: (): Refusal => refusal('stale', 'http/stale'),
} as const;
