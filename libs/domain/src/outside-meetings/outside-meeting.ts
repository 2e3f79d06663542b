import { nameText, ok, refuse } from '../kernel/index.ts';
import type { Day, OutsideMeetingId, Result } from '../kernel/index.ts';
import { outsideMeetingProblems } from './outside-meetings.problems.ts';
import type { OutsideMeetingProblem } from './outside-meetings.problems.ts';

/** The fellowship of a meeting outside the centre. */
export const outsideMeetingKinds = ['aa', 'na', 'other'] as const;
export type OutsideMeetingKind = (typeof outsideMeetingKinds)[number];

/** The origin of an entry of the list: written by the centre, or taken from a directory. */
export const outsideMeetingSources = ['centre', 'directory'] as const;
export type OutsideMeetingSource = (typeof outsideMeetingSources)[number];

/** The bounds of the list and of its texts. Lengths are in characters. */
export const outsideMeetingLimits = {
  nameLength: 100,
  placeLength: 200,
  townLength: 100,
  wayLength: 300,
  linkLength: 500,
  noteLength: 500,
  meetings: 500,
} as const;

/** A meeting of the list, as far as decisions read it. */
export interface OutsideMeeting {
  readonly id: OutsideMeetingId;
  readonly name: string;
  /** The weekdays on which it takes place, 1 for Monday to 7 for Sunday; none where it is not regular. */
  readonly weekdays: readonly number[];
  readonly isArchived: boolean;
}

/** Accepts a meeting for the list, which has a name and still has room for it. */
export function listMeeting(meeting: OutsideMeeting, listed: number): Result<OutsideMeeting, OutsideMeetingProblem> {
  if (nameText(meeting.name) === '') return refuse(outsideMeetingProblems.nameMissing());
  return listed >= outsideMeetingLimits.meetings ? refuse(outsideMeetingProblems.listFull()) : ok(meeting);
}

const daysOfWeek = 7;

/** The next day after this one on which a meeting takes place; a week later where its weekdays are not known. */
export function nextDateAfter(day: Day, weekdays: readonly number[]): Day {
  const ahead = Array.from({ length: daysOfWeek }, (_, index) => day.add({ days: index + 1 }));
  return ahead.find(({ dayOfWeek }) => weekdays.includes(dayOfWeek)) ?? day.add({ days: daysOfWeek });
}
