import type { CentreId, Instant } from '@saath/domain/kernel';
import type { DueWork } from '../../tenancy/centre-transaction.ts';

/** What does the due work of one kind in one centre, in the worker. */
export interface DueWorkListener {
  readonly kind: DueWork;
  /** Does what is due and answers when this kind is due in the centre next, or undefined for not before somebody says so. */
  run(centreId: CentreId): Promise<Instant | undefined>;
}

/** Token of the list of listeners. */
export const DUE_WORK = Symbol('DUE_WORK');
