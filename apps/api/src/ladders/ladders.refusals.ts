import { refusal, type Refusal } from '../platform/refusal.ts';

/** The reasons for which this slice refuses a request, beside the decisions of the domain. */
export const laddersRefusals = {
  /** 422: no counsellor or administrator who works in the member's branch has this id. */
  staffUnknown: (): Refusal => refusal('invalid', 'ladders/staff-unknown'),
  /** 409: the step that is next is no call to a relative. */
  noRelativeStep: (): Refusal => refusal('conflict', 'ladders/no-relative-step'),
  /** 409: the member has not consented to calls to this relative, or no longer. */
  relativeNotAllowed: (): Refusal => refusal('conflict', 'ladders/relative-not-allowed'),
} as const;
