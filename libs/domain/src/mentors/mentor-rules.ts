import { isDayBefore } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';
import type { MentorBounds } from './mentor-bounds.ts';
import { seatsThatCount } from './mentor-profile.ts';
import type { MentorReason } from './mentor-reason.ts';
import type { Mentee, MentorFacts, SharedFacts } from './mentor.ts';
import { supervisionOverdueDays } from './supervision.ts';

/** Everything that the rules ask. */
export interface Pairing {
  readonly mentor: MentorFacts;
  readonly mentee: Mentee;
  readonly shared: SharedFacts;
  readonly bounds: MentorBounds;
  readonly today: Day;
}

/** One rule: undefined when it allows the pairing, otherwise the reason. */
export type MentorRule = (pairing: Pairing) => MentorReason | undefined;

const plain = <Code extends MentorReason['code']>(
  code: Code,
): { readonly code: Code; readonly params: Readonly<Record<string, never>> } => ({
  code,
  params: {},
});

/** Nobody accompanies themselves. */
export const anotherPerson: MentorRule = ({ shared }) => (shared.isSamePerson ? plain('same-person') : undefined);

/** A mentor who pauses takes nobody. */
export const notPaused: MentorRule = ({ mentor }) => (mentor.pause === 'paused' ? plain('paused') : undefined);

/** A mentor who stays for treatment themselves takes nobody. */
export const notInTreatment: MentorRule = ({ mentor }) => (mentor.inTreatment ? plain('in-treatment') : undefined);

/** The training is complete. */
export const trained: MentorRule = ({ mentor, bounds }) => {
  const needs = bounds.trainingHours;
  return mentor.trainingHours < needs ? { code: 'training-short', params: { has: mentor.trainingHours, needs } } : undefined;
};

/** The mentor has been sober for long enough, in whole months of the running episode. */
export const soberForLongEnough: MentorRule = ({ mentor: { soberSince, role }, bounds, today }) => {
  if (soberSince === null) return plain('sobriety-unknown');
  const needs = role === 'paid' ? bounds.paidSoberMonths : bounds.soberMonths;
  const has = Math.max(0, soberSince.until(today, { largestUnit: 'months' }).months);
  return has < needs ? { code: 'sobriety-short', params: { has, needs } } : undefined;
};

/** The last supervision is not too long ago. */
export const supervised: MentorRule = ({ mentor, bounds, today }) => {
  if (mentor.supervisedOn === null) return plain('never-supervised');
  const days = supervisionOverdueDays(mentor.supervisedOn, bounds, today);
  return days > 0 ? { code: 'supervision-overdue', params: { days } } : undefined;
};

/** The mentor has a free seat, within what the centre allows now. */
export const hasFreeSeat: MentorRule = ({ mentor, bounds }) => {
  const seats = seatsThatCount(mentor, bounds);
  return mentor.taken >= seats ? { code: 'seats-taken', params: { has: mentor.taken, needs: seats } } : undefined;
};

/** The mentor speaks the language of the person. A centre may let another language pass. */
export const speaksLanguage: MentorRule = ({ mentor, mentee: { language }, bounds }) =>
  bounds.needsLanguage && !mentor.languages.includes(language) ? { code: 'no-common-language', params: { language } } : undefined;

/** The mentor has the gender that the person prefers. A mentor whose gender is not on record has none that could be preferred. */
export const hasPreferredGender: MentorRule = ({ mentor, mentee: { preference } }) =>
  preference !== null && mentor.gender !== preference ? { code: 'gender-not-preferred', params: { gender: preference } } : undefined;

/** They did not stay in the same branch at the same time lately. */
export const notOfSameWard: MentorRule = ({ shared: { sameWardUntil }, bounds, today }) => {
  if (sameWardUntil === null || isDayBefore(sameWardUntil.add({ days: bounds.wardDays }), today)) return undefined;
  return { code: 'same-ward', params: { until: sameWardUntil.toString() } };
};

/** They are not of one family. */
export const notRelated: MentorRule = ({ shared }) => (shared.isRelated ? plain('related') : undefined);

/** They belong to one branch, where the centre asks for it. */
export const ofSameBranch: MentorRule = ({ mentor, mentee, bounds }) =>
  bounds.needsSameBranch && mentor.branchId !== mentee.branchId ? plain('other-branch') : undefined;
