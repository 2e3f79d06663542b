/** The faults of a questionnaire that a centre defines. */
export const definitionFaults = [
  'template-unknown',
  'name-missing',
  'text-missing',
  'items-missing',
  'statements-missing',
  'options-missing',
  'options-same',
  'points-out-of-range',
  'bands-missing',
  'bands-not-rising',
  'band-out-of-range',
  'most-open-too-many',
] as const;
export type DefinitionFault = (typeof definitionFaults)[number];
