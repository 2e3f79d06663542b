import { Temporal } from '../kernel/index.ts';
import type { Day, Instant } from '../kernel/index.ts';
import { attentionAt, attentionPlace } from './attention.ts';
import type { AttentionFacts } from './attention.ts';

/** From when a member needs attention, null for never, and the place in the list at that instant. */
export interface Need {
  readonly from: Instant | null;
  readonly place: string | null;
}

/**
 * The instant from which a member needs attention if no further fact is recorded: now, or the midnight in the branch's zone at which a
 * follow-up becomes overdue or an answer "later" ends; null if no future day brings a reason. Lists store this instant, so that they need
 * not read every fact again.
 */
export function needOf(facts: AttentionFacts): Need {
  const { followUps, answers, now, timeZone } = facts;
  const reasonsAt = attentionAt(facts);
  const midnight = (day: Day): Instant => day.toZonedDateTime(timeZone).toInstant();
  const turningPoints = function* (): Generator<Instant> {
    yield now;
    const midnights = [
      ...followUps.map(({ dueOn }) => midnight(dueOn.add({ days: 1 }))),
      ...answers.flatMap((answer) => (answer.answer === 'later' ? [midnight(answer.until)] : [])),
    ];
    yield* midnights.filter((at) => Temporal.Instant.compare(at, now) > 0).toSorted((a, b) => Temporal.Instant.compare(a, b));
  };
  for (const at of turningPoints()) {
    const place = attentionPlace(reasonsAt(at));
    if (place !== null) return { from: at, place };
  }
  return { from: null, place: null };
}
