import { idOf, type RelativeId } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { openName, openRelation, type StoredName } from './relative-texts.ts';

/** A relative with the texts that are stored sealed. */
export interface StoredRelative {
  readonly id: RelativeId;
  readonly memberId: string;
  readonly displayName: string;
  /** The whole name; the displayed one where no other is on record. */
  readonly name: string;
  readonly relation: string;
  /** E.164. */
  readonly phone: string | null;
}

interface RelativeRecord extends StoredName {
  readonly id: string;
  readonly member_id: string;
  readonly full_name_cipher: Buffer | null;
  readonly relation: string;
  readonly relation_cipher: Buffer | null;
  readonly phone_cipher: Buffer | null;
}

/** The relatives of these members. */
export async function relativesOf(tx: CentreTransaction, memberIds: readonly string[]): Promise<StoredRelative[]> {
  const rows = await tx.rows<RelativeRecord>(
    `select v.id, v.member_id, v.display_name as clear_name, v.display_name_cipher as name_cipher, v.name_cipher as full_name_cipher,
       v.relation, v.relation_cipher, v.phone_cipher
     from relatives v where v.centre_id = $1 and v.member_id = any($2::uuid[]) order by v.id`,
    memberIds,
  );
  return rows.map(({ id, member_id: memberId, ...row }) => {
    const open = (cipher: Buffer | null, column: string) =>
      cipher === null ? null : tx.vault.open(cipher, { table: 'relatives', column, id });
    const displayName = openName(tx, id, row);
    return {
      id: idOf<RelativeId>(id),
      memberId,
      displayName,
      name: open(row.full_name_cipher, 'name') ?? displayName,
      relation: openRelation(tx, id, row.relation_cipher, row.relation),
      phone: open(row.phone_cipher, 'phone'),
    };
  });
}
