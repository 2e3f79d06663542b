import { searchKeys } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { MemberKeyRow } from './member-key.row.ts';

/** A member with the name under which the member is found. */
export interface NamedMember {
  readonly id: string;
  readonly alias: string;
}

/** Stores the keys of members who may have others already; writing them twice changes nothing. */
export async function writeMemberKeys(tx: CentreTransaction, members: readonly NamedMember[]): Promise<void> {
  const keys = tx.table(MemberKeyRow);
  await keys.remove({ memberId: members.map(({ id }) => id) });
  await keys.insert(members.flatMap(({ id, alias }) => searchKeys(alias).map((token) => ({ token, memberId: id }))));
}

/** Removes the keys of a member who is not found any more. */
export const removeMemberKeys = async (tx: CentreTransaction, memberId: string): Promise<void> => {
  await tx.table(MemberKeyRow).remove({ memberId });
};
