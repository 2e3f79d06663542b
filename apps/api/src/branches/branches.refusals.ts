import { refusal, type Refusal } from '../platform/refusal.ts';

/** The refusals of this slice beside those of the domain. */
export const branchesRefusals = {
  /** 422: the day of the holiday does not exist in the calendar. */
  holidayDateInvalid: (): Refusal => refusal('invalid', 'branches/holiday-date-invalid'),
} as const;
