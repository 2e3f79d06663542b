import type { StaffId } from '../kernel/index.ts';
import type { LadderPerson } from '../programmes/index.ts';

/** A person of the staff who works in the member's branch and may call. */
export interface Caller {
  readonly id: StaffId;
  /** They lead the session that was missed last. */
  readonly leads: boolean;
  /** They are a back-up of its group. */
  readonly isBackUp: boolean;
  readonly isAdministrator: boolean;
  /** The number of open steps that they have. */
  readonly openSteps: number;
  /** They are away on the day on which the step is due. */
  readonly isUnavailable: boolean;
}

export interface PeopleOfLadder {
  readonly inChargeId: StaffId | null;
  readonly mentorId: StaffId | null;
  /** Whether the member consents to calls to a relative with a number. */
  readonly mayCallRelative: boolean;
  readonly callers: readonly Caller[];
}

type Rank = (caller: Caller, inChargeId: StaffId | null) => number;

/** For the day of the miss: the person who led the session, then its back-up, then the counsellor in charge. */
const forSameDay: Rank = (caller, inChargeId) =>
  caller.leads ? 0 : caller.isBackUp ? 1 : caller.id === inChargeId ? 2 : othersFirst(caller);
/** For the last step: the counsellor in charge, then the person who led the session, then its back-up. */
const forInCharge: Rank = (caller, inChargeId) =>
  caller.id === inChargeId ? 0 : caller.leads ? 1 : caller.isBackUp ? 2 : othersFirst(caller);
/** Counsellors come before administrators. */
const othersFirst = ({ isAdministrator }: Caller): number => (isAdministrator ? 4 : 3);

/** The person for a step who is not away: of people of the same rank the one with the fewest open steps, then by id. Null where there is nobody. */
export function callerFor(rank: 'same-day' | 'in-charge', { callers, inChargeId }: PeopleOfLadder): StaffId | null {
  const of = rank === 'same-day' ? forSameDay : forInCharge;
  const [first] = callers
    .filter(({ isUnavailable }) => !isUnavailable)
    .toSorted((a, b) => of(a, inChargeId) - of(b, inChargeId) || a.openSteps - b.openSteps || (a.id < b.id ? -1 : 1));
  return first?.id ?? null;
}

/**
 * The person who has a step. A relative is called by the person for the day of the miss, and only with consent; a member without a mentor has
 * nobody for that step. Without anybody a step is passed over.
 */
export function personForStep(who: LadderPerson, people: PeopleOfLadder): StaffId | null {
  switch (who) {
    case 'same-day':
      return callerFor('same-day', people);
    case 'mentor':
      return people.mentorId;
    case 'relative':
      return people.mayCallRelative ? callerFor('same-day', people) : null;
    case 'in-charge':
      return callerFor('in-charge', people);
  }
}
