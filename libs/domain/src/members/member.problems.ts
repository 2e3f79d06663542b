import { problem } from '../kernel/index.ts';
import type { Stage } from './stage.ts';

/** The refusals of a member's record. Params never contain a name. */
export const memberProblems = {
  transitionNotAllowed: (from: Stage, to: Stage) => problem('conflict', 'members/transition-not-allowed', { from, to }),
  dateInFuture: () => problem('invalid', 'members/date-in-future'),
  dateBeforeBirth: () => problem('invalid', 'members/date-before-birth'),
  dateBeforeStage: () => problem('invalid', 'members/date-before-stage'),
  admissionMissing: () => problem('invalid', 'members/admission-missing'),
  admissionNotAllowed: () => problem('invalid', 'members/admission-not-allowed'),
  dischargeMissing: () => problem('invalid', 'members/discharge-missing'),
  dischargeNotAllowed: () => problem('invalid', 'members/discharge-not-allowed'),
  dischargeBeforeAdmission: () => problem('invalid', 'members/discharge-before-admission'),
  admissionBeforeDischarge: () => problem('invalid', 'members/admission-before-discharge'),
  birthYearOutOfRange: () => problem('invalid', 'members/birth-year-out-of-range'),
  aliasMissing: () => problem('invalid', 'members/alias-missing'),
  aliasTaken: () => problem('conflict', 'members/alias-taken'),
  aliasRevealsSurname: () => problem('invalid', 'members/alias-reveals-surname'),
  episodeRunning: () => problem('conflict', 'members/sobriety-already-running'),
  episodeNotRunning: () => problem('conflict', 'members/sobriety-not-running'),
  episodeBeforeStart: () => problem('invalid', 'members/sobriety-end-before-start'),
  episodeOverlaps: () => problem('conflict', 'members/sobriety-overlaps'),
  consentWithdrawn: () => problem('conflict', 'members/consent-already-withdrawn'),
  consentBeforeGrant: () => problem('invalid', 'members/consent-before-grant'),
  mergeWithSelf: () => problem('invalid', 'members/merge-with-self'),
  mergeOpenStay: () => problem('conflict', 'members/merge-open-stay'),
  mergeTwoEpisodes: () => problem('conflict', 'members/merge-two-episodes'),
  mergeTwoSeats: (count: number) => problem('conflict', 'members/merge-two-seats', { count }),
  mergeConsentWithdrawn: () => problem('conflict', 'members/merge-consent-withdrawn'),
  mergeTooOld: (days: number) => problem('conflict', 'members/merge-too-old', { days }),
  reasonSaysNothing: () => problem('invalid', 'members/reason-says-nothing'),
  consentRecipient: () => problem('invalid', 'members/consent-recipient'),
  consentMeans: () => problem('invalid', 'members/consent-means'),
  consentEmpty: () => problem('invalid', 'members/consent-expires-before-grant'),
} as const;
export type MemberProblem = ReturnType<(typeof memberProblems)[keyof typeof memberProblems]>;
