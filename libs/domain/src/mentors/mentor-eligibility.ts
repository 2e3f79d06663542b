import type { MentorReason } from './mentor-reason.ts';
import {
  anotherPerson,
  hasFreeSeat,
  hasPreferredGender,
  notInTreatment,
  notOfSameWard,
  notPaused,
  notRelated,
  ofSameBranch,
  soberForLongEnough,
  speaksLanguage,
  supervised,
  trained,
} from './mentor-rules.ts';
import type { MentorRule, Pairing } from './mentor-rules.ts';

/** The rules in the order in which their reasons are shown. */
const rules: readonly MentorRule[] = [
  anotherPerson,
  notPaused,
  notInTreatment,
  trained,
  soberForLongEnough,
  supervised,
  hasFreeSeat,
  speaksLanguage,
  hasPreferredGender,
  notOfSameWard,
  notRelated,
  ofSameBranch,
];

/**
 * Every reason why this mentor cannot take this person now; empty when they can. Of a mentor who stepped back nothing else is said, because
 * a short sobriety beside it would tell why.
 */
export const reasonsAgainst = (pairing: Pairing): readonly MentorReason[] =>
  pairing.mentor.pause === 'stepped-back'
    ? [{ code: 'stepped-back', params: {} }]
    : rules.map((rule) => rule(pairing)).filter((reason) => reason !== undefined);
