import { isDayBefore } from '../kernel/index.ts';
import type { Day, FollowUpId } from '../kernel/index.ts';
import type { PlannedFollowUp } from './aftercare-plan.ts';
import type { FollowUp } from './follow-up.ts';

/** The times of day at which a person likes to be called. */
export const preferredTimes = ['any', 'morning', 'afternoon', 'evening'] as const;
export type PreferredTime = (typeof preferredTimes)[number];

/** A contact of a plan that is on record. */
export type StoredContact = Pick<FollowUp, 'id' | 'kind' | 'dueOn' | 'state' | 'method'>;

export interface PlanChange {
  /** Contacts that are due and that the changed plan does not have. */
  readonly withdrawn: readonly FollowUpId[];
  /** Contacts that are due and are made in another way now. */
  readonly otherwise: readonly { readonly id: FollowUpId; readonly method: PlannedFollowUp['method'] }[];
  readonly added: readonly PlannedFollowUp[];
}

/** The contacts of a plan before and after its change. */
export interface ChangedPlan {
  readonly before: readonly PlannedFollowUp[];
  readonly after: readonly PlannedFollowUp[];
}

/**
 * The effect of a changed plan on the contacts on record. Done contacts stay as they are, and nothing is owed before today that was not owed
 * already. A contact that was put off stays on its day, and is not owed a second time on the day of the plan.
 */
export function changePlan(stored: readonly StoredContact[], { before, after }: ChangedPlan, today: Day): PlanChange {
  const due = stored.filter(({ state }) => state === 'due');
  const plannedAs = new Map(stored.map((contact) => [contact.id, putOffFrom(contact, stored, before) ?? contact]));
  const matchOf = ({ id }: StoredContact): PlannedFollowUp | undefined => after.find((one) => isSame(plannedAs.get(id), one));
  const isOwed = (one: PlannedFollowUp): boolean => [...plannedAs.values()].some((contact) => isSame(contact, one));
  return {
    withdrawn: due.filter((contact) => matchOf(contact) === undefined).map(({ id }) => id),
    otherwise: due.flatMap((contact) => {
      const method = matchOf(contact)?.method ?? contact.method;
      return method === contact.method ? [] : [{ id: contact.id, method }];
    }),
    added: after.filter((one) => !isDayBefore(one.dueOn, today) && !isOwed(one)),
  };
}

type Named = Pick<PlannedFollowUp, 'kind' | 'dueOn'>;

/** Contacts by days are the same by their name; those of weeks and quarters, which have one name, by their day. */
const isSame = (one: Named | undefined, other: Named): boolean =>
  one?.kind === other.kind && (one.kind.startsWith('day-') || one.dueOn.equals(other.dueOn));

/** The contact of the plan that was put off to the day of this one: the last before it that is on record nowhere. Undefined for one that is on its day. */
function putOffFrom(contact: StoredContact, stored: readonly StoredContact[], before: readonly PlannedFollowUp[]): Named | undefined {
  if (before.some((one) => isSame(contact, one))) return undefined;
  return before.findLast(
    (one) => one.kind === contact.kind && isDayBefore(one.dueOn, contact.dueOn) && !stored.some((other) => isSame(other, one)),
  );
}
