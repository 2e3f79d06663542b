import { Injectable } from '@nestjs/common';
import { proofCodeOf } from '@saath/domain/proofs';
import { KeyRing } from '../platform/vault.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/**
 * The codes of proofs. A code is made of the id of its proof with a key, so that the paper can be printed again although only an index of the
 * code is stored. Two proofs cannot have the same code: the second is not written, which happens once in a million million.
 */
@Injectable()
export class ProofCodes {
  constructor(private readonly keys: KeyRing) {}

  of(proofId: string): string {
    return proofCodeOf(this.keys.proofCode(proofId));
  }

  /** The index under which a code is stored; without the master key nobody can try codes against it. */
  indexOf(code: string): Buffer {
    return this.keys.platform.blindIndex('proof-code', code);
  }

  async add(tx: CentreTransaction, proofId: string): Promise<void> {
    await tx.rows(
      'insert into platform.proof_codes (centre_id, code_index, proof_id) values ($1, $2, $3)',
      this.indexOf(this.of(proofId)),
      proofId,
    );
  }
}
