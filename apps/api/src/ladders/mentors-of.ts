import type { StaffId } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** The mentors of these members, by member id. Nobody has one until mentors are on record, so the mentor's step is passed over. */
export const mentorsOf = (_tx: CentreTransaction, _memberIds: readonly string[]): Promise<ReadonlyMap<string, StaffId>> =>
  Promise.resolve(new Map());
