import { refusal, type Refusal } from '../platform/refusal.ts';

/** The refusals of this slice beside those of the domain. */
export const membersRefusals = {
  /** 422: the text is no valid phone number in the country of the branch. */
  phoneInvalid: (country: string): Refusal =>
    refusal('invalid', 'members/phone-invalid', { country }, { errors: [{ path: 'phone', code: 'phone-invalid' }] }),
  /** 422: no counsellor or administrator who works in the member's branch has this id. */
  inChargeUnknown: (): Refusal => refusal('invalid', 'members/in-charge-unknown'),
  /** 429: the person was shown hidden details too often within an hour; whole seconds until they may be again. */
  tooManyLooks: (seconds: number): Refusal => refusal('throttled', 'members/too-many-looks', { seconds }, { retryAfterSeconds: seconds }),
  /** 409: no other record was merged into this one, or it was taken out again. */
  notMerged: (): Refusal => refusal('conflict', 'members/not-merged'),
  /** 422: the consent names a relative of another member, or one that does not exist. */
  relativeUnknown: (): Refusal => refusal('invalid', 'families/relative-unknown'),
} as const;
