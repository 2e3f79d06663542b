import { refusal, type Refusal } from '../platform/refusal.ts';

/** The refusals of this slice beside those of the domain. */
export const staffRefusals = {
  /** 422: an invitation cannot be sent, because the person has no email address. */
  emailMissing: (): Refusal => refusal('invalid', 'staff/email-missing'),
  /** 409: the person has an email address, which only they can change. */
  emailKnown: (): Refusal => refusal('conflict', 'staff/email-known'),
} as const;
