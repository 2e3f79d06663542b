import { isDayBefore } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';
import type { FollowUpKind } from './follow-up.ts';

export interface PlannedFollowUp {
  readonly kind: FollowUpKind;
  readonly dueOn: Day;
}

const days = [2, 7, 14, 30, 60, 90] as const;
const quarters = [6, 9, 12, 15, 18, 21, 24];

/**
 * The contacts owed after discharge: days 2, 7, 14, 30, 60 and 90, then each quarter to 24 months (PRODUCT, "Relapse prevention and
 * aftercare"). Most people are lost in the first month, which is why the contacts are dense there. The quarterly ones have the
 * kind `extra`.
 * Contacts that were due before `owedFrom` are not owed: the person was not on record yet.
 */
export function planAftercare(dischargedOn: Day, owedFrom: Day): readonly PlannedFollowUp[] {
  const planned = [
    ...days.map((count): PlannedFollowUp => ({ kind: `day-${count}`, dueOn: dischargedOn.add({ days: count }) })),
    ...quarters.map((months): PlannedFollowUp => ({ kind: 'extra', dueOn: dischargedOn.add({ months }) })),
  ];
  return planned.filter(({ dueOn }) => !isDayBefore(dueOn, owedFrom));
}
