import { Temporal } from '../kernel/index.ts';
import type { Day, Instant } from '../kernel/index.ts';
import { attentionFor } from './attention.ts';
import type { AttentionFacts } from './attention.ts';

/**
 * The instant from which a member needs attention if no further fact is recorded: now, or the midnight in the branch's zone at which a
 * follow-up becomes overdue or an answer "later" ends; null if no future day brings a reason. Lists store this instant, so that they need
 * not read every fact again.
 */
export function needsWordFrom(facts: AttentionFacts): Instant | null {
  const { followUps, answers, now, timeZone } = facts;
  const midnight = (day: Day): Instant => day.toZonedDateTime(timeZone).toInstant();
  const turningPoints = [
    ...followUps.map(({ dueOn }) => midnight(dueOn.add({ days: 1 }))),
    ...answers.flatMap((answer) => (answer.answer === 'later' ? [midnight(answer.until)] : [])),
  ].filter((at) => Temporal.Instant.compare(at, now) > 0);
  const inOrder = [now, ...turningPoints.toSorted((a, b) => Temporal.Instant.compare(a, b))];
  return inOrder.find((at) => attentionFor({ ...facts, now: at }).length > 0) ?? null;
}
