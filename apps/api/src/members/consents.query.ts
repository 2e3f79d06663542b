import { idOf, type ConsentId } from '@saath/domain/kernel';
import type { Consent } from '@saath/domain/members';
import { storedDay } from '../database/stored-day.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { ConsentView } from './member.view.ts';

const consentSql = `
  select id, member_id as "memberId", purpose, channel, relative_id as "relativeId", granted_on as "grantedOn", expires_on as "expiresOn",
    withdrawn_on as "withdrawnOn"
  from consents where centre_id = $1 and member_id = any($2::uuid[]) order by granted_on desc, id desc`;

interface ConsentRecord extends ConsentView {
  readonly memberId: string;
}

/** Every consent of a member, withdrawn ones included, newest first. */
export const listConsents = async (tx: CentreTransaction, memberId: string): Promise<ConsentView[]> =>
  (await tx.rows<ConsentRecord>(consentSql, [memberId])).map(({ memberId: _, ...view }) => view);

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

export const consentOf = (view: ConsentView): Consent => ({
  id: idOf<ConsentId>(view.id),
  purpose: view.purpose,
  channel: view.channel,
  grantedOn: storedDay(view.grantedOn),
  expiresOn: view.expiresOn === null ? null : storedDay(view.expiresOn),
  withdrawnOn: view.withdrawnOn === null ? null : storedDay(view.withdrawnOn),
});
