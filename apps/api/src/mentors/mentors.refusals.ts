import { refusal, type Refusal } from '../platform/refusal.ts';

/** The refusals of this slice beside those of the domain. */
export const mentorsRefusals = {
  /** 409: a supervision of this mentor on that day is on record. */
  supervisedThatDay: (): Refusal => refusal('conflict', 'mentors/supervised-that-day'),
} as const;
