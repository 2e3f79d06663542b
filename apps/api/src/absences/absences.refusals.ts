import { refusal, type Refusal } from '../platform/refusal.ts';

/** The reasons for which this slice refuses a request, beside the decisions of the domain. */
export const absencesRefusals = {
  /** 403: only the person and administrators record, change and remove an absence. */
  ofAnother: (): Refusal => refusal('forbidden', 'absences/of-another'),
  /** 422: the person is not on the staff within reach, or was deactivated. */
  staffUnknown: (): Refusal => refusal('invalid', 'absences/staff-unknown'),
} as const;
