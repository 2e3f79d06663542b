import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** A proof as it is stored, with the name of the person who issued it. */
export interface StoredProof {
  readonly id: string;
  readonly content_cipher: Buffer;
  readonly issued_at: Date;
  readonly issued_by: string;
  readonly withdrawn_at: Date | null;
}

const proofsSql = `
  select p.id, p.content_cipher, p.issued_at, s.name as issued_by, p.withdrawn_at
  from proofs p join staff s on s.centre_id = $1 and s.id = p.issued_by
  where p.centre_id = $1 and p.member_id = $2 and ($3::uuid is null or p.id = $3) order by p.issued_at desc, p.id desc limit $4`;

/** The latest proofs of one person; nobody asks for more. */
const mostProofs = 200;

/** The proofs of a member, the latest first. */
export const proofsOf = (tx: CentreTransaction, memberId: string): Promise<StoredProof[]> =>
  tx.rows<StoredProof>(proofsSql, memberId, null, mostProofs);

export const proofOf = async (tx: CentreTransaction, memberId: string, id: string): Promise<StoredProof | undefined> =>
  (await tx.rows<StoredProof>(proofsSql, memberId, id, 1))[0];
