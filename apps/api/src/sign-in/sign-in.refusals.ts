import { httpRefusals } from '../http/http.refusals.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';

/** Every reason for which this slice refuses a request. */
export const signInRefusals = {
  /** 401: unknown account and wrong password alike, so that nobody learns which accounts exist. */
  notRecognised: (): Refusal => refusal('unauthenticated', 'sign-in/not-recognised'),
  /** 404: the link is used, expired, withdrawn, or was never made. */
  linkExpired: (): Refusal => refusal('not-found', 'sign-in/link-expired'),
  /** 412: another request has accepted an invitation of the same person meanwhile. */
  acceptedMeanwhile: httpRefusals.stale,
  /** 422: the new password is the person's own address. */
  passwordIsEmail: (): Refusal =>
    refusal('invalid', 'sign-in/password-is-email', undefined, { errors: [{ path: 'password', code: 'sign-in/password-is-email' }] }),
  /** 422: others would guess the new password early, as one that many people have or as one made of known names. */
  passwordGuessable: (because: 'common' | 'personal'): Refusal =>
    because === 'common'
      ? refusal('invalid', 'sign-in/password-common', undefined, { errors: [{ path: 'password', code: 'sign-in/password-common' }] })
      : refusal('invalid', 'sign-in/password-personal', undefined, { errors: [{ path: 'password', code: 'sign-in/password-personal' }] }),
  /** 422: the sign-in data of an account are changed only with its current password, which was not sent. */
  currentPasswordMissing: (): Refusal =>
    refusal('invalid', 'sign-in/current-password-missing', undefined, { errors: [{ path: 'currentPassword', code: 'required' }] }),
  /** 422: the current password is another one. Not 401, because the person is signed in. */
  currentPasswordWrong: (): Refusal =>
    refusal('invalid', 'sign-in/current-password-wrong', undefined, { errors: [{ path: 'currentPassword', code: 'wrong' }] }),
  /** 409: the address of the link is that of another account; only the owner of the mailbox gets this answer. */
  emailInUse: (): Refusal => refusal('conflict', 'sign-in/email-in-use'),
  /** 409: a colleague in one of the person's centres signs in with this number. */
  phoneInUse: (): Refusal => refusal('conflict', 'sign-in/phone-in-use'),
  /** 422: the text is no valid phone number in the country of the person's branches. */
  phoneInvalid: (country: string): Refusal =>
    refusal('invalid', 'sign-in/phone-invalid', { country }, { errors: [{ path: 'phone', code: 'phone-invalid' }] }),
  /** 422: the person works in several countries or in none, so a number counts only with its country code. */
  phoneNeedsCountryCode: (): Refusal =>
    refusal('invalid', 'sign-in/phone-needs-country-code', undefined, { errors: [{ path: 'phone', code: 'phone-invalid' }] }),
  /** 429: the account or the address has to wait, in whole seconds. */
  tooManyAttempts: (seconds: number): Refusal =>
    refusal('throttled', 'sign-in/too-many-attempts', { seconds }, { retryAfterSeconds: seconds }),
  /** 400: a field that this request needs is missing. */
  fieldMissing: (path: string): Refusal => httpRefusals.malformed({ path, code: 'required' }),
} as const;
