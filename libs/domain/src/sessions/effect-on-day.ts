import type { Day } from '../kernel/index.ts';
import type { Occurrence } from '../groups/index.ts';
import type { Reconciliation, SessionException } from './reconcile-sessions.ts';
import { dateOf, dayOf } from './session.ts';
import type { PlannedSession } from './session.ts';

/** The effect of a change of a holiday on the sessions of a group on that day. */
export interface EffectOnDay {
  readonly withdrawn: readonly PlannedSession[];
  /** Sessions that take place again, and sessions that were never planned because of the holiday. */
  readonly restored: readonly Pick<Occurrence, 'startsAt' | 'endsAt'>[];
  /** Sessions that stay as they are, because staff decided about them, they have begun or they carry marks or notes. */
  readonly staying: readonly SessionException[];
}

/** The part of a reconciliation that concerns one local day. */
export function effectOnDay({ withdrawn, changed, added, inConflict }: Reconciliation, on: Day): EffectOnDay {
  const date = on.toString();
  return {
    withdrawn: withdrawn.filter(({ session }) => dateOf(session) === date).map(({ session }) => session),
    restored: [
      ...changed.filter(({ before, after }) => before.state === 'cancelled' && dateOf(after) === date).map(({ after }) => after),
      ...added.filter((plan) => dateOf(plan) === date),
    ],
    staying: inConflict.filter(({ session }) => dayOf(session).equals(on)),
  };
}
