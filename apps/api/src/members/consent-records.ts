import type { Consent } from '@saath/domain/members';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { sealText } from '../tenancy/sealed-text.ts';
import { ConsentRow } from './consent.row.ts';

export const evidencePlace = (id: string) => ({ table: 'consents', column: 'evidence', id });

/** A granted consent with its person and its evidence. */
export interface GrantedConsent {
  readonly memberId: string;
  readonly relativeId: string | null;
  readonly consent: Consent;
  readonly evidence: string;
}

export const writeGrantedConsents = (tx: CentreTransaction, granted: readonly GrantedConsent[]): Promise<void> =>
  tx.table(ConsentRow).insert(
    granted.map(({ memberId, relativeId, consent, evidence }) => ({
      id: consent.id,
      memberId,
      relativeId,
      purpose: consent.purpose,
      channel: consent.channel,
      grantedOn: consent.grantedOn.toString(),
      expiresOn: consent.expiresOn?.toString() ?? null,
      withdrawnOn: null,
      evidence: '',
      evidenceCipher: sealText(tx, evidence, evidencePlace(consent.id)),
    })),
  );

export const writeWithdrawnConsents = (tx: CentreTransaction, withdrawn: readonly Consent[]): Promise<void> =>
  tx.table(ConsentRow).updateAll(withdrawn.map(({ id, withdrawnOn }) => ({ id, withdrawnOn: withdrawnOn?.toString() ?? null })));
