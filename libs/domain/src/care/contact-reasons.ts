import { Temporal, dayIn, daysBetween, idOf, isBefore, isDayBefore } from '../kernel/index.ts';
import type { Day, GroupId, Instant, MemberId } from '../kernel/index.ts';
import { noContactRules } from './care.limits.ts';

/** A try of a mentor in which nobody was reached: a contact that they logged, or their step of a ladder. */
export interface MentorTry {
  readonly type: 'mentor-contact' | 'ladder';
  readonly id: string;
  readonly at: Instant;
}

/** A discharge of a member who was not admitted again. */
export interface RunningDischarge {
  readonly on: Day;
  /** The first day that counts: that of the discharge, or of the entry here where it is later. */
  readonly countedFrom: Day;
  /** The member asked since then not to be called. */
  readonly asksNotToBeCalled: boolean;
  /** The number of days without a contact that the centre allows. */
  readonly noContactDays: number;
}

/** A seat of a member in a group, with the first day on which it is over; null where that is not known. */
export interface SeatInGroup {
  readonly groupId: GroupId;
  readonly groupName: string;
  readonly overOn: Day | null;
  /** The seat is over because the group is: it lasted as long as the group did. */
  readonly endsWithGroup: boolean;
}

/** The contacts of a member with anybody of the centre, and the seats of a member in aftercare. */
export interface ContactFacts {
  readonly memberId: MemberId;
  /** The last time that somebody of the centre spoke with the member; null where none is on record. */
  readonly reachedAt: Instant | null;
  /** The last day on which the member came to a session. */
  readonly attendedOn: Day | null;
  /** The last try of a mentor in vain. */
  readonly mentorTry: MentorTry | null;
  readonly discharge: RunningDischarge | null;
  /** The seats of a member in aftercare; empty for others. */
  readonly seats: readonly SeatInGroup[];
}

export const noContacts: ContactFacts = {
  ...{ memberId: idOf<MemberId>(''), reachedAt: null, attendedOn: null, mentorTry: null, discharge: null, seats: [] },
};

interface ContactReasonOf<Code extends string, Params, Source> {
  readonly code: Code;
  readonly params: Params;
  readonly since: Day;
  readonly source: { readonly type: Source; readonly id: string };
}

/** A reason that rests on contacts, or on seats, that a member does not have any more. */
export type ContactReason =
  | ContactReasonOf<'mentor-not-reached', { readonly dates: readonly string[] }, MentorTry['type']>
  | ContactReasonOf<'no-contact', { readonly days: number; readonly dates: readonly string[] }, 'member'>
  | ContactReasonOf<'group-lapsed', { readonly groupName: string; readonly dates: readonly string[] }, 'group'>;

export interface ContactClock {
  readonly now: Instant;
  readonly timeZone: string;
  /** When staff recorded that they spoke with the member. */
  readonly spoke: readonly Instant[];
}

const later = (a: Day, b: Day | null): Day => (b !== null && isDayBefore(a, b) ? b : a);

/**
 * A mentor tried to reach a member in vain, and nobody has reached the member since: on the telephone, at a session on that day or later, or
 * in a conversation that staff recorded.
 */
export function mentorNotReached(
  { mentorTry, reachedAt, attendedOn }: Pick<ContactFacts, 'mentorTry' | 'reachedAt' | 'attendedOn'>,
  { timeZone, spoke }: Pick<ContactClock, 'timeZone' | 'spoke'>,
): ContactReason | undefined {
  if (mentorTry === null) return undefined;
  const { type, id, at } = mentorTry;
  const since = dayIn(at, timeZone);
  const reached = [...spoke, ...(reachedAt === null ? [] : [reachedAt])].some((one) => !isBefore(one, at));
  const attended = attendedOn !== null && !isDayBefore(attendedOn, since);
  return reached || attended
    ? undefined
    : { code: 'mentor-not-reached', params: { dates: [since.toString()] }, since, source: { type, id } };
}

/**
 * The last day on which anybody of the centre had contact with a member who was discharged, at the earliest the day of the discharge or of
 * the entry here. Null where nothing is owed: for a member who asked not to be called, and once contact was made on the ninetieth day or
 * later, when the plan calls each quarter.
 */
function lastContactOn({ discharge, reachedAt, attendedOn }: ContactFacts, { timeZone, spoke }: Omit<ContactClock, 'now'>): Day | null {
  if (discharge === null || discharge.asksNotToBeCalled) return null;
  const talks = [...spoke, ...(reachedAt === null ? [] : [reachedAt])].map((at) => dayIn(at, timeZone));
  const last = [...talks, attendedOn].reduce<Day>(later, discharge.countedFrom);
  return isDayBefore(last, discharge.on.add({ days: noContactRules.watchedDays })) ? last : null;
}

/** Nobody of the centre had contact with a member for more days after the discharge than the centre allows. */
export function noContact(facts: ContactFacts, { now, timeZone, spoke }: ContactClock): ContactReason | undefined {
  const since = lastContactOn(facts, { timeZone, spoke });
  if (since === null || facts.discharge === null) return undefined;
  const days = daysBetween(since, dayIn(now, timeZone));
  if (days <= facts.discharge.noContactDays) return undefined;
  return { code: 'no-contact', params: { days, dates: [since.toString()] }, since, source: { type: 'member', id: facts.memberId } };
}

/** The seat that was over last; undefined while a seat lasts, and for a member who has had none since the discharge. */
function lastSeat(
  { seats, discharge }: Pick<ContactFacts, 'seats' | 'discharge'>,
  today: Day,
): (SeatInGroup & { readonly overOn: Day }) | undefined {
  const over = seats.flatMap(({ overOn, ...seat }) => (overOn === null || isDayBefore(today, overOn) ? [] : [{ ...seat, overOn }]));
  if (over.length < seats.length) return undefined;
  const since = over.filter(({ overOn }) => discharge === null || isDayBefore(discharge.on, overOn));
  return since.toSorted((a, b) => Temporal.PlainDate.compare(a.overOn, b.overOn)).at(-1);
}

/**
 * The group of a member in aftercare meets no more, and the member has no seat in another. A seat that the member gave up, or that was over by
 * the day of the discharge, is no such group.
 */
export function groupLapsed(
  facts: Pick<ContactFacts, 'seats' | 'discharge'>,
  { now, timeZone, spoke }: ContactClock,
): ContactReason | undefined {
  const seat = lastSeat(facts, dayIn(now, timeZone));
  if (seat?.endsWithGroup !== true) return undefined;
  const { groupId: id, groupName, overOn: since } = seat;
  const began = since.toZonedDateTime(timeZone).toInstant();
  if (spoke.some((at) => !isBefore(at, began))) return undefined;
  return { code: 'group-lapsed', params: { groupName, dates: [since.toString()] }, since, source: { type: 'group', id } };
}

/** The reasons that rest on contacts and seats at an instant. */
export const contactReasonsOf = (facts: ContactFacts, clock: ContactClock): readonly ContactReason[] =>
  [mentorNotReached(facts, clock), noContact(facts, clock), groupLapsed(facts, clock)].filter((reason) => reason !== undefined);

/** The days from whose first instant on one of these reasons may stand without a further record. */
export function contactDaysAhead(facts: ContactFacts, clock: Omit<ContactClock, 'now'>): readonly Day[] {
  const last = lastContactOn(facts, clock);
  const silent = last === null || facts.discharge === null ? [] : [last.add({ days: facts.discharge.noContactDays + 1 })];
  return [...silent, ...facts.seats.flatMap(({ overOn }) => (overOn === null ? [] : [overOn]))];
}
