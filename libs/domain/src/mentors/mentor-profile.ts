import { isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { Day, Result, StaffId } from '../kernel/index.ts';
import { outsideStages } from '../members/index.ts';
import type { Stage } from '../members/index.ts';
import type { StaffRole } from '../staff/index.ts';
import type { MentorBounds } from './mentor-bounds.ts';
import { mentorProblems } from './mentor.problems.ts';
import type { MentorProblem } from './mentor.problems.ts';
import type { Mentor } from './mentor.ts';

/** The facts beside the profile, when it is written. */
export interface ProfileFacts {
  readonly stage: Stage;
  /** The account that is to be linked; null for none. */
  readonly account: { readonly id: StaffId; readonly role: StaffRole } | null;
  readonly others: readonly Pick<Mentor, 'id' | 'memberId' | 'staffId'>[];
  readonly taken: number;
  /** The profile as it is stored; left out for a new one. */
  readonly before?: Pick<Mentor, 'seats' | 'role'> | undefined;
  readonly bounds: Pick<MentorBounds, 'seats' | 'paidSeats'>;
}

/** The most seats of a mentor in this centre. */
export const mostSeats = (role: Mentor['role'], { seats, paidSeats }: ProfileFacts['bounds']): number =>
  role === 'paid' ? paidSeats : seats;

/** The seats of a mentor that count: never more than the centre allows now. */
export const seatsThatCount = ({ role, seats }: Pick<Mentor, 'role' | 'seats'>, bounds: ProfileFacts['bounds']): number =>
  Math.min(seats, mostSeats(role, bounds));

/**
 * A new or changed profile. A mentor has one profile and one account, and as many seats as the centre allows. Where the centre allows fewer now
 * than before, seats that stay as they are refuse no other change.
 */
export function checkProfile(
  mentor: Mentor,
  { stage, account, others, taken, bounds, before }: ProfileFacts,
): Result<Mentor, MentorProblem> {
  const rest = others.filter(({ id }) => id !== mentor.id);
  if (rest.some(({ memberId }) => memberId === mentor.memberId)) return refuse(mentorProblems.alreadyMentor());
  if (outsideStages.includes(stage)) return refuse(mentorProblems.outsideCentre());
  if (account !== null && account.role !== 'mentor') return refuse(mentorProblems.accountNotMentor());
  if (account !== null && rest.some(({ staffId }) => staffId === account.id)) return refuse(mentorProblems.accountTaken());
  if (mentor.languages.length === 0) return refuse(mentorProblems.noLanguage());
  const most = mostSeats(mentor.role, bounds);
  const isKept = before?.seats === mentor.seats && before.role === mentor.role;
  if (!isKept && mentor.seats > most) return refuse(mentorProblems.seatsAboveBound(most));
  return mentor.seats < taken ? refuse(mentorProblems.seatsBelowPeople(taken)) : ok(mentor);
}

/** Accepts the day of a supervision or of a wish, which cannot be ahead. */
export const checkPastDay = (on: Day, today: Day): Result<Day, MentorProblem> =>
  isDayBefore(today, on) ? refuse(mentorProblems.dateInFuture()) : ok(on);
