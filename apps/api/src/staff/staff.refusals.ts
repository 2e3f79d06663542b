import type { Staff } from '@saath/domain/staff';
import { refusal, type Refusal } from '../platform/refusal.ts';

/** The refusals of this slice beside those of the domain. */
export const staffRefusals = {
  /** 409: an invitation cannot be sent again, because the person has accepted it or was deactivated. */
  notInvited: (state: Staff['state']): Refusal => refusal('conflict', 'staff/not-invited', { state }),
  /** 422: an invitation cannot be sent, because the person has no email address. */
  emailMissing: (): Refusal => refusal('invalid', 'staff/email-missing'),
  /** 409: the person has an email address, which only they can change. */
  emailKnown: (): Refusal => refusal('conflict', 'staff/email-known'),
  /** 409: another person of this centre's staff has the email address. */
  emailTaken: (): Refusal => refusal('conflict', 'staff/email-taken'),
} as const;
