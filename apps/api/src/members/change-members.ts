import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { nextVersion } from '../tenancy/table.ts';
import { MemberRow } from './member.row.ts';
import { sealContact, type Contact } from './seal-contact.ts';

/** The details of a member as they are from now on. */
export interface MemberDetails extends Contact {
  readonly id: string;
  readonly branchId: string;
  readonly language: string;
  readonly gender: string | null;
  readonly birthYear: number | null;
  readonly preferredChannel: string;
  readonly sharedPhone: boolean;
}

export const writeChangedMembers = (tx: CentreTransaction, changed: readonly MemberDetails[]): Promise<void> =>
  tx.table(MemberRow).updateAll(
    changed.map(({ legalName, phone, email, ...details }) => ({
      ...details,
      ...sealContact(tx.vault, details.id, { legalName, phone, email }),
      version: nextVersion,
      updatedAt: toDate(tx.now),
    })),
  );

/** Marks every member who has one of these phones as sharing it, also those whom nobody changes otherwise. */
export async function markSharedPhones(tx: CentreTransaction, phones: readonly string[]): Promise<void> {
  const phoneIndex = phones.map((phone) => tx.vault.blindIndex('phone', phone));
  await tx
    .table(MemberRow)
    .update({ phoneIndex, sharedPhone: false }, { sharedPhone: true, version: nextVersion, updatedAt: toDate(tx.now) });
}
