import type { Enrolment, Seating } from '@saath/domain/groups';
import { Temporal, idOf, type EnrolmentId, type GroupId, type PersonId } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { groupEnrolments } from './group-detail.read-model.ts';
import type { EnrolmentView } from './group.view.ts';
import { loadPlaces } from './waiting-records.ts';

const enrolmentOf = (groupId: GroupId, view: EnrolmentView): Enrolment => ({
  id: idOf<EnrolmentId>(view.id),
  groupId,
  personId: idOf<PersonId>(view.personId),
  personKind: view.personKind,
  startsOn: storedDay(view.startsOn),
  endsOn: view.endsOn === null ? null : storedDay(view.endsOn),
  enrolledAt: Temporal.Instant.from(view.enrolledAt),
});

/** The enrolments of a group, ended ones included, and its waiting list. Callers that decide by them lock the group first. */
export async function seatingOf(tx: CentreTransaction, groupId: GroupId, placeId: string | null = null): Promise<Seating> {
  const enrolments = (await groupEnrolments(tx, groupId)).map((view) => enrolmentOf(groupId, view));
  return { enrolments, places: await loadPlaces(tx, groupId, placeId) };
}
