import { isDayBefore } from '../kernel/index.ts';
import type { Day, MemberId, RelativeId } from '../kernel/index.ts';
import { isAlumni, isResident } from '../members/index.ts';
import type { Gender, Stage } from '../members/index.ts';
import { openToField } from './open-to-field.ts';

/** Whom a kind is for. Residents are staying at the centre, alumni completed a stay. */
export const audiences = ['residents', 'alumni', 'relatives', 'mentors', 'anyone'] as const;
export type Audience = (typeof audiences)[number];

/** A person as eligibility sees them. */
export type Candidate =
  | {
      readonly kind: 'member';
      readonly id: MemberId;
      readonly stage: Stage;
      /** Whether the member is a mentor too. */
      readonly mentor: boolean;
      /** Left out or null where it is not recorded. */
      readonly gender?: Gender | null;
    }
  | { readonly kind: 'relative'; readonly id: RelativeId };

/** A group as eligibility sees it. */
export interface CandidateGroup {
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  /** The group's answers to the kind's settings fields. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export const eligibilityReasons = [
  'not-a-resident',
  'not-an-alumnus',
  'not-at-this-stage',
  'not-a-relative',
  'not-a-mentor',
  'members-only',
  'group-ended',
  'group-for-women',
  'group-for-men',
  'names-not-kept',
] as const;
export type EligibilityReason = (typeof eligibilityReasons)[number];

export type Eligibility = { readonly allowed: true } | { readonly allowed: false; readonly reasons: readonly EligibilityReason[] };
export type EligibilityRule = (person: Candidate, group: CandidateGroup, on: Day) => Eligibility;

export const eligibilityOf = (reasons: readonly EligibilityReason[]): Eligibility =>
  reasons.length === 0 ? { allowed: true } : { allowed: false, reasons };

/** Whether a person belongs to one of the audiences; if not, the reason that names what is missing. */
export function audienceReason(person: Candidate, audience: readonly Audience[]): EligibilityReason | undefined {
  if (audience.includes('anyone') || audience.some((one) => belongsTo(person, one))) return undefined;
  if (person.kind === 'relative') return 'members-only';
  const [first, ...more] = audience;
  if (more.length > 0) return 'not-at-this-stage';
  return first === undefined ? 'not-at-this-stage' : reasonFor[first];
}

const reasonFor: Readonly<Record<Audience, EligibilityReason>> = {
  residents: 'not-a-resident',
  alumni: 'not-an-alumnus',
  relatives: 'not-a-relative',
  mentors: 'not-a-mentor',
  anyone: 'not-at-this-stage',
};

function belongsTo(person: Candidate, audience: Audience): boolean {
  if (person.kind === 'relative') return audience === 'relatives' || audience === 'anyone';
  switch (audience) {
    case 'residents':
      return isResident(person.stage);
    case 'alumni':
      return isAlumni(person.stage);
    case 'mentors':
      return person.mentor;
    case 'relatives':
      return false;
    case 'anyone':
      return true;
  }
}

/** Refuses only a gender that is known and another: where it is not recorded, staff decide. */
function circleReason(person: Candidate, { settings }: CandidateGroup): EligibilityReason | undefined {
  const gender = person.kind === 'member' ? person.gender : undefined;
  if (gender === null || gender === undefined) return undefined;
  if (settings[openToField.key] === 'women' && gender === 'male') return 'group-for-women';
  return settings[openToField.key] === 'men' && gender === 'female' ? 'group-for-men' : undefined;
}

/** The rule most kinds need: in the audience, in a circle that is open to them, and the group still runs on that day. */
export const audienceEligibility =
  (audience: readonly Audience[]): EligibilityRule =>
  (person, group, on) => {
    const ended: EligibilityReason | undefined = group.endsOn !== null && isDayBefore(group.endsOn, on) ? 'group-ended' : undefined;
    return eligibilityOf([audienceReason(person, audience), circleReason(person, group), ended].filter((reason) => reason !== undefined));
  };

/** Where only heads are counted nobody is enrolled: a roster would be the list of names that must not exist. */
export const noEnrolment: EligibilityRule = () => eligibilityOf(['names-not-kept']);
