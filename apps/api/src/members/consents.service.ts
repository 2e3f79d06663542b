import { Injectable } from '@nestjs/common';
import { planRelative } from '@saath/domain/families';
import { dayIn, happened, idOf, type ConsentId, type Language, type MemberId, type RelativeId } from '@saath/domain/kernel';
import { grantConsent, withdrawConsent } from '@saath/domain/members';
import { newId } from '../platform/new-id.ts';
import { notFound, refusal, valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { ConsentRow } from './consent.row.ts';
import { consentOf, listConsents } from './consents.query.ts';
import { listRelatives } from './member-detail.read-model.ts';
import type { AddRelativeBody, GrantConsentBody } from './member.body.ts';
import type { ConsentView, RelativeView } from './member.view.ts';
import { givenPhone } from './members.service.ts';
import { MembersRepository } from './members.repository.ts';
import { RelativeRow } from './relative.row.ts';
import { sealRelative } from './seal-contact.ts';
import { givenDay } from '../http/given.ts';

/** Who may be told what: a member's consents and relatives. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly members: MembersRepository,
  ) {}

  list(memberId: string): Promise<ConsentView[]> {
    return this.scope.transaction(async (tx) => {
      await this.members.read(tx, memberId);
      return listConsents(tx, memberId);
    });
  }

  grant(memberId: string, body: GrantConsentBody): Promise<ConsentView> {
    return this.scope.transaction(async (tx) => {
      const member = await this.members.load(tx, memberId);
      const today = dayIn(tx.now, member.timeZone);
      await this.checkRelative(tx, memberId, body.relativeId);
      const consent = valueOf(
        grantConsent({
          id: newId<ConsentId>(),
          purpose: body.purpose,
          channel: body.channel ?? null,
          grantedOn: body.grantedOn === undefined ? today : givenDay(body.grantedOn, 'grantedOn'),
          expiresOn: body.expiresOn === undefined ? null : givenDay(body.expiresOn, 'expiresOn'),
          today,
        }),
      );
      await tx.table(ConsentRow).insert([
        {
          id: consent.id,
          memberId,
          relativeId: body.relativeId ?? null,
          purpose: consent.purpose,
          channel: consent.channel,
          grantedOn: consent.grantedOn.toString(),
          expiresOn: consent.expiresOn?.toString() ?? null,
          withdrawnOn: null,
          evidence: body.evidence ?? 'console',
        },
      ]);
      await tx.raise([happened('consent-granted', 'member', memberId, { purpose: consent.purpose })]);
      return this.consent(tx, memberId, consent.id);
    });
  }

  withdraw(memberId: string, consentId: string): Promise<ConsentView> {
    return this.scope.transaction(async (tx) => {
      const member = await this.members.load(tx, memberId);
      const today = dayIn(tx.now, member.timeZone);
      const consent = valueOf(withdrawConsent(consentOf(await this.consent(tx, memberId, consentId)), { on: today, today }));
      await tx.table(ConsentRow).update(consentId, { withdrawnOn: consent.withdrawnOn?.toString() ?? null });
      await tx.raise([happened('consent-withdrawn', 'member', memberId, { purpose: consent.purpose })]);
      return this.consent(tx, memberId, consentId);
    });
  }

  relatives(memberId: string): Promise<RelativeView[]> {
    return this.scope.transaction((tx) => this.relativesOf(tx, memberId));
  }

  addRelative(memberId: string, body: AddRelativeBody): Promise<RelativeView> {
    return this.scope.transaction(async (tx) => {
      const member = await this.members.load(tx, memberId);
      const relative = valueOf(
        planRelative({
          id: newId<RelativeId>(),
          memberId: idOf<MemberId>(memberId),
          displayName: body.name.trim().split(/\s+/)[0] ?? '',
          relation: body.relation,
          language: body.language ?? (member.language as Language),
          preferredChannel: null,
        }),
      );
      const { id, displayName, relation, language } = relative;
      const sealed = sealRelative(tx.vault, id, body.name.trim(), body.phone === undefined ? null : givenPhone(body.phone));
      await tx.table(RelativeRow).insert([{ id, memberId, displayName, relation, language, ...sealed, version: 1 }]);
      await tx.raise([happened('relative-added', 'member', memberId, { relativeId: id })]);
      const added = (await this.relativesOf(tx, memberId)).find((view) => view.id === id);
      if (added === undefined) throw notFound('families');
      return added;
    });
  }

  private async relativesOf(tx: CentreTransaction, memberId: string): Promise<RelativeView[]> {
    const member = await this.members.read(tx, memberId);
    return listRelatives(tx, memberId, await listConsents(tx, memberId), dayIn(tx.now, member.timeZone));
  }

  private async consent(tx: CentreTransaction, memberId: string, consentId: string): Promise<ConsentView> {
    const consent = (await listConsents(tx, memberId)).find(({ id }) => id === consentId);
    if (consent === undefined) throw notFound('consents');
    return consent;
  }

  private async checkRelative(tx: CentreTransaction, memberId: string, relativeId: string | undefined): Promise<void> {
    if (relativeId === undefined) return;
    const row = await tx.row('select id from relatives where centre_id = $1 and id = $2 and member_id = $3', relativeId, memberId);
    if (row === undefined) throw refusal('invalid', 'families/relative-unknown');
  }
}
