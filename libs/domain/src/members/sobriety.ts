import { daysBetween, isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { Day, Result, SobrietyEpisodeId } from '../kernel/index.ts';
import { memberProblems } from './member.problems.ts';
import type { MemberProblem } from './member.problems.ts';

/** Why an episode of sobriety ended. Only `lapse` is about the person; the other two correct the record. */
export const sobrietyEndReasons = ['lapse', 'correction', 'data-entry'] as const;
export type SobrietyEndReason = (typeof sobrietyEndReasons)[number];

export interface RunningEpisode {
  readonly id: SobrietyEpisodeId;
  readonly startedOn: Day;
  readonly endedOn: null;
  readonly endReason: null;
}
export interface EndedEpisode {
  readonly id: SobrietyEpisodeId;
  readonly startedOn: Day;
  readonly endedOn: Day;
  readonly endReason: SobrietyEndReason;
}
/** A span of sobriety. Episodes are never deleted: an ended one stays on record. */
export type SobrietyEpisode = RunningEpisode | EndedEpisode;

export const runningEpisode = (episodes: readonly SobrietyEpisode[]): RunningEpisode | undefined =>
  episodes.find((episode) => episode.endedOn === null);

/** Whole days of sobriety on a day: 0 on or before the first day, and no more after the end. */
export function soberDays({ startedOn, endedOn }: SobrietyEpisode, on: Day): number {
  const last = endedOn !== null && isDayBefore(endedOn, on) ? endedOn : on;
  return Math.max(0, daysBetween(startedOn, last));
}

export interface StartEpisode {
  readonly id: SobrietyEpisodeId;
  readonly on: Day;
  readonly today: Day;
}
export function startEpisode(episodes: readonly SobrietyEpisode[], { id, on, today }: StartEpisode): Result<RunningEpisode, MemberProblem> {
  if (isDayBefore(today, on)) return refuse(memberProblems.dateInFuture());
  if (runningEpisode(episodes) !== undefined) return refuse(memberProblems.episodeRunning());
  const overlaps = episodes.some(({ endedOn, endReason }) => endReason === 'lapse' && isDayBefore(on, endedOn));
  return overlaps ? refuse(memberProblems.episodeOverlaps()) : ok({ id, startedOn: on, endedOn: null, endReason: null });
}

export interface EndEpisode {
  readonly on: Day;
  readonly reason: SobrietyEndReason;
  readonly today: Day;
}
export function endEpisode(episode: SobrietyEpisode, { on, reason, today }: EndEpisode): Result<EndedEpisode, MemberProblem> {
  if (episode.endedOn !== null) return refuse(memberProblems.episodeNotRunning());
  if (isDayBefore(today, on)) return refuse(memberProblems.dateInFuture());
  if (isDayBefore(on, episode.startedOn)) return refuse(memberProblems.episodeBeforeStart());
  return ok({ id: episode.id, startedOn: episode.startedOn, endedOn: on, endReason: reason });
}

/** Another start for the running span of sobriety: the span that was believed, if there is one, and the one that replaces it. */
export interface StartCorrected {
  readonly ended: EndedEpisode | null;
  readonly started: RunningEpisode;
}

/**
 * Replaces the running span by one that began on another day. Unlike a lapse that a person reports, this is a correction of the record:
 * it counts against nobody, it may reach back before an earlier lapse, and the span that was believed stays on record.
 */
export const correctStart = (running: RunningEpisode | undefined, { id, on, today }: StartEpisode): StartCorrected => ({
  ended: running === undefined ? null : { ...running, endedOn: today, endReason: 'correction' },
  started: { id, startedOn: on, endedOn: null, endReason: null },
});

/** Corrects the first day of the running episode. An ended one stays as it is: its days are never erased. */
export function correctEpisode(episode: SobrietyEpisode, { id, on, today }: StartEpisode): Result<StartCorrected, MemberProblem> {
  if (episode.endedOn !== null) return refuse(memberProblems.episodeNotRunning());
  if (isDayBefore(today, on)) return refuse(memberProblems.dateInFuture());
  return ok(correctStart(episode, { id, on, today }));
}
