import { Injectable } from '@nestjs/common';
import { dayIn, idOf, localTimeText, type CentreId } from '@saath/domain/kernel';
import { readProofCode } from '@saath/domain/proofs';
import { toInstant } from '../platform/clock.ts';
import { Throttle } from '../sign-in/throttle.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { openContent, summaryOf, type ProofContent, type ProofSummary } from './proof-content.ts';
import { ProofCodes } from './proof-codes.ts';

/** The facts that the public page may show about a code. No name, no place and no centre is part of it. */
export type Checked =
  | { readonly is: 'resting'; readonly seconds: number }
  | { readonly is: 'unknown'; readonly triesLeft: number }
  | { readonly is: 'withdrawn'; readonly issuedOn: string; readonly withdrawnOn: string }
  | {
      readonly is: 'valid';
      readonly issuedOn: string;
      /** The time of day at which it was checked, on the clock of the place. */
      readonly at: string;
      readonly summary: ProofSummary;
      readonly presences: readonly Pick<ProofContent['presences'][number], 'on' | 'minutes'>[];
    };

/** Looks up codes for people who are not signed in. */
@Injectable()
export class CheckService {
  constructor(
    private readonly platform: PlatformScope,
    private readonly scope: TenantScope,
    private readonly codes: ProofCodes,
    private readonly throttle: Throttle,
  ) {}

  /** A text that is no code is looked up like one, and counts like a wrong one. A code that is known costs no try. */
  async check(typed: string, address: string): Promise<Checked> {
    const counted = await this.throttle.countCheck(address);
    if ('restSeconds' in counted) return { is: 'resting', seconds: counted.restSeconds };
    const found = await this.find(this.codes.indexOf(readProofCode(typed) ?? ''));
    if (found === undefined) return { is: 'unknown', ...counted };
    await this.throttle.takeCheckBack(address);
    return found;
  }

  private async find(index: Buffer): Promise<Checked | undefined> {
    const [place] = await this.platform.read<{ centre_id: string; proof_id: string }>(
      'select centre_id, proof_id from platform.proof_codes where code_index = $1',
      [index],
    );
    return place === undefined ? undefined : this.proofIn(idOf<CentreId>(place.centre_id), place.proof_id);
  }

  /** Reads the proof in its own centre, where row-level security and the key of the centre apply as everywhere. */
  private proofIn(centreId: CentreId, proofId: string): Promise<Checked | undefined> {
    return this.scope.inCentre(centreId, { kind: 'system' }, async (tx) => {
      const row = await tx.row<{ content_cipher: Buffer; withdrawn_at: Date | null }>(
        'select content_cipher, withdrawn_at from proofs where centre_id = $1 and id = $2',
        proofId,
      );
      if (row === undefined) return undefined;
      const content = openContent(tx, proofId, row.content_cipher);
      const { issuedOn, timeZone, presences } = content;
      const withdrawnAt = row.withdrawn_at === null ? undefined : toInstant(row.withdrawn_at);
      if (withdrawnAt !== undefined) return { is: 'withdrawn', issuedOn, withdrawnOn: dayIn(withdrawnAt, timeZone).toString() };
      const at = localTimeText(tx.now.toZonedDateTimeISO(timeZone).toPlainTime());
      return { is: 'valid', issuedOn, at, summary: summaryOf(content), presences };
    });
  }
}
