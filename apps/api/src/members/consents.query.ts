import { idOf, type ConsentId, type Day, type Language } from '@saath/domain/kernel';
import { consentState, renewalFrom, type Consent, type ConsentMeans, type ConsentPurpose, type EvidenceKind } from '@saath/domain/members';
import { storedDay } from '../database/stored-day.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { openText } from '../tenancy/sealed-text.ts';
import type { ConsentView } from './consent.view.ts';
import { evidencePlace, wordsPlace } from './consent-records.ts';

interface ConsentRecord {
  readonly id: string;
  readonly memberId: string;
  readonly relativeId: string | null;
  readonly purpose: ConsentPurpose;
  readonly channel: ConsentMeans | null;
  readonly grantedOn: string;
  readonly expiresOn: string | null;
  readonly withdrawnOn: string | null;
  readonly evidence: string;
  readonly evidenceCipher: Buffer | null;
  readonly evidenceKind: EvidenceKind | null;
  readonly wordsCipher: Buffer | null;
  readonly noticeLanguage: Language | null;
  readonly recordedBy: string | null;
}

const consentSql = `
  select c.id, c.member_id as "memberId", c.purpose, c.channel, c.relative_id as "relativeId", c.granted_on as "grantedOn",
    c.expires_on as "expiresOn", c.withdrawn_on as "withdrawnOn", c.evidence, c.evidence_cipher as "evidenceCipher",
    c.evidence_kind as "evidenceKind", c.words_cipher as "wordsCipher", c.notice_language as "noticeLanguage", t.name as "recordedBy"
  from consents c left join staff t on t.centre_id = $1 and t.id = c.recorded_by
  where c.centre_id = $1 and c.member_id = any($2::uuid[]) order by c.granted_on desc, c.id desc`;

/** Every consent of a member, withdrawn ones included, newest first, with its state today. */
export const listConsents = async (tx: CentreTransaction, memberId: string, today: Day): Promise<ConsentView[]> =>
  (await tx.rows<ConsentRecord>(consentSql, [memberId])).map((row) => viewOf(tx, row, today));

function viewOf(tx: CentreTransaction, row: ConsentRecord, today: Day): ConsentView {
  const consent = consentOf(row);
  const { id, purpose, channel, relativeId, grantedOn, expiresOn, withdrawnOn, evidenceKind, noticeLanguage, recordedBy } = row;
  const state = consentState(consent, today);
  return {
    ...{ id, purpose, channel, relativeId, grantedOn, expiresOn, withdrawnOn, evidenceKind, noticeLanguage, recordedBy, state },
    renewFrom: state === 'in-force' ? (renewalFrom(consent)?.toString() ?? null) : null,
    words: openText(tx, row.wordsCipher, null, wordsPlace(id)),
    evidence: openText(tx, row.evidenceCipher, row.evidence === '' ? null : row.evidence, evidencePlace(id)),
  };
}

/** A consent with the member who gave it and the relative whom it names. */
export interface StoredConsent extends Consent {
  readonly memberId: string;
  readonly relativeId: string | null;
}

/** Every consent of these members. */
export const consentsOf = async (tx: CentreTransaction, memberIds: readonly string[]): Promise<StoredConsent[]> =>
  (await tx.rows<ConsentRecord>(consentSql, memberIds)).map((row) => ({
    ...consentOf(row),
    memberId: row.memberId,
    relativeId: row.relativeId,
  }));

/** The consents among these that are about a relative: those that name them, and those of earlier versions that name nobody. */
export const aboutRelative = <Given extends { readonly relativeId: string | null }>(
  consents: readonly Given[],
  relativeId: string,
): Given[] => consents.filter((consent) => consent.relativeId === relativeId || consent.relativeId === null);

export const consentOf = (
  stored: Pick<ConsentRecord, 'id' | 'purpose' | 'channel' | 'grantedOn' | 'expiresOn' | 'withdrawnOn'>,
): Consent => ({
  id: idOf<ConsentId>(stored.id),
  purpose: stored.purpose,
  channel: stored.channel,
  grantedOn: storedDay(stored.grantedOn),
  expiresOn: stored.expiresOn === null ? null : storedDay(stored.expiresOn),
  withdrawnOn: stored.withdrawnOn === null ? null : storedDay(stored.withdrawnOn),
});
