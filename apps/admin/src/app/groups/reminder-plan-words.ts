import { remindsDayBefore } from '@saath/domain/programmes';
import type { KindView } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';

/** The reminders of a plan in words, the earliest first; `firstReminder` is the time on the evening before that the first one has instead. */
export function reminderPlanWords(words: Words, plan: KindView['reminderPlan'], firstReminder: string | null): readonly string[] {
  const ordered = plan.toSorted((one, other) => other.minutesBefore - one.minutesBefore);
  return ordered.map((rule, place) =>
    place === 0 && firstReminder !== null && remindsDayBefore(plan)
      ? words.say('groups.reminders.day-before-at', { time: firstReminder })
      : words.count('groups.timing.hours-before', rule.minutesBefore / 60),
  );
}
