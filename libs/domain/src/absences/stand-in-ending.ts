/** Why a question was withdrawn; `no-answer` where the next person is asked because this one did not answer in time. */
export const standInEndings = [
  'taken-back',
  'asked-another',
  'no-answer',
  'found',
  'moved',
  'cancelled',
  'begun',
  'person-unavailable',
] as const;
export type StandInEnding = (typeof standInEndings)[number];
