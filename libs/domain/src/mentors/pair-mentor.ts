import { happened, ok, refuse } from '../kernel/index.ts';
import type { Day, MentorshipId, Result } from '../kernel/index.ts';
import { reasonsAgainst } from './mentor-eligibility.ts';
import type { MentorEvent } from './mentor.events.ts';
import { mentorProblems } from './mentor.problems.ts';
import type { MentorProblem } from './mentor.problems.ts';
import type { Pairing } from './mentor-rules.ts';
import type { Mentorship, MentorshipEndReason } from './mentorship.ts';

export interface Paired {
  readonly mentorship: Mentorship;
  readonly events: readonly MentorEvent[];
}

/** Pairs a person with a mentor, when every rule allows it and the person has no other mentor. */
export function pairMentor(pairing: Pairing, id: MentorshipId, present: Mentorship | undefined): Result<Paired, MentorProblem> {
  if (present !== undefined) return refuse(mentorProblems.alreadyPaired());
  const reasons = reasonsAgainst(pairing);
  if (reasons.length > 0) return refuse(mentorProblems.notEligible(reasons));
  const { mentor, mentee, today } = pairing;
  const mentorship: Mentorship = { id, mentorId: mentor.id, memberId: mentee.memberId, startedOn: today, endedOn: null };
  return ok({ mentorship, events: [happened('mentor-paired', 'mentorship', id, { mentorId: mentor.id }, [mentee.memberId])] });
}

/** Ends a pairing. Its contacts stay on record. */
export function endMentorship(mentorship: Mentorship, reason: MentorshipEndReason, today: Day): Result<Paired, MentorProblem> {
  if (mentorship.endedOn !== null) return refuse(mentorProblems.alreadyEnded());
  return ok({
    mentorship: { ...mentorship, endedOn: today },
    events: [happened('mentorship-ended', 'mentorship', mentorship.id, { mentorId: mentorship.mentorId, reason }, [mentorship.memberId])],
  });
}

export interface Reassigned {
  readonly ended: Mentorship;
  readonly started: Mentorship;
  readonly events: readonly MentorEvent[];
}

/** Hands a person over to another mentor: nothing ends unless the other one can take them. */
export function reassignMentor(
  mentorship: Mentorship,
  reason: MentorshipEndReason,
  pairing: Pairing,
  id: MentorshipId,
): Result<Reassigned, MentorProblem> {
  if (mentorship.mentorId === pairing.mentor.id) return refuse(mentorProblems.sameMentor());
  const ended = endMentorship(mentorship, reason, pairing.today);
  if (!ended.ok) return ended;
  const started = pairMentor(pairing, id, undefined);
  if (!started.ok) return started;
  return ok({
    ended: ended.value.mentorship,
    started: started.value.mentorship,
    events: [...ended.value.events, ...started.value.events],
  });
}
