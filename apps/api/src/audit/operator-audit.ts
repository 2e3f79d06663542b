import type { EventOf } from '@saath/domain/events';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { PlatformTransaction } from '../tenancy/platform-scope.ts';

/** The changes of a centre that an operator makes. The audit of the operators and that of the centre show both. */
export type OperatorEvent = EventOf<'centre-onboarded' | 'centre-renamed' | 'centre-suspended' | 'centre-active' | 'invitation-sent-again'>;

/**
 * Raises the events of an operator in the centre that they concern, and writes the audit of the operators from the same events. The reason
 * of an operator stays with the operators.
 */
export async function raiseByOperator(
  tx: PlatformTransaction,
  inside: CentreTransaction,
  events: readonly OperatorEvent[],
  reason?: string,
): Promise<void> {
  if (inside.actor.kind !== 'operator') throw new Error('Only an operator changes a centre from outside.');
  for (const { type, subject } of events)
    await tx.rows(
      'insert into platform.audit_entries (id, at, actor_id, action, subject_kind, subject_id, detail) values ($1, $2, $3, $4, $5, $6, $7)',
      ...[newId(), toDate(tx.now), inside.actor.userId, type, subject.kind, subject.id],
      JSON.stringify(reason === undefined ? {} : { reason }),
    );
  await inside.raise(events);
}
