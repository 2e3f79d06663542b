import { happened, isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { Day, Instant, Result } from '../kernel/index.ts';
import { mentorProblems } from './mentor.problems.ts';
import type { MentorProblem } from './mentor.problems.ts';
import type { MentorBounds } from './mentor-bounds.ts';
import type { ContactOutcome, ContactType } from './contact-types.ts';
import type { MentorEvent } from './mentor.events.ts';
import type { Mentorship } from './mentorship.ts';

export interface LogContact {
  readonly type: ContactType;
  readonly outcome: ContactOutcome;
  readonly minutes: number;
  readonly at: Instant;
  readonly now: Instant;
  readonly today: Day;
}
export interface LoggedContact {
  readonly at: Instant;
  /** The day of the next contact. */
  readonly nextOn: Day;
  readonly events: readonly MentorEvent[];
}

/** The day on which the next contact is due: tomorrow after nobody was reached, in two days after a person needs support, else in the rhythm of the centre. */
export function nextContactOn(outcome: ContactOutcome, today: Day, { contactDays }: Pick<MentorBounds, 'contactDays'>): Day {
  const days = { 'not-reached': 1, 'needs-support': Math.min(2, contactDays), well: contactDays }[outcome];
  return today.add({ days });
}

/**
 * Logs a contact of a pairing, also of one that has ended since: a device may have been without a network. A moment that is ahead by the clock
 * of the device counts as now. `needs-support` is an event of its own facts, so that care can ask a counsellor to call the same day.
 */
export function logContact(
  mentorship: Mentorship,
  { type, outcome, minutes, at, now, today }: LogContact,
  bounds: Pick<MentorBounds, 'contactDays'>,
): Result<LoggedContact, MentorProblem> {
  if (outcome === 'not-reached' && minutes > 0) return refuse(mentorProblems.minutesWithoutContact());
  return ok({
    at: at.epochMilliseconds > now.epochMilliseconds ? now : at,
    nextOn: nextContactOn(outcome, today, bounds),
    events: [
      happened('mentor-contact-logged', 'mentorship', mentorship.id, { type, outcome, memberId: mentorship.memberId }, [
        mentorship.memberId,
      ]),
    ],
  });
}

/** Sets the day of the next contact: today or later, while the pairing lasts. */
export function setNextContact(mentorship: Mentorship, on: Day, today: Day): Result<readonly MentorEvent[], MentorProblem> {
  if (mentorship.endedOn !== null) return refuse(mentorProblems.alreadyEnded());
  if (isDayBefore(on, today)) return refuse(mentorProblems.nextInPast());
  return ok([happened('next-contact-set', 'mentorship', mentorship.id, { on: on.toString() }, [mentorship.memberId])]);
}
