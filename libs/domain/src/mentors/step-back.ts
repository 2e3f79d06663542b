import { Temporal, happened, isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { Day, Result } from '../kernel/index.ts';
import type { EndedEpisode, SobrietyEpisode } from '../members/index.ts';
import type { MentorEvent } from './mentor.events.ts';
import { mentorProblems } from './mentor.problems.ts';
import type { MentorProblem } from './mentor.problems.ts';
import type { Mentor } from './mentor.ts';
import type { Mentorship } from './mentorship.ts';
import { endMentorship } from './pair-mentor.ts';

export interface SteppedBack {
  readonly ended: readonly Mentorship[];
  readonly events: readonly MentorEvent[];
}

/**
 * Lets a mentor step back: every present pairing ends and each person waits for a mentor again. No reason is asked for or stored, neither in
 * the profile nor in the events.
 */
export function stepBack(
  mentor: Pick<Mentor, 'id' | 'memberId' | 'pause'>,
  present: readonly Mentorship[],
  today: Day,
): Result<SteppedBack, MentorProblem> {
  if (mentor.pause === 'stepped-back') return refuse(mentorProblems.alreadySteppedBack());
  const decisions = present.map((mentorship) => endMentorship(mentorship, 'mentor-stepped-back', today));
  const done = decisions.flatMap((decision) => (decision.ok ? [decision.value] : []));
  return ok({
    ended: done.map(({ mentorship }) => mentorship),
    events: [happened('mentor-stepped-back', 'mentor', mentor.id, {}, [mentor.memberId]), ...done.flatMap(({ events }) => events)],
  });
}

/**
 * Whether the sobriety of a mentor ended by a return to use: no span runs, and none that began after the latest one was ended as a correction
 * of the record. A corrected start leaves a span of a later start behind, which says nothing.
 */
export function returnedToUse(episodes: readonly SobrietyEpisode[]): boolean {
  if (episodes.some(({ endedOn }) => endedOn === null)) return false;
  const ended = episodes.flatMap((episode) => (episode.endedOn === null ? [] : [episode]));
  const isReturn = ({ endReason }: EndedEpisode): boolean => endReason === 'lapse';
  const latest = ended.filter(isReturn).toSorted((a, b) => Temporal.PlainDate.compare(b.endedOn, a.endedOn))[0];
  if (latest === undefined) return false;
  return ended.every((episode) => isReturn(episode) || isDayBefore(episode.startedOn, latest.endedOn));
}
