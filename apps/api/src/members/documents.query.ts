import type { DocumentKind } from '@saath/domain/members';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

export interface DocumentRecord {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly number_cipher: Buffer;
  readonly added_at: Date;
}

export const documentPlace = (id: string) => ({ table: 'member_documents', column: 'number', id });

/** The documents of a member, in the order in which they were put on record. The caller has checked the reach. */
export const documentsOf = (tx: CentreTransaction, memberId: string): Promise<DocumentRecord[]> =>
  tx.rows<DocumentRecord>(
    'select d.id, d.kind, d.number_cipher, d.added_at from member_documents d where d.centre_id = $1 and d.member_id = $2 order by d.added_at, d.id',
    memberId,
  );
