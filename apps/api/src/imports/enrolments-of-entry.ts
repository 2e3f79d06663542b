import { recordEnrolment, type Enrolled, type GroupProblem } from '@saath/domain/groups';
import type { Day, Instant, Result } from '@saath/domain/kernel';
import { newId } from '../platform/new-id.ts';
import { kindOf } from '../programme-kinds/installed-kinds.ts';
import { placesGiven } from './member-changes.ts';
import type { MemberEntry } from './member-entry.ts';

/** When a sheet is read: the instant, and its day in the time zone of the centre. */
export interface Moment {
  readonly today: Day;
  readonly now: Instant;
}

/** The enrolments that a row asks for, each decided as its group's kind decides. */
export const enrolmentsOf = (entry: MemberEntry, { today, now }: Moment): readonly Result<Enrolled, GroupProblem>[] =>
  placesGiven(entry).flatMap((group) => {
    const kind = kindOf(group.kind);
    if (kind === undefined) return [];
    const person = { kind: 'member', id: entry.id, stage: entry.stage, mentor: false, gender: entry.gender } as const;
    return [recordEnrolment(group, kind, { id: newId(), person, since: startOfEnrolment(entry, group.id, today), now })];
  });

/** A person who was in the group before comes back today; anybody else is in it from admission on. */
const startOfEnrolment = ({ known, admittedOn }: MemberEntry, groupId: string, today: Day): Day =>
  known?.enrolments.some((enrolment) => enrolment.groupId === groupId) === true ? today : (admittedOn ?? today);
