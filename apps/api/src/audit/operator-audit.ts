import type { UserId } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { PlatformTransaction } from '../tenancy/platform-scope.ts';

export interface OperatorNote {
  readonly operatorId: UserId;
  readonly action: string;
  readonly centreId: string;
  readonly detail?: Readonly<Record<string, string>>;
}

/** Records an operator's change of a centre in the audit of the operators. */
export async function noteForOperators(
  tx: PlatformTransaction,
  { operatorId, action, centreId, detail = {} }: OperatorNote,
): Promise<void> {
  await tx.rows(
    `insert into platform.audit_entries (id, at, actor_id, action, subject_kind, subject_id, detail) values ($1, $2, $3, $4, 'centre', $5, $6)`,
    newId(),
    toDate(tx.now),
    operatorId,
    action,
    centreId,
    JSON.stringify(detail),
  );
}
