import { isDayBefore } from '../kernel/index.ts';
import type { Day, MemberId, RelativeId } from '../kernel/index.ts';
import { isAlumni, isResident } from '../members/index.ts';
import type { Gender, Stage } from '../members/index.ts';
import { openToField } from './open-to-field.ts';

/** The people for whom a kind is meant. Residents stay at the centre, alumni have completed a stay. */
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
  // The rule of the kind threw; nobody is enrolled by a rule that could not be asked.
  'kind-failed',
] as const;
/** The reasons of the product. The console has their texts; a kind brings the texts of every other reason in its `reasonTexts`. */
export type EligibilityReason = (typeof eligibilityReasons)[number];

export type Eligibility = { readonly allowed: true } | { readonly allowed: false; readonly reasons: readonly string[] };
export type EligibilityRule = (person: Candidate, group: CandidateGroup, on: Day) => Eligibility;

export const eligibilityOf = (reasons: readonly string[]): Eligibility =>
  reasons.length === 0 ? { allowed: true } : { allowed: false, reasons };

/** Undefined when the person belongs to one of the audiences, otherwise the reason why not. */
export function audienceReason(person: Candidate, audience: readonly Audience[]): EligibilityReason | undefined {
  if (audience.includes('anyone') || audience.some((candidate) => belongsTo(person, candidate))) return undefined;
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

/** The reason why a circle of women or of men refuses a person: a recorded gender that is another. Staff decide where none is recorded. */
function circleReason(person: Candidate, { settings }: CandidateGroup): EligibilityReason | undefined {
  const gender = person.kind === 'member' ? person.gender : undefined;
  if (gender === null || gender === undefined) return undefined;
  if (settings[openToField.key] === 'women' && gender === 'male') return 'group-for-women';
  return settings[openToField.key] === 'men' && gender === 'female' ? 'group-for-men' : undefined;
}

/** The rule that most kinds need: the person belongs to the audience, the circle is open to them, and the group has not ended on that day. */
export const audienceEligibility =
  (audience: readonly Audience[]): EligibilityRule =>
  (person, group, on) => {
    const ended: EligibilityReason | undefined = group.endsOn !== null && isDayBefore(group.endsOn, on) ? 'group-ended' : undefined;
    return eligibilityOf([audienceReason(person, audience), circleReason(person, group), ended].filter((reason) => reason !== undefined));
  };

/** A kind that records only a headcount enrols nobody: a roster would be a list of names, which must not exist. */
export const noEnrolment: EligibilityRule = () => eligibilityOf(['names-not-kept']);
