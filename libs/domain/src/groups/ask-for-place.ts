import { happened, isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { Day, Instant, Result, WaitingPlaceId } from '../kernel/index.ts';
import type { Candidate, ProgrammeKind } from '../programmes/index.ts';
import { modeOf } from './enrolment-mode.ts';
import type { Enrolment } from './enrolment.ts';
import { runOf } from './group.ts';
import type { Group } from './group.ts';
import { groupProblems } from './group.problems.ts';
import type { GroupProblem } from './group.problems.ts';
import type { PlaceChanged } from './place-steps.ts';
import { inOrder } from './waiting-place.ts';
import type { WaitingPlace } from './waiting-place.ts';

/** The people of a group: those who have or had a seat, and those on its waiting list. */
export interface Seating {
  readonly enrolments: readonly Enrolment[];
  readonly places: readonly WaitingPlace[];
}

export interface AskForPlace {
  readonly id: WaitingPlaceId;
  readonly person: Candidate;
  /** Whether the person asked and nobody has answered yet. Otherwise staff put them on the list. */
  readonly isRequest: boolean;
  readonly now: Instant;
  readonly today: Day;
}

type GroupAsked = Pick<Group, 'id' | 'schedules' | 'settings' | 'enrolmentMode'>;
type KindAsked = Pick<ProgrammeKind, 'code' | 'eligibility' | 'enrolment' | 'waitingList'>;

/** The reasons for which a person cannot wait for a seat of a group, regardless of who adds them to the list. */
export function waitingFault(
  group: GroupAsked,
  kind: KindAsked,
  { enrolments, places }: Seating,
  { person, today }: Pick<AskForPlace, 'person' | 'today'>,
): GroupProblem | undefined {
  if (!kind.waitingList || modeOf(group, kind) === 'drop-in') return groupProblems.noWaitingList();
  const eligibility = kind.eligibility(person, { ...runOf(group), settings: group.settings }, today);
  if (!eligibility.allowed) return groupProblems.notEligible(kind, eligibility.reasons);
  const isEnrolled = enrolments.some(
    ({ personId, startsOn, endsOn }) =>
      personId === person.id && (endsOn === null || (isDayBefore(today, endsOn) && isDayBefore(startsOn, endsOn))),
  );
  if (isEnrolled) return groupProblems.alreadyEnrolled();
  return inOrder(places).some(({ personId }) => personId === person.id) ? groupProblems.alreadyWaiting() : undefined;
}

/** Nobody waits on the last day of a group: the list was closed when the group was ended, and no seat can become free behind it. */
const isOnItsLastDay = (group: Pick<Group, 'schedules'>, today: Day): boolean => runOf(group).endsOn?.equals(today) === true;

/**
 * Puts a person at the end of the waiting list. In a group by request, a request waits for an answer of staff; an open group takes it without
 * one, and gives a free seat at once (`sign-up`); a closed one takes none.
 */
export function askForPlace(
  group: GroupAsked,
  kind: KindAsked,
  seating: Seating,
  command: AskForPlace,
): Result<PlaceChanged, GroupProblem> {
  const { id, person, isRequest, now, today } = command;
  const mode = modeOf(group, kind);
  const fault = waitingFault(group, kind, seating, command);
  if (fault !== undefined) return refuse(fault);
  if (isRequest && mode === 'closed') return refuse(groupProblems.noRequests());
  if (isOnItsLastDay(group, today)) return refuse(groupProblems.notEligible(kind, ['group-ended']));
  const before = inOrder(seating.places);
  const place: WaitingPlace = {
    ...{ id, groupId: group.id, personId: person.id, personKind: person.kind, askedAt: now, isPassed: false },
    rank: (before.at(-1)?.rank ?? 0) + 1,
    firstPosition: before.length + 1,
    state: isRequest && mode === 'by-request' ? 'asked' : 'waiting',
  };
  return ok({ place, events: [happened('place-asked', 'waiting-place', id, { groupId: group.id }, [person.id])] });
}
