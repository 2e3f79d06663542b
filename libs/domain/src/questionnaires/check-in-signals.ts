import { isBefore } from '../kernel/index.ts';
import type { Instant } from '../kernel/index.ts';
import type { RecordedCheckIn } from './check-in.ts';

/** The numbers of the rules about check-ins. They are rules of this product, chosen to ask early; none of them is a published threshold. */
export const checkInRules = { cravingOver: 3, cravingRise: 3, cravingFrom: 5, moodOver: 2, moodUpTo: 2, days: 28 } as const;

/** Answers from check-in to check-in that are a reason for a word, the oldest first. */
export interface CheckInSignal {
  readonly code: 'craving-rising' | 'mood-low';
  readonly values: readonly number[];
  readonly checkIns: readonly RecordedCheckIn[];
}

interface Answered {
  readonly checkIn: RecordedCheckIn;
  readonly value: number;
}

/** The last answers to one question within the days of the rules, the oldest first; nothing where there are fewer. */
function lastAnswers(checkIns: readonly RecordedCheckIn[], now: Instant, of: 'mood' | 'craving', count: number): readonly Answered[] {
  const since = now.subtract({ hours: 24 * checkInRules.days });
  const answered = checkIns.flatMap((checkIn): readonly Answered[] => {
    const value = checkIn[of];
    return value === null || isBefore(checkIn.at, since) ? [] : [{ checkIn, value }];
  });
  const last = answered.toSorted((a, b) => (isBefore(a.checkIn.at, b.checkIn.at) ? -1 : 1)).slice(-count);
  return last.length < count ? [] : last;
}

const signal = (code: CheckInSignal['code'], answered: readonly Answered[]): CheckInSignal => ({
  code,
  values: answered.map(({ value }) => value),
  checkIns: answered.map(({ checkIn }) => checkIn),
});

/** Craving is rising: over the last three check-ins it never fell, rose by three or more in all, and is five or more now. */
export function cravingRising(checkIns: readonly RecordedCheckIn[], now: Instant): CheckInSignal | undefined {
  const last = lastAnswers(checkIns, now, 'craving', checkInRules.cravingOver);
  const [first, latest] = [last[0]?.value, last.at(-1)?.value];
  if (first === undefined || latest === undefined) return undefined;
  const neverFell = last.every(({ value }, index) => value >= (last[index - 1]?.value ?? 0));
  const isRising = neverFell && latest - first >= checkInRules.cravingRise && latest >= checkInRules.cravingFrom;
  return isRising ? signal('craving-rising', last) : undefined;
}

/** Mood is low: at the last two check-ins it was two or less. */
export function moodLow(checkIns: readonly RecordedCheckIn[], now: Instant): CheckInSignal | undefined {
  const last = lastAnswers(checkIns, now, 'mood', checkInRules.moodOver);
  return last.length > 0 && last.every(({ value }) => value <= checkInRules.moodUpTo) ? signal('mood-low', last) : undefined;
}
