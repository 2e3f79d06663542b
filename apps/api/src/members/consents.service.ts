import { Injectable } from '@nestjs/common';
import { dayIn, type RelativeId } from '@saath/domain/kernel';
import { newId } from '../platform/new-id.ts';
import { notFound } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { execute } from '../tenancy/command.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { consentOf, listConsents } from './consents.query.ts';
import { listRelatives } from './member-detail.read-model.ts';
import type { AddRelativeBody, GrantConsentBody } from './member.body.ts';
import type { ConsentView, RelativeView } from './member.view.ts';
import { givenPhone } from './given-phone.ts';
import { noteOpened } from './looks.ts';
import { MembersRepository } from './members.repository.ts';
import { addRelative, grant, withdraw } from './member-commands.ts';
import { givenDay } from '../http/request-values.ts';
import { membersRefusals } from './members.refusals.ts';

/** A member's relatives, and the consents that permit contact. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly members: MembersRepository,
  ) {}

  list(memberId: string): Promise<ConsentView[]> {
    return this.scope.transaction(async (tx) => {
      await this.members.read(tx, memberId);
      await noteOpened(tx, memberId);
      return listConsents(tx, memberId);
    });
  }

  grant(memberId: string, body: GrantConsentBody): Promise<ConsentView> {
    return this.scope.transaction(async (tx) => {
      const member = await this.members.lockReachable(tx, memberId);
      const today = dayIn(tx.now, member.timeZone);
      await this.checkRelative(tx, memberId, body.relativeId);
      const granted = grant({
        memberId,
        relativeId: body.relativeId ?? null,
        evidence: body.evidence ?? 'console',
        given: {
          purpose: body.purpose,
          channel: body.channel ?? null,
          grantedOn: body.grantedOn === undefined ? today : givenDay(body.grantedOn, 'grantedOn'),
          expiresOn: body.expiresOn === undefined ? null : givenDay(body.expiresOn, 'expiresOn'),
          today,
        },
      });
      await execute(tx, [granted]);
      return this.consent(tx, memberId, granted.data.consent.id);
    });
  }

  withdraw(memberId: string, consentId: string): Promise<ConsentView> {
    return this.scope.transaction(async (tx) => {
      const member = await this.members.lockReachable(tx, memberId);
      const today = dayIn(tx.now, member.timeZone);
      const consent = consentOf(await this.consent(tx, memberId, consentId));
      await execute(tx, [withdraw(memberId, consent, { on: today, today })]);
      return this.consent(tx, memberId, consentId);
    });
  }

  relatives(memberId: string): Promise<RelativeView[]> {
    return this.scope.transaction(async (tx) => {
      const relatives = await this.relativesOf(tx, memberId);
      await noteOpened(tx, memberId);
      return relatives;
    });
  }

  addRelative(memberId: string, body: AddRelativeBody): Promise<RelativeView> {
    return this.scope.transaction(async (tx) => {
      const member = await this.members.lockReachable(tx, memberId);
      const id = newId<RelativeId>();
      const phone = await givenPhone(tx, member.branchId, body.phone);
      const { name, relation, language = member.language } = body;
      await execute(tx, [addRelative({ id, memberId, name, relation, language, phone })]);
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
    if (row === undefined) throw membersRefusals.relativeUnknown();
  }
}
