import { idOf, type ConsentId } from '@saath/domain/kernel';
import type { Consent } from '@saath/domain/members';
import { storedDay } from '../database/stored-day.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { ConsentView } from './member.view.ts';

/** Every consent of a member, withdrawn ones included, newest first. */
export const listConsents = (tx: CentreTransaction, memberId: string): Promise<ConsentView[]> =>
  tx.rows<ConsentView>(
    `select id, purpose, channel, relative_id as "relativeId", granted_on as "grantedOn", expires_on as "expiresOn", withdrawn_on as "withdrawnOn"
     from consents where centre_id = $1 and member_id = $2 order by granted_on desc, id desc`,
    memberId,
  );

export const consentOf = (view: ConsentView): Consent => ({
  id: idOf<ConsentId>(view.id),
  purpose: view.purpose,
  channel: view.channel,
  grantedOn: storedDay(view.grantedOn),
  expiresOn: view.expiresOn === null ? null : storedDay(view.expiresOn),
  withdrawnOn: view.withdrawnOn === null ? null : storedDay(view.withdrawnOn),
});
