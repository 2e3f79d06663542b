import { problem } from '../kernel/index.ts';

/** The refusals of meetings outside the centre and of the steps towards them. */
export const outsideMeetingProblems = {
  nameMissing: () => problem('invalid', 'outside-meetings/name-missing'),
  listFull: () => problem('conflict', 'outside-meetings/list-full'),
  meetingMissing: () => problem('invalid', 'outside-meetings/meeting-missing'),
  companionMissing: () => problem('invalid', 'outside-meetings/companion-missing'),
  dayInPast: () => problem('invalid', 'outside-meetings/day-in-past'),
  tooManyOpen: () => problem('conflict', 'outside-meetings/too-many-open'),
  alreadyEnded: () => problem('conflict', 'outside-meetings/already-ended'),
  noVisitArranged: () => problem('conflict', 'outside-meetings/no-visit-arranged'),
  visitArranged: () => problem('conflict', 'outside-meetings/visit-arranged'),
  noVisitLeft: () => problem('conflict', 'outside-meetings/no-visit-left'),
  notYet: () => problem('conflict', 'outside-meetings/not-yet'),
  dayMissing: () => problem('invalid', 'outside-meetings/day-missing'),
  onlyAfterVisit: () => problem('conflict', 'outside-meetings/only-after-visit'),
} as const;
export type OutsideMeetingProblem = ReturnType<(typeof outsideMeetingProblems)[keyof typeof outsideMeetingProblems]>;
