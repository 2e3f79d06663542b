import { Temporal, earliest } from '../kernel/index.ts';
import type { Day, Instant } from '../kernel/index.ts';
import { checkInRules } from '../questionnaires/index.ts';
import { attentionAt, attentionPlace } from './attention.ts';
import type { AttentionFacts, AttentionReason } from './attention.ts';
import { contactDaysAhead } from './contact-reasons.ts';
import { unansweredSince } from './unanswered-visit.ts';

/** From when a member needs attention, null for never, and the place in the list at that instant. */
export interface Need {
  readonly from: Instant | null;
  readonly place: string | null;
  /** When the first check-in on which the need rests is too old to count; null for a need that does not end with time. */
  readonly agesAt: Instant | null;
}

/**
 * The instant from which a member needs attention if no further fact is recorded: now, or the midnight in the branch's zone at which a
 * follow-up becomes overdue, a visit is unanswered for too long, an answer "later" ends, a time without contact is over or a group has ended;
 * null if no future day brings a reason. Lists store this instant, so that they need not read every fact again.
 */
export function needOf(facts: AttentionFacts): Need {
  const { followUps, visits = [], answers, contacts, now, timeZone } = facts;
  const spoke = answers.filter(({ answer }) => answer === 'spoke').map(({ at }) => at);
  const reasonsAt = attentionAt(facts);
  const midnight = (day: Day): Instant => day.toZonedDateTime(timeZone).toInstant();
  const turningPoints = function* (): Generator<Instant> {
    yield now;
    const midnights = [
      ...followUps.map(({ dueOn }) => midnight(dueOn.add({ days: 1 }))),
      ...visits.map((visit) => midnight(unansweredSince(visit))),
      ...answers.flatMap((answer) => (answer.answer === 'later' ? [midnight(answer.until)] : [])),
      ...contactDaysAhead(contacts, { timeZone, spoke }).map(midnight),
    ];
    yield* midnights.filter((at) => Temporal.Instant.compare(at, now) > 0).toSorted((a, b) => Temporal.Instant.compare(a, b));
  };
  for (const at of turningPoints()) {
    const reasons = reasonsAt(at);
    const place = attentionPlace(reasons);
    if (place !== null) return { from: at, place, agesAt: agesAt(facts, reasons, at) };
  }
  return { from: null, place: null, agesAt: null };
}

/** Rising craving and low mood rest on the check-ins of the last days only, so that they end without a record. */
function agesAt({ said: { checkIns } }: AttentionFacts, reasons: readonly AttentionReason[], at: Instant): Instant | null {
  if (!reasons.some(({ code }) => code === 'craving-rising' || code === 'mood-low')) return null;
  const ends = checkIns.map((checkIn) => checkIn.at.add({ hours: 24 * checkInRules.days, minutes: 1 }));
  return earliest(ends.filter((end) => Temporal.Instant.compare(end, at) > 0)) ?? null;
}
