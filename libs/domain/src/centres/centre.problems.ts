import { problem } from '../kernel/index.ts';

/** The refusals of a centre. */
export const centreProblems = {
  nameMissing: () => problem('invalid', 'centres/name-missing'),
  slugInvalid: () => problem('invalid', 'centres/slug-invalid'),
  timeZoneUnknown: () => problem('invalid', 'centres/time-zone-unknown'),
  countryUnknown: () => problem('invalid', 'centres/country-unknown'),
  languagesMissing: () => problem('invalid', 'centres/languages-missing'),
  helplineInvalid: () => problem('invalid', 'centres/helpline-invalid'),
  quietHoursEmpty: () => problem('invalid', 'centres/quiet-hours-empty'),
  reasonMissing: () => problem('invalid', 'centres/reason-missing'),
  alreadySuspended: () => problem('conflict', 'centres/already-suspended'),
  notSuspended: () => problem('conflict', 'centres/not-suspended'),
  suspended: () => problem('forbidden', 'centres/suspended'),
} as const;
export type CentreProblem = ReturnType<(typeof centreProblems)[keyof typeof centreProblems]>;
