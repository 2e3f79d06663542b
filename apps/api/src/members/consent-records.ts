import type { Language } from '@saath/domain/kernel';
import type { Consent, EvidenceKind } from '@saath/domain/members';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { sealText } from '../tenancy/sealed-text.ts';
import { ConsentRow } from './consent.row.ts';

export const evidencePlace = (id: string) => ({ table: 'consents', column: 'evidence', id });
export const wordsPlace = (id: string) => ({ table: 'consents', column: 'words', id });

/** How a consent was given, beside its decision. */
export interface Given {
  readonly evidence: string;
  readonly evidenceKind: EvidenceKind | null;
  /** The limits of the consent in the words of the person; null where they said none. */
  readonly words: string | null;
  /** The language in which its notice was read. */
  readonly noticeLanguage: Language | null;
}

/** A granted consent with its person and its evidence. */
export interface GrantedConsent extends Given {
  readonly memberId: string;
  readonly relativeId: string | null;
  readonly consent: Consent;
}

export const writeGrantedConsents = (tx: CentreTransaction, granted: readonly GrantedConsent[]): Promise<void> =>
  tx.table(ConsentRow).insert(
    granted.map(({ memberId, relativeId, consent, evidence, evidenceKind, words, noticeLanguage }) => ({
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
      evidenceKind,
      wordsCipher: sealText(tx, words, wordsPlace(consent.id)),
      noticeLanguage,
      recordedBy: tx.actor.kind === 'staff' ? tx.actor.staffId : null,
    })),
  );

export const writeWithdrawnConsents = (tx: CentreTransaction, withdrawn: readonly Consent[]): Promise<void> =>
  tx.table(ConsentRow).updateAll(withdrawn.map(({ id, withdrawnOn }) => ({ id, withdrawnOn: withdrawnOn?.toString() ?? null })));
