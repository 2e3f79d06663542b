import { refusal, type FieldError, type Refusal } from '../platform/refusal.ts';
import { tenancyRefusals } from '../tenancy/tenancy.refusals.ts';

/** The reasons for which a request is refused before, or independently of, its slice. */
export const httpRefusals = {
  /** 400: the request cannot be read; the errors name its fields. */
  malformed: (...errors: readonly FieldError[]): Refusal =>
    errors.length === 0 ? refusal('malformed', 'http/malformed') : refusal('malformed', 'http/malformed', undefined, { errors }),
  /** 422: a day or an instant that cannot be meant; the errors name its fields. */
  dateOutOfRange: (errors: readonly FieldError[]): Refusal => refusal('invalid', 'http/date-out-of-range', undefined, { errors }),
  /** 400: the cursor is forged or belongs to another list. */
  cursorInvalid: (): Refusal => refusal('malformed', 'http/cursor-invalid'),
  /** 401: the request has no sign-in that is in force. */
  signInRequired: (): Refusal => refusal('unauthenticated', 'sign-in/required'),
  /** 403: the header of the console is missing, which a foreign page cannot send. */
  headerMissing: (): Refusal => refusal('forbidden', 'http/header-missing'),
  /** 403: the route needs a centre, and the person is signed in to none. */
  noCentre: (): Refusal => refusal('forbidden', 'sign-in/no-centre'),
  /** 403: the person does not have the permission of the route. */
  notPermitted: (): Refusal => refusal('forbidden', 'sign-in/not-permitted'),
  stale: tenancyRefusals.stale,
  /** 428: a change needs the version on which it is made. */
  ifMatchRequired: (): Refusal => refusal('precondition-required', 'http/if-match-required'),
  /** 422: the idempotency key is empty or too long. */
  keyLength: (): Refusal => refusal('invalid', 'idempotency/key-length'),
  /** 422: the idempotency key belongs to another request. */
  keyMismatch: (): Refusal => refusal('invalid', 'idempotency/mismatch'),
  /** 409: the first request with this idempotency key still runs. */
  stillRunning: (): Refusal => refusal('conflict', 'idempotency/still-running'),
  /** 404: the stored answer is about records that the person reaches no longer. */
  answerOutOfReach: (): Refusal => refusal('not-found', 'idempotency/out-of-reach'),
  /** 503: a part of the installation is not available; try again after this number of seconds. */
  unavailable: (retryAfterSeconds: number): Refusal => refusal('unavailable', 'http/unavailable', undefined, { retryAfterSeconds }),
} as const;
