import { Temporal, isBefore } from '../kernel/index.ts';
import type { Instant } from '../kernel/index.ts';
import type { LadderFact, SessionFact } from './ladder.ts';

export const isSession = (fact: LadderFact): fact is SessionFact => fact.type === 'session';

/** The last word about each session: of several marks the one that was recorded last counts. */
export function lastMarks(facts: readonly LadderFact[]): readonly SessionFact[] {
  const last = new Map<string, SessionFact>();
  for (const fact of facts.filter(isSession)) {
    const known = last.get(fact.sessionId);
    if (known === undefined || !isBefore(fact.at, known.at)) last.set(fact.sessionId, fact);
  }
  return [...last.values()];
}

const latestOf = (instants: readonly Instant[]): Instant | undefined => instants.toSorted((a, b) => Temporal.Instant.compare(a, b)).at(-1);

/** The start of the last session that the member attended. */
const lastAttended = (marks: readonly Pick<SessionFact, 'state' | 'startsAt'>[]): Instant | undefined =>
  latestOf(marks.filter(({ state }) => state === 'attended').map(({ startsAt }) => startsAt));

/**
 * The misses after the last session that the member attended: coming to any session ends those before it. The order in which marks arrive
 * makes no difference, so a tablet that was offline may bring them late.
 */
export function openMisses<Mark extends Pick<SessionFact, 'sessionId' | 'state' | 'startsAt'>>(marks: readonly Mark[]): readonly Mark[] {
  const attended = lastAttended(marks);
  return marks
    .filter(({ state, startsAt }) => state === 'missed' && (attended === undefined || isBefore(attended, startsAt)))
    .toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt) || (a.sessionId < b.sessionId ? -1 : 1));
}

/** A time in which a ladder was closed by marks, until a correction opened it again. */
export interface ClosedTime {
  readonly from: Instant;
  readonly to: Instant;
}

/** The times in which marks had closed a ladder that is open again, oldest first. */
export function closedTimes(facts: readonly LadderFact[]): readonly ClosedTime[] {
  const marks = facts.filter(isSession).toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
  if (marks.every(({ state }) => state === 'missed')) return [];
  const times: ClosedTime[] = [];
  let from: Instant | undefined;
  for (const { at } of marks) {
    const isOpen = openMisses(lastMarks(marks.filter((mark) => !isBefore(at, mark.at)))).length > 0;
    if (!isOpen) from ??= at;
    else if (from !== undefined) {
      times.push({ from, to: at });
      from = undefined;
    }
  }
  return times;
}

/** How marks close a ladder: the member came back, or every miss was excused or corrected. Undefined while a miss is open. */
export function closedByMarks(
  facts: readonly LadderFact[],
): { readonly reason: 'came-back' | 'excused'; readonly at: Instant } | undefined {
  const marks = lastMarks(facts);
  if (openMisses(marks).length > 0) return undefined;
  const at = latestOf(marks.map((mark) => mark.at));
  if (at === undefined) return undefined;
  return { reason: lastAttended(marks) === undefined ? 'excused' : 'came-back', at };
}
