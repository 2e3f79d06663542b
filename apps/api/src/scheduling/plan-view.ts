import type { Reconciliation } from '@saath/domain/sessions';
import type { Audience } from '../reminders/people-to-tell.ts';
import { byStart, exceptionOf, instantText, knownOf, timesOf } from './considered-changes.ts';
import type { SchedulePlanView } from './schedule-plan.view.ts';

/** The lists of a reconciliation that a plan shows. */
export type PlannedChanges = Pick<Reconciliation, 'kept' | 'changed' | 'withdrawn' | 'added' | 'inConflict'>;

/** The people who would be told, in the words of the views. */
export const toldOf = ({ told, channels, unreached }: Audience): Pick<SchedulePlanView, 'peopleTold' | 'toldOver' | 'peopleUnreached'> => ({
  peopleTold: told,
  toldOver: channels,
  peopleUnreached: unreached,
});

/** The lists of a plan, as the views say them. */
export function planView(plan: PlannedChanges): Pick<SchedulePlanView, 'counts' | 'kept' | 'changed' | 'withdrawn' | 'new' | 'inConflict'> {
  const changed = plan.changed.map(({ before, after }) => ({
    ...knownOf(after),
    ...{ previousStartsAt: instantText(before.startsAt), restored: before.state === 'cancelled' },
  }));
  const inConflict = plan.inConflict.map(exceptionOf);
  return {
    counts: {
      kept: plan.kept.length,
      changed: changed.length,
      withdrawn: plan.withdrawn.length,
      new: plan.added.length,
      inConflict: inConflict.length,
    },
    kept: plan.kept.map(knownOf).toSorted(byStart),
    changed: changed.toSorted(byStart),
    withdrawn: plan.withdrawn.map(({ session }) => knownOf(session)).toSorted(byStart),
    new: plan.added.map(timesOf).toSorted(byStart),
    inConflict: inConflict.toSorted(byStart),
  };
}
