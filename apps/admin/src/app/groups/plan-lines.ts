import type { SchedulePlan } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';
import { dayIn } from '../ui/zoned-time.ts';

/** The lists of a plan, in the order in which they are shown. */
export const planLists = ['changed', 'withdrawn', 'new', 'inConflict', 'kept'] as const;
export type PlanList = (typeof planLists)[number];

/** The sessions of one list in words, each with its day and time by the clock of the branch. */
export function planLines(words: Words, plan: SchedulePlan, list: PlanList): readonly string[] {
  const when = (at: string): string => `${words.instantDay(at, plan.timeZone)}, ${words.time(at, plan.timeZone)}`;
  switch (list) {
    case 'changed':
      return plan.changed.map(({ startsAt, previousStartsAt, restored }) => {
        if (restored) return words.say('groups.plan.lines.restored', { when: when(startsAt) });
        const isSameDay = dayIn(startsAt, plan.timeZone) === dayIn(previousStartsAt, plan.timeZone);
        const before = isSameDay ? words.time(previousStartsAt, plan.timeZone) : when(previousStartsAt);
        return words.say('groups.plan.lines.changed', { when: when(startsAt), before });
      });
    case 'inConflict':
      return plan.inConflict.map(({ startsAt, because }) => words.say(`groups.plan.because.${because}`, { when: when(startsAt) }));
    default:
      return plan[list].map(({ startsAt }) => when(startsAt));
  }
}
