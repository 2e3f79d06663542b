import { problem } from '../kernel/index.ts';
import type { OwnFieldFault } from './own-field-fault.ts';

/** The refusals of a centre's programmes. */
export const programmeProblems = {
  kindsRefused: (faults: string) => problem('invalid', 'programmes/kinds-refused', { faults }),
  packageEmpty: (name: string) => problem('invalid', 'programmes/package-empty', { name }),
  packageOfOtherContract: (name: string, contract: string, expected: number) =>
    problem('invalid', 'programmes/package-of-other-contract', { name, contract, expected }),
  capTooHigh: (cap: number) => problem('invalid', 'programmes/cap-too-high', { cap }),
  capTooLow: (least: number) => problem('invalid', 'programmes/cap-too-low', { least }),
  minutesOutOfRange: (from: number, to: number) => problem('invalid', 'programmes/minutes-out-of-range', { from, to }),
  correctionDaysOutOfRange: (from: number, to: number) => problem('invalid', 'programmes/correction-days-out-of-range', { from, to }),
  /** A kind with one rhythm has no weeks after which it becomes rarer. */
  noLaterRhythm: () => problem('invalid', 'programmes/no-later-rhythm'),
  firstWeeksOutOfRange: ({ from, to }: Readonly<Record<'from' | 'to', number>>) =>
    problem('invalid', 'programmes/first-weeks-out-of-range', { from, to }),
  lateAfterOutOfRange: (from: number, to: number) => problem('invalid', 'programmes/late-after-out-of-range', { from, to }),
  /** From never to so many misses; never where only a headcount is recorded. */
  ladderAfterOutOfRange: (most: number) => problem('invalid', 'programmes/ladder-after-out-of-range', { most }),
  ladderStepsOutOfRange: (most: number) => problem('invalid', 'programmes/ladder-steps-out-of-range', { most }),
  ladderLastStep: () => problem('invalid', 'programmes/ladder-last-step'),
  ladderDueOutOfRange: (bounds: { step: number; minutes: number; days: number; from: string; to: string }) =>
    problem('invalid', 'programmes/ladder-due-out-of-range', bounds),
  ladderPatienceOutOfRange: (step: number, most: number) => problem('invalid', 'programmes/ladder-patience-out-of-range', { step, most }),
  noReminderDayBefore: () => problem('invalid', 'programmes/no-reminder-day-before'),
  firstReminderOutOfRange: (from: string, to: string) => problem('invalid', 'programmes/first-reminder-out-of-range', { from, to }),
  agendaInvalid: (most: number, length: number) => problem('invalid', 'programmes/agenda-invalid', { most, length }),
  modeNotAllowed: (mode: string) => problem('invalid', 'programmes/mode-not-allowed', { mode }),
  nameMissing: () => problem('invalid', 'programmes/name-missing'),
  nameTaken: () => problem('conflict', 'programmes/name-taken'),
  /** The recommended number of people: at least one, the smaller number first, and at most so many. */
  recommendedOutOfRange: (most: number) => problem('invalid', 'programmes/recommended-out-of-range', { most }),
  iconUnknown: () => problem('invalid', 'programmes/icon-unknown'),
  fieldUnknown: (field: string) => problem('invalid', 'programmes/field-unknown', { field }),
  fieldNeeded: (field: string) => problem('invalid', 'programmes/field-needed', { field }),
  ownFieldInvalid: (fault: OwnFieldFault) => problem('invalid', 'programmes/own-field-invalid', { fault }),
  ownFieldsFull: (most: number) => problem('conflict', 'programmes/own-fields-full', { most }),
  notOwn: () => problem('conflict', 'programmes/not-own'),
  notOffered: () => problem('conflict', 'programmes/not-offered'),
} as const;
export type ProgrammeProblem = ReturnType<(typeof programmeProblems)[keyof typeof programmeProblems]>;
