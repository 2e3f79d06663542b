import { idOf } from '../kernel/index.ts';
import type { Day, EnrolmentId, Instant, PersonId } from '../kernel/index.ts';
import type { Candidate, ProgrammeKind } from '../programmes/index.ts';
import { waitingFault } from './ask-for-place.ts';
import type { Seating } from './ask-for-place.ts';
import { mostPeopleFrom } from './capacity-decision.ts';
import type { CapacityDecision } from './capacity-decision.ts';
import { enrolMember } from './enrol-member.ts';
import { groupLimits } from './group.limits.ts';
import { mostOf } from './group.ts';
import type { Group, SizedKind } from './group.ts';
import { inOrder, reservedSeats } from './waiting-place.ts';

/** The effect of adding a person: they get a seat, need the waiting list or a decision of staff, or are refused whatever is decided. */
export type Outlook = 'seat' | 'full' | 'refused';

export interface EnrolmentOutlook {
  readonly outlook: Outlook;
  /** The code of the refusal and its params; null for a free seat. */
  readonly problem: { readonly code: string; readonly params?: Readonly<Record<string, unknown>> } | null;
  /** People from that day on, reserved seats of others included. */
  readonly people: number;
  /** Whether one more person is more than the kind recommends, although there is a seat. */
  readonly isAboveRecommended: boolean;
  /** The place that the person would have on the waiting list, or has already; null where nobody can wait. */
  readonly position: number | null;
  /** Whether the person is on the list already. */
  readonly isWaiting: boolean;
  /** The people who are on the list before this one. */
  readonly before: readonly PersonId[];
  /** The most people that a decision could allow; null where no decision is possible. */
  readonly mostAllowed: number | null;
}

/** Says what would happen if a person were enrolled on a day, before anything is saved. */
export function outlookOf(
  group: Pick<Group, 'id' | 'capacity' | 'schedules' | 'settings' | 'enrolmentMode'>,
  kind: Pick<ProgrammeKind, 'code' | 'size' | 'eligibility' | 'enrolment' | 'waitingList'> & SizedKind,
  { enrolments, places }: Seating,
  asked: { readonly person: Candidate; readonly startsOn: Day; readonly now: Instant; readonly decision: CapacityDecision | null },
): EnrolmentOutlook {
  const { person, startsOn, now, decision } = asked;
  const taken = [...enrolments, ...reservedSeats(places, startsOn, person.id)];
  const enrolled = enrolMember(group, kind, taken, { id: idOf<EnrolmentId>(person.id), person, startsOn, endsOn: null, now, decision });
  const list = inOrder(places);
  const own = list.findIndex(({ personId }) => personId === person.id);
  const fault = waitingFault(group, kind, { enrolments, places }, { person, today: startsOn });
  const mayWait = own >= 0 || fault === undefined;
  const people = mostPeopleFrom(startsOn, taken);
  const cap = mostOf(kind) ?? groupLimits.seats.to;
  const isBeyond = !enrolled.ok && enrolled.problem.code === 'groups/beyond-kind';
  const isFull = isBeyond || (!enrolled.ok && enrolled.problem.code === 'groups/full');
  return {
    outlook: enrolled.ok ? 'seat' : isFull ? 'full' : 'refused',
    problem: enrolled.ok ? null : enrolled.problem,
    people,
    isAboveRecommended: enrolled.ok && people + 1 > kind.size.recommended.to,
    position: mayWait ? (own < 0 ? list.length : own) + 1 : null,
    isWaiting: own >= 0,
    before: (own < 0 ? list : list.slice(0, own)).map(({ personId }) => personId),
    mostAllowed: isFull && !isBeyond && people + 1 <= cap ? cap : null,
  };
}
