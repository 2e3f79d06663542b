/** The types of events in the history of a member, by the kind under which they are found. */
const typesByKind = {
  stages: ['stage-changed'],
  branches: ['branch-changed'],
  groups: ['enrolled', 'enrolment-ended'],
  sessions: ['attendance'],
  contacts: ['follow-up-done'],
  consents: ['consent-granted', 'consent-withdrawn'],
  sobriety: ['sobriety-started', 'sobriety-ended'],
} as const;

/** The kinds by which the history of a member is narrowed. */
export type JourneyKind = keyof typeof typesByKind;
export type JourneyType = (typeof typesByKind)[JourneyKind][number];
export const journeyKinds = Object.keys(typesByKind) as readonly JourneyKind[];

/** The types of events of some kinds; those of all kinds where none is named. */
export const journeyTypesOf = (kinds: readonly JourneyKind[] = journeyKinds): readonly JourneyType[] =>
  [...new Set(kinds)].flatMap((kind): readonly JourneyType[] => typesByKind[kind]);
