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

/**
 * The effect of a changed plan on the contacts on record. Done contacts stay as they are, and nothing is owed before today that was not owed
 * already. A contact by days that is due stays on its day, also one that was put off.
 */
export function changePlan(stored: readonly StoredContact[], planned: readonly PlannedFollowUp[], today: Day): PlanChange {
  const due = stored.filter(({ state }) => state === 'due');
  const matchOf = (contact: StoredContact): PlannedFollowUp | undefined => planned.find((one) => isSame(contact, one));
  return {
    withdrawn: due.filter((contact) => matchOf(contact) === undefined).map(({ id }) => id),
    otherwise: due.flatMap((contact) => {
      const method = matchOf(contact)?.method ?? contact.method;
      return method === contact.method ? [] : [{ id: contact.id, method }];
    }),
    added: planned.filter((one) => !isDayBefore(one.dueOn, today) && !stored.some((contact) => isSame(contact, one))),
  };
}

/** Contacts by days are the same by their name; those of weeks and quarters, which have one name, by their day. */
const isSame = (stored: StoredContact, planned: PlannedFollowUp): boolean =>
  stored.kind === planned.kind && (stored.kind.startsWith('day-') || stored.dueOn.equals(planned.dueOn));
