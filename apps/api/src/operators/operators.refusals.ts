import { refusal, type Refusal } from '../platform/refusal.ts';

/** The refusals of this slice beside those of the domain. */
export const operatorsRefusals = {
  /** 409: another centre has the slug. */
  slugTaken: (): Refusal => refusal('conflict', 'centres/slug-taken'),
  /** 422: the centre is to offer a programme kind that is not installed. */
  kindUnknown: (): Refusal => refusal('invalid', 'operators/kind-unknown'),
  /** 409: every invited administrator of the centre has accepted, so no invitation is open. */
  nobodyInvited: (): Refusal => refusal('conflict', 'centres/nobody-invited'),
} as const;
